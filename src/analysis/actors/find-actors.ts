// Actors of an article: named people, organisations, groups and places, and institutions called by a common noun, with their
// aliases, roles, mentions and references; not yet ranked.
import type { Actor, ActorKind, Span } from '../../article.ts';
import type { Language, Weights } from '../../language/language.ts';
import type { Doc, Token } from '../document.ts';
import { findNames } from '../names/find-names.ts';
import { type NamedActor, namedActors } from './actor-names.ts';
import { joinCapitals } from './capitals.ts';
import { creditTokens, datelineTokens } from './datelines.ts';
import { descriptionsOf, descriptionWords } from './descriptions.ts';
import { type Gender, genderOf } from './gender.ts';
import { findInstitutions, type Institution, institutionWords } from './institutions.ts';
import { nestedNames } from './nested-names.ts';
import { pronounsOf } from './references.ts';
import { type Phrase, type RoleWords, roleWords } from './role-nouns.ts';
import { roleOf, spanOf, titleBefore } from './roles.ts';

const groupWords =
  /\b(?:party|movement|front|brotherhood|brigades?|rebels|militia|network|group|fighters|tribe|band|army of)\b/i;

/** Last words of indices, events, laws and prizes. */
const notActors = /^(?:Index|Average|Composite|Cup|Olympics|Act|Treaty|Amendment|Prize|Awards?|Accord)$/;

/** In text order of their first mention. Linear in the length of the article; never throws for any text. */
export function findActors(doc: Doc, language: Language, weights: Weights): Actor[] {
  const { names } = language;
  const aside = new Set([...datelineTokens(doc), ...creditTokens(doc)]);
  const mentions = findNames(doc, language, weights).filter(
    ({ first, words: name }) => !aside.has(first) && !notActors.test(name[name.length - 1]!),
  );
  const prepositions = new Set(names.placePrepositions);
  const named = joinCapitals(
    doc,
    namedActors(doc, mentions, names),
    names.countries,
    prepositions,
    new Set(names.speechVerbs),
  );
  const words = roleWords(names);
  const roles = new Map(named.map((actor) => [actor, roleOf(doc, actor, words)]));
  const references = referencesOf(doc, named, roles, language, weights);
  const nested = nestedNames(doc, named, new Set(names.media.flat()));
  const groups = new Set(names.groups.flat().map((name) => name.toLowerCase()));
  const actors = named.map((actor): Omit<Actor, 'id'> => {
    const roleSpan = roles.get(actor) ?? descriptionRole(doc, actor, references.get(actor) ?? [], words);
    return {
      name: actor.name,
      kind: kindOf(actor, groups),
      aliases: aliasesOf(doc, actor, words),
      role: roleSpan && doc.text.slice(roleSpan.start, roleSpan.end),
      roleSpan,
      key: false,
      mentions: [
        ...actor.mentions.map(({ start, end }) => ({ start, end })),
        ...(nested.get(actor) ?? []).map((phrase) => spanOf(doc, phrase)),
      ].sort((a, b) => a.start - b.start),
      references: references.get(actor) ?? [],
      confidence: actor.mentions.length > 1 ? 0.9 : 0.75,
      because: 'name',
    };
  });
  const institutions = findInstitutions(doc, named, institutionWords(names)).map((body) => institutionActor(doc, body));
  const first = (actor: Omit<Actor, 'id'>): number => actor.mentions[0]!.start;
  return [...actors, ...institutions]
    .sort((a, b) => first(a) - first(b))
    .map((actor, i) => ({ id: `a${i + 1}`, ...actor }));
}

/** An institution's name is its noun with the name in it. */
function institutionActor(doc: Doc, { name, aliases, places }: Institution): Omit<Actor, 'id'> {
  return {
    name,
    kind: 'organisation',
    aliases,
    role: null,
    roleSpan: null,
    key: false,
    mentions: places.map((place) => spanOf(doc, place)),
    references: [],
    confidence: 0.7,
    because: 'name and common noun',
  };
}

function referencesOf(
  doc: Doc,
  named: readonly NamedActor[],
  roles: ReadonlyMap<NamedActor, Span | null>,
  language: Language,
  weights: Weights,
): Map<NamedActor, Span[]> {
  const genders = new Map<NamedActor, Gender>();
  for (const actor of named) if (actor.type === 'person') genders.set(actor, genderOf(doc, actor, language, weights));
  const pronouns = pronounsOf(doc, named, genders, language.names);
  const roleNouns = new Map(
    named.map((actor) => {
      const span = roles.get(actor);
      return [
        actor,
        span
          ? doc.text
              .slice(span.start, span.end)
              .toLowerCase()
              .split(/[\s-]+/)
          : [],
      ] as const;
    }),
  );
  const described = descriptionsOf(doc, named, roleNouns, descriptionWords(language.names));
  return new Map(
    named.map((actor) => {
      const phrases = (described.get(actor) ?? []).map((phrase) => spanOf(doc, phrase));
      return [actor, [...(pronouns.get(actor) ?? []), ...phrases].sort((a, b) => a.start - b.start)];
    }),
  );
}

/** Where nothing else says who it is: the longest description that stands for it and says more than its kind and name do. */
function descriptionRole(doc: Doc, actor: NamedActor, references: readonly Span[], words: RoleWords): Span | null {
  const own = new Set(actor.forms.flatMap((form) => form.words));
  const says = ({ start, end }: Span): boolean => {
    const [article, ...rest] = doc.text.slice(start, end).toLowerCase().split(/\s+/);
    return article === 'the' && rest.some((word) => !words.kindNouns.has(word) && !own.has(word));
  };
  const longer = (a: Span, b: Span): Span => (a.end - a.start >= b.end - b.start ? a : b);
  return references.filter(says).reduce<Span | null>((best, phrase) => (best ? longer(best, phrase) : phrase), null);
}

function kindOf({ type, name, forms }: NamedActor, groups: ReadonlySet<string>): ActorKind {
  if (type !== 'organisation') return type;
  const listed = forms.some(({ key, text }) => groups.has(key) || groups.has(text.toLowerCase()));
  return listed || groupWords.test(name) ? 'group' : 'organisation';
}

/** A state's letters before a body's name of two words or more. */
const ofOwnState = /^(?:U\.?S\.?|U\.?K\.?|U\.?N\.?) (?=\p{Lu}\S* )/u;

/**
 * Surface forms, each once, the fullest name first: a person's with the title before it too ("Ambassador Jones"), a place's
 * with the noun behind it ("Logar province"), a body's without the letters of its state ("U.S. Customs and Border Protection").
 */
function aliasesOf(doc: Doc, actor: NamedActor, words: RoleWords): string[] {
  const aliases = new Set([actor.name]);
  for (const mention of actor.mentions) {
    const { start, end } = mention;
    const name = doc.text.slice(start, end).replace(/\s+/g, ' ');
    aliases.add(name);
    if (actor.type === 'organisation' && ofOwnState.test(name)) aliases.add(name.replace(ofOwnState, ''));
    const noun = actor.type === 'place' ? doc.tokens[mention.last + 1] : undefined;
    if (noun && words.areaNouns.has(noun.lower) && noun.text === noun.lower && noun.start === end + 1)
      aliases.add(doc.text.slice(start, noun.end).replace(/\s+/g, ' '));
    const title = actor.type === 'person' ? titleBefore(doc, mention, actor.type, words) : null;
    if (!title) continue;
    if (isPlainTitle(doc, title, words))
      aliases.add(doc.text.slice(doc.tokens[title.first]!.start, end).replace(/\s+/g, ' '));
  }
  return [...aliases];
}

/** "Prime Minister", "U.S. President": a title in capitals, an origin before it at most. */
function isPlainTitle({ tokens }: Doc, { first, last }: Phrase, words: RoleWords): boolean {
  const origin = last > first && words.origins.has(tokens[first]!.lower);
  return tokens.slice(origin ? first + 1 : first, last + 1).every((token) => isTitleWord(token, words));
}

const isTitleWord = ({ text, lower }: Token, { titles, modifiers }: RoleWords): boolean =>
  /^\p{Lu}/u.test(text) && (titles.has(lower) || (modifiers.has(lower) && !/^(?:us|u\.s\.|un|u\.n\.)$/.test(lower)));
