// Pronouns that safely stand for a named person: the first person of fitting gender named in the sentence before the pronoun,
// else the first of the nearest of the three sentences before.
import type { Span } from '../../article.ts';
import type { NameWords } from '../../language/language.ts';
import type { Doc, Token } from '../document.ts';
import type { NamedActor } from './actor-names.ts';
import type { Gender } from './gender.ts';

type Seen = { readonly token: number; readonly actor: NamedActor };

/** How many sentences back a pronoun may point. */
const reach = 3;

/** Pronouns of each actor, in text order. `genders` learns from pronouns: once called "she", a person stays "she". */
export function pronounsOf(
  doc: Doc,
  actors: readonly NamedActor[],
  genders: Map<NamedActor, Gender>,
  words: NameWords,
): Map<NamedActor, Span[]> {
  const bySentence = new Map<number, Seen[]>();
  const see = (sentence: number, seen: Seen): void => {
    const list = bySentence.get(sentence);
    if (list) list.push(seen);
    else bySentence.set(sentence, [seen]);
  };
  for (const actor of actors)
    if (actor.type === 'person')
      for (const { first, sentence } of actor.mentions) see(sentence, { token: first, actor });
  for (const list of bySentence.values()) list.sort((a, b) => a.token - b.token);
  const male = new Set(words.malePronouns);
  const female = new Set(words.femalePronouns);
  const found = new Map<NamedActor, Span[]>();
  for (const token of doc.tokens) {
    const gender = male.has(token.lower) ? 'male' : female.has(token.lower) ? 'female' : null;
    if (!gender) continue;
    const actor = antecedent(token, gender, bySentence, genders);
    if (!actor) continue;
    const list = found.get(actor) ?? [];
    list.push({ start: token.start, end: token.end });
    found.set(actor, list);
    see(token.sentence, { token: token.index, actor });
    if (genders.get(actor) === null) genders.set(actor, gender);
  }
  return found;
}

function antecedent(
  token: Token,
  gender: Gender,
  bySentence: ReadonlyMap<number, readonly Seen[]>,
  genders: ReadonlyMap<NamedActor, Gender>,
): NamedActor | undefined {
  const fits = ({ actor }: Seen): boolean => genders.get(actor) === gender || genders.get(actor) === null;
  const here = bySentence.get(token.sentence)?.find((seen) => seen.token < token.index && fits(seen));
  if (here) return here.actor;
  for (let back = 1; back <= reach; back++) {
    const seen = bySentence.get(token.sentence - back)?.find(fits);
    if (seen) return seen.actor;
  }
  return undefined;
}
