import { describe, expect, test } from 'vitest';
import { hasEach, isMarked, joined, searchWords, wordsIn, wordsOf } from '../../src/storage/words.ts';
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

test('words of a field are told from others by their first letter', () => {
  expect(['!dam', '@kerrin', '#40'].map(isMarked)).toEqual([true, true, true]);
  expect(['dam', '40', '~8y~odz'].map(isMarked)).toEqual([false, false, false]);
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
    expect(wordsIn(lines)).toEqual(['flood', 'dam', '!dam']);
    expect(wordsIn(joined(new Set()))).toEqual([]);
  });
});
