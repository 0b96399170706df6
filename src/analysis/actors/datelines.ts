// "GENEVA (Reuters) —" before a text says where it was written, "(J. Doe/AP)" who took a picture, ".DJI" is a ticker: the names
// in them are no actors.
import type { Doc } from '../document.ts';

/** Tokens that belong to datelines. */
export function datelineTokens({ tokens, sentences }: Doc): Set<number> {
  const inDateline = new Set<number>();
  for (const { first, last, blockType, block } of sentences) {
    // A dateline opens a paragraph; a live blog's entries may have one each.
    if (blockType === 'headline' || tokens[first - 1]?.block === block) continue;
    const dash = dashOf(first, Math.min(last, first + longest));
    for (let i = first; i < dash; i++) inDateline.add(i);
  }
  return inDateline;

  function dashOf(from: number, to: number): number {
    if (!/^\p{Lu}{3}/u.test(tokens[from]!.text) && !opensWithBrackets(from, to)) return from;
    for (let i = from; i <= to; i++) {
      const { text } = tokens[i]!;
      if (/^(?:—|–|-|--)$/.test(text) && isSpaced(i)) return i;
      if (!/^[\p{Lu}\p{N}(),./]/u.test(text) && !/^(?:of|de|al|and)$/.test(text)) return from;
    }
    return from;
  }

  /** "Geneva (AP) —". */
  function opensWithBrackets(from: number, to: number): boolean {
    const bracket = tokens.slice(from, to).find(({ text }) => text === '(');
    return bracket !== undefined && /^\p{Lu}/u.test(tokens[from]!.text) && bracket.index - from <= 6;
  }

  /** A hyphen between two words is no dash. */
  function isSpaced(i: number): boolean {
    return tokens[i]!.text !== '-' || (tokens[i - 1]?.end ?? 0) < tokens[i]!.start;
  }
}

/** Tokens that belong to credits of pictures and to tickers. */
export function creditTokens({ tokens }: Doc): Set<number> {
  const inCredit = new Set<number>();
  for (const { text, index, start } of tokens) {
    const before = tokens[index - 1];
    const open = tokens[index - 2];
    const glued = before !== undefined && /^[.=]$/.test(before.text) && before.end === start;
    if (glued && open !== undefined && (open.text === '(' || open.end < before.start)) inCredit.add(index);
    if (text !== '/') continue;
    let first = index;
    while (first > 0 && index - first < 8 && tokens[first]!.text !== '(' && tokens[first]!.text !== ')') first--;
    let last = index;
    while (last < tokens.length - 1 && last - index < 8 && tokens[last]!.text !== ')') last++;
    if (tokens[first]!.text === '(' && tokens[last]!.text === ')') for (let i = first; i <= last; i++) inCredit.add(i);
  }
  return inCredit;
}

/** Tokens of a dateline at most. */
const longest = 16;
