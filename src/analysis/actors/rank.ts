// Who the story is about: actors ranked by headline, lead, mentions, what they say and give.
import type { Actor, Claim, Figure } from '../../article.ts';
import type { Doc } from '../document.ts';

/** Key actors at most. */
const mostKeys = 6;

type Ranked = { readonly actor: Actor; readonly score: number };

/** The same actors, the most important first, the key ones marked. */
export function rankActors(
  doc: Doc,
  actors: readonly Actor[],
  claims: readonly Claim[],
  figures: readonly Figure[],
): Actor[] {
  const sentenceAt = sentenceFinder(doc);
  const said = new Map<string, number>();
  for (const { speakerId } of claims) if (speakerId) said.set(speakerId, (said.get(speakerId) ?? 0) + 1);
  const ranked = actors.map((actor): Ranked => {
    const sentences = new Set([...actor.mentions, ...actor.references].map(({ start }) => sentenceAt(start)));
    const first = Math.min(...sentences);
    const inHeadline = sentences.has(0) ? 1 : 0;
    const inLead = [1, 2, 3, 4].some((s) => sentences.has(s)) ? 1 : 0;
    const gives = figures.some(({ by }) => by === actor.name) ? 1 : 0;
    const isSetting = actor.kind === 'place' && !inHeadline ? 1 : 0;
    const score =
      Math.log2(1 + sentences.size) +
      1.5 * inHeadline +
      1.2 * inLead -
      (0.8 * first) / Math.max(1, doc.sentences.length) -
      1.5 * isSetting +
      0.3 * Math.log2(1 + (said.get(actor.id) ?? 0)) +
      0.2 * gives;
    return { actor, score };
  });
  ranked.sort((a, b) => b.score - a.score);
  const top = ranked[0]?.score ?? 0;
  return ranked.map(({ actor, score }, rank) => ({ ...actor, key: rank < mostKeys && score > 0.5 * top }));
}

/** Offset → index of the sentence that holds it. */
function sentenceFinder({ sentences }: Doc): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
