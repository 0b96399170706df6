// A quotation found again in a text that has changed around it.
import type { Span } from '../../article.ts';

const commonEnd = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
};
const commonStart = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
};

/** More places than this with the same words: no wording around them will single one out for sure. */
const mostPlaces = 500;
/** Characters of agreement that the best place must be ahead: two paragraphs that both begin with "The " prove nothing. */
const clearLead = 8;

/**
 * Where `span` of `from` stands in `text`: the start offset of the one place that fits. Several places with the same words are told
 * apart by the characters before and behind (up to `context` each); short or common words need some agreement even when they stand
 * once only. Null when no place, or more than one, fits: a wrong place would be worse than none.
 */
export function findQuote(text: string, from: string, span: Span, context: number): number | null {
  const quote = from.slice(span.start, span.end);
  if (!quote.trim()) return null;
  const before = from.slice(Math.max(0, span.start - context), span.start);
  const behind = from.slice(span.end, span.end + context);
  let best: number | null = null;
  let most = -1;
  let second = -1;
  let places = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (++places > mostPlaces) return null;
    const agreed =
      commonEnd(text.slice(Math.max(0, at - context), at), before) +
      commonStart(text.slice(at + quote.length, at + quote.length + context), behind);
    if (agreed > most) {
      second = most;
      best = at;
      most = agreed;
    } else second = Math.max(second, agreed);
  }
  if (best === null || (places > 1 && most - second < clearLead)) return null;
  const enough = Math.min(before.length + behind.length, quote.length >= 40 ? 0 : quote.length >= 20 ? 4 : 12);
  return most >= enough ? best : null;
}
