// The same rows give the same forest, byte for byte; another seed another one; and it learns.
import { expect, test } from 'vitest';
import { logOdds } from '../../../src/page/extract/trees.ts';
import { growForest, type Sample } from '../../../src/training/page/grow-forest.ts';

/** Rows whose label follows from two of their six numbers. */
const samples: readonly Sample[] = Array.from({ length: 600 }, (_, i) => {
  const row = Uint8Array.from({ length: 6 }, (_, f) => (i * (7 + 5 * f) + f * f * 13) % 97);
  return { row, label: row[1]! > 40 && row[4]! < 70 ? 1 : 0, weight: 1 + (i % 3) };
});
const options = { trees: 20, depth: 3, rate: 0.3, ridge: 1, leastLeaf: 4, columns: 0.7, seed: 5 };

test('the same rows, options and order give the same bytes', () => {
  const [first, second] = [growForest(samples, options), growForest(samples, options)];
  expect(second).toEqual(first);
  expect(growForest(samples, { ...options, seed: 6 }).nodes).not.toEqual(first.nodes);
});

test('what the rows tell is learnt', () => {
  const forest = growForest(samples, options);
  const right = samples.filter(({ row, label }) => logOdds(forest, row) > 0 === (label === 1));
  expect(right.length / samples.length).toBeGreaterThan(0.97);
});
