// What the archive knows of one actor: roles over time, claims made, articles. By exact name only: one surname in twelve
// belongs to two people of an archive.
import type { Claim, Quoted } from '../article.ts';
import type { Entry } from '../storage/archive.ts';
import { actorKey } from '../storage/writing.ts';

export type Role = { readonly role: string; readonly first: Entry; readonly last: Entry };
export type Statement = { readonly entry: Entry; readonly claim: Claim; readonly said: Quoted };
export type ActorRecord = {
  /** Newest first by day of publication. */
  readonly entries: readonly Entry[];
  /** In order of time, each with the first and last article that gives it. */
  readonly roles: readonly Role[];
  /** Newest first. */
  readonly claims: readonly Statement[];
};

export const timeOf = ({ card, firstRead }: Entry): number => {
  const published = Date.parse(card.article.published ?? '');
  return Number.isNaN(published) ? firstRead : published;
};

export function recordOf(name: string, entries: readonly Entry[]): ActorRecord {
  const key = actorKey(name);
  const inTime = entries
    .filter(({ card }) => card.actors.some((one) => actorKey(one.name) === key))
    .sort((a, b) => timeOf(a) - timeOf(b));
  const roles = new Map<string, Role>();
  const claims: Statement[] = [];
  for (const entry of inTime) {
    const actor = entry.card.actors.find((one) => actorKey(one.name) === key);
    if (!actor) continue;
    if (actor.role) {
      const known = roles.get(actor.role.toLowerCase());
      roles.set(actor.role.toLowerCase(), {
        role: known?.role ?? actor.role,
        first: known?.first ?? entry,
        last: entry,
      });
    }
    for (const claim of entry.card.claims) {
      const [span] = claim.spans;
      if (claim.speakerId === actor.id && span)
        claims.push({ entry, claim, said: { ...span, text: claim.text.join(' … ') } });
    }
  }
  return { entries: inTime.reverse(), roles: [...roles.values()], claims: claims.reverse() };
}
