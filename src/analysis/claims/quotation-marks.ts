// Which words stand inside quotation marks: straight, curly, guillemets, doubled apostrophes, British single marks.
import type { Word } from './reading.ts';

/** How far a single mark may be from its partner, in words. */
const singleReach = 120;
const dash = /[\s([{—–-]/;
const afterClose = /^$|[\s.,;:!?)\]—–…”"-]/;

type Draft = { -readonly [K in keyof Word]: Word[K] };

const isSingle = (text: string): boolean => text === '‘' || text === '’' || text === "'" || text === '`';

/**
 * Marks `words` (of one block) in place: `quoted`, `opens`, `closes`. A quotation left open runs to the end of the block:
 * its next paragraph opens again. Linear: a search for a single mark's partner is bounded.
 */
export function markQuotations(words: readonly Draft[], text: string): void {
  let open = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const mark = word.text;
    if (mark === '“' || mark === '«' || mark === '„' || mark === '``') {
      word.quoted = 1;
      word.opens = true;
      open = true;
      continue;
    }
    if (mark === '”' || mark === '»') {
      if (!open) openForgotten(words, i);
      word.quoted = 1;
      word.closes = true;
      open = false;
      continue;
    }
    if (mark === '"' || mark === "''" || mark === '’’' || mark === '‘‘') {
      const spaceBefore = i === 0 || dash.test(text[word.start - 1] ?? ' ');
      const spaceAfter = /^$|\s/.test(text[word.end] ?? '');
      word.quoted = 1;
      if (!open && spaceBefore && !(spaceAfter && i > 0)) {
        word.opens = true;
        open = true;
      } else {
        if (!open) openForgotten(words, i);
        word.closes = true;
        open = false;
      }
      continue;
    }
    if (!open && isSingle(mark) && mark !== '’') {
      const partner = partnerOfSingle(words, i, text);
      if (partner > 0) {
        for (let k = i; k <= partner; k++) words[k]!.quoted = 2;
        word.opens = true;
        words[partner]!.closes = true;
        i = partner;
        continue;
      }
    }
    if (open) word.quoted = 1;
  }
  if (open) closeForgotten(words, text);
}

/** A closing mark without an opening one: the quotation began with the sentence. */
function openForgotten(words: readonly Draft[], close: number): void {
  let first = close - 1;
  while (
    first >= 0 &&
    words[first]!.sentence === words[close]!.sentence &&
    !words[first]!.quoted &&
    close - first < singleReach
  )
    first--;
  first++;
  if (first >= close || !/[,.?!]/.test(words[close - 1]!.text)) return;
  for (let k = first; k < close; k++) words[k]!.quoted = 1;
}

/** A quotation still open at the end of its block goes on in the next one only where that opens again; else it ended with its sentence. */
function closeForgotten(words: readonly Draft[], text: string): void {
  const opening = words.findLastIndex((word) => word.opens && word.quoted === 1);
  const next = text.slice(words.at(-1)!.end, words.at(-1)!.end + 12).trimStart();
  if (opening < 0 || /^["“”«'‘]/.test(next)) return;
  for (let k = opening + 1; k < words.length; k++)
    if (words[k]!.sentence !== words[opening + 1]!.sentence) words[k]!.quoted = 0;
}

/**
 * The closing mark of the single mark at `i`, or -1. One after punctuation is a sure end; one after a letter may be the
 * apostrophe of a plural ("the workers' rights"), so it counts only when no sure one comes before the next opening mark.
 */
function partnerOfSingle(words: readonly Draft[], i: number, text: string): number {
  const word = words[i]!;
  const opensHere =
    (word.start === 0 || dash.test(text[word.start - 1] ?? ' ') || i === 0) && !/\s/.test(text[word.end] ?? ' ');
  if (!opensHere || /^\d/.test(text[word.end] ?? '')) return -1;
  let weak = -1;
  for (let k = i + 1; k < Math.min(words.length, i + singleReach); k++) {
    const { text: mark, start, end } = words[k]!;
    if (!isSingle(mark)) continue;
    const before = text[start - 1] ?? ' ';
    if (dash.test(before) && !/\s/.test(text[end] ?? ' ')) break;
    if (mark === '‘' || !afterClose.test(text[end] ?? '')) continue;
    if (/[.,?!…;:”"]/.test(before)) return k;
    if (weak < 0) weak = k;
  }
  return weak;
}
