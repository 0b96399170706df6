// Where sentences end, seen from the tokens of one block.

export const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr sen rep gov gen lt col sgt st jr sr prof hon adm capt cpl pvt maj brig supt det insp rev inc corp co ltd vs jan feb mar apr aug sept sep oct nov dec no nos mt ft ave blvd rd dept univ assn bros est approx e.g i.e etc al fig vol pp calif fla mass mich minn ariz conn ill ind kan ky la md miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala ark colo del ga'.split(
    ' ',
  ),
);
/** Abbreviations that often end a sentence too: they do where an ordinary word in a capital follows. */
const initialism = /^(?:\p{Lu}\.)+\p{Lu}?\.?$|^[ap]\.m\.?$/iu;
const mayEnd = new Set([
  'inc',
  'corp',
  'co',
  'ltd',
  'jr',
  'sr',
  'etc',
  'calif',
  'fla',
  'mass',
  'pa',
  'va',
  'd.c',
  'u.s',
  'u.k',
  'u.n',
]);
const ordinary = new Set(
  'the a an he she it they we i you his her its their our in on at but and or as if when while after before since for from by with to this that these those there some many most all no not what who how why where also however meanwhile officials police according critics'.split(
    ' ',
  ),
);
const closing = /^["”’'»)\]]+$/;
/** Straight marks open and close: behind a space they open. */
const straight = /^["']+$/;
const opener = /^[\p{Lu}\p{N}“"‘'«([—–-]/u;

/**
 * Indexes of the tokens that end a sentence (closing quotation marks belong to it). The last token is not listed.
 * `spaced(i)`: white space stands before token i.
 */
export function sentenceEnds(words: readonly string[], spaced: (i: number) => boolean = () => false): number[] {
  const closes = (i: number): boolean => closing.test(words[i]!) && !(straight.test(words[i]!) && spaced(i));
  const ends: number[] = [];
  for (let i = 0; i < words.length - 1; i++) {
    const word = words[i]!;
    if (!/[.!?…]$/.test(word)) continue;
    // "the index .DJI fell": the dot opens a code
    if (word === '.' && spaced(i) && !spaced(i + 1)) continue;
    let last = i;
    while (last + 1 < words.length && closes(last + 1)) last++;
    const next = words[last + 1];
    if (next === undefined || !opener.test(next) || isAbbreviated(words, i, next)) continue;
    // "(CLDR.O)": a dot within a bracket, and no space behind it
    if (last === i && !spaced(i + 1) && inBracket(words, i)) continue;
    ends.push(last);
    i = last;
  }
  return ends;
}

/** A bracket opened within the last words is not closed yet. */
function inBracket(words: readonly string[], i: number): boolean {
  for (let k = i; k >= Math.max(0, i - 8); k--) {
    if (words[k] === ')') return false;
    if (words[k] === '(') return true;
  }
  return false;
}

/** The full stop at `i` belongs to an abbreviation or an initial, and the sentence goes on. */
function isAbbreviated(words: readonly string[], i: number, next: string): boolean {
  const word = words[i]!;
  if (word === '.' ? i === 0 : !word.endsWith('.')) return false;
  const stem = (word === '.' ? words[i - 1]! : word.slice(0, -1)).toLowerCase();
  if (/^\p{L}$/u.test(stem)) return isInitial(words, word === '.' ? i - 1 : i);
  const short = abbreviations.has(stem) || mayEnd.has(stem) || initialism.test(`${stem}.`);
  if (!short) return false;
  return !((mayEnd.has(stem) || initialism.test(`${stem}.`)) && ordinary.has(next.toLowerCase()));
}

/** "J." of "J. K. Rowling", "A." of "Elizabeth A. Burton"; not "Plan B." */
function isInitial(words: readonly string[], i: number): boolean {
  if (!/^\p{Lu}/u.test(words[i]!)) return false;
  const next = words.slice(i + 1).find((word) => /^[\p{L}\p{N}]/u.test(word));
  return next !== undefined && /^\p{Lu}/u.test(next) && !ordinary.has(next.toLowerCase());
}
