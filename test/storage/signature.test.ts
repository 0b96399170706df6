import { expect, test } from 'vitest';
import {
  largeKeyOf,
  likest,
  mergedHashes,
  queryOf,
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
});

test('small records become a large one without a change of what is found', () => {
  const small = [record(16, { 1024: ['dam'], 1030: ['osla'] }), record(31, { 2047: ['dam', 'osla'] })];
  const large = { chunk: -2, hashes: mergedHashes(-2, small) };
  expect(likest([large], query, 9)).toEqual(likest(small, query, 9));
  expect(likest([large], query, 9)).toEqual([2047, 1024, 1030]);
});
