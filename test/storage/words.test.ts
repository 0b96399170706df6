import { describe, expect, test } from 'vitest';
import { findInChunk, searchWords, withArticle, withoutArticle, wordsOf } from '../../src/storage/words.ts';
import { sampleCard } from './sample-card.ts';

describe('search words', () => {
  test.each([
    ['Kerrin’s café, 1,400 homes', ['kerrin', 'cafe', '1', '400', 'homes']],
    ['ŁÓDŹ', ['~8y~odz']],
    ['a I 7', ['7']],
    ['', []],
  ])('%s', (text, words) => expect(searchWords(text)).toEqual(words));

  test('a card has its words bare and by field', () => {
    const words = wordsOf(sampleCard('https://courier.example/a', 'Flood in Veldhaven', 'Calm.'));
    expect([...words].sort()).toEqual(
      ['!flood', '!in', '!veldhaven', 'calm', 'courier', 'example', 'flood', 'in', 'veldhaven'].sort(),
    );
  });
});

describe('chunk', () => {
  const lines = [
    { id: 256, words: ['flood', 'dam', '!dam'] },
    { id: 257, words: ['floods', 'mayor'] },
    { id: 383, words: ['dam', 'mayor'] },
  ].reduce((chunk, { id, words }) => withArticle(chunk, id, new Set(words)), '');

  test.each([
    [['dam'], [256, 383]],
    [['flood'], [256, 257]],
    [['mayor', 'flo'], [257]],
    [['!dam'], [256]],
    [['!mayor'], []],
    [['lood'], []],
    [['zebra'], []],
  ])('%j', (beginnings, ids) => expect(findInChunk(2, lines, beginnings)).toEqual(ids));

  test('is one byte a letter', () => {
    expect([...lines].every((letter) => letter.charCodeAt(0) < 0x100)).toBe(true);
  });

  test('an article that is read again loses its old words and gets the new ones', () => {
    const again = withArticle(lines, 256, new Set(['dam', 'rescue']));
    expect(findInChunk(2, again, ['flood'])).toEqual([257]);
    expect(findInChunk(2, again, ['rescue'])).toEqual([256]);
    expect(findInChunk(2, again, ['dam'])).toEqual([256, 383]);
  });

  test('is sorted, whatever the order in which articles came', () => {
    const random = (i: number) => `w${(i * 7919) % 61}`;
    let chunk = '';
    const expected = new Map<string, Set<number>>();
    for (let id = 0; id < 40; id++) {
      const words = new Set(Array.from({ length: 7 }, (_, i) => random(id * 13 + i * i)));
      for (const word of words) expected.set(word, (expected.get(word) ?? new Set()).add(id));
      chunk = withArticle(chunk, id, words);
    }
    expect(chunk.split('\n').map((line) => line.replace(/[^ -~]/g, ''))).toEqual([...expected.keys()].sort());
    for (const [word, ids] of expected) {
      const exactly = chunk.split('\n').find((line) => line.replace(/[^ -~]/g, '') === word)!;
      expect([...exactly.slice(word.length)].map((place) => place.charCodeAt(0) - 0x80)).toEqual([...ids]);
    }
  });

  test('an article that is taken out leaves no word behind', () => {
    expect([256, 257, 383].reduce(withoutArticle, lines)).toBe('');
  });
});
