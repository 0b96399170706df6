// From a place in the text to the token that stands there.
import type { Doc } from './document.ts';

/** Index of the token that covers `offset`, or of the next one after it; null behind the last. Logarithmic. */
export function firstTokenAt(doc: Doc, offset: number): number | null {
  let low = 0;
  let high = doc.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < doc.tokens.length ? low : null;
}
