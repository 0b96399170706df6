// The tagger's claims of an article, each with how sure the tagger is of it.
import type { PackedTable } from '../../names/packed-table.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { assemble } from './assemble.ts';
import { bestLabels, lattice, marginal, placeOf, sequencesOf } from './decode.ts';
import { type Evidence, eachWord } from './features.ts';
import { labelCount } from './labels.ts';
import { addRow, type ClaimWeights } from './weights.ts';

export type Tagged = {
  readonly labels: Uint8Array;
  /** Probability of the label chosen for each word. */
  readonly sure: Float32Array;
  readonly drafts: readonly Draft[];
};

/** Linear in the number of words. */
export function tagClaims(evidence: Evidence, weights: ClaimWeights, clusters: PackedTable): Tagged {
  const { reading } = evidence;
  const scores = new Float64Array(reading.words.length * labelCount);
  eachWord(evidence, clusters, weights.bits, (word, ids, count) => {
    for (let k = 0; k < count; k++) addRow(weights, ids[k]!, scores, word * labelCount);
  });
  return labelled(reading, scores, weights.transitions);
}

/** Labels from the scores of every word; training decodes with it too. */
export function labelled(reading: Reading, scores: Float64Array, transitions: Float32Array): Tagged {
  const labels = new Uint8Array(reading.words.length);
  const sure = new Float32Array(reading.words.length);
  for (const { first, last } of sequencesOf(reading)) {
    const part = scores.subarray(first * labelCount, (last + 1) * labelCount);
    const places = Uint8Array.from({ length: last - first + 1 }, (_, i) => placeOf(reading, first + i));
    const best = bestLabels(part, transitions, places);
    labels.set(best, first);
    if (best.every((label) => label === 0)) {
      sure.fill(1, first, last + 1);
      continue;
    }
    const sums = lattice(part, transitions, places);
    for (let i = 0; i < best.length; i++) sure[first + i] = marginal(sums, i, best[i]!);
  }
  return { labels, sure, drafts: assemble(reading, labels) };
}
