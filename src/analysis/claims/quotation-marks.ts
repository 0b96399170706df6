// Which words stand inside quotation marks: straight, curly, guillemets, doubled apostrophes, British single marks.
import type { Word } from './reading.ts';

/** How far a single mark may be from its partner, in words. */
const singleReach = 120;
const dash = /[\s([{—–-]/;
const afterClose = /^$|[\s.,;:!?)\]—–…”"-]/;

type Draft = { -readonly [K in keyof Word]: Word[K] };

const singleMarks: ReadonlySet<string> = new Set(['‘', '’', "'", '`']);
const openingMarks: ReadonlySet<string> = new Set(['“', '«', '„', '``']);
const closingMarks: ReadonlySet<string> = new Set(['”', '»']);
/** Open or close by what stands around them. */
const doubleMarks: ReadonlySet<string> = new Set(['"', "''", '’’', '‘‘']);
const isSingle = (text: string): boolean => singleMarks.has(text);

/**
 * Marks `words` (of one block) in place: `quoted`, `opens`, `closes`. A quotation left open runs to the end of the block:
 * its next paragraph opens again. Linear: a search for a single mark's partner is bounded.
 */
export function markQuotations(words: readonly Draft[], text: string): void {
  let open = false;
  const opens = (word: Draft): void => {
    word.opens = true;
    open = true;
  };
  const closes = (word: Draft, i: number): void => {
    if (!open) openForgotten(words, i);
    word.closes = true;
    open = false;
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const mark = word.text;
    const partner = !open && isSingle(mark) && mark !== '’' ? partnerOfSingle(words, i, text) : null;
    if (partner !== null) {
      for (let k = i; k <= partner; k++) words[k]!.quoted = 2;
      word.opens = true;
      words[partner]!.closes = true;
      i = partner;
    } else if (openingMarks.has(mark)) opens(word);
    else if (closingMarks.has(mark)) closes(word, i);
    else if (doubleMarks.has(mark)) {
      const spaceBefore = dash.test(text[word.start - 1] ?? ' ');
      const spaceAfter = /^$|\s/.test(text[word.end] ?? '');
      if (!open && spaceBefore && !(spaceAfter && i > 0)) opens(word);
      else closes(word, i);
    } else if (!open) continue;
    word.quoted ||= 1;
  }
  if (open) closeForgotten(words, text);
}

/** A closing mark without an opening one: the quotation began with the sentence. */
function openForgotten(words: readonly Draft[], close: number): void {
  if (!/[,.?!]/.test(words[close - 1]?.text ?? '')) return;
  for (let k = close - 1; k >= 0 && close - k < singleReach; k--) {
    const word = words[k]!;
    if (word.sentence !== words[close]!.sentence || word.quoted) return;
    word.quoted = 1;
  }
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
 * The closing mark of the single mark at `i`, or null. One after punctuation is a sure end; one after a letter may be the
 * apostrophe of a plural ("the workers' rights"), so it counts only when no sure one comes before the next opening mark.
 */
function partnerOfSingle(words: readonly Draft[], i: number, text: string): number | null {
  const word = words[i]!;
  if (!dash.test(text[word.start - 1] ?? ' ') || /[\s\d]/.test(text[word.end] ?? ' ')) return null;
  let weak: number | null = null;
  for (let k = i + 1; k < Math.min(words.length, i + singleReach); k++) {
    const { text: mark, start, end } = words[k]!;
    if (!isSingle(mark)) continue;
    const before = text[start - 1]!;
    const behind = text[end] ?? '';
    if (dash.test(before) && /\S/.test(behind)) break;
    if (mark === '‘' || !afterClose.test(behind)) continue;
    if (/[.,?!…;:”"]/.test(before)) return k;
    weak ??= k;
  }
  return weak;
}
