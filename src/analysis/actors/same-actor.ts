// When a shorter form of a name stands for the same actor as a longer one.
import type { NameWords } from '../../language/language.ts';
import { initials, isCapital, type NameForm } from './name-forms.ts';

export type MergeWords = {
  readonly nicknames: ReadonlyMap<string, ReadonlySet<string>>;
  readonly states: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Words that are no name of a body on their own: party, university. */
  readonly generic: ReadonlySet<string>;
};

export function mergeWords(names: NameWords): MergeWords {
  const nicknames = new Map<string, Set<string>>();
  for (const [short, full] of names.nicknames) nicknames.set(short, (nicknames.get(short) ?? new Set()).add(full));
  return {
    nicknames,
    states: new Set(
      [...names.countries.flatMap((c) => [c.name, ...c.also]), ...names.regions].map((n) => n.toLowerCase()),
    ),
    particles: new Set(names.nameParticles),
    generic: new Set([...names.organisationWords, ...names.organisationNouns]),
  };
}

const last = <T>(list: readonly T[]): T => list[list.length - 1]!;
/** "al-assad" → assad: the bare family name within a prefixed one. */
const bare = (word: string): string => word.replace(/^(?:al|el|an|ad|as|ar)-/, '');

/** Words of the family name: "ursula von der leyen" → von der leyen. */
function familyName(words: readonly string[], { particles }: MergeWords): readonly string[] {
  let from = words.length - 1;
  while (from > 1 && particles.has(words[from - 1]!)) from--;
  return words.slice(from);
}

/** A vowel changed ("kristin", "kristen") or an h or a doubled letter put in ("sara", "sarah"): the same name in another spelling. */
function isSpeltAlike(a: string, b: string): boolean {
  const [short, long] = a.length > b.length ? [b, a] : [a, b];
  if (short.length < 4 || long.length - short.length > 1) return false;
  const from = firstDifference(short, long);
  if (short.length === long.length)
    return isVowel(short[from]) && isVowel(long[from]) && from + 1 < short.length && rest(short) === rest(long);
  return (long[from] === 'h' || long[from] === long[from - 1]) && short.slice(from) === rest(long);

  function rest(word: string): string {
    return word.slice(from + 1);
  }
}

/** Letters that two words begin with alike; `short` is no longer than `long`. */
function firstDifference(short: string, long: string): number {
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  return from;
}

/** One vowel more ("zelensky", "zelenskiy"): a family name that was carried over from another script in two ways. */
function isCarriedOverAlike(a: string, b: string): boolean {
  const [short, long] = a.length > b.length ? [b, a] : [a, b];
  if (short.length < 6 || long.length - short.length !== 1) return false;
  const from = firstDifference(short, long);
  return from > 2 && isVowel(long[from]) && short.slice(from) === long.slice(from + 1);
}

const isSameFamilyName = (a: string, b: string): boolean => a === b || isCarriedOverAlike(a, b);

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouy'.includes(letter);

const sameFirstName = (a: string, b: string, { nicknames }: MergeWords): boolean =>
  a === b ||
  isSpeltAlike(a, b) ||
  nicknames.get(a)?.has(b) === true ||
  nicknames.get(b)?.has(a) === true ||
  (/^\p{L}\.?$/u.test(a) && b.startsWith(a[0]!)) ||
  (/^\p{L}\.?$/u.test(b) && a.startsWith(b[0]!));

const withoutSuffix = (words: readonly string[]): readonly string[] =>
  words.length > 2 && /^(?:jr|sr|ii|iii|iv)\.?$/.test(last(words)) ? words.slice(0, -1) : words;

/** Both are people, `short` has at most as many words as `long`. */
export function isSamePerson(short: NameForm, long: NameForm, by: MergeWords): boolean {
  const a = withoutSuffix(short.words);
  const b = withoutSuffix(long.words);
  if (a.length === 1) {
    const word = bare(a[0]!);
    return (
      isSameFamilyName(bare(last(b)), word) ||
      (b[0] === a[0] && short.type === 'person') ||
      b.join(' ').endsWith(` ${a[0]}`)
    );
  }
  if (a.join(' ') === familyName(b, by).join(' ')) return true;
  // Two first names in a row ("jean claude") or a compound family name at the end ("garcía márquez").
  if (
    b.length > a.length &&
    (b.slice(0, a.length).join(' ') === a.join(' ') || b.slice(-a.length).join(' ') === a.join(' '))
  )
    return true;
  return isSameFamilyName(bare(last(a)), bare(last(b))) && sameFirstName(a[0]!, b[0]!, by);
}

/** The short form is the family name of the long one, not just its first name. */
export const isFamilyNameOf = (short: NameForm, long: NameForm): boolean =>
  isSameFamilyName(bare(last(withoutSuffix(short.words))), bare(last(withoutSuffix(long.words))));

/** "FAA" for "Federal Aviation Administration"; dots and a plural s do not count. */
export function isAcronymOf(short: NameForm, long: NameForm): boolean {
  const letters = short.text.replace(/[.’']|s$/g, '');
  if (!/^\p{Lu}[\p{Lu}&]{1,6}$/u.test(letters) || long.words.length < 2) return false;
  const text = long.text.split(/\s+/);
  const all = long.words
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word[0]!)
    .join('');
  return initials(text) === letters || all.toUpperCase() === letters;
}

/** "court" of "Supreme Court of Cassation". */
const headOf = (words: readonly string[]): string | undefined => words[words.indexOf('of') - 1];

/** What may stand behind a place's name without making it another place. An island or county is another one. */
const widerPlace = /^(?:city|town|village|province|region|autonomous|governorate|oblast|d\.c\.|,)$/;

/** Neither is a person, `short` has fewer words than `long`. */
export function isSameBody(short: NameForm, long: NameForm, by: MergeWords): boolean {
  const [a, b] = [short.words, long.words];
  if (by.states.has(short.key) || a.length >= b.length) return false;
  if (short.type === 'place' || long.type === 'place') {
    // "Kunduz" and "Kunduz province", "Washington" and "Washington D.C.", "the North" and "North Korea".
    const rest = b.slice(a.length);
    const opens = b.slice(0, a.length).join(' ') === a.join(' ');
    const isHalf = a.length === 1 && b.length === 2 && by.states.has(long.key) && /^(?:north|south)$/.test(a[0]!);
    return short.type === long.type && opens && (isHalf || rest.every((word) => widerPlace.test(word)));
  }
  if (!a.every((word) => b.includes(word))) return false;
  if (a.every((word) => by.generic.has(word)))
    return last(a) === last(b) || (a.length === 1 && isCapital(short.text) && (a[0] === b[0] || a[0] === headOf(b)));
  if (a[0] === b[0]) return true;
  if (a.length > 1 || b[b.length - 2] === 'of') return last(a) === last(b);
  return b.length === 2 && b[1] === a[0] && isCapital(short.text);
}
