// What a save writes, store by store.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../src/article.ts';
import { pack } from '../../src/storage/pack.ts';
import { freshRow } from '../../src/storage/saving.ts';
import { termHash } from '../../src/storage/signature.ts';
import { actorHash, actorHashes, actorKey, findable, traceFrom } from '../../src/storage/writing.ts';
import { fullCard } from './full-card.ts';
import { at, below, day, granted, monday, open, traceWith } from './opened.ts';
import { sampleCard } from './sample-card.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const all = () =>
  below(async (database) => ({
    rows: await database.getAll('rows'),
    cards: await database.getAll('cards'),
    fresh: await database.getAll('fresh'),
    signatures: await database.getAll('signatures'),
    counters: await database.getAll('counters'),
  }));

describe('the row of a card', () => {
  const { article } = sampleCard('https://www.courier.example/1?ref=x', 'Flood');
  const row = {
    key: 'courier.example/1',
    url: 'https://www.courier.example/1?ref=x',
    site: 'courier.example',
    outlet: 'Veldhaven Courier',
    headline: 'Flood',
    published: '2026-03-02T08:00:00Z',
    kind: 'article',
    words: 8,
    firstRead: 5,
    lastRead: 5,
    visits: 1,
    bytes: 77,
    indexed: 3,
  };
  const cardOf = (more: Partial<Card['article']>): Card => ({
    ...sampleCard(null, ''),
    article: { ...article, ...more },
  });

  test('has all that lists need', () => expect(freshRow(cardOf({}), 5, 77, 3)).toEqual(row));

  test('names the site where the publisher is unknown, and nothing where that is unknown too', () => {
    expect(freshRow(cardOf({ publisher: null }), 5, 77, 3)).toEqual({ ...row, outlet: 'courier.example' });
    expect(freshRow(cardOf({ publisher: null, url: null }), 5, 77, 3)).toMatchObject({
      site: '',
      outlet: '',
      url: null,
    });
  });
});

describe('a save', () => {
  const card = fullCard(at(1));
  const trace = traceWith(['dam', 'osla'], 3);

  test('writes row, card, words and terms under one revision', async () => {
    await (await open()).save(card, monday, trace);
    const packed = await pack(card);
    const { terms, names, ...plain } = trace;
    const { rows, cards, fresh, signatures, counters } = await all();
    expect(rows).toEqual([{ ...freshRow(card, monday, packed.length, 3), id: 1 }]);
    expect(cards).toEqual([
      {
        id: 1,
        packed,
        trace: { ...plain, terms: 'dam osla', names: 'kerrin osla' },
        actors: ['Ida Kerrin', 'Tor Malm'].map(actorHash),
      },
    ]);
    expect(fresh).toMatchObject([{ id: 1, revision: 1 }]);
    expect(fresh[0]!.words).toContain('\n@kerrin\n');
    expect(signatures).toMatchObject([{ chunk: 0, revision: 1 }]);
    expect([...signatures[0]!.hashes.subarray(63, 67)]).toEqual([0, termHash('dam'), termHash('osla'), 0]);
    expect(counters).toEqual([{ name: 'revision', value: 1 }]);
  });

  test('without a trace leaves the article for later', async () => {
    await (await open()).save(card, monday);
    const { rows, cards, signatures } = await all();
    expect(rows).toMatchObject([{ indexed: 0 }]);
    expect(cards).toEqual([{ id: 1, packed: await pack(card) }]);
    expect(signatures[0]!.hashes.every((hash) => hash === 0)).toBe(true);
  });

  test('read again unchanged only the visit is new', async () => {
    const archive = await open();
    await archive.save(card, monday, trace);
    const before = await all();
    await archive.save(card, monday + 5, trace);
    const after = await all();
    expect(after).toEqual({ ...before, rows: [{ ...before.rows[0], lastRead: monday + 5, visits: 2 }] });
  });

  test.each([
    ['another trace', fullCard(at(1)), traceWith(['dam', 'osla'], 4)],
    ['another card', { ...card, summary: [] }, trace],
  ])('read again with %s everything is written anew', async (_, again, its) => {
    const archive = await open();
    await archive.save(card, monday, trace);
    await archive.save(again, monday + 5, its);
    const { rows, cards, fresh, signatures, counters } = await all();
    expect(rows).toMatchObject([{ id: 1, visits: 2, indexed: its.version }]);
    expect(cards).toMatchObject([{ id: 1, packed: await pack(again), trace: { version: its.version } }]);
    expect([fresh, signatures].flat().map(({ revision }) => revision)).toEqual([2, 2]);
    expect(counters).toEqual([{ name: 'revision', value: 2 }]);
  });

  test('keeps the reading before the last change, and when it was last read', async () => {
    const archive = await open();
    const versions = ['Nine died.', 'Ten died.', 'Twelve died.'].map((body) => sampleCard(at(1), 'A', body));
    for (const [n, version] of versions.entries()) {
      await archive.save(version, monday + n * day, trace);
      await archive.save(version, monday + n * day + 5, trace);
      const before = n === 0 ? undefined : { card: versions[n - 1], lastRead: monday + (n - 1) * day + 5 };
      expect(granted(await archive.before(at(1)))).toEqual(before);
    }
    // Indexed anew, nothing changed: the reading before stays.
    await archive.save(versions[2]!, monday + 3 * day, traceWith(['dam'], 9));
    expect(granted(await archive.before(at(1)))).toEqual({ card: versions[1], lastRead: monday + day + 5 });
  });

  test('a card that was lost is written anew, and nothing is taken for the reading before', async () => {
    const archive = await open();
    await archive.save(card, monday, trace);
    await below((database) => database.delete('cards', 1));
    await archive.save(card, monday + 5, trace);
    expect((await all()).cards).toMatchObject([{ id: 1, packed: await pack(card) }]);
    expect(granted(await archive.before(at(1)))).toBeUndefined();
    expect(granted(await archive.find(at(1)))).toMatchObject({ visits: 2 });
  });

  test('waits for the disk in Chromium, and for the operating system elsewhere', async () => {
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const archive = await open();
    const durabilities = async () => {
      opened.mockClear();
      await archive.save(card, monday, trace);
      return opened.mock.calls.map(([, mode, options]) => [mode, options]);
    };
    vi.stubGlobal('navigator', {});
    expect(await durabilities()).toEqual([['readwrite', { durability: 'relaxed' }]]);
    vi.stubGlobal('navigator', { userAgentData: {} });
    expect(await durabilities()).toEqual([['readwrite', { durability: 'strict' }]]);
    vi.stubGlobal('navigator', undefined);
    expect(await durabilities()).toEqual([['readwrite', { durability: 'relaxed' }]]);
    opened.mockRestore();
  });
});

describe('actors', () => {
  test('are found as people and organisations, and as places that matter', () => {
    const [person] = fullCard(null).actors;
    const actors = [
      { ...person!, name: 'Ida Kerrin', kind: 'person', key: false },
      { ...person!, name: 'Water Board', kind: 'organisation', key: false },
      { ...person!, name: 'Osla', kind: 'place', key: true },
      { ...person!, name: 'Veldhaven', kind: 'place', key: false },
      { ...person!, name: 'IDA KERRIN', kind: 'person', key: true },
    ] as const;
    expect(actorHashes({ ...sampleCard(null, ''), actors })).toEqual(
      ['Ida Kerrin', 'Water Board', 'Osla'].map(actorHash),
    );
  });

  test('have one key however they are written', () => {
    expect(actorKey('  Łukasz E\u0301mile ')).toBe('łukasz \u00e9mile');
  });

  test('have the same hash in every version', () => {
    expect(['', 'a', 'Ida Kerrin', 'Łukasz'].map(actorHash)).toEqual([
      3_178_170_590_993_861, 5_262_781_872_613_676, 8_964_943_844_334_970, 2_498_797_622_724_361,
    ]);
    expect(actorHash(' IDA kerrin')).toBe(actorHash('Ida Kerrin'));
    expect(Number.isSafeInteger(actorHash('Ida Kerrin'))).toBe(true);
  });
});

test('a trace comes back as it was stored', () => {
  for (const trace of [traceWith(['dam', 'osla']), { ...traceWith([]), names: [] }])
    expect(traceFrom(findable(trace, sampleCard(null, 'A')).trace)).toEqual(trace);
});
