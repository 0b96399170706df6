// Which lists a word or a run of words is on: a bit a class. Lists of the language and the packed table of names together.
import type { NameWords } from '../../language/language.ts';
import { hashOn, hashStart } from './hash.ts';
import { lookUp, type PackedTable } from './packed-table.ts';

/** Bit of each class. The packed table holds the first ones, so their numbers are part of its format. */
export const classes = {
  largeCity: 1 << 0,
  city: 1 << 1,
  town: 1 << 2,
  maleName: 1 << 3,
  femaleName: 1 << 4,
  surname: 1 << 5,
  country: 1 << 8,
  region: 1 << 9,
  capital: 1 << 10,
  demonym: 1 << 11,
  organisation: 1 << 12,
  group: 1 << 13,
  organisationWord: 1 << 14,
  placeWord: 1 << 15,
  legalSuffix: 1 << 16,
  title: 1 << 17,
  titleModifier: 1 << 18,
  personNoun: 1 << 19,
  organisationNoun: 1 << 20,
  placeNoun: 1 << 21,
  calendar: 1 << 22,
  particle: 1 << 23,
  common: 1 << 24,
  thing: 1 << 25,
  initialism: 1 << 26,
} as const;

/** The tagger sees the first classes; the later ones only decide what its names may be. */
export const classCount = 26;
export const packedClasses = 0xff;

export type WordClasses = { readonly packed: PackedTable; readonly listed: ReadonlyMap<number, number> };

/** Words in the longest listed name. */
export const longestListed = 7;

export function openWordClasses(words: NameWords, packed: PackedTable): WordClasses {
  const listed = new Map<number, number>();
  const put = (text: string, bit: number): void => {
    // as an article's words come: "McDonald", "'s"
    const hash = hashOn(hashStart, text.toLowerCase().replace(/'s(?= |$)/g, " 's"));
    listed.set(hash, (listed.get(hash) ?? 0) | bit);
  };
  for (const { name, demonyms, capital, also } of words.countries) {
    put(name, classes.country);
    for (const other of also) put(other, classes.country);
    for (const demonym of demonyms) put(demonym, classes.demonym);
    put(capital, classes.capital);
  }
  for (const region of words.regions) put(region, classes.region);
  for (const people of words.peoples) put(people, classes.demonym);
  for (const names of words.organisations) for (const name of names) put(name, classes.organisation);
  for (const names of words.groups) for (const name of names) put(name, classes.group);
  const single: readonly (readonly [readonly string[], number])[] = [
    [words.organisationWords, classes.organisationWord],
    [words.placeWords, classes.placeWord],
    [words.legalSuffixes, classes.legalSuffix],
    [words.titles, classes.title],
    [words.titleModifiers, classes.titleModifier],
    [words.personNouns, classes.personNoun],
    [words.organisationNouns, classes.organisationNoun],
    [words.placeNouns, classes.placeNoun],
    [words.calendarWords, classes.calendar],
    [words.nameParticles, classes.particle],
    [words.commonWords, classes.common],
    [words.namedThings, classes.thing],
    [words.initialisms, classes.initialism],
    [words.maleNames, classes.maleName],
    [words.femaleNames, classes.femaleName],
  ];
  for (const [list, bit] of single) for (const word of list) put(word, bit);
  return { packed, listed };
}

/** Classes of the lower-case text with this hash. */
export const classesOf = (words: WordClasses, hash: number): number =>
  (words.listed.get(hash) ?? 0) | lookUp(words.packed, hash);
