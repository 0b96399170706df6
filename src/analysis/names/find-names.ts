// Named people, organisations and places of an article, each with its place in the text.
import type { Language, Weights } from '../../language/language.ts';
import type { Doc } from '../document.ts';
import { makeConsistent } from './consistency.ts';
import { hashText } from './hash.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { openRecogniser, recognise } from './recogniser.ts';
import type { NameType } from './tag-sequence.ts';
import { classes, classesOf, packedClasses } from './word-classes.ts';

/** A name as the article words it. Tokens `first` to `last`, both included. */
export type NameMention = {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly words: readonly string[];
  readonly type: NameType;
  /** It stands in a sentence in Title Case or capitals. */
  readonly inCapitals: boolean;
};

const bodies = classes.organisation | classes.group;
const ofBodiesAndPlaces =
  classes.country |
  classes.region |
  classes.organisation |
  classes.group |
  classes.organisationWord |
  classes.placeWord |
  classes.legalSuffix |
  classes.title |
  classes.personNoun |
  classes.organisationNoun |
  classes.placeNoun |
  classes.common |
  classes.thing;
const others = packedClasses | classes.country | classes.region | classes.capital;

/** In text order; they do not overlap. Linear in the length of the article. */
export function findNames(doc: Doc, language: Language, weights: Weights): NameMention[] {
  const recogniser = openRecogniser(language, weights);
  const sentences = nameWords(doc);
  const texts = sentences.map((words) => words.map((word) => word.text));
  const { spans, inCapitals } = recognise(texts, recogniser);
  const bits = (lower: string): number => classesOf(recogniser.tables.classes, hashText(lower));
  const isState = (lower: string): boolean => (bits(lower) & (classes.country | classes.region)) !== 0;
  const isFirstName = (lower: string): boolean => (bits(lower) & (classes.maleName | classes.femaleName)) !== 0;
  const isBody = (lower: string): boolean => (bits(lower) & bodies) !== 0 && (bits(lower) & others) === 0;
  const prepositions = new Set(language.names.placePrepositions);
  const tails = new Set(language.names.compoundTails);
  const lists = {
    keepsType: isState,
    isFirstName,
    isPlain: (lower: string) => (bits(lower) & ofBodiesAndPlaces) === 0,
    isBody,
    isPlacePreposition: (lower: string) => prepositions.has(lower),
  };
  return makeConsistent(texts, spans, inCapitals, lists).flatMap((found, s) =>
    found
      .filter(({ first, last }) => first !== last || !isCompound(texts[s]![first]!, tails))
      .map(({ first, last, type }) => mention(doc, sentences[s]!, first, last, type, s, inCapitals[s]!)),
  );
}

/** "Oslo-based" is an adjective. */
const isCompound = (word: string, tails: ReadonlySet<string>): boolean =>
  word.includes('-') && tails.has(word.slice(word.lastIndexOf('-') + 1));

function mention(
  doc: Doc,
  words: readonly NameWord[],
  from: number,
  to: number,
  type: NameType,
  sentence: number,
  inCapitals: boolean,
): NameMention {
  const { first } = words[from]!;
  const { last } = words[to]!;
  return {
    start: doc.tokens[first]!.start,
    end: doc.tokens[last]!.end,
    first,
    last,
    sentence,
    words: words.slice(from, to + 1).map((word) => word.text),
    type,
    inCapitals,
  };
}
