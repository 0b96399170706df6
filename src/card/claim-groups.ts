// How claims are laid out: disputed pairs first, then by speaker in the actors' order, the uncertain ones apart.
import type { Actor, Card, Claim } from '../article.ts';
import { certainFrom } from '../kinds.ts';

export type SpeakerGroup = {
  /** Actor's id, or the words used; '' where no source is named. */
  readonly key: string;
  readonly speaker: string | null;
  readonly actor: Actor | null;
  readonly claims: readonly Claim[];
};

export type ClaimLayout = {
  /** Each pair once: the earlier claim, and the one that denies it or is denied by it. */
  readonly disputes: readonly (readonly [Claim, Claim])[];
  readonly groups: readonly SpeakerGroup[];
  /** Groups behind the first ones: for long articles. */
  readonly further: readonly SpeakerGroup[];
  readonly uncertain: readonly SpeakerGroup[];
};

/** A reader takes in about this many lines at a glance; the rest is one click away. */
const linesAtOnce = 12;

/** Of one speaker; the rest folds. */
export const claimsAtOnce = 4;

const count = (groups: readonly SpeakerGroup[]): number => groups.reduce((sum, group) => sum + group.claims.length, 0);
export const claimCount = count;

/** Lines that are seen: the rest of a speaker's is folded. */
const lines = (groups: readonly SpeakerGroup[]): number =>
  groups.reduce((sum, group) => sum + Math.min(group.claims.length, claimsAtOnce), 0);

export function groupBySpeaker(card: Card, claims: readonly Claim[]): SpeakerGroup[] {
  const rank = new Map(card.actors.map((actor, index) => [actor.id, index]));
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = claim.speakerId ?? claim.speaker?.toLowerCase() ?? '';
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  const place = (group: SpeakerGroup): number =>
    group.actor ? (rank.get(group.actor.id) ?? card.actors.length) : card.actors.length + (group.key === '' ? 1 : 0);
  return [...groups]
    .map(([key, own]): SpeakerGroup => {
      const actor = card.actors.find((candidate) => candidate.id === own[0]?.speakerId) ?? null;
      return { key, speaker: actor?.name ?? own[0]?.speaker ?? null, actor, claims: own };
    })
    .sort((a, b) => place(a) - place(b));
}

function disputesOf(claims: readonly Claim[]): (readonly [Claim, Claim])[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const order = new Map(claims.map((claim, index) => [claim.id, index]));
  const pairs = new Map<string, readonly [Claim, Claim]>();
  for (const claim of claims) {
    for (const id of claim.disputedBy) {
      const other = byId.get(id);
      if (!other || other === claim) continue;
      const pair: readonly [Claim, Claim] = order.get(id)! < order.get(claim.id)! ? [other, claim] : [claim, other];
      pairs.set(`${pair[0].id} ${pair[1].id}`, pair);
    }
  }
  return [...pairs.values()];
}

export function layOutClaims(card: Card): ClaimLayout {
  const certain = card.claims.filter((claim) => claim.confidence >= certainFrom);
  const disputes = disputesOf(certain);
  const paired = new Set(disputes.flat());
  const all = groupBySpeaker(
    card,
    certain.filter((claim) => !paired.has(claim)),
  );
  const groups: SpeakerGroup[] = [];
  for (const group of all) {
    if (groups.length > 0 && lines(groups) + lines([group]) > linesAtOnce) break;
    groups.push(group);
  }
  // A fold around a line or two hides more than it spares.
  const further = all.slice(groups.length);
  const isSmall = count(further) <= 2;
  return {
    disputes,
    groups: isSmall ? all : groups,
    further: isSmall ? [] : further,
    uncertain: groupBySpeaker(
      card,
      card.claims.filter((claim) => claim.confidence < certainFrom),
    ),
  };
}
