// Sentences of an article, as statements quote them.
import type { Article, Quoted, Span } from '../article.ts';

const stops = /[.!?…]["”’'»)\]]*\s+(?=["“‘'«(]?[\p{Lu}\p{N}])/gu;
/** Before a full stop that ends no sentence: "Mr.", "U.S.", an initial. */
const abbreviation =
  /(?:^|[\s("“])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|Sr|Prof|No|Inc|Corp|Co)$/u;

/** In text order; a sentence never runs over the end of a block. Linear in the length of the text. */
export function sentencesOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Quoted[] {
  const found: Quoted[] = [];
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    let from = 0;
    const push = (to: number): void => {
      const sentence = words.slice(from, to).trim();
      const start = block.start + from + (words.slice(from, to).length - words.slice(from, to).trimStart().length);
      if (sentence) found.push({ start, end: start + sentence.length, text: sentence });
      from = to;
    };
    for (const stop of words.matchAll(stops)) {
      // The longest abbreviation is eight letters long: looking further back would make this quadratic.
      if (stop[0][0] === '.' && abbreviation.test(words.slice(Math.max(from, stop.index - 10), stop.index))) continue;
      push(stop.index + stop[0].length);
    }
    push(words.length);
  }
  return found;
}

/** The sentence that holds a span; the span itself where none does. */
export function sentenceAt(sentences: readonly Quoted[], span: Span, text: string): Quoted {
  return (
    sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? {
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
    }
  );
}
