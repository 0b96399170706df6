import { describe, expect, test } from 'vitest';
import { fields, hasEach, isMarked, joined, searchWords, wordsIn, wordsOf } from '../../src/storage/words.ts';
import { sampleCard } from './sample-card.ts';

describe('search words', () => {
  test.each([
    ['Kerrin’s café, 1,400 homes', ['kerrin', 'cafe', '1', '400', 'homes']],
    ['ŁÓDŹ', ['~8y~odz']],
    ['a I 7', ['7']],
    ['x ab é', ['ab']],
    ['x'.repeat(39), ['x'.repeat(39)]],
    ['x'.repeat(40), ['x'.repeat(40)]],
    [`${'x'.repeat(40)}yz`, ['x'.repeat(40)]],
    ['naïve e\u0301t\u00e9 _b2_', ['naive', 'ete', 'b2']],
    ['город', ['~tv~~u6~~u8~~u6~~tw~']],
    ['', []],
  ])('%s', (text, words) => expect(searchWords(text)).toEqual(words));

  test('a card has its words bare and by field', () => {
    const words = wordsOf(sampleCard('https://courier.example/a', 'Flood in Veldhaven', 'Calm.'));
    expect([...words].sort()).toEqual(
      ['!flood', '!in', '!veldhaven', 'calm', 'courier', 'example', 'flood', 'in', 'veldhaven'].sort(),
    );
  });
});

test('words of a field are told from others by their first letter', () => {
  expect(['!dam', '@kerrin', '#40'].map(isMarked)).toEqual([true, true, true]);
  expect(['dam', '40', '~8y~odz', 'a@b', ''].map(isMarked)).toEqual([false, false, false, false, false]);
  expect(fields).toEqual({ headline: '!', actor: '@', figure: '#', anywhere: '' });
});

test('each part of a card is found, by its field where it has one', () => {
  const card = sampleCard('https://courier.example/a', 'Flood', 'Calm.');
  const span = { start: 0, end: 1 };
  const words = wordsOf({
    ...card,
    article: { ...card.article, standfirst: 'Stood', byline: ['Ann Lee', 'Bob'], publisher: 'Gazette' },
    actors: [
      {
        id: 'a',
        name: 'Vera',
        kind: 'person',
        aliases: ['Mayor'],
        role: 'unsaid',
        roleSpan: null,
        key: true,
        mentions: [],
        references: [],
        confidence: 1,
        because: 'test',
      },
    ],
    figures: [
      {
        ...span,
        id: 'f',
        text: '12 cows',
        value: 12,
        high: null,
        unit: null,
        qualifier: '=',
        change: null,
        counts: 'herd',
        countsSpans: [],
        kind: 'count',
        outcome: null,
        scope: { places: [], subgroup: null, counting: null },
        by: 'farmers',
        bySpan: null,
        asOf: 'today',
        asOfSpan: null,
        confidence: 1,
        because: 'test',
      },
    ],
  });
  const field = (sign: string): string[] => [...words].filter((word) => word.startsWith(sign)).sort();
  expect(field('!')).toEqual(['!flood']);
  expect(field('@')).toEqual(['@mayor', '@vera']);
  expect(field('#')).toEqual(['#12', '#cows', '#farmers', '#herd']);
  for (const bare of ['stood', 'ann', 'lee', 'bob', 'gazette', 'courier', 'calm', 'vera', 'mayor', 'herd', 'farmers'])
    expect(words).toContain(bare);
  for (const absent of ['unsaid', 'today', '!calm', '@flood', '#vera']) expect(words).not.toContain(absent);
});

describe('the words of one article', () => {
  const lines = joined(new Set(['flood', 'dam', '!dam']));

  test.each([
    [['dam'], true],
    [['flo', 'da'], true],
    [['!dam'], true],
    [['!flood'], false],
    [['lood'], false],
    [['flood', 'mayor'], false],
  ])('%j', (beginnings, has) => expect(hasEach(lines, beginnings)).toBe(has));

  test('come back one by one', () => {
    expect(wordsIn(joined(new Set(['flood', 'dam', '!dam'])))).toEqual(['flood', 'dam', '!dam']);
    expect(wordsIn(joined(new Set()))).toEqual([]);
    expect(joined(new Set(['flood', '!dam']))).toBe('\nflood\n!dam');
  });
});
