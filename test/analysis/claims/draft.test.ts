// Pieces of content: what they share, and how they are tidied.
import { describe, expect, test } from 'vitest';
import { contentWords, firstOf, jaccard, lastOf, tidy } from '../../../src/analysis/claims/draft.ts';
import { formOf } from '../../../src/analysis/claims/find-claims.ts';
import type { Stretch } from '../../../src/analysis/claims/reading.ts';
import { draftOf } from './draft-of.ts';
import { readingOf, saidIn } from './reading-of-rules.ts';

const stretch = (first: number, last: number): Stretch => ({ first, last });

test('first and last word', () => {
  const draft = draftOf(stretch(3, 5), stretch(8, 9));
  expect([firstOf(draft), lastOf(draft)]).toEqual([3, 9]);
});

test('words of the content, without punctuation', () => {
  const reading = readingOf('Lee, a baker, said so.');
  expect([...contentWords(reading, [stretch(0, 2), stretch(4, 7)])]).toEqual([0, 2, 5, 6]);
});

test('what two contents have in common', () => {
  const set = (...words: number[]) => new Set(words);
  expect(jaccard(set(1, 2, 3), set(2, 3, 4))).toBe(0.5);
  expect(jaccard(set(1), set(1))).toBe(1);
  expect(jaccard(set(1), set(2))).toBe(0);
  expect([jaccard(set(), set(1)), jaccard(set(1), set()), jaccard(set(), set())]).toEqual([0, 0, 0]);
});

describe('tidy', () => {
  const tidied = (text: string, ...pieces: [number, number][]): string[] => {
    const reading = readingOf(text);
    return tidy(
      reading,
      pieces.map(([first, last]) => stretch(first, last)),
    ).map((piece) => saidIn(reading, piece));
  };
  const text = 'Lee , a baker , said “ so ” and left .';

  test('drops marks at the ends, and what is nothing else', () => {
    expect(tidied(text, [1, 4])).toEqual(['a baker']);
    expect(tidied(text, [1, 1])).toEqual([]);
    expect(tidied(text, [11, 11])).toEqual([]);
    expect(tidied(text, [3, 3])).toEqual(['baker']);
  });

  test('keeps signs that belong to a word', () => {
    expect(tidied('$ 5 or 6 % !', [0, 4])).toEqual(['$ 5 or 6 %']);
    expect(tidied('£ 5 # 6 @ me', [0, 5])).toEqual(['£ 5 # 6 @ me']);
    expect(tidied('Why ? No !', [0, 3])).toEqual(['Why ? No !']);
    expect(tidied('% 5 $', [0, 2])).toEqual(['5']);
  });

  test('puts pieces in order, and joins those with only marks between', () => {
    expect(tidied(text, [9, 10], [2, 3])).toEqual(['a baker', 'and left']);
    expect(tidied(text, [0, 0], [2, 3])).toEqual(['Lee , a baker']);
    expect(tidied(text, [2, 3], [5, 5])).toEqual(['a baker , said']);
    expect(tidied('a , , , , b', [0, 0], [5, 5])).toEqual(['a , , , , b']);
    expect(tidied('a , , , , , b', [0, 0], [6, 6])).toEqual(['a', 'b']);
  });

  test('gives words of two pieces to the first', () => {
    expect(tidied(text, [2, 5], [3, 9])).toEqual(['a baker , said “ so ” and']);
    expect(tidied(text, [2, 9], [3, 5])).toEqual(['a baker , said “ so ” and']);
    expect(tidied(text, [2, 5], [2, 3])).toEqual(['a baker , said']);
  });

  test('keeps a mark at an end whose partner is inside', () => {
    expect(tidied('was “ so ” then', [0, 2])).toEqual(['was “ so ”']);
    expect(tidied('was “ so . ” then', [0, 2])).toEqual(['was “ so . ”']);
    expect(tidied('was “ so , ! ” then', [0, 2])).toEqual(['was “ so , ! ”']);
    expect(tidied('was “ so … ” then', [0, 2])).toEqual(['was “ so']);
    expect(tidied('“ so ” then', [1, 3])).toEqual(['“ so ” then']);
    expect(tidied('“ so ” then', [1, 1])).toEqual(['so']);
    expect(tidied('“ so then', [1, 2])).toEqual(['so then']);
    expect(tidied('was “ so “ then', [0, 2])).toEqual(['was “ so']);
  });
});

describe('form', () => {
  test.each([
    ['“ it broke it all and more of us here now ”', 'direct'],
    ['it “ broke ”', 'mixed'],
    ['it broke', 'indirect'],
    ['“ A Shares ” fell', 'indirect'],
    ['“ A shares ” fell', 'mixed'],
    ['“ A B C ” fell', 'indirect'],
    ['“ A B C D ” fell', 'mixed'],
    ['so “ it broke it all and more of us here ”', 'direct'],
    ['so “ it broke it all and more of us ”', 'mixed'],
  ])('%s is %s', (text, form) => {
    const reading = readingOf(text);
    expect(formOf(reading, draftOf(stretch(0, reading.words.length - 1)))).toBe(form);
  });
});
