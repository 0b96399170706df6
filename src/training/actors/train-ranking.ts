// Fits the ranking of actors on our own labels: logistic regression on whether a hand-written card calls the actor key.
import { findActors } from '../../analysis/actors/find-actors.ts';
import { chance } from '../../analysis/actors/rank.ts';
import { rankFeatureNames, rankFeatures, rankWords } from '../../analysis/actors/rank-features.ts';
import { findClaims } from '../../analysis/claims/find-claims.ts';
import { findMoments } from '../../analysis/dates/find.ts';
import { findFigures } from '../../analysis/figures/find.ts';
import type { Actor } from '../../article.ts';
import { openWeights } from '../../command/analyser.ts';
import { english } from '../../language/en/index.ts';
import { type HandActor, type OwnCard, ownCards } from '../own-cards.ts';
import type { Fitted } from '../parts.ts';

type Row = { readonly values: readonly number[]; readonly isKey: boolean; readonly weight: number };
type Example = { readonly rows: readonly Row[]; readonly keys: number };

const folds = 6;

export function fitRanking(data: string): Fitted {
  const examples = ownCards(data).map(exampleOf);
  let found = 0;
  let asked = 0;
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitWeights(examples.filter((_, i) => i % folds !== fold).flatMap(({ rows }) => rows));
    for (const { rows, keys } of examples.filter((_, i) => i % folds === fold)) {
      const ranked = [...rows].sort((a, b) => chance(b.values, weights) - chance(a.values, weights));
      found += ranked.slice(0, keys).filter(({ isKey }) => isKey).length;
      asked += keys;
    }
  }
  const weights = fitWeights(examples.flatMap(({ rows }) => rows));
  const bytes = new Uint8Array(4 * weights.length);
  for (const [i, weight] of weights.entries()) new DataView(bytes.buffer).setFloat32(4 * i, weight, true);
  const told = weights.map((weight, i) => [rankFeatureNames[i]!, Math.round(weight * 100) / 100] as const);
  return {
    bytes,
    scores: { 'key actors, cross-validated': Math.round((1000 * found) / asked) / 10, ...Object.fromEntries(told) },
  };
}

function exampleOf({ doc, card }: OwnCard): Example {
  const weights = openWeights();
  const actors = findActors(doc, english, weights);
  const claims = findClaims(doc, actors, english, weights);
  const figures = findFigures(doc, findMoments(doc, card.published, english.dates), english.figures);
  const values = rankFeatures(doc, actors, claims, figures, rankWords(english.names));
  const taken = new Set<HandActor>();
  const rows = actors.map((actor, i): Row => {
    const hand = card.actors.find((one) => !taken.has(one) && isSame(actor, one));
    if (hand) taken.add(hand);
    return { values: values[i]!, isKey: hand?.key === true, weight: hand ? 1 : 0.5 };
  });
  return { rows, keys: card.actors.filter(({ key }) => key).length };
}

const plain = (name: string): string => name.toLowerCase().replace(/^the /, '');

function isSame(actor: Actor, hand: HandActor): boolean {
  const names = new Set([hand.name, ...hand.aliases].map(plain));
  return (
    names.has(plain(actor.name)) ||
    actor.aliases.filter((name) => names.has(plain(name))).length * 2 > actor.aliases.length
  );
}

/** Logistic regression by full gradient descent with a small ridge. */
function fitWeights(rows: readonly Row[]): number[] {
  const weights = rankFeatureNames.map(() => 0);
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < 1500; step++) {
    const slope = weights.map(() => 0);
    for (const { values, isKey, weight } of rows) {
      const error = weight * (chance(values, weights) - (isKey ? 1 : 0));
      for (const [j, value] of values.entries()) slope[j]! += error * value;
    }
    for (const j of weights.keys()) weights[j]! -= 2 * (slope[j]! / all + (j ? 0.002 * weights[j]! : 0));
  }
  return weights;
}
