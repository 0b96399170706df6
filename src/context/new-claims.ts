// Claims that one side has and the other has not: who said what that no other article on the event passes on.
import type { Claim } from '../article.ts';
import type { TermWords } from '../language/language.ts';
import type { Frequencies } from './frequencies.ts';
import { comparedWith, fewestOthers } from './novelty.ts';
import { type Compared, evidenceAt, type Linked } from './reading.ts';
import type { Novelty } from './statement.ts';
import { contentOf, inkOf, inkOfArticle, isQuoted, shareTold, type Windows, windowsOf } from './told-before.ts';

/** Two reports of one remark share most of its rare words, quoted or not; chance remarks on one event share a third. */
const toldShare = 0.34;
/** Shorter ones ("a tragedy") could have been said by anybody. */
const fewestTerms = 4;
const surest = 0.8;
const shown = 3;

/**
 * In the words of somebody who is named, and surely read. What a reporter puts in other words is too often cut wrong, or
 * nobody's claim at all: of those one in eight was not as shown.
 */
const isTold = (
  { speaker, speakerId, anonymous, confidence, form, cue, spans }: Claim,
  { passesOn }: TermWords,
): boolean =>
  form === 'direct' &&
  !passesOn.includes(cue?.toLowerCase() ?? '') &&
  speaker !== null &&
  speakerId !== null &&
  !anonymous &&
  confidence >= surest &&
  spans.length > 0;

type Told = { readonly claim: Claim; readonly side: Compared };

/** Of those that the article is about first, then as the article has them. */
function tellable(side: Compared, words: TermWords): Told[] {
  const key = new Set(side.card.actors.flatMap((actor) => (actor.key ? [actor.id] : [])));
  // Bodies are quoted through others, and outlets quote: their words are too often somebody else's.
  const people = new Set(side.card.actors.flatMap((actor) => (actor.kind === 'person' ? [actor.id] : [])));
  const claims = side.card.claims
    .filter((claim) => isTold(claim, words) && people.has(claim.speakerId!))
    .map((claim) => ({ claim, side }));
  return [...claims].sort((a, b) => Number(key.has(b.claim.speakerId!)) - Number(key.has(a.claim.speakerId!)));
}

function noveltyOf({ claim, side }: Told, because: string): Novelty {
  // The longest piece of a quotation in pieces: a short one may be the name of the programme in which it was said.
  const longest = claim.text.reduce((most, words, i) => (words.length > claim.text[most]!.length ? i : most), 0);
  const text = `${claim.speaker}: ${claim.text[longest]!}`;
  return { kind: 'claim', id: claim.id, text, evidence: evidenceAt(side, claim.spans[longest]!), because };
}

type Other = { readonly windows: Windows; readonly ink: string };

const otherOf = (side: Compared, words: TermWords): Other => ({
  windows: windowsOf(side, words),
  ink: inkOfArticle(side),
});

/** Says enough to be recognised, and none of the others has anything like it. */
function isAbsent(claim: Claim, others: readonly Other[], words: TermWords, frequencies: Frequencies): boolean {
  const text = claim.text.join(' ');
  const said = contentOf(text, words, frequencies);
  return (
    said.size >= fewestTerms &&
    others.every(({ windows, ink }) => shareTold(said, windows) < toldShare && !isQuoted(text, ink))
  );
}

export function newClaims(
  here: Compared,
  linked: readonly Linked[],
  words: TermWords,
  frequencies: Frequencies,
): Novelty[] {
  const others = comparedWith(here, linked);
  if (others.length < fewestOthers) return [];
  const sides = others.map((other) => otherOf(other, words));
  const found: Novelty[] = [];
  for (const told of tellable(here, words)) {
    if (found.length === shown) break;
    if (isAbsent(told.claim, sides, words, frequencies))
      found.push(noveltyOf(told, `nothing like it in ${others.length} earlier articles on this event`));
  }
  return found;
}

/** From an earlier article on the event, of its key actors; the article at hand passes nothing like it on. */
export function claimsElsewhere(
  here: Compared,
  linked: readonly Linked[],
  words: TermWords,
  frequencies: Frequencies,
): Novelty[] {
  const mine = otherOf(here, words);
  const found: Novelty[] = [];
  for (const other of comparedWith(here, linked)) {
    const key = new Set(other.card.actors.flatMap((actor) => (actor.key ? [actor.id] : [])));
    for (const told of tellable(other, words)) {
      if (found.length === shown) return found;
      if (!key.has(told.claim.speakerId!)) break;
      if (!isAbsent(told.claim, [mine], words, frequencies)) continue;
      if (found.some(({ evidence }) => isQuoted(told.claim.text.join(' '), ` ${inkOf(evidence.text).join(' ')} `)))
        continue;
      found.push(noveltyOf(told, 'said there, nothing like it here'));
    }
  }
  return found;
}
