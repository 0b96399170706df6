// Three sentences that cover what a reader must know: each is chosen for what it adds to those before it.
import type { Quoted } from '../../article.ts';
import type { Doc } from '../document.ts';
import { type Candidates, candidatesFor, type Findings, featuresOf, summaryFeatures } from './features.ts';

export const summaryLength = 3;
/** A sentence that shares more of its words with a chosen one says the same again: it waits until nothing else is left. */
const mostShared = 0.6;
const repeated = summaryFeatures.indexOf('said already');
const last = -1000;

/** In text order. `weights`: by name of the feature, fitted (`Language.summary`). Time linear in the article's length. */
export function summarise(doc: Doc, findings: Findings, weights: Readonly<Record<string, number>>): Quoted[] {
  const candidates = candidatesFor(doc, findings);
  return choose(
    candidates,
    summaryFeatures.map((name) => weights[name] ?? 0),
  )
    .map((i) => candidates.all[i]!.sentence)
    .map(({ start, end }) => ({ start, end, text: doc.text.slice(start, end) }))
    .sort((a, b) => a.start - b.start);
}

/** Indexes of the chosen, the best first. `weights` in the order of `summaryFeatures`. */
export function choose(candidates: Candidates, weights: readonly number[]): number[] {
  const chosen: number[] = [];
  while (chosen.length < Math.min(summaryLength, candidates.all.length)) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const [i, candidate] of candidates.all.entries()) {
      if (chosen.includes(i)) continue;
      const features = featuresOf(candidate, i, chosen, candidates);
      const score = scoreOf(features, weights) + (features[repeated]! > mostShared ? last : 0);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    chosen.push(best);
  }
  return chosen;
}

export const scoreOf = (features: readonly number[], weights: readonly number[]): number =>
  features.reduce((sum, value, i) => sum + value * weights[i]!, 0);
