// What the recogniser sees of a single word form, worked out once a form.
import { hashText, mix } from './hash.ts';
import { lookUp, type PackedTable } from './packed-table.ts';
import { classesOf, type WordClasses } from './word-classes.ts';

export type WordInfo = {
  readonly lower: string;
  readonly hash: number;
  readonly lowerHash: number;
  readonly shape: number;
  readonly isCapital: boolean;
  readonly isAllCapital: boolean;
  readonly isLower: boolean;
  /** "SunExpress". */
  readonly isCamel: boolean;
  readonly hasLetter: boolean;
  /** Hashes of the first and last 1 to 4 (5) letters. */
  readonly affixes: readonly number[];
  /** Hash of the last three letters; 0 where the word is shorter. */
  readonly ending: number;
  /** Cluster at three depths, coarse to fine; 0 where the word has none. */
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
  readonly classes: number;
};

export type WordTables = {
  readonly clusters: PackedTable;
  readonly classes: WordClasses;
  readonly seen: Map<string, WordInfo>;
};

/** Forms kept between articles; beyond it the memory is cleared. */
const memory = 40_000;
/** A longer word is a web address or rubbish: only its start counts. */
const longest = 60;

/** "McDonald's" → XxXx'x: runs folded, at most eight signs. */
export function shapeOf(word: string): string {
  let shape = '';
  let before = '';
  for (const sign of word.slice(0, longest)) {
    const kind = /\p{Lu}/u.test(sign) ? 'X' : /\p{L}/u.test(sign) ? 'x' : /\p{N}/u.test(sign) ? 'd' : sign;
    if (kind !== before || shape.length < 2) shape += kind;
    before = kind;
  }
  return shape.slice(0, 8);
}

/** Quotation marks and apostrophes in their plain form. */
export const plainMarks = (word: string): string => word.replace(/[’‘ʼ`]/g, "'").replace(/[“”«»]/g, '"');

export const boundaryWord: WordInfo = {
  lower: '',
  hash: 7,
  lowerHash: 7,
  shape: 7,
  isCapital: false,
  isAllCapital: false,
  isLower: false,
  isCamel: false,
  hasLetter: false,
  affixes: [],
  ending: 0,
  coarse: 9999,
  middle: 9999,
  fine: 9999,
  classes: 0,
};

function describe(word: string, tables: WordTables): WordInfo {
  const text = word.slice(0, longest);
  const lower = text.toLowerCase();
  const lowerHash = hashText(lower);
  // A cluster is stored as 1 + (coarse 6 bits, middle 4 bits, fine 3 bits): the finer ones are prefixes continued.
  const cluster = lookUp(tables.clusters, lowerHash);
  const affixes: number[] = [];
  for (let n = 1; n <= 4 && n < lower.length; n++)
    affixes.push(mix(hashText(lower.slice(0, n)), 101 + n), mix(hashText(lower.slice(-n)), 111 + n));
  if (lower.length > 5) affixes.push(mix(hashText(lower.slice(-5)), 117));
  return {
    lower,
    hash: hashText(text),
    lowerHash,
    shape: hashText(shapeOf(text)),
    isCapital: /^\p{Lu}/u.test(text),
    isAllCapital: text.length > 1 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text),
    isLower: /^\p{Ll}/u.test(text),
    isCamel: /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}/u.test(text) && !/^(?:Mac|Van|Fitz|Von|Del|Des)\p{Lu}/u.test(text),
    hasLetter: /\p{L}/u.test(text),
    affixes,
    ending: lower.length > 3 ? mix(hashText(lower.slice(-3)), 114) : 0,
    coarse: cluster && ((cluster - 1) >> 7) + 1,
    middle: cluster && ((cluster - 1) >> 3) + 1,
    fine: cluster,
    classes: classesOf(tables.classes, lowerHash),
  };
}

export function wordInfo(word: string, tables: WordTables): WordInfo {
  const known = tables.seen.get(word);
  if (known) return known;
  if (tables.seen.size >= memory) tables.seen.clear();
  const info = describe(word, tables);
  tables.seen.set(word, info);
  return info;
}
