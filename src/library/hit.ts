// Where a search hits an article: the line of its card, or the sentence, that holds the words, with the words marked.
import type { Card, FindingKind } from '../article.ts';
import { searchWords } from '../storage/words.ts';

export type Piece = { readonly text: string; readonly marked: boolean };
export type Hit = { readonly where: FindingKind | 'text'; readonly pieces: readonly Piece[] };

const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** A long sentence is cut around its first hit. */
const longest = 180;

/** Undefined where the headline says it all, or nothing does. */
export function hitIn(card: Card, query: string): Hit | undefined {
  const wanted = searchWords(query);
  if (wanted.length === 0) return undefined;
  let best: { readonly where: Hit['where']; readonly text: string; readonly count: number } | undefined;
  for (const { where, text } of linesOf(card)) {
    const count = matched(text, wanted);
    if (count > (best?.count ?? 0)) best = { where, text, count };
    if (best?.count === wanted.length) break;
  }
  if (!best || matched(card.article.headline, wanted) >= best.count) return undefined;
  return { where: best.where, pieces: mark(cut(best.text, wanted), wanted) };
}

/** In the order in which a hit tells most. */
function* linesOf({ actors, claims, figures, article }: Card): Generator<{ where: Hit['where']; text: string }> {
  for (const { name, role } of actors) yield { where: 'actor', text: role ? `${name}, ${role}` : name };
  for (const { speaker, text } of claims)
    yield { where: 'claim', text: `${speaker ? `${speaker}: ` : ''}${text.join(' … ')}` };
  for (const { text, counts } of figures) yield { where: 'figure', text: counts ? `${text}: ${counts}` : text };
  for (const { start, end } of article.blocks)
    for (const sentence of article.text.slice(start, end).split(/(?<=[.!?])\s+/))
      yield { where: 'text', text: sentence };
}

const begins = (word: string, wanted: readonly string[]): boolean =>
  searchWords(word).some((one) => wanted.some((beginning) => one.startsWith(beginning)));

function matched(text: string, wanted: readonly string[]): number {
  const there = searchWords(text);
  return wanted.filter((beginning) => there.some((word) => word.startsWith(beginning))).length;
}

/** The text as pieces, with the words that the query begins marked. */
export function mark(text: string, wanted: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(words)) {
    if (!begins(match[0], wanted)) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), marked: false });
    pieces.push({ text: match[0], marked: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
  return pieces;
}

function cut(text: string, wanted: readonly string[]): string {
  if (text.length <= longest) return text;
  const first = [...text.matchAll(words)].find((match) => begins(match[0], wanted))?.index ?? 0;
  const start = Math.max(0, Math.min(first - 60, text.length - longest));
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  const cutText = text.slice(from, from + longest);
  return `${from > 0 ? '… ' : ''}${cutText}${from + longest < text.length ? ' …' : ''}`;
}
