// "You have read this, changed since": two readings of one address, sentence by sentence.
import type { Card } from '../article.ts';
import { sentencesOf } from './sentence.ts';
import type { ChangedSince } from './statement.ts';

const inkOf = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** Shorter ones are labels and links that come and go with the page. */
const fewestWords = 4;

/** null where no sentence and no headline differs but in spaces, capitals or punctuation. */
export function changedSince(
  now: Card,
  before: { readonly card: Card; readonly lastRead: number },
): ChangedSince | null {
  const [here, there] = [sentencesOf(now.article), sentencesOf(before.card.article)];
  const [hereInk, thereInk] = [here, there].map((all) => new Set(all.map(({ text }) => inkOf(text))));
  const counts = (sentence: string): boolean => inkOf(sentence).split(' ').length >= fewestWords;
  const added = here.filter(({ text }) => counts(text) && !thereInk!.has(inkOf(text)));
  const removed = there.filter(({ text }) => counts(text) && !hereInk!.has(inkOf(text)));
  const [old, fresh] = [before.card.article.headline, now.article.headline];
  const headline = inkOf(old) !== inkOf(fresh) && old && fresh ? { before: old, now: fresh } : null;
  const isHeadline = (text: string): boolean => headline !== null && [inkOf(old), inkOf(fresh)].includes(inkOf(text));
  if (!headline && added.length === 0 && removed.length === 0) return null;
  return {
    lastRead: before.lastRead,
    headline,
    added: added.filter(({ text }) => !isHeadline(text)).map((sentence) => ({ ...sentence, key: null })),
    removed: removed.map(({ text }) => text).filter((text) => !isHeadline(text)),
  };
}
