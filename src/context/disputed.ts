// Claims that are answered elsewhere: somebody states it in one article, somebody else denies it in another.
// "Denies" comes from the verb of the claim itself; never from comparing what two sentences say.
import type { Claim } from '../article.ts';
import type { TermWords } from '../language/language.ts';
import { plainName } from './actor-identity.ts';
import type { Frequencies } from './frequencies.ts';
import { type Compared, evidenceAt, type Linked } from './reading.ts';
import type { DisputedClaim } from './statement.ts';
import { termsOf } from './terms.ts';

/**
 * Weight share of the plain words of a denial that must stand in the other claim; its names must stand in the article. Names alone
 * are shared by all claims of a story; loosely matched, two of three pairs were about different things.
 */
const overlap = 0.65;
const fewestTerms = 2;
const surest = 0.5;
/** Rarer than this is content ("the", "had", "people" are not). */
const content = 3;

const denies = ({ stance, negated }: Claim): boolean => stance === 'denies' && !negated;
const asserts = ({ stance, negated }: Claim): boolean =>
  !negated && (stance === 'states' || stance === 'alleges' || stance === 'confirms');

export function disputedClaims(
  here: Compared,
  linked: readonly Linked[],
  words: TermWords,
  frequencies: Frequencies,
): DisputedClaim[] {
  const found: DisputedClaim[] = [];
  const named = ({ speaker, anonymous, confidence }: Claim): boolean =>
    speaker !== null && !anonymous && confidence >= surest && !words.pronouns.includes(speaker.toLowerCase());
  for (const other of linked.filter(({ link }) => link.relation === 'same-event' && !link.old))
    for (const mine of here.card.claims)
      for (const theirs of other.card.claims) {
        const side = denies(mine) && asserts(theirs) ? 'here' : asserts(mine) && denies(theirs) ? 'there' : undefined;
        if (!side || !named(mine) || !named(theirs)) continue;
        if (plainName(mine.speaker!) === plainName(theirs.speaker!)) continue;
        const [denied, asserted] = side === 'here' ? [mine, theirs] : [theirs, mine];
        const shared = sharedShare(
          denied,
          { claim: asserted, terms: side === 'here' ? other.terms : here.terms },
          words,
          frequencies,
        );
        if (shared < overlap) continue;
        const [mySpan, theirSpan] = [mine.spans[0], theirs.spans[0]];
        if (!mySpan || !theirSpan) continue;
        found.push({
          claimId: mine.id,
          speaker: mine.speaker!,
          here: evidenceAt(here, mySpan),
          otherSpeaker: theirs.speaker!,
          there: evidenceAt(other, theirSpan),
          denies: side,
          because: `${denied.speaker} "${denied.cue}" what shares ${Math.round(100 * shared)} % of its weight with the other claim`,
        });
      }
  return found;
}

/**
 * Share of the rarity of the denied plain words that the asserted claim holds; 0 where a name of the denial stands
 * nowhere in the other article.
 */
function sharedShare(
  denied: Claim,
  asserted: { readonly claim: Claim; readonly terms: ReadonlySet<string> },
  words: TermWords,
  { rarity }: Frequencies,
): number {
  const said = termsOf(denied.text.join(' '), words);
  const there = new Set(termsOf(asserted.claim.text.join(' '), words).map(({ term }) => term));
  if (said.some(({ term, capital, opens }) => capital && !opens && !asserted.terms.has(term))) return 0;
  const plain = new Set(said.filter(({ term, capital }) => !capital && rarity(term) > content).map(({ term }) => term));
  if (plain.size < fewestTerms) return 0;
  const weight = (terms: readonly string[]): number => terms.reduce((sum, term) => sum + rarity(term), 0);
  return weight([...plain].filter((term) => there.has(term))) / weight([...plain]);
}
