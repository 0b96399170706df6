// "the company", "the French manufacturer", "the minister": definite descriptions that safely stand for one actor.
import type { NameWords } from '../../language/language.ts';
import type { Doc, Token } from '../document.ts';
import type { NamedActor } from './actor-names.ts';
import type { Phrase } from './role-nouns.ts';

export type DescriptionWords = {
  readonly personNouns: ReadonlySet<string>;
  readonly bodyNouns: ReadonlySet<string>;
  readonly placeNouns: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** Capital in lower case → words of origin of its country. */
  readonly capitals: ReadonlyMap<string, ReadonlySet<string>>;
};

export const descriptionWords = (names: NameWords): DescriptionWords => ({
  personNouns: new Set(names.personNouns),
  bodyNouns: new Set(names.organisationNouns),
  placeNouns: new Set(names.placeNouns),
  countries: new Set(names.countries.map(({ name }) => name.toLowerCase())),
  capitals: new Map(
    names.countries.map(({ capital, demonyms }) => [
      capital.toLowerCase(),
      new Set(demonyms.map((word) => word.toLowerCase())),
    ]),
  ),
});

/** Sentences back that a description may point where the noun alone decides. */
const near = 2;
/** … where the actor's role or name has the noun. */
const far = 12;

type Noun = { readonly token: Token; readonly phrase: Phrase; readonly type: NamedActor['type'] };

/** Descriptions of each actor in text order. `roles`: the words of each actor's role in lower case. */
export function descriptionsOf(
  doc: Doc,
  actors: readonly NamedActor[],
  roles: ReadonlyMap<NamedActor, readonly string[]>,
  words: DescriptionWords,
): Map<NamedActor, Phrase[]> {
  const found = new Map<NamedActor, Phrase[]>();
  const bySentence = new Map<number, Set<NamedActor>>();
  const inNames = new Set<number>();
  const endOf = new Map<number, NamedActor[]>();
  for (const actor of actors)
    for (const { first, last, sentence } of actor.mentions) {
      for (let i = first; i <= last; i++) inNames.add(i);
      const here = endOf.get(sentence);
      if (here) here.push(actor);
      else endOf.set(sentence, [actor]);
      bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(actor));
    }
  for (const token of doc.tokens) {
    const noun = inNames.has(token.index) ? null : definite(doc, token, inNames, words);
    const actor = noun && referent(doc, noun, bySentence, roles, words);
    if (!actor) continue;
    const list = found.get(actor);
    if (list) list.push(noun.phrase);
    else found.set(actor, [noun.phrase]);
    bySentence.set(token.sentence, (bySentence.get(token.sentence) ?? new Set()).add(actor));
  }
  return found;
}

/** The phrase "the … NOUN" that ends at the token; null where it is none, or goes on ("the head of …"). */
function definite(
  { tokens, sentences }: Doc,
  token: Token,
  inNames: ReadonlySet<number>,
  words: DescriptionWords,
): Noun | null {
  const type = words.personNouns.has(token.lower)
    ? 'person'
    : words.bodyNouns.has(token.lower)
      ? 'organisation'
      : words.placeNouns.has(token.lower)
        ? 'place'
        : null;
  const next = tokens[token.index + 1];
  if (!type || token.pos !== 'NOUN' || inNames.has(token.index + 1)) return null;
  if (next && (next.lower === 'of' || next.lower === 'for' || next.pos === 'NOUN' || next.text === '-')) return null;
  const from = sentences[token.sentence]!.first;
  let first = token.index;
  while (
    first > from &&
    token.index - first < 3 &&
    /^(?:ADJ|NOUN|PROPN)$/.test(tokens[first - 1]!.pos) &&
    !inNames.has(first - 1)
  )
    first--;
  const article = tokens[first - 1];
  if (article?.lower !== 'the' || first - 1 < from) return null;
  return { token, phrase: { first: first - 1, last: token.index }, type };
}

function referent(
  { tokens }: Doc,
  { token, type, phrase }: Noun,
  bySentence: ReadonlyMap<number, ReadonlySet<NamedActor>>,
  roles: ReadonlyMap<NamedActor, readonly string[]>,
  words: DescriptionWords,
): NamedActor | null {
  const noun = token.lower;
  const before = tokens.slice(phrase.first + 1, phrase.last).map(({ lower }) => lower);
  for (let back = 0; back <= far; back++) {
    const named = [...(bySentence.get(token.sentence - back) ?? [])].filter((actor) => {
      if (actor.type !== type || actor.mentions[0]!.first > token.index) return false;
      return roles.get(actor)?.includes(noun) || actor.forms.some((form) => form.words.includes(noun));
    });
    if (named.length === 1) return named[0]!;
    if (named.length > 1) return null;
  }
  if (type === 'person') return null;
  for (let back = 0; back <= near; back++) {
    const fits = [...(bySentence.get(token.sentence - back) ?? [])].filter(
      (actor) => actor.type === type && actor.mentions[0]!.first <= token.index && suits(actor, noun, before, words),
    );
    if (fits.length === 1) return fits[0]!;
    if (fits.length > 1) return null;
  }
  return null;
}

/** `before`: the words between "the" and the noun. */
function suits(
  actor: NamedActor,
  noun: string,
  before: readonly string[],
  { countries, capitals }: DescriptionWords,
): boolean {
  // "the Iranian capital" is Tehran or nothing, however near another place stands.
  if (noun === 'capital') {
    const origins = capitals.get(actor.forms[0]!.key);
    return origins !== undefined && before.every((word) => origins.has(word));
  }
  if (actor.type === 'place')
    return /^(?:country|nation|kingdom|republic)$/.test(noun) === countries.has(actor.forms[0]!.key);
  return !/^(?:government|military|army|police|force|court|council|committee|commission|ministry|department|university|school|college|hospital|team|club|side|party|union|association|service|authority|administration)$/.test(
    noun,
  );
}
