import { describe, expect, test } from 'vitest';
import {
  findInSegment,
  halfOf,
  halvesOf,
  isMarkedHalf,
  type Postings,
  placeOf,
  postingsOf,
  segmentFrom,
  segmentOf,
  segmentOfHalf,
  segmentSize,
  withChanges,
} from '../../src/storage/segment.ts';

const postings: Postings = new Map([
  ['flood', [0]],
  ['floods', [1]],
  ['dam', [511, 0]],
  ['!dam', [0]],
  ['mayor', [1, 511]],
]);

test('a segment holds 512 articles in two halves', () => {
  expect(segmentSize).toBe(512);
  expect([1, 511, 512, 1300].map((id) => [segmentOf(id), placeOf(id)])).toEqual([
    [0, 1],
    [0, 511],
    [1, 0],
    [2, 276],
  ]);
  expect([halfOf(3, false), halfOf(3, true)]).toEqual([6, 7]);
  expect(halvesOf(3)).toEqual([6, 7]);
  expect([6, 7].map((half) => [segmentOfHalf(half), isMarkedHalf(half)])).toEqual([
    [3, false],
    [3, true],
  ]);
});

const codes = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

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

  test('numbers from 128 on take a second byte', () => {
    expect([...segmentFrom(new Map([['a', [127, 255]]])).bytes]).toEqual([0, 1, 97, 2, 127, 0x80, 1]);
    expect([...segmentFrom(new Map([['a', [128]]])).bytes]).toEqual([0, 1, 97, 1, 0x80, 1]);
    expect([...segmentFrom(new Map([['a', [511]]])).bytes]).toEqual([0, 1, 97, 1, 0xff, 3]);
    expect(postingsOf(segmentFrom(new Map([['a', [5, 128, 300]]])))).toEqual(new Map([['a', [5, 128, 300]]]));
  });

  test('every sixteenth word is written whole, and where it stands is kept', () => {
    const words = Array.from({ length: 33 }, (_, i) => `w${10 + i}`);
    const { bytes, blocks } = segmentFrom(new Map(words.map((word) => [word, [7]])));
    // A whole word takes 2 + 3 + 2 bytes; of the next one in its ten only the last letter is new, of the first two.
    const opens = [0, 7 + 9 * 5 + 6 + 5 * 5, 7 + 9 * 5 + 6 + 5 * 5 + 7 + 3 * 5 + 6 + 9 * 5 + 6 + 5];
    expect([...blocks]).toEqual(opens);
    for (const [nth, at] of opens.entries())
      expect([...bytes.slice(at, at + 5)]).toEqual([0, 3, ...codes(words[16 * nth]!)]);
  });

  test('bytes that are cut off end, and give no more than they hold', () => {
    const { bytes } = segmentFrom(new Map([['dam', [3]]]));
    expect(postingsOf({ bytes: bytes.slice(0, 5) })).toEqual(new Map([['dam', []]]));
    expect(postingsOf({ bytes: Uint8Array.of(...bytes.slice(0, 6 - 1), 1, 0x83) })).toEqual(new Map([['dam', [3]]]));
  });

  test('places come out ascending, however they went in', () => {
    expect(postingsOf(segmentFrom(new Map([['a', [9, 100, 3]]])))).toEqual(new Map([['a', [3, 9, 100]]]));
  });

  test('the last word of an article that is left is kept', () => {
    const two = segmentFrom(new Map([['dam', [1, 2]]]));
    expect(postingsOf(withChanges(two, new Map([[2, []]]))!)).toEqual(new Map([['dam', [1]]]));
    expect(postingsOf(withChanges(undefined, new Map([[4, ['mud']]]))!)).toEqual(new Map([['mud', [4]]]));
    expect(withChanges(undefined, new Map([[4, []]]))).toBeUndefined();
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
