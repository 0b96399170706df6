// Weights that choose where content ends: logistic regression over hashed features.
import { hashText } from '../names/hash.ts';

export const endBits = 12;

/** 2 ** endBits weights. */
export type EndWeights = Float32Array;

export const endIndex = (feature: string): number =>
  (hashText(feature) ^ (hashText(feature) >>> 15)) & (2 ** endBits - 1);

/** Above zero: more likely an end than not. */
export function endScore(weights: EndWeights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[endIndex(feature)]!;
  return sum;
}
