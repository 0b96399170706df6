// Runs inside a browser page: the archive as the extension uses it, with a stopwatch.
import type { Card } from '../../../src/article.ts';
import { contextOf, linksOf, readWhole } from '../../../src/context/context-of.ts';
import { readFrequencies } from '../../../src/context/frequencies.ts';
import { traceOf } from '../../../src/context/trace.ts';
import { english } from '../../../src/language/en/index.ts';
import { type Archive, openArchive } from '../../../src/storage/archive.ts';
import type { Result } from '../../../src/storage/result.ts';
import { articleNumber } from './articles.ts';

const bytes = new Uint8Array(await (await fetch('/frequencies.bin')).arrayBuffer());
const vocabulary = new TextDecoder()
  .decode(bytes)
  .split('\n')
  .slice(1)
  .flatMap((line) => line.split(' ').slice(1))
  .filter((word) => /^[a-z]+$/.test(word));
const frequencies = readFrequencies(bytes);
const trace = ({ article }: Card) => traceOf(article, { words: english.terms, frequencies });

function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.fault.kind}: ${result.fault.detail}`);
  return result.value;
}

let archive: Archive | undefined;
const open = async (): Promise<Archive> => {
  archive ??= granted(await openArchive('bench'));
  return archive;
};

async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

/** Milliseconds of each save and of the merging after it, and the length of all text. */
async function fill(from: number, to: number) {
  const store = await open();
  const times: number[] = [];
  const merges: number[] = [];
  let characters = 0;
  for (let n = from; n < to; n++) {
    const card = articleNumber(n, vocabulary);
    characters += card.article.text.length;
    const { ms } = await timed(async () => granted(await store.save(card, 1_700_000_000_000 + n * 1000, trace(card))));
    times.push(ms);
    // As the background does it after it has answered.
    const merged = await timed(async () => granted(await store.mergeSome()));
    if (merged.ms > 0) merges.push(merged.ms);
  }
  return { times, merges, characters };
}

/** Links of stored articles as the background makes them: trace, candidates, ranking; and the whole context after it. */
async function related(numbers: readonly number[]) {
  const links: number[] = [];
  const context: number[] = [];
  let found = 0;
  for (const n of numbers) {
    const card = articleNumber(n, vocabulary);
    const key = card.article.url!.slice('https://'.length);
    const start = performance.now();
    const store = await open();
    store.lookAhead();
    const made = trace(card);
    const candidates = granted(await store.candidates(made, key));
    const ranked = linksOf(
      made,
      candidates.map(({ row, trace }) => ({ earlier: row, trace })),
    );
    links.push(performance.now() - start);
    found += ranked.length;
    const ids = new Map(candidates.map(({ row }) => [row.key, row.id]));
    const whole = granted(await store.entries(ranked.slice(0, readWhole).map(({ earlier }) => ids.get(earlier.key)!)));
    const cards = new Map(whole.entries.map((entry) => [entry.key, entry.card]));
    contextOf(card, { links: ranked, cards, before: undefined }, english, frequencies);
    context.push(performance.now() - start);
  }
  return { links, context, found };
}

/** One search session: the first query reads the index. */
async function find(queries: readonly string[]) {
  const session = (await open()).search();
  const times: number[] = [];
  const hits: number[] = [];
  for (const text of queries) {
    const { ms, value } = await timed(async () => granted(await session.find({ text, field: 'anywhere' })));
    times.push(ms);
    hits.push(value.length);
  }
  // Kept, so that the heap is measured while the session is open.
  Object.assign(globalThis, { session });
  return { times, hits };
}

const list = async () => (await timed(async () => granted(await (await open()).list()).length)).ms;
const queries = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const card = articleNumber(i * 37, vocabulary);
    const words = card.article.text.slice(60).match(/[a-z]{5,}/g) ?? [];
    return i % 3 === 0 ? card.actors[0]!.name : i % 3 === 1 ? words[i % 20]!.slice(0, 4) : `${words[3]} ${words[9]}`;
  });

Object.assign(globalThis, { bench: { fill, related, find, list, queries } });
document.title = 'ready';
