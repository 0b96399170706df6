// The article's tokens as the name tagger wants them: hyphenated words in one piece, marks in their plain form.
import type { Doc, Token } from '../document.ts';
import { plainMarks } from './word-info.ts';

/** Tokens `first` to `last`, both included, that are one word ("Jong-un", "Jaish-e-Mohammed"). */
export type NameWord = { readonly text: string; readonly first: number; readonly last: number };

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‐';

/** Words of each sentence, in order. */
export function nameWords(doc: Doc): NameWord[][] {
  return doc.sentences.map((sentence) => {
    const words: NameWord[] = [];
    for (let first = sentence.first; first <= sentence.last; first++) {
      let last = first;
      while (joins(doc.tokens, last, sentence.last)) last += 2;
      const text = doc.text.slice(doc.tokens[first]!.start, doc.tokens[last]!.end);
      words.push({ text: plainMarks(text), first, last });
      first = last;
    }
    return words;
  });
}

function joins(tokens: readonly Token[], i: number, end: number): boolean {
  if (i + 2 > end) return false;
  const [word, hyphen, next] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]!];
  return isHyphen(hyphen) && word.isWord && next.isWord && word.end === hyphen.start && hyphen.end === next.start;
}
