// Article → Doc: tokens, sentences. A sentence never runs over the end of a block.
import type { Article } from '../article.ts';
import type { Doc, Sentence, Token } from './document.ts';
import { sentenceEnds } from './sentences.ts';
import { tagWords } from './tagger.ts';

/** Linear in the length of the text. */
export function readDocument(article: Article): Doc {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [block, { start, end, type }] of article.blocks.entries()) {
    const words = tagWords(article.text.slice(start, end)).map((word) => ({ ...word, start: start + word.start }));
    const ends = new Set(
      sentenceEnds(
        words.map((word) => word.text),
        (i) => i > 0 && words[i - 1]!.start + words[i - 1]!.text.length < words[i]!.start,
      ),
    );
    let first = tokens.length;
    for (const [i, { text, start: at, pos }] of words.entries()) {
      tokens.push({
        index: tokens.length,
        start: at,
        end: at + text.length,
        text,
        lower: text.toLowerCase(),
        pos,
        isWord: /[\p{L}\p{N}]/u.test(text),
        sentence: sentences.length,
        block,
      });
      if (!ends.has(i) && i < words.length - 1) continue;
      const last = tokens.length - 1;
      sentences.push({
        index: sentences.length,
        start: tokens[first]!.start,
        end: tokens[last]!.end,
        first,
        last,
        block,
        blockType: type,
      });
      first = tokens.length;
    }
  }
  return { article, text: article.text, tokens, sentences };
}
