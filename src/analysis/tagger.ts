// Tokens and parts of speech come from wink-nlp; nobody else in the project names that library.
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { PartOfSpeech } from './document.ts';

export type TaggedWord = { readonly text: string; readonly start: number; readonly pos: PartOfSpeech };

/** Opened on first use: the model takes about 0.15 s. */
let opened: ReturnType<typeof winkNLP> | undefined;

/**
 * Tokens of one line with their parts of speech; `start` is the UTF-16 offset in `line`.
 * Linear in the length of `line`.
 */
export function tagWords(line: string): TaggedWord[] {
  opened ??= winkNLP(model, ['sbd', 'pos']);
  const its = opened.its;
  const tokens = opened.readDoc(line).tokens();
  const texts = tokens.out(its.value as ItsFunction<string>) as unknown as string[];
  const tags = tokens.out(its.pos as ItsFunction<string>) as unknown as string[];
  const words: TaggedWord[] = [];
  let from = 0;
  for (const [i, text] of texts.entries()) {
    const at = line.indexOf(text, from);
    // wink normalises a few characters (a control character, a lone surrogate): such a token has no place in the text.
    if (at < 0) continue;
    words.push({ text, start: at, pos: (tags[i] ?? 'X') as PartOfSpeech });
    from = at + text.length;
  }
  return words;
}
