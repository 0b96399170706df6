import { expect, test } from 'vitest';
import {
  largeKeyOf,
  likest,
  mergedHashes,
  queryOf,
  rangeOf,
  smallKeyOf,
  termHash,
  withTerms,
} from '../../src/storage/signature.ts';

const query = queryOf(['dam', 'osla'], Uint8Array.of(255, 100));
const record = (chunk: number, terms: Readonly<Record<number, readonly string[]>>) => ({
  chunk,
  hashes: withTerms(chunk, undefined, new Map(Object.entries(terms).map(([id, words]) => [Number(id), words]))),
});

test('ids are kept 64 a small and 1,024 a large record', () => {
  expect([0, 63, 64, 1024].map(smallKeyOf)).toEqual([0, 0, 1, 16]);
  expect([0, 1023, 1024].map(largeKeyOf)).toEqual([-1, -1, -2]);
  expect([0, 5, -1, -3].map(rangeOf)).toEqual([
    { first: 0, size: 64 },
    { first: 320, size: 64 },
    { first: 0, size: 1024 },
    { first: 2048, size: 1024 },
  ]);
  expect([0, 5, -1].map((key) => withTerms(key, undefined, new Map()).length)).toEqual([64 * 64, 64 * 64, 1024 * 64]);
});

test('a term is 32 bits that are never none', () => {
  expect(termHash('')).toBe(0x811c9dc5);
  expect(termHash('dam')).toBe(4031722721);
  expect(termHash('überall')).toBe(2544238331);
  // The hash of this one is 0, which stands for no term.
  expect(termHash('+!=yG')).toBe(1);
});

test('of an article 64 terms are kept, the heaviest come first', () => {
  const terms = Array.from({ length: 65 }, (_, i) => `term${i}`);
  const { hashes } = record(0, { 1: terms });
  expect([...hashes.subarray(64, 129)]).toEqual([...terms.slice(0, 64).map(termHash), 0]);
});

test('sharing a term counts the square of its weight', () => {
  expect(queryOf(['dam', 'osla'], Uint8Array.of(255, 100))).toEqual(
    new Map([
      [termHash('dam'), 255 * 255],
      [termHash('osla'), 100 * 100],
    ]),
  );
  // Even the lightest counts, and a term that only falls into the same slot does not.
  const light = queryOf(['dam'], Uint8Array.of(1));
  expect(termHash('w1635') % 4096).toBe(termHash('dam') % 4096);
  expect(likest([record(0, { 1: ['dam', 'w1635'], 2: ['w1635'], 3: ['w1635', 'dam'] })], light, 9)).toEqual([3, 1]);
});

test('the likest are those that share the most weight, then the newest', () => {
  const records = [
    record(0, { 1: ['dam'], 2: ['osla', 'bread'], 3: ['bread'] }),
    record(1, { 64: ['osla', 'dam'], 127: ['dam'] }),
    record(-2, { 1024: ['dam'], 2047: ['bread'] }),
  ];
  expect(likest(records, query, 10)).toEqual([64, 1024, 127, 1, 2]);
  expect(likest(records, query, 2)).toEqual([64, 1024]);
});

test('an article that is read again loses its old terms; one that is taken out loses all', () => {
  const { hashes } = record(0, { 5: ['dam', 'osla'] });
  const again = { chunk: 0, hashes: withTerms(0, hashes, new Map([[5, ['osla']]])) };
  expect(likest([again], queryOf(['dam'], Uint8Array.of(9)), 9)).toEqual([]);
  expect(withTerms(0, hashes, new Map([[5, []]])).every((hash) => hash === 0)).toBe(true);
  expect(hashes[5 * 64]).toBe(termHash('dam'));
  const beside = withTerms(0, hashes, new Map([[6, ['mud']]]));
  expect([beside[5 * 64], beside[5 * 64 + 1], beside[6 * 64]]).toEqual(['dam', 'osla', 'mud'].map(termHash));
  expect(hashes[6 * 64]).toBe(0);
});

test('small records become a large one without a change of what is found', () => {
  const small = [record(16, { 1024: ['dam'], 1030: ['osla'] }), record(31, { 2047: ['dam', 'osla'] })];
  const large = { chunk: -2, hashes: mergedHashes(-2, small) };
  expect(likest([large], query, 9)).toEqual(likest(small, query, 9));
  expect(likest([large], query, 9)).toEqual([2047, 1024, 1030]);
});
