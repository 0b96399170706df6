// The averaged structured perceptron (Collins 2002, "Discriminative training methods for hidden Markov models").
import type { SentenceFeatures } from '../../analysis/names/features.ts';
import { bestTags, tagCount } from '../../analysis/names/tag-sequence.ts';
import { randomFrom, shuffle } from '../random.ts';

export type Example = {
  readonly features: SentenceFeatures;
  readonly tags: readonly number[];
  readonly weight: number;
};
export type DenseWeights = { readonly bits: number; readonly rows: Float32Array; readonly transitions: Float32Array };

export function denseScores({ bits, rows }: DenseWeights, { ids, starts }: SentenceFeatures): Float64Array {
  const length = starts.length - 1;
  const scores = new Float64Array(length * tagCount);
  const mask = 2 ** bits - 1;
  for (let i = 0; i < length; i++)
    for (let f = starts[i]!; f < starts[i + 1]!; f++) {
      const row = (ids[f]! & mask) * tagCount;
      for (let tag = 0; tag < tagCount; tag++) scores[i * tagCount + tag]! += rows[row + tag]!;
    }
  return scores;
}

/** Weights after `epochs` passes over the examples in the order that `seed` gives, averaged over all steps. */
export function trainPerceptron(
  examples: readonly Example[],
  bits: number,
  epochs: number,
  seed: number,
): DenseWeights {
  const rows = new Float32Array(2 ** bits * tagCount);
  const sums = new Float64Array(rows.length);
  const transitions = new Float32Array(tagCount * tagCount);
  const transitionSums = new Float64Array(transitions.length);
  const weights = { bits, rows, transitions };
  const mask = 2 ** bits - 1;
  const random = randomFrom(seed);
  const order = [...examples];
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const { features, tags, weight } of order) {
      const guess = bestTags(denseScores(weights, features), transitions, tags.length);
      for (const [i, right] of tags.entries()) {
        const got = guess[i]!;
        if (got !== right) {
          for (let f = features.starts[i]!; f < features.starts[i + 1]!; f++) {
            const row = (features.ids[f]! & mask) * tagCount;
            rows[row + right]! += weight;
            sums[row + right]! += step * weight;
            rows[row + got]! -= weight;
            sums[row + got]! -= step * weight;
          }
        }
        if (i === 0 || (got === right && guess[i - 1] === tags[i - 1])) continue;
        const up = tags[i - 1]! * tagCount + right;
        const down = guess[i - 1]! * tagCount + got;
        transitions[up]! += 1;
        transitionSums[up]! += step;
        transitions[down]! -= 1;
        transitionSums[down]! -= step;
      }
      step++;
    }
  }
  for (let i = 0; i < rows.length; i++) rows[i]! -= sums[i]! / step;
  for (let i = 0; i < transitions.length; i++) transitions[i]! -= transitionSums[i]! / step;
  return weights;
}

/** The `count` rows with the greatest weights. */
export function greatestRows({ rows }: DenseWeights, count: number): Map<number, Float32Array> {
  const size = rows.length / tagCount;
  const mass = new Float32Array(size);
  for (let i = 0; i < rows.length; i++) mass[Math.floor(i / tagCount)]! += Math.abs(rows[i]!);
  const least = Float32Array.from(mass).sort()[Math.max(0, size - count)]!;
  const kept = new Map<number, Float32Array>();
  for (let row = 0; row < size; row++)
    if (mass[row]! > 0 && mass[row]! >= least) kept.set(row, rows.subarray(row * tagCount, (row + 1) * tagCount));
  return kept;
}
