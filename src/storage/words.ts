// The search index, on disk in chunks of 128 articles. A chunk is one string of sorted lines: a word, then one character
// (U+0080 + place in the chunk) for each article that has it. All of it fits one byte a letter, so ten thousand articles
// take about ten megabytes while a search is open, and prefixes are found by the browser's own string search.
import type { Card } from '../article.ts';
import { siteOf } from './key.ts';

export const chunkSize = 128;
const firstPlace = 0x80;

export const chunkOf = (id: number): number => Math.floor(id / chunkSize);
const placeOf = (id: number): string => String.fromCharCode(firstPlace + (id % chunkSize));

/** Where a word stands; '' is anywhere. What is claimed is most of an article: marking it too would add a third to the index. */
export const fields = { headline: '!', actor: '@', figure: '#', anywhere: '' } as const;
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
export function wordsOf({ article, actors, figures }: Card): Set<string> {
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
  for (const { text, counts, by } of figures) for (const part of [text, counts, by]) add(part, 'figure');
  return words;
}

/** The chunk with an article put in; words that it had before and has no more are taken out. */
export function withArticle(lines: string, id: number, words: ReadonlySet<string>): string {
  const place = placeOf(id);
  const cleared = lines.includes(place) ? withoutPlace(lines, place) : lines;
  const pieces: string[] = [];
  let copied = 0;
  let from = 0;
  const insert = (at: number, addition: string): void => {
    pieces.push(cleared.slice(copied, at), addition);
    copied = at;
  };
  for (const word of [...words].sort()) {
    from = lineOf(cleared, word, from);
    const end = endOfLine(cleared, from);
    if (from < cleared.length && wordIn(cleared.slice(from, end)) === word) insert(end, place);
    else if (from < cleared.length) insert(from, `${word}${place}\n`);
    else insert(from, `${cleared || pieces.length > 0 ? '\n' : ''}${word}${place}`);
  }
  pieces.push(cleared.slice(copied));
  return pieces.join('');
}

export const withoutArticle = (lines: string, id: number): string => withoutPlace(lines, placeOf(id));

function withoutPlace(lines: string, place: string): string {
  const kept: string[] = [];
  for (const line of lines.split('\n')) {
    const rest = line.replace(place, '');
    if (rest.length > wordIn(rest).length) kept.push(rest);
  }
  return kept.join('\n');
}

function wordIn(line: string): string {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) >= firstPlace) end--;
  return line.slice(0, end);
}

function endOfLine(lines: string, at: number): number {
  const end = lines.indexOf('\n', at);
  return end < 0 ? lines.length : end;
}

/** Start of the first line whose word is `word` or sorts after it; the length where there is none. `from` starts a line. */
function lineOf(lines: string, word: string, from: number): number {
  let [low, high] = [from, lines.length];
  while (low < high) {
    const middle = low + ((high - low) >> 1);
    const start = Math.max(low, middle > 0 ? lines.lastIndexOf('\n', middle - 1) + 1 : 0);
    const end = endOfLine(lines, middle);
    if (wordIn(lines.slice(start, end)) < word) low = Math.min(end + 1, lines.length);
    else high = start;
  }
  return low;
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
