// Who the story is about: actors ranked by a logistic model over headline, lead, mentions, what they say and give.
import type { Actor, Claim, Figure } from '../../article.ts';
import type { Language, Weights } from '../../language/language.ts';
import type { Doc } from '../document.ts';
import { rankFeatureNames, rankFeatures, rankWords } from './rank-features.ts';

/** Key actors at most and at least (where there are so many), and how likely one must be to be key. */
const mostKeys = 6;
const leastKeys = 2;
const keyFrom = 0.4;

/**
 * Added to the fitted weights: the labelled articles are wire stories, many with a headline that names nobody, and their
 * readers were asked for actors, not for places; readers of other news count headline, lead and places for more. Who is
 * introduced with a role is often a source that only comments on the story, and a medium one that only reports it. The
 * bias keeps the number of key actors.
 */
const leaning: Readonly<Record<string, number>> = {
  headline: 2.2,
  lead: 0.3,
  place: 1.5,
  country: -0.6,
  role: -1.5,
  medium: -1.5,
  bias: 0.4,
};

/** One weight a feature, as 32-bit floats, little endian. */
export function unpackRanking(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return rankFeatureNames.map((_, i) => view.getFloat32(4 * i, true));
}

export const chance = (row: readonly number[], weights: readonly number[]): number =>
  1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * weights[i]!, 0)));

/** The same actors, the most important first, the key ones marked. Runs after claims and figures, which count. */
export function rankActors(
  doc: Doc,
  actors: readonly Actor[],
  claims: readonly Claim[],
  figures: readonly Figure[],
  language: Language,
  weights: Weights,
): Actor[] {
  const fitted = unpackRanking(weights['actor-ranking']).map((w, i) => w + (leaning[rankFeatureNames[i]!] ?? 0));
  const rows = rankFeatures(doc, actors, claims, figures, rankWords(language.names));
  const ranked = actors.map((actor, i) => ({ actor, score: chance(rows[i]!, fitted) }));
  ranked.sort((a, b) => b.score - a.score);
  return ranked.map(({ actor, score }, rank) => ({
    ...actor,
    key: rank < mostKeys && (score >= keyFrom || (rank < leastKeys && actor.kind !== 'place')),
  }));
}
