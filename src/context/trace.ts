// What is kept of an article so that later ones find it: its heaviest terms, the words of its names, a sketch of its text.
// tf-idf with field weights, cut to the 64 heaviest terms: on look-alike pairs of events that lost nothing against all
// terms, and 64 index entries an article keep a look-up in ten thousand articles within milliseconds.
import type { Article } from '../article.ts';
import type { TermWords } from '../language/language.ts';
import type { Frequencies } from './frequencies.ts';
import { sketchOf } from './sketch.ts';
import { type Term, termsOf } from './terms.ts';

export type Trace = {
  /** Which rules made it; a trace of other rules is made anew before it is compared. */
  readonly version: number;
  /** Heaviest first. */
  readonly terms: readonly string[];
  /** One for each term: 255 × weight ÷ the heaviest weight. */
  readonly weights: Uint8Array<ArrayBuffer>;
  /** Words that stand in names, sorted. */
  readonly names: readonly string[];
  /** Sampled hashes of runs of five words, ascending. */
  readonly sketch: Uint32Array<ArrayBuffer>;
  /** Days since 1970 of the publication; null when unknown. */
  readonly day: number | null;
};

export type Tracing = { readonly words: TermWords; readonly frequencies: Frequencies };

export const traceVersion = 1;

const heaviest = 64;
const namesKept = 256;
const leadWords = 120;
/** How often a word counts: what an article is about stands in headline and lead, and by name. */
const counting = { headline: 3, lead: 2, body: 1, name: 1 } as const;

/** Linear in the length of the text (and n log n in its distinct terms). */
export function traceOf(article: Article, { words, frequencies }: Tracing): Trace {
  const counts = new Map<string, number>();
  const count = (term: string, times: number): void => void counts.set(term, (counts.get(term) ?? 0) + times);
  const { headline, body } = readFields(article, words);
  for (const { term } of headline) count(term, counting.headline);
  for (const [place, { term, capital, opens }] of body.entries())
    count(term, (place < leadWords ? counting.lead : counting.body) + (capital && !opens ? counting.name : 0));
  const weighed = [...counts]
    .map(([term, times]) => ({ term, weight: (1 + Math.log(times)) * frequencies.rarity(term) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, heaviest);
  const most = weighed[0]?.weight ?? 1;
  return {
    version: traceVersion,
    terms: weighed.map(({ term }) => term),
    weights: Uint8Array.from(weighed, ({ weight }) => Math.max(1, Math.round((255 * weight) / most))),
    names: nameWords(headline, body),
    sketch: sketchOf(body.map(({ term }) => term)),
    day: dayOf(article.published),
  };
}

function readFields({ headline, blocks, text }: Article, words: TermWords): { headline: Term[]; body: Term[] } {
  const fields = { headline: [] as Term[], body: [] as Term[] };
  for (const { type, start, end } of blocks)
    for (const term of termsOf(text.slice(start, end), words))
      fields[type === 'headline' ? 'headline' : 'body'].push(term);
  if (fields.headline.length === 0) fields.headline = termsOf(headline, words);
  return fields;
}

/** Capitalised within a sentence and never written small. Headlines do not count: many capitalise every word. */
function nameWords(headline: readonly Term[], body: readonly Term[]): string[] {
  const small = new Set<string>();
  for (const { term, capital } of [...headline, ...body]) if (!capital) small.add(term);
  const names = new Set<string>();
  for (const { term, capital, opens } of body)
    if (capital && !opens && !small.has(term) && names.size < namesKept) names.add(term);
  return [...names].sort();
}

/** Days since 1970 of an ISO date; null where there is none that reads as one. */
export function dayOf(published: string | null): number | null {
  const time = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000);
}
