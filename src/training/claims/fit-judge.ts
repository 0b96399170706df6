// Fits the weights that say how likely a candidate claim is right, on candidates that the tagger had not been taught.

import { type EndWeights, endBits, endIndex } from '../../analysis/claims/end-weights.ts';
import type { Candidate } from '../../analysis/claims/judge.ts';
import { randomFrom, shuffle } from '../random.ts';
import type { GoldClaim } from './gold-claims.ts';
import { partners } from './score.ts';

/** A candidate's signs, and whether a reader marked it. */
export type Verdict = { readonly signs: readonly number[]; readonly right: boolean; readonly weight: number };

/** Optional claims count as right, with less weight: they may be shown. */
export function verdicts(candidates: readonly Candidate[], gold: readonly GoldClaim[]): Verdict[] {
  const paired = candidates.map(({ content }) => partners(gold, [content], 0.7)[0]);
  return candidates.map(({ signs }, i) => ({
    signs: signs.map(endIndex),
    right: paired[i] !== null && paired[i] !== undefined,
    weight: paired[i]?.claim.optional ? 0.5 : 1,
  }));
}

/** Logistic regression by AdaGrad with a pull to zero. */
export function fitJudge(cases: readonly Verdict[], epochs = 15, pull = 0.1, rate = 0.05): EndWeights {
  const weights = new Float32Array(2 ** endBits);
  const squares = new Float32Array(2 ** endBits).fill(0.1);
  const random = randomFrom(7);
  const order = [...cases];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const { signs, right, weight } of order) {
      let sum = 0;
      for (const id of signs) sum += weights[id]!;
      const error = weight * ((right ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
      for (const id of signs) {
        const gradient = error - pull * weights[id]!;
        squares[id]! += gradient * gradient;
        weights[id]! += (rate * gradient) / Math.sqrt(squares[id]!);
      }
    }
  }
  return weights;
}
