import { describe, expect, test } from 'vitest';
import { findInSegment, type Postings, postingsOf, segmentFrom, withChanges } from '../../src/storage/segment.ts';

const postings: Postings = new Map([
  ['flood', [0]],
  ['floods', [1]],
  ['dam', [511, 0]],
  ['!dam', [0]],
  ['mayor', [1, 511]],
]);

describe('segment', () => {
  const segment = segmentFrom(postings);

  test.each([
    [['dam'], [0, 511]],
    [['flood'], [0, 1]],
    [['mayor', 'flo'], [1]],
    [['!dam'], [0]],
    [['!mayor'], []],
    [['lood'], []],
    [['zebra'], []],
    [
      ['flood', 'flood'],
      [0, 1],
    ],
  ])('%j', (beginnings, places) => expect(findInSegment(segment, beginnings)).toEqual(places));

  test('writes what a word shares with the one before only once', () => {
    // !dam, dam, flood, floods: 5 + 4 + 6 + 2 letters and shared lengths; every other number is one byte but 511's two.
    expect([
      ...segmentFrom(
        new Map([
          ['flood', [0]],
          ['floods', [3]],
        ]),
      ).bytes,
    ]).toEqual([
      ...[0, 5, ...[...'flood'].map((letter) => letter.charCodeAt(0)), 1, 0],
      ...[5, 1, 's'.charCodeAt(0), 1, 3],
    ]);
  });

  test('gives back what was put in, over many blocks, and finds each word and beginning', () => {
    const many = new Map<string, number[]>();
    for (let i = 0; i < 2000; i++) {
      const word = `w${(i * 7919) % 613}`;
      many.set(
        word,
        [...new Set([...(many.get(word) ?? []), (i * 31) % 512])].sort((a, b) => a - b),
      );
    }
    const large = segmentFrom(many);
    expect(postingsOf(large)).toEqual(new Map([...many].sort(([a], [b]) => (a < b ? -1 : 1))));
    for (const word of many.keys()) {
      const expected = new Set([...many].filter(([other]) => other.startsWith(word)).flatMap(([, places]) => places));
      expect(findInSegment(large, [word])).toEqual([...expected].sort((a, b) => a - b));
    }
  });

  test('an article that is read again loses its old words and gets the new ones', () => {
    const again = withChanges(segment, new Map([[0, ['dam', 'rescue']]]))!;
    expect(findInSegment(again, ['flood'])).toEqual([1]);
    expect(findInSegment(again, ['rescue'])).toEqual([0]);
    expect(findInSegment(again, ['dam'])).toEqual([0, 511]);
    expect(findInSegment(again, ['!dam'])).toEqual([]);
  });

  test('of an article that is taken out no word stays', () => {
    const left = withChanges(segment, new Map([[0, []]]))!;
    expect([...postingsOf(left)]).toEqual([
      ['dam', [511]],
      ['floods', [1]],
      ['mayor', [1, 511]],
    ]);
    expect(withChanges(left, new Map([1, 511].map((place) => [place, []])))).toBeUndefined();
  });

  test('without words nothing is found', () => {
    expect(findInSegment(segmentFrom(new Map()), ['dam'])).toEqual([]);
  });
});
