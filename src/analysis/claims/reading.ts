// The article's words as the claims finder reads it: with quotation marks, reporting words and sentences of its own.
import type { Doc, PartOfSpeech } from '../document.ts';
import type { EndChooser } from './boundaries.ts';
import type { Lexicon } from './lexicon.ts';
import { breaks, stops } from './marks.ts';
import { markQuotations } from './quotation-marks.ts';

export type Word = {
  readonly index: number;
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  readonly block: number;
  readonly sentence: number;
  /** 1 inside double quotation marks (the marks too), 2 inside single ones, 0 outside. */
  readonly quoted: 0 | 1 | 2;
  readonly opens: boolean;
  readonly closes: boolean;
};

/** Words `first` to `last`, both included. */
export type Stretch = { readonly first: number; readonly last: number };

export type Quotation = Stretch & {
  readonly index: number;
  readonly words: number;
  /** The last token before the closing mark. */
  readonly ending: string;
  /** Ends like a sentence or a part of one that goes on after the reporter's words. */
  readonly punctuated: boolean;
  readonly closed: boolean;
};

export type Reading = {
  readonly words: readonly Word[];
  readonly sentences: readonly Stretch[];
  readonly quotations: readonly Quotation[];
  /** Word → quotation around it, or -1. */
  readonly quotationAt: Int32Array;
  readonly lexicon: Lexicon;
  readonly headline: ReadonlySet<number>;
  readonly chooseEnd: EndChooser;
};

/** Longer sentences are lists or broken text: they are read in pieces, so that every search stays bounded. */
const longest = 300;

export function readClaimsText(doc: Doc, lexicon: Lexicon, chooseEnd: EndChooser): Reading {
  const words = markedWords(doc);
  const headline = new Set(doc.article.blocks.flatMap((block, i) => (block.type === 'headline' ? [i] : [])));
  nameCapitals(words, headline);
  const sentences = sentencesOf(words, lexicon);
  const quotationAt = new Int32Array(words.length).fill(-1);
  const quotations: Quotation[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.quoted) continue;
    let last = i;
    while (last + 1 < words.length && continues(words[last]!, words[last + 1]!)) last++;
    quotations.push(quotationOf(words, quotations.length, i, last));
    quotationAt.fill(quotations.length - 1, i, last + 1);
    i = last;
  }
  return { words, sentences, quotations, quotationAt, lexicon, headline, chooseEnd };
}

const continues = (a: Word, b: Word): boolean => b.quoted > 0 && !a.closes && !b.opens && a.block === b.block;

function quotationOf(words: readonly Word[], index: number, first: number, last: number): Quotation {
  let end = last;
  while (end > first && words[end]!.closes) end--;
  let count = 0;
  for (let k = first; k <= last; k++) if (words[k]!.isWord) count++;
  const ending = words[end]!.text;
  const punctuated = /[,.?!…—–-]$/.test(ending);
  return { index, first, last, words: count, ending, punctuated, closed: words[last]!.closes };
}

type Draft = { -readonly [K in keyof Word]: Word[K] };

/** Marks of which two side by side are one. */
const doubled: ReadonlySet<string> = new Set(["'", '’', '‘', '`']);

/** Tokens of the document; two apostrophes side by side become one quotation mark. */
function markedWords(doc: Doc): Draft[] {
  const words: Draft[] = [];
  let blockStart = 0;
  for (const token of doc.tokens) {
    const last = words.at(-1);
    if (last && last.block !== token.block) {
      markQuotations(words.slice(blockStart), doc.text);
      blockStart = words.length;
    } else if (last && doubled.has(token.text) && last.text === token.text && last.end === token.start) {
      last.text += token.text;
      last.lower = last.text;
      last.end = token.end;
      continue;
    }
    words.push({
      index: words.length,
      text: token.text,
      lower: token.lower,
      pos: token.pos,
      start: token.start,
      end: token.end,
      isWord: token.isWord,
      block: token.block,
      sentence: token.sentence,
      quoted: 0,
      opens: false,
      closes: false,
    });
  }
  markQuotations(words.slice(blockStart), doc.text);
  // A straight mark that opens a sentence looks like the end of the one before to whoever does not count marks.
  for (let i = words.length - 2; i >= 0; i--) {
    const word = words[i]!;
    const next = words[i + 1]!;
    if (word.opens && word.block === next.block) word.sentence = next.sentence;
  }
  return words;
}

/** Sentences; `"Why?" Lee asked.` is one, not two. Numbers `sentence` anew. */
function sentencesOf(words: readonly Draft[], lexicon: Lexicon): Stretch[] {
  const sentences: Stretch[] = [];
  let first = 0;
  for (let i = 1; i <= words.length; i++) {
    const word = words[i];
    const before = words[i - 1]!;
    const sameBlock = word?.block === before.block;
    const goesOn = sameBlock && (word.sentence === before.sentence || reportsTheQuotationBefore(words, i, lexicon));
    if (goesOn && i - first < longest) continue;
    sentences.push({ first, last: i - 1 });
    first = i;
  }
  for (const [index, { first: from, last }] of sentences.entries())
    for (let k = from; k <= last; k++) words[k]!.sentence = index;
  return sentences;
}

/** `… leave?" Lee asked.`: a closing mark before word `i`, then a short reporting clause up to a full stop. */
function reportsTheQuotationBefore(words: readonly Draft[], i: number, lexicon: Lexicon): boolean {
  if (!words[i - 1]!.closes) return false;
  let ending = i - 1;
  while (words[ending]?.closes) ending--;
  const fullStop = words[ending]?.text === '.';
  for (const [k, { lower, text, quoted, block }] of words.slice(i, i + 7).entries()) {
    if (quoted || breaks.has(text) || stops.has(text) || block !== words[i]!.block) return false;
    const verbs = lexicon.verbs.get(lower);
    if (!verbs?.some(({ rest, takes }) => !rest.length && (takes.has('clause') || takes.has('quote')))) continue;
    // After a full stop only "Lee said." as a sentence of its own goes with the quotation.
    return !fullStop || stops.has(words[i + k + 1]?.text ?? '.');
  }
  return false;
}

/** The tagger takes unknown surnames for verbs: inside a sentence, outside headlines, a capital makes a name of them. */
function nameCapitals(words: readonly Draft[], headline: ReadonlySet<number>): void {
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    if (!/^(VERB|ADV|AUX|INTJ|X|ADP)$/.test(word.pos) || !/^\p{Lu}\p{Ll}/u.test(word.text) || headline.has(word.block))
      continue;
    if (
      before.block === word.block &&
      before.sentence === word.sentence &&
      (before.isWord || before.text === ',' || before.text === '-' || before.closes)
    )
      word.pos = 'PROPN';
  }
}
