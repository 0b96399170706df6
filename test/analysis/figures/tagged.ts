// Documents whose parts of speech are given, not guessed: "The/D blast/N killed/V 12/M people/N+./." with a letter for each tag.
import type { Doc, PartOfSpeech, Sentence, Token } from '../../../src/analysis/document.ts';
import { textArticle } from '../../../src/command/text-article.ts';

export const tags: Readonly<Record<string, PartOfSpeech>> = {
  A: 'ADJ',
  C: 'CCONJ',
  D: 'DET',
  I: 'ADP',
  M: 'NUM',
  N: 'NOUN',
  P: 'PROPN',
  R: 'ADV',
  S: 'SCONJ',
  T: 'PART',
  U: 'X',
  V: 'VERB',
  X: 'AUX',
  Y: 'SYM',
  Z: 'PRON',
  '!': 'INTJ',
  '.': 'PUNCT',
};

/** One paragraph. A blank parts words, "+" joins them without one, "|" ends a sentence. */
export function taggedDoc(marked: string): Doc {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  for (const part of marked.split(' | ')) {
    const first = tokens.length;
    for (const piece of part.split(/(?<=\/.)([ +])/)) {
      if (piece === ' ' || piece === '+') {
        if (piece === ' ') text += ' ';
        continue;
      }
      const word = piece.slice(0, -2);
      const start = text.length;
      text += word;
      tokens.push({
        index: tokens.length,
        start,
        end: text.length,
        text: word,
        lower: word.toLowerCase(),
        pos: tags[piece.at(-1)!]!,
        isWord: /[\p{L}\p{N}]/u.test(word),
        sentence: sentences.length,
        block: 0,
      });
    }
    const last = tokens.length - 1;
    sentences.push({
      index: sentences.length,
      start: tokens[first]!.start,
      end: text.length,
      first,
      last,
      block: 0,
      blockType: 'paragraph',
    });
    text += ' ';
  }
  text = text.trimEnd();
  const article = {
    ...textArticle(text, {}),
    text,
    blocks: [{ type: 'paragraph' as const, start: 0, end: text.length }],
  };
  return { article, text, tokens, sentences };
}

/** First and last token of the words `phrase`, where they first stand. */
export function tokensOf({ text, tokens }: Doc, phrase: string): [first: number, last: number] {
  const start = text.indexOf(phrase);
  const end = start + phrase.length;
  return [tokens.findIndex((token) => token.end > start), tokens.findLastIndex((token) => token.start < end)];
}

/** The words from one token to another; "-" for none. */
export const wordsOf = (
  { text, tokens }: Doc,
  phrase: { readonly first: number; readonly last: number } | null,
): string => (phrase ? text.slice(tokens[phrase.first]!.start, tokens[phrase.last]!.end) : '-');
