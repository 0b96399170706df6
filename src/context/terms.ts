// A text as terms: words in the form in which two articles can share them.
import type { TermWords } from '../language/language.ts';

export type Term = {
  readonly term: string;
  /** UTF-16 offset of the word. */
  readonly start: number;
  readonly capital: boolean;
  /** First word of a sentence, where a capital says nothing. */
  readonly opens: boolean;
};

const pieces = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)?|[.!?:“"\n]/gu;
const isWord = /^[\p{L}\p{N}]/u;
const marks = /\p{M}/gu;
const foldable = /[^\p{ASCII}]/u;

/** Lower case, without accents, possessive and plural ending. */
export function termOf(word: string, words: TermWords): string {
  const bare = word.toLowerCase().replace(/['’].*$/u, '');
  const plain = foldable.test(bare) ? bare.normalize('NFD').replace(marks, '') : bare;
  if (words.noPlural.some((ending) => plain.endsWith(ending))) return plain;
  const plural = words.plurals.find(({ from, longerThan }) => plain.length > longerThan && plain.endsWith(from));
  return plural ? plain.slice(0, -plural.from.length) + plural.to : plain;
}

/** In text order; single letters and digits are left out. Linear in the length of `text`. */
export function termsOf(text: string, words: TermWords): Term[] {
  const found: Term[] = [];
  let opens = true;
  for (const match of text.matchAll(pieces)) {
    const [piece] = match;
    if (!isWord.test(piece)) {
      opens = true;
      continue;
    }
    const term = termOf(piece, words);
    const lower = piece[0]!.toLowerCase();
    if (term.length > 1) found.push({ term, start: match.index, capital: piece[0] !== lower, opens });
    opens = false;
  }
  return found;
}
