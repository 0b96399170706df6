// Denials face what they deny. Precision first: pairs only under a strict rule, since two sources that speak of the same thing
// rarely deny each other (about one in twelve when paired by shared words).
import type { Actor, Claim } from '../../article.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { fold } from './speaker-index.ts';

const charges = new Set(['alleges', 'confirms', 'states', 'judges']);
/**
 * Ids of the claims that deny each claim, both ways. A pair needs all of: a denial and a charge or statement by another
 * source, neither negated; the denier named in the charge, or the same head noun and the same actor in both.
 * `drafts` and `claims` run in parallel. Quadratic in the number of denials and charges alone, of which at most 40 and 200 are looked at.
 */
export function disputes(
  reading: Reading,
  claims: readonly Claim[],
  drafts: readonly Draft[],
  actors: readonly Actor[],
): Map<string, string[]> {
  const denials = claims
    .flatMap((claim, i) => (claim.stance === 'denies' && !claim.negated && claim.speaker ? [i] : []))
    .slice(0, 40);
  const accusations = claims
    .flatMap((claim, i) => (charges.has(claim.stance) && !claim.negated ? [i] : []))
    .slice(0, 200);
  const pairs = new Map<string, string[]>();
  const join = (a: string, b: string): void => {
    pairs.set(a, [...(pairs.get(a) ?? []), b]);
  };
  const known = claims.map((claim, i) => about(reading, claim, drafts[i]!, actors));
  for (const d of denials) {
    const denial = claims[d]!;
    for (const a of accusations) {
      const accusation = claims[a]!;
      if (sameSpeaker(denial, accusation) || !faces(reading, denial, known[d]!, accusation, known[a]!)) continue;
      join(accusation.id, denial.id);
      join(denial.id, accusation.id);
    }
  }
  return pairs;
}

type About = {
  /** Ids of the actors named in the content. */
  readonly actors: ReadonlySet<string>;
  /** Content nouns and verbs, folded. */
  readonly words: ReadonlySet<string>;
  readonly head: string | null;
  readonly sentence: number;
};

function about(reading: Reading, claim: Claim, draft: Draft, actors: readonly Actor[]): About {
  const { words } = reading;
  const named = new Set<string>();
  const inside = (span: { start: number; end: number }): boolean =>
    claim.spans.some(({ start, end }) => span.start < end && span.end > start);
  for (const actor of actors) if (actor.mentions.some(inside) || actor.references.some(inside)) named.add(actor.id);
  const content = new Set<string>();
  let head: string | null = null;
  for (const { first, last } of draft.content)
    for (let k = first; k <= last; k++) {
      const { pos, lower } = words[k]!;
      if (pos !== 'NOUN' && pos !== 'VERB') continue;
      content.add(stem(fold(lower, reading.lexicon)));
      if (pos === 'NOUN') head ??= fold(lower, reading.lexicon);
    }
  return { actors: named, words: content, head, sentence: words[draft.content[0]!.first]!.sentence };
}

/** "shelling", "shelled" and "shell" are one. */
const stem = (word: string): string => word.replace(/(ing|ed|e|ion|ions|ment)$/, '').slice(0, 7);

const sameSpeaker = (a: Claim, b: Claim): boolean =>
  !b.speaker || (a.speakerId ? a.speakerId === b.speakerId : a.speaker === b.speaker);

function faces({ lexicon }: Reading, denial: Claim, denied: About, accusation: Claim, charged: About): boolean {
  const denierNamed = denial.speakerId !== null && charged.actors.has(denial.speakerId);
  const shared = [...denied.words].filter((word) => word.length > 3 && charged.words.has(word)).length;
  const bare = denied.head !== null && lexicon.deniedNouns.has(denied.head);
  if (denierNamed && accusation.stance === 'alleges') {
    // "denied the allegation" right after it, or with words of it.
    return shared > 0 || (bare && denied.sentence - charged.sentence >= 0 && denied.sentence - charged.sentence <= 4);
  }
  const sameActor = [...denied.actors].some((id) => charged.actors.has(id));
  if (denierNamed || sameActor) return shared >= 2 && denied.head !== null && denied.head === charged.head;
  return false;
}
