// Claims that are answered elsewhere: somebody states it in one article, somebody else denies it in another.
// "Denies" comes from the verb of the claim itself; never from comparing what two sentences say.
import type { Claim } from '../article.ts';
import type { TermWords } from '../language/language.ts';
import { plainName } from './actor-identity.ts';
import type { Frequencies } from './frequencies.ts';
import { type Compared, evidenceAt, type Linked } from './reading.ts';
import type { DisputedClaim } from './statement.ts';
import { termsOf } from './terms.ts';

/** Weight share of the denied claim's terms that must stand in the other claim. */
const overlap = 0.5;
const fewestTerms = 2;
const surest = 0.5;

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
  const named = (claim: Claim): boolean => claim.speaker !== null && !claim.anonymous && claim.confidence >= surest;
  for (const other of linked.filter(({ link }) => link.relation === 'same-event' && !link.old))
    for (const mine of here.card.claims)
      for (const theirs of other.card.claims) {
        const side = denies(mine) && asserts(theirs) ? 'here' : asserts(mine) && denies(theirs) ? 'there' : undefined;
        if (!side || !named(mine) || !named(theirs)) continue;
        if (plainName(mine.speaker!) === plainName(theirs.speaker!)) continue;
        const [denied, asserted] = side === 'here' ? [mine, theirs] : [theirs, mine];
        const shared = sharedShare(denied, asserted, words, frequencies);
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

/** Share of the rarity of the denied content that the asserted content holds. */
function sharedShare(denied: Claim, asserted: Claim, words: TermWords, { rarity }: Frequencies): number {
  const terms = (claim: Claim): Set<string> => new Set(termsOf(claim.text.join(' '), words).map(({ term }) => term));
  const [one, two] = [[...terms(denied)].filter((term) => rarity(term) > 3), terms(asserted)];
  if (one.length < fewestTerms) return 0;
  const all = one.reduce((sum, term) => sum + rarity(term), 0);
  return one.filter((term) => two.has(term)).reduce((sum, term) => sum + rarity(term), 0) / all;
}
