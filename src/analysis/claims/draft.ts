// A claim before its speaker is an actor and its words are spans: stretches of words, by the rules or by the tagger.
import type { Stance } from '../../article.ts';
import type { Reading, Stretch } from './reading.ts';

export type Draft = {
  /** In text order, without overlap; never empty. */
  readonly content: readonly Stretch[];
  readonly source: Stretch | null;
  readonly cue: Stretch | null;
  /** The reporting verb or noun in its basic form; '' without a cue. */
  readonly lemma: string;
  readonly stance: Stance;
  readonly negated: boolean;
  /** The rule that found it. */
  readonly rule: string;
  /** Without a cue of its own: the words go on from the claim before. */
  readonly floating: boolean;
  /** The article names no source on purpose ("is accused of"): it is never given a speaker. */
  readonly sourceless: boolean;
};

export const firstOf = (draft: Draft): number => draft.content[0]!.first;
export const lastOf = (draft: Draft): number => draft.content.at(-1)!.last;

/** Words of the content, punctuation left out. */
export function contentWords(reading: Reading, content: readonly Stretch[]): Set<number> {
  const set = new Set<number>();
  for (const { first, last } of content) for (let k = first; k <= last; k++) if (reading.words[k]!.isWord) set.add(k);
  return set;
}

export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const k of a) if (b.has(k)) both++;
  return both && both / (a.size + b.size - both);
}

/** Marks that belong to the word behind or before them, and those that stand before a closing mark. */
const before: ReadonlySet<string> = new Set(['$', '£', '€', '#', '@']);
const behind: ReadonlySet<string> = new Set(['%', '!', '?']);
const ending: ReadonlySet<string> = new Set(['.', ',', '!', '?']);

/**
 * Text order, empty pieces and marks at the ends dropped, touching pieces joined. A mark at an end stays where its partner
 * stands inside the piece: `was "fully liberated"`.
 */
export function tidy(reading: Reading, pieces: readonly Stretch[]): Stretch[] {
  const { words } = reading;
  const out: { first: number; last: number }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.first - b.first)) {
    const earlier = out.at(-1);
    let { first, last } = piece;
    while (first <= last && !words[first]!.isWord && !before.has(words[first]!.text)) first++;
    while (last >= first && !words[last]!.isWord && !behind.has(words[last]!.text)) last--;
    if (first > last) continue;
    if (earlier && onlyMarksBetween(reading, earlier.last, first)) earlier.last = Math.max(earlier.last, last);
    else out.push({ first, last });
  }
  return out.map(({ first, last }) => ({
    first: withOpeningMark(reading, first, last),
    last: withClosingMark(reading, first, last),
  }));
}

function onlyMarksBetween(reading: Reading, a: number, b: number): boolean {
  for (let k = a + 1; k < b; k++) if (reading.words[k]!.isWord || b - a > 5) return false;
  return true;
}

function withClosingMark(reading: Reading, first: number, last: number): number {
  const { words } = reading;
  let k = last + 1;
  while (k < words.length && k <= last + 2 && ending.has(words[k]!.text) && words[k]!.quoted) k++;
  const mark = words[k];
  if (!mark?.closes) return last;
  const quotation = reading.quotations[reading.quotationAt[k]!];
  return quotation && quotation.first > first ? k : last;
}

function withOpeningMark(reading: Reading, first: number, last: number): number {
  const mark = reading.words[first - 1];
  if (!mark?.opens) return first;
  const quotation = reading.quotations[reading.quotationAt[first - 1]!];
  return quotation?.closed && quotation.last < last ? first - 1 : first;
}
