// The search index, on disk in chunks of 128 articles. A chunk is one string of sorted lines: a word, then one character
// (U+0080 + place in the chunk) for each article that has it. All of it fits one byte a letter, so ten thousand articles
// take about ten megabytes while a search is open, and prefixes are found by the browser's own string search.
import type { Card } from '../article.ts';
import { siteOf } from './key.ts';

export const chunkSize = 128;
const firstPlace = 0x80;

export const chunkOf = (id: number): number => Math.floor(id / chunkSize);
const placeOf = (id: number): string => String.fromCharCode(firstPlace + (id % chunkSize));

/** Where a word stands; '' is anywhere. */
export const fields = { headline: '!', actor: '@', claim: '"', figure: '#', anywhere: '' } as const;
export type Field = keyof typeof fields;

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
export function wordsOf({ article, actors, claims, figures }: Card): Set<string> {
  const words = new Set<string>();
  const add = (text: string | null, field: Field): void => {
    for (const word of searchWords(text ?? '')) {
      words.add(word);
      if (field !== 'anywhere') words.add(fields[field] + word);
    }
  };
  for (const text of [article.text, article.standfirst, article.publisher, siteOf(article.url), ...article.byline])
    add(text, 'anywhere');
  add(article.headline, 'headline');
  for (const { name, aliases } of actors) for (const form of [name, ...aliases]) add(form, 'actor');
  for (const { speaker, text } of claims) for (const part of [speaker, ...text]) add(part, 'claim');
  for (const { text, counts, by } of figures) for (const part of [text, counts, by]) add(part, 'figure');
  return words;
}

/** The chunk with an article put in; words that it had before and has no more are taken out. */
export function withArticle(lines: string, id: number, words: ReadonlySet<string>): string {
  const place = placeOf(id);
  const missing = new Set(words);
  const kept: string[] = [];
  for (const line of lines ? lines.split('\n') : []) {
    const word = wordIn(line);
    if (missing.delete(word)) kept.push(line.includes(place) ? line : line + place);
    else if (line.includes(place)) {
      const rest = line.replace(place, '');
      if (rest.length > word.length) kept.push(rest);
    } else kept.push(line);
  }
  for (const word of missing) kept.push(word + place);
  return kept.sort().join('\n');
}

export const withoutArticle = (lines: string, id: number): string => withArticle(lines, id, new Set());

function wordIn(line: string): string {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) >= firstPlace) end--;
  return line.slice(0, end);
}

/** Ids of the articles of a chunk that have a word with each of the beginnings. */
export function findInChunk(chunk: number, lines: string, beginnings: readonly string[]): number[] {
  let found: Set<number> | undefined;
  for (const beginning of beginnings) {
    const places = placesOf(lines, beginning);
    found = found ? new Set([...found].filter((place) => places.has(place))) : places;
    if (found.size === 0) return [];
  }
  return [...(found ?? [])].sort((a, b) => a - b).map((place) => chunk * chunkSize + place);
}

function placesOf(lines: string, beginning: string): Set<number> {
  const places = new Set<number>();
  let at = lines.startsWith(beginning) ? 0 : lines.indexOf(`\n${beginning}`) + 1;
  if (at === 0 && !lines.startsWith(beginning)) return places;
  while (lines.startsWith(beginning, at)) {
    const end = lines.indexOf('\n', at);
    const last = end < 0 ? lines.length : end;
    for (let i = last - 1; i >= at && lines.charCodeAt(i) >= firstPlace; i--)
      places.add(lines.charCodeAt(i) - firstPlace);
    if (end < 0) break;
    at = end + 1;
  }
  return places;
}
