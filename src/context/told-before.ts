// Whether an article tells what some words say: how much of their weight stands together in it, in two sentences in a row.
import type { TermWords } from '../language/language.ts';
import type { Frequencies } from './frequencies.ts';
import type { Compared } from './reading.ts';
import { termsOf } from './terms.ts';

/** The terms of each two sentences in a row, headline included. */
export type Windows = readonly ReadonlySet<string>[];

export function windowsOf({ sentences, card }: Compared, words: TermWords): Windows {
  const each = [card.article.headline, ...sentences.map(({ text }) => text)].map((text) =>
    termsOf(text, words).map(({ term }) => term),
  );
  return each.map((terms, i) => new Set([...terms, ...(each[i + 1] ?? [])]));
}

/** Rarer than this is content ("the", "had", "people" are not). */
const content = 3;

/** The content terms of some words, with their rarity. */
export function contentOf(text: string, words: TermWords, { rarity }: Frequencies): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { term } of termsOf(text, words)) if (rarity(term) > content) found.set(term, rarity(term));
  return found;
}

/** The largest share of the weight of `said` that stands in one window; 0 where nothing was said. */
export function shareTold(said: ReadonlyMap<string, number>, windows: Windows): number {
  let all = 0;
  for (const weight of said.values()) all += weight;
  let most = 0;
  for (const window of windows) {
    let shared = 0;
    for (const [term, weight] of said) if (window.has(term)) shared += weight;
    most = Math.max(most, shared);
  }
  return all > 0 ? most / all : 0;
}

/** So many words in a row are no chance: the same remark, however little else of it is passed on. */
const run = 5;
const pieces = /[\p{L}\p{N}]+/gu;
export const inkOf = (text: string): string[] => text.toLowerCase().match(pieces) ?? [];

/** An article as words in a row. */
export const inkOfArticle = ({ card }: Compared): string =>
  ` ${inkOf(`${card.article.headline}\n${card.article.text}`).join(' ')} `;

/** Whether a run of words of `said` stands in the article. */
export function isQuoted(said: string, ink: string): boolean {
  const words = inkOf(said);
  for (let i = 0; i + run <= words.length; i++) if (ink.includes(` ${words.slice(i, i + run).join(' ')} `)) return true;
  return false;
}
