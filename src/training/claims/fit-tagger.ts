// Fits the tagger: a linear-chain conditional random field, log-likelihood by AdaGrad, features left out at random.
// Method: Lafferty, McCallum, Pereira 2001; AdaGrad: Duchi, Hazan, Singer 2011.
import type { Reading } from '../../analysis/claims/reading.ts';
import { lattice, placeOf, sequencesOf } from '../../analysis/claims/tagger/decode.ts';
import { type Evidence, eachWord } from '../../analysis/claims/tagger/features.ts';
import { allowed, labelCount, O, placeCount } from '../../analysis/claims/tagger/labels.ts';
import type { PackedTable } from '../../analysis/names/packed-table.ts';
import { randomFrom, shuffle } from '../random.ts';

export const taggerBits = 19;

export type Sequence = {
  readonly ids: readonly Int32Array[];
  readonly places: Uint8Array;
  readonly labels: Uint8Array;
};
export type TaggerFit = { readonly weights: Float32Array; readonly transitions: Float32Array };

/** Features of each word, as hashed rows. */
export function featureRows(evidence: Evidence, clusters: PackedTable): Int32Array[] {
  const rows: Int32Array[] = [];
  eachWord(evidence, clusters, taggerBits, (_, ids, count) => rows.push(ids.slice(0, count)));
  return rows;
}

export function sequences(reading: Reading, rows: readonly Int32Array[], labels: Uint8Array): Sequence[] {
  return sequencesOf(reading).map(({ first, last }) => ({
    ids: rows.slice(first, last + 1),
    places: Uint8Array.from({ length: last - first + 1 }, (_, i) => placeOf(reading, first + i)),
    labels: labels.slice(first, last + 1),
  }));
}

export type FitOptions = {
  readonly epochs: number;
  readonly rate: number;
  readonly drop: number;
  readonly seed: number;
};
export const fitOptions: FitOptions = { epochs: 20, rate: 0.1, drop: 0.6, seed: 11 };

export function fitTagger(all: readonly Sequence[], { epochs, rate, drop, seed }: FitOptions = fitOptions): TaggerFit {
  const weights = new Float32Array(2 ** taggerBits * labelCount);
  const squares = new Float32Array(weights.length).fill(1);
  const transitions = new Float32Array(labelCount * labelCount * placeCount);
  const transitionSquares = new Float32Array(transitions.length).fill(1);
  const random = randomFrom(seed);
  const order = [...all];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const { ids, places, labels } of order) {
      const rows = ids.map((row) => row.filter(() => random() >= drop));
      const n = rows.length;
      const scores = new Float64Array(n * labelCount);
      for (let i = 0; i < n; i++)
        for (const id of rows[i]!)
          for (let y = 0; y < labelCount; y++) scores[i * labelCount + y]! += weights[id * labelCount + y]!;
      const { forward, backward, total } = lattice(scores, transitions, places);
      for (let i = 0; i < n; i++) {
        const gold = labels[i]!;
        for (let y = 0; y < labelCount; y++) {
          const p = Math.exp(forward[i * labelCount + y]! + backward[i * labelCount + y]! - total);
          const gradient = (y === gold ? 1 : 0) - p;
          if (Math.abs(gradient) < 1e-3) continue;
          for (const id of rows[i]!) {
            const at = id * labelCount + y;
            squares[at]! += gradient * gradient;
            weights[at]! += (rate * gradient) / Math.sqrt(squares[at]!);
          }
        }
        const before = i ? labels[i - 1]! : O;
        for (let b = 0; b < (i ? labelCount : 1); b++)
          for (let y = 0; y < labelCount; y++) {
            if (!allowed[b * labelCount + y]) continue;
            const at = (b * labelCount + y) * placeCount + places[i]!;
            const left = i ? forward[(i - 1) * labelCount + b]! : 0;
            const p = Math.exp(
              left + transitions[at]! + scores[i * labelCount + y]! + backward[i * labelCount + y]! - total,
            );
            const gradient = (b === before && y === gold ? 1 : 0) - p;
            if (Math.abs(gradient) < 1e-4) continue;
            transitionSquares[at]! += gradient * gradient;
            transitions[at]! += (rate * gradient) / Math.sqrt(transitionSquares[at]!);
          }
      }
    }
  }
  return { weights, transitions };
}

/** Rows worth keeping: those with a weight of at least `least`. */
export function keptRows({ weights }: TaggerFit, least: number): Map<number, Float32Array> {
  const rows = new Map<number, Float32Array>();
  for (let id = 0; id < weights.length / labelCount; id++) {
    const row = weights.slice(id * labelCount, (id + 1) * labelCount);
    if (row.some((weight) => Math.abs(weight) >= least)) rows.set(id, row);
  }
  return rows;
}

/** Scores of every word of an article, from the unpacked weights. */
export function scoresOf(rows: readonly Int32Array[], weights: Float32Array): Float64Array {
  const scores = new Float64Array(rows.length * labelCount);
  rows.forEach((row, i) => {
    for (const id of row)
      for (let y = 0; y < labelCount; y++) scores[i * labelCount + y]! += weights[id * labelCount + y]!;
  });
  return scores;
}
