// Fits the weights that choose where content ends, from the ends that readers marked.
import {
  type EndChooser,
  type EndContext,
  endFeatures,
  possibleEnds,
  sureEnds,
} from '../../analysis/claims/boundaries.ts';
import { type EndWeights, endBits, endIndex } from '../../analysis/claims/end-weights.ts';
import { lexiconOf } from '../../analysis/claims/lexicon.ts';
import { type Reading, readClaimsText, type Stretch } from '../../analysis/claims/reading.ts';
import { claimsByRule } from '../../analysis/claims/rules.ts';
import type { Doc } from '../../analysis/document.ts';
import { reporting } from '../../language/en/reporting.ts';
import type { HandCard } from '../own-cards.ts';
import { randomFrom, shuffle } from '../random.ts';
import { goldClaims } from './gold-claims.ts';

/** A place where content could end, and whether it does. */
export type EndCase = { readonly features: readonly number[]; readonly ends: boolean };

type Asked = { readonly sentence: Stretch; readonly from: number; readonly context: EndContext };

/** The cases of one article: each content that the rules begin where a reader's content begins. */
export function endCases(doc: Doc, card: HandCard): EndCase[] {
  const asked: Asked[] = [];
  // Content as short as can be, so that a cue behind the true end is asked about too.
  const record: EndChooser = (reading, sentence, from, context) => {
    asked.push({ sentence, from, context });
    const gold = ends.get(from) ?? ends.get(from + 1);
    return gold ?? sureEnds(reading, sentence, from, context);
  };
  const reading: Reading = readClaimsText(doc, lexiconOf(reporting), record);
  const ends = new Map<number, number>();
  for (const { content } of goldClaims(reading, doc.text, card)) {
    const [first] = content;
    if (content.length === 1 && first && !ends.has(first.first)) ends.set(first.first, first.last);
  }
  claimsByRule(reading, { wide: true });
  const cases: EndCase[] = [];
  const seen = new Set<number>();
  for (const { sentence, from, context } of asked) {
    const gold = ends.get(from) ?? ends.get(from + 1);
    if (gold === undefined || seen.has(from) || gold > sentence.last) continue;
    seen.add(from);
    for (const k of possibleEnds(reading, from, sentence.last)) {
      const features = endFeatures(reading, sentence, from, k, context).map(endIndex);
      const isEnd = wordsBetween(reading, Math.min(k, gold + 1), Math.max(k, gold + 1)) === 0;
      cases.push({ features, ends: isEnd });
      if (isEnd || k > gold) break;
    }
  }
  return cases;
}

function wordsBetween({ words }: Reading, from: number, to: number): number {
  let n = 0;
  for (let k = from; k < to; k++) if (words[k]!.isWord) n++;
  return n;
}

/** Logistic regression by AdaGrad with a pull to zero. */
export function fitEnds(cases: readonly EndCase[], epochs = 15, pull = 0.003, rate = 0.1): EndWeights {
  const weights = new Float32Array(2 ** endBits);
  const squares = new Float32Array(2 ** endBits).fill(1e-2);
  const random = randomFrom(5);
  const order = [...cases];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const { features, ends } of order) {
      let sum = 0;
      for (const id of features) sum += weights[id]!;
      const error = (ends ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const id of features) {
        const gradient = error - pull * weights[id]!;
        squares[id]! += gradient * gradient;
        weights[id]! += (rate * gradient) / Math.sqrt(squares[id]!);
      }
    }
  }
  return weights;
}
