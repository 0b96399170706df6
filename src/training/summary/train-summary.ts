// Fits which sentences make the summary: the expected weight of the facts that a choice covers, raised by gradient ascent.
import { findActors } from '../../analysis/actors/find-actors.ts';
import { rankActors } from '../../analysis/actors/rank.ts';
import { findClaims } from '../../analysis/claims/find-claims.ts';
import { findMoments } from '../../analysis/dates/find.ts';
import { findFigures } from '../../analysis/figures/find.ts';
import { type Candidates, candidatesFor, featuresOf, summaryFeatures } from '../../analysis/summary/features.ts';
import { choose, scoreOf } from '../../analysis/summary/summarise.ts';
import { openWeights } from '../../command/analyser.ts';
import { english } from '../../language/en/index.ts';
import { type OwnCard, ownCards } from '../own-cards.ts';
import type { FittedTable } from '../parts.ts';

/** `states[i]`: the facts that candidate i states; the n-th fact weighs 1/n. */
type Example = {
  readonly candidates: Candidates;
  readonly states: readonly (readonly number[])[];
  readonly all: number;
};
type Option = { readonly features: readonly number[]; readonly gain: number };

const folds = 6;
const steps = 160;
/** The choices before are made anew with the weights of the moment. */
const refresh = 20;
const ridge = 0.01;
/** How sharply a choice is made while fitting: the greater, the nearer to taking the best. */
const sharpness = 2;
/** Where the ascent begins: the opening, few repetitions. */
const start: Readonly<Record<string, number>> = { position: -1.5, 'said already': -3 };

export function fitSummary(data: string): FittedTable {
  const examples = ownCards(data).map(exampleOf);
  let covered = 0;
  for (let fold = 0; fold < folds; fold++) {
    const weights = ascend(examples.filter((_, i) => i % folds !== fold));
    for (const one of examples.filter((_, i) => i % folds === fold))
      covered += coverage(one, choose(one.candidates, weights));
  }
  const weights = ascend(examples);
  const all = examples.reduce((sum, one) => sum + one.all, 0);
  const percent = (of: number): number => Math.round((1000 * of) / all) / 10;
  const total = (pick: (one: Example) => readonly number[]): number =>
    percent(examples.reduce((sum, one) => sum + coverage(one, pick(one)), 0));
  return {
    weights: Object.fromEntries(weights.map((weight, i) => [summaryFeatures[i]!, Math.round(100 * weight) / 100])),
    scores: {
      'facts, cross-validated over articles': percent(covered),
      'facts, on what it was fitted on': total((one) => choose(one.candidates, weights)),
      'facts, first three sentences': total((one) => one.candidates.all.slice(0, 3).map((_, i) => i)),
    },
  };
}

function exampleOf({ doc, card }: OwnCard): Example {
  const trained = openWeights();
  const dates = findMoments(doc, card.published, english.dates);
  const found = findActors(doc, english, trained);
  const claims = findClaims(doc, found, english, trained);
  const figures = findFigures(doc, dates, english.figures);
  const actors = rankActors(doc, found, claims, figures, english, trained);
  const candidates = candidatesFor(doc, { actors, claims, figures, dates });
  const states = candidates.all.map(({ sentence: { start: from, end } }) => {
    const bag = wordsOf(doc.text.slice(from, end));
    return card.facts.flatMap(({ sentences }, fact) =>
      sentences.some((sentence) => likeness(wordsOf(sentence), bag) >= 0.7) ? [fact] : [],
    );
  });
  return { candidates, states, all: card.facts.reduce((sum, _, fact) => sum + 1 / (fact + 1), 0) };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** F1 of two bags of words. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) same++;
    left.set(word, count - 1);
  }
  return (2 * same) / Math.max(1, a.length + b.length);
}

function coverage({ states }: Example, chosen: readonly number[]): number {
  const facts = new Set(chosen.flatMap((i) => states[i]!));
  return [...facts].reduce((sum, fact) => sum + 1 / (fact + 1), 0);
}

/** What stood to choose from at each of the three choices that these weights make. */
function choicesOf(one: Example, weights: readonly number[]): Option[][] {
  const chosen = choose(one.candidates, weights);
  return chosen.map((_, k) => {
    const before = chosen.slice(0, k);
    const had = coverage(one, before);
    return one.candidates.all.flatMap((candidate, i) =>
      before.includes(i)
        ? []
        : [{ features: featuresOf(candidate, i, before, one.candidates), gain: coverage(one, [...before, i]) - had }],
    );
  });
}

/** Adam on the expected gain of a softmax choice at each step, less a ridge. */
function ascend(examples: readonly Example[]): number[] {
  const n = summaryFeatures.length;
  const weights = summaryFeatures.map((name) => start[name] ?? 0);
  const [mean, square] = [new Float64Array(n), new Float64Array(n)];
  let choices: Option[][] = [];
  for (let step = 1; step <= steps; step++) {
    if ((step - 1) % refresh === 0) choices = examples.flatMap((one) => choicesOf(one, weights));
    const gradient = new Float64Array(n);
    for (const options of choices) addGradient(options, weights, gradient);
    for (let i = 0; i < n; i++) {
      const slope = gradient[i]! / examples.length - ridge * weights[i]!;
      mean[i] = 0.9 * mean[i]! + 0.1 * slope;
      square[i] = 0.99 * square[i]! + 0.01 * slope * slope;
      const size = Math.sqrt(square[i]! / (1 - 0.99 ** step)) + 1e-6;
      weights[i]! += (0.05 * mean[i]!) / (1 - 0.9 ** step) / size;
    }
  }
  return weights;
}

function addGradient(options: readonly Option[], weights: readonly number[], gradient: Float64Array): void {
  const scores = options.map(({ features }) => sharpness * scoreOf(features, weights));
  const most = Math.max(...scores);
  const chances = scores.map((score) => Math.exp(score - most));
  const sum = chances.reduce((a, b) => a + b, 0);
  const expected = options.reduce((total, { gain }, i) => total + (chances[i]! / sum) * gain, 0);
  for (const [i, { features, gain }] of options.entries()) {
    const push = (sharpness * chances[i]! * (gain - expected)) / sum;
    for (const [k, value] of features.entries()) gradient[k]! += push * value;
  }
}
