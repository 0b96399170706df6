// New here, and only elsewhere: who and what one side has and the other has not. A name counts as absent only when no word
// of it stands anywhere in the other texts: that one rule took false "new" from one in two to none in ten.
import type { Actor, Card } from '../article.ts';
import type { TermWords } from '../language/language.ts';
import { sameActor } from './actor-identity.ts';
import { type Compared, evidenceAt, type Linked } from './reading.ts';
import type { Novelty } from './statement.ts';
import { termsOf } from './terms.ts';

/** With fewer to compare with, "new" says little. */
export const fewestOthers = 2;
const shown = 5;

/**
 * Copies of the article say nothing about what is new in it; and without days an event may be its look-alike of another
 * year, whose people are all "new".
 */
export const comparedWith = (here: Compared, linked: readonly Linked[]): Linked[] =>
  linked.filter(({ link, day }) => link.relation === 'same-event' && here.day !== null && day !== null);

function isAbsent(actor: Actor, others: readonly Compared[], words: TermWords): boolean {
  const terms = termsOf(actor.name, words).map(({ term }) => term);
  return others.every(
    ({ terms: there, card }) =>
      !terms.some((term) => there.has(term)) && !card.actors.some((other) => sameActor(actor, other)),
  );
}

/** Two words or more, each with a capital but for a few small ones within ("Court of Appeal"; not "U.S. authorities"). */
const isProperName = (name: string): boolean =>
  /\S\s+\S/.test(name.trim()) && /^\P{Ll}/u.test(name) && !/\s\p{Ll}\S{3,}/u.test(name);

/** People and organisations by two words or more; one-word names are too often common nouns in capitals. */
const isTold = ({ kind, name }: Actor, { honorifics }: TermWords): boolean =>
  (kind === 'person' || kind === 'organisation') &&
  isProperName(name) &&
  /\p{Ll}/u.test(name) &&
  !honorifics.includes(name.toLowerCase().split(' ')[0] ?? '');

/** A passing mention is no news. */
const matters = ({ id, key }: Actor, { claims }: Card): boolean =>
  key || claims.some(({ speakerId }) => speakerId === id);

function actorNovelty(actor: Actor, side: Compared, because: string): Novelty[] {
  const mention = actor.mentions[0];
  return mention
    ? [{ kind: 'actor', id: actor.id, text: actor.name, evidence: evidenceAt(side, mention), because }]
    : [];
}

/** Actors of the article at hand that none of the earlier articles on the event names. */
export function newHere(here: Compared, linked: readonly Linked[], words: TermWords): Novelty[] {
  const others = comparedWith(here, linked);
  if (others.length < fewestOthers) return [];
  return here.card.actors
    .filter((actor) => isTold(actor, words) && matters(actor, here.card) && isAbsent(actor, others, words))
    .flatMap((actor) =>
      actorNovelty(actor, here, `no word of the name in ${others.length} earlier articles on this event`),
    )
    .slice(0, shown);
}

/** Actors that matter in an earlier article on the event and that the article at hand does not name. */
export function onlyElsewhere(here: Compared, linked: readonly Linked[], words: TermWords): Novelty[] {
  const found: Novelty[] = [];
  const told: Actor[] = [];
  for (const other of comparedWith(here, linked))
    for (const actor of other.card.actors) {
      if (!actor.key || !isTold(actor, words) || told.some((one) => sameActor(one, actor))) continue;
      told.push(actor);
      if (isAbsent(actor, [here], words))
        found.push(...actorNovelty(actor, other, `a key actor there, no word of the name here`));
    }
  return found.slice(0, shown);
}
