// The words by which an article is found when somebody types a few letters of them.
import type { Card } from '../article.ts';
import { siteOf } from './key.ts';

/** Where a word stands; '' is anywhere. What is claimed is most of an article: marking it too would add a third to the index. */
export const fields = { headline: '!', actor: '@', figure: '#', anywhere: '' } as const;
export type Field = keyof typeof fields;

/** Whether a word says where it stands. */
export const isMarked = (word: string): boolean => /^[!@#]/.test(word);

const pieces = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const marks = /\p{M}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII is meant
const foreign = /[^\x00-\x7f]/g;
/** Longer runs are hashes and addresses. */
const longestWord = 40;

/** Lower case, without accents; other letters as their code, so that a line stays ASCII. Single letters are left out. */
export function searchWords(text: string): string[] {
  return (text.toLowerCase().normalize('NFD').match(pieces) ?? [])
    .map((word) =>
      word
        .replace(marks, '')
        .replace(foreign, (letter) => `~${letter.charCodeAt(0).toString(36)}~`)
        .slice(0, longestWord),
    )
    .filter((word) => !/^[a-z]?$/.test(word));
}

/** Every word of a card, bare and once for each field that it stands in. */
export function wordsOf({ article, actors, figures }: Card): Set<string> {
  const words = new Set<string>();
  const add = (text: string | null, field: Field): void => {
    for (const word of searchWords(text ?? '')) {
      words.add(word);
      words.add(fields[field] + word);
    }
  };
  for (const text of [article.text, article.standfirst, article.publisher, siteOf(article.url), ...article.byline])
    add(text, 'anywhere');
  add(article.headline, 'headline');
  for (const { name, aliases } of actors) for (const form of [name, ...aliases]) add(form, 'actor');
  for (const { text, counts, by } of figures) for (const part of [text, counts, by]) add(part, 'figure');
  return words;
}

/** The words of one article as one string, in which a beginning is found by the browser's own string search. */
export const joined = (words: ReadonlySet<string>): string => `\n${[...words].join('\n')}`;

export const wordsIn = (lines: string): string[] => lines.split('\n').filter(Boolean);

export const hasEach = (lines: string, beginnings: readonly string[]): boolean =>
  beginnings.every((beginning) => lines.includes(`\n${beginning}`));
