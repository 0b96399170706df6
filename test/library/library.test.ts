import { describe, expect, test } from 'vitest';
import { recordOf } from '../../src/library/actor-record.ts';
import { hitIn, mark } from '../../src/library/hit.ts';
import { hashOf, type Route, routeOf } from '../../src/library/route.ts';
import { everything, outletsOf, select } from '../../src/library/selection.ts';
import type { Entry, Row } from '../../src/storage/archive.ts';
import { cardOf } from '../context/card-of.ts';

const row = (id: number, more: Partial<Row> = {}): Row => ({
  id,
  key: `courier.example/${id}`,
  url: null,
  site: 'courier.example',
  outlet: 'Courier',
  headline: `No ${id}`,
  published: '2026-03-02T08:00:00Z',
  kind: 'article',
  words: 100,
  firstRead: id,
  lastRead: id,
  visits: 1,
  bytes: 1,
  indexed: 1,
  ...more,
});

describe('selection', () => {
  const rows = [
    row(1, { outlet: 'Post', headline: 'Zebra' }),
    row(2, { kind: 'live', published: '2026-03-05' }),
    row(3, { published: null, lastRead: Date.UTC(2026, 2, 9) }),
  ];
  const ids = (chosen: readonly Row[]) => chosen.map(({ id }) => id);

  test.each([
    [everything, [3, 2, 1]],
    [{ ...everything, outlet: 'Post' }, [1]],
    [{ ...everything, kind: 'live' as const }, [2]],
    [{ ...everything, from: '2026-03-05' }, [3, 2]],
    [{ ...everything, to: '2026-03-05' }, [2, 1]],
    [{ ...everything, sorting: 'published' as const }, [3, 2, 1]],
    [{ ...everything, sorting: 'headline' as const }, [2, 3, 1]],
    [{ ...everything, sorting: 'outlet' as const }, [3, 2, 1]],
  ])('%j', (selection, expected) => expect(ids(select(rows, selection, []))).toEqual(expected));

  test('a row must stand in what every search found', () => {
    expect(ids(select(rows, everything, [new Set([1, 2]), new Set([2, 3])]))).toEqual([2]);
  });

  test('outlets by number of articles', () => {
    expect(outletsOf(rows)).toEqual([
      { outlet: 'Courier', count: 2 },
      { outlet: 'Post', count: 1 },
    ]);
  });
});

describe('hit', () => {
  const claim = 'the wall had cracks since autumn';
  const card = cardOf(`Dam bursts\nMayor Ida Kerrin said ${claim}. Nine people died. Rain fell all week long.`, null, {
    actors: [{ name: 'Ida Kerrin', role: 'Mayor' }],
    claims: [{ words: claim, speaker: 'Ida Kerrin' }],
    figures: [{ text: 'Nine people', value: 9, counts: 'died' }],
  });
  const told = (query: string) => {
    const hit = hitIn(card, query);
    return hit && `${hit.where}: ${hit.pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')}`;
  };

  test.each([
    ['kerr', 'actor: Ida [Kerrin], Mayor'],
    ['crack', 'claim: Ida Kerrin: the wall had [cracks] since autumn'],
    ['nine die', 'figure: [Nine] people: [died]'],
    ['rain', 'text: [Rain] fell all week long.'],
    ['dam', undefined],
    ['zebra', undefined],
    [' ', undefined],
  ])('%s → %s', (query, expected) => expect(told(query)).toBe(expected));

  test('a long sentence is cut around its hit', () => {
    const long = cardOf(`Head\n${'word '.repeat(60)}zebra ${'more '.repeat(60)}`, null);
    const text = hitIn(long, 'zeb')!
      .pieces.map((piece) => piece.text)
      .join('');
    expect(text.length).toBeLessThan(200);
    expect(text).toContain('zebra');
    expect(text.startsWith('… word')).toBe(true);
  });

  test('accents and capitals do not matter, and nothing of the text is lost', () => {
    expect(mark('Café OSLA.', ['cafe', 'os'])).toEqual([
      { text: 'Café', marked: true },
      { text: ' ', marked: false },
      { text: 'OSLA', marked: true },
      { text: '.', marked: false },
    ]);
  });
});

describe('route', () => {
  test.each<Route>([
    { page: 'list' },
    { page: 'upkeep' },
    { page: 'article', key: 'a.example/x?y=1&z=%20' },
    { page: 'story', key: 'text:0123' },
    { page: 'actor', name: 'Ida “Kay” Kerrin' },
  ])('%j survives the address', (route) => expect(routeOf(hashOf(route))).toEqual(route));

  test.each(['', '#', '#nowhere', '#article=', '#article=%E0%A4%A', '#__proto__'])('%s is the list', (hash) =>
    expect(routeOf(hash)).toEqual({ page: 'list' }),
  );
});

describe('an actor over time', () => {
  const entry = (key: string, published: string, role: string | null, words: string): Entry => ({
    key,
    url: null,
    firstRead: 0,
    lastRead: 0,
    visits: 1,
    card: cardOf(`Head\nIda Kerrin said ${words}.`, published, {
      actors: [{ name: 'Ida Kerrin', role }],
      claims: [{ words, speaker: 'Ida Kerrin', speakerId: 'a0' }],
    }),
  });
  const record = recordOf('ida kerrin', [
    entry('c', '2026-05-01', 'former mayor', 'it is over'),
    entry('a', '2026-03-01', 'mayor', 'the dam holds'),
    entry('b', '2026-04-01', 'Mayor', 'the dam fell'),
  ]);

  test('roles in order of time, claims and articles newest first', () => {
    expect(record.roles.map(({ role, first, last }) => [role, first.key, last.key])).toEqual([
      ['mayor', 'a', 'b'],
      ['former mayor', 'c', 'c'],
    ]);
    expect(record.claims.map(({ said, entry: { key } }) => [key, said.text])).toEqual([
      ['c', 'it is over'],
      ['b', 'the dam fell'],
      ['a', 'the dam holds'],
    ]);
    expect(record.entries.map(({ key }) => key)).toEqual(['c', 'b', 'a']);
  });
});
