// Tokens and parts of speech come from wink-nlp; nobody else in the project names that library.
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { PartOfSpeech } from './document.ts';
import { abbreviations } from './sentences.ts';

export type TaggedWord = { readonly text: string; readonly start: number; readonly pos: PartOfSpeech };

/** Opened on first use: the model takes about 0.15 s. */
let opened: ReturnType<typeof winkNLP> | undefined;

/** wink's tokeniser is quadratic in the length of a run without white space: longer runs are cut. No word is as long. */
const longestRun = 100;
/** wink's reader is given this much at once: enough context for any sentence. */
const longestPiece = 20_000;
/** wink leaves a full stop on some words before a mark; no abbreviation without dots within is as long. */
const endsSentence = /^\p{L}{5,}\.$/u;
/** White space and signs that wink skips between two tokens, at most. */
const widestGap = 200;

/**
 * Tokens of one line with their parts of speech; `start` is the UTF-16 offset in `line`.
 * Linear in the length of `line`.
 */
export function tagWords(line: string): TaggedWord[] {
  const words: TaggedWord[] = [];
  for (const [from, to] of pieces(line)) {
    const piece = line.slice(from, to);
    let at = 0;
    for (const { text, pos } of winkWords(piece)) {
      const gap = piece.slice(at, at + widestGap + text.length).indexOf(text);
      // wink normalises a few characters (a control character, a lone surrogate): such a token has no place in the text.
      if (gap < 0) continue;
      words.push({ text, start: from + at + gap, pos });
      at += gap + text.length;
    }
  }
  return words;
}

function winkWords(text: string): { readonly text: string; readonly pos: PartOfSpeech }[] {
  opened ??= winkNLP(model, ['sbd', 'pos']);
  const its = opened.its;
  const tokens = opened.readDoc(text).tokens();
  const texts = tokens.out(its.value as ItsFunction<string>) as unknown as string[];
  const tags = tokens.out(its.pos as ItsFunction<string>) as unknown as string[];
  return texts.flatMap((word, i) => {
    const pos = (tags[i] ?? 'X') as PartOfSpeech;
    return endsSentence.test(word) && !abbreviations.has(word.slice(0, -1).toLowerCase())
      ? [
          { text: word.slice(0, -1), pos },
          { text: '.', pos: 'PUNCT' as const },
        ]
      : [{ text: word, pos }];
  });
}

/** Stretches of the line to tag one after the other: the whole line but for rubbish. */
function pieces(line: string): [from: number, to: number][] {
  const cuts: number[] = [];
  let from = 0;
  for (const { index, 0: run } of line.matchAll(/\S+/g)) {
    if (run.length > longestRun) {
      if (index > from) cuts.push(index);
      for (let at = index + longestRun; at < index + run.length; at += longestRun) cuts.push(at);
      cuts.push(index + run.length);
      from = index + run.length;
    } else if (index + run.length - from > longestPiece) {
      cuts.push(index);
      from = index;
    }
  }
  cuts.push(line.length);
  const stretches: [number, number][] = [];
  let start = 0;
  for (const end of cuts) {
    if (end > start) stretches.push([start, end]);
    start = end;
  }
  return stretches;
}
