import { expect, test } from 'vitest';
import { likest, queryOf, termHash, withTerms } from '../../src/storage/signature.ts';

const query = queryOf(['dam', 'osla'], Uint8Array.of(255, 100));

test('the likest are those that share the most weight, then the newest', () => {
  const first = withTerms(withTerms(withTerms(undefined, 1, ['dam']), 2, ['osla', 'bread']), 3, ['bread']);
  const second = withTerms(withTerms(undefined, 64, ['osla', 'dam']), 127, ['dam']);
  const chunks = new Map([
    [0, first],
    [1, second],
  ]);
  expect(likest(chunks, query, 10)).toEqual([64, 127, 1, 2]);
  expect(likest(chunks, query, 2)).toEqual([64, 127]);
});

test('an article that is read again loses its old terms; one that is taken out loses all', () => {
  const stored = withTerms(undefined, 5, ['dam', 'osla']);
  expect(likest(new Map([[0, withTerms(stored, 5, ['osla'])]]), queryOf(['dam'], Uint8Array.of(9)), 9)).toEqual([]);
  expect(withTerms(stored, 5, []).every((hash) => hash === 0)).toBe(true);
});

test('a chunk is what was stored, not what somebody holds', () => {
  const stored = withTerms(undefined, 5, ['dam']);
  withTerms(stored, 6, ['osla']);
  expect(stored[6 * 64]).toBe(0);
  expect(stored[5 * 64]).toBe(termHash('dam'));
});
