// What speaks for a sentence of the summary: where it stands, what it holds, and what it adds to those chosen before it.
import type { Actor, Claim, Figure, Moment } from '../../article.ts';
import type { Doc, Sentence } from '../document.ts';

/** What the article's findings are; the summary is chosen by them. */
export type Findings = {
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly dates: readonly Moment[];
};

export type Candidate = {
  readonly sentence: Sentence;
  readonly words: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  /** Numbers that do not depend on what else is chosen, in the order of the first of `summaryFeatures`. */
  readonly own: readonly number[];
};

/** Names of the numbers, those of the sentence itself first. */
export const summaryFeatures = [
  'position',
  'opening paragraph',
  'length',
  'short',
  'headline',
  'actors',
  'figures',
  'claim',
  'direct speech',
  'opens with quotation',
  'centrality',
  'date',
  'said already',
  'beside a chosen one',
  'position of a later choice',
  'new words',
  'new actors',
] as const;

/** Actors at the head of the ranking that count as what the story is about, and those whose first naming is news. */
const leading = 4;
const naming = 6;
const fewestWords = 4;
/** Claims below this are as likely wrong as right. */
const leastClaim = 0.5;
const content = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;

export type Candidates = {
  readonly all: readonly Candidate[];
  /** Word → natural logarithm of the number of candidates that hold it: what the article speaks of. */
  readonly weights: ReadonlyMap<string, number>;
};

/** Every sentence of the body that could stand in a summary, in text order. Linear in the length of the article. */
export function candidatesFor(doc: Doc, findings: Findings): Candidates {
  const body = doc.sentences.filter(
    (sentence) => sentence.blockType === 'paragraph' && wordCount(doc, sentence) >= fewestWords,
  );
  const sets = body.map((sentence) => contentWords(doc, sentence));
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map([...counts].map(([word, count]) => [word, Math.log(count)]));
  const headline = new Set(doc.article.headline.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const at = marks(doc, findings);
  const opening = body[0]?.block;
  const all = body.map((sentence, i): Candidate => {
    const words = sets[i]!;
    const length = wordCount(doc, sentence);
    let common = 0;
    let inHeadline = 0;
    for (const word of words) {
      common += weights.get(word)!;
      if (headline.has(word)) inHeadline++;
    }
    const mark = at[sentence.index]!;
    const own = [
      Math.log(1 + i),
      sentence.block === opening ? 1 : 0,
      Math.min(length, 40) / 20,
      length < 9 ? 1 : 0,
      headline.size > 0 ? inHeadline / Math.min(headline.size, 8) : 0,
      mark.leading.size / 2,
      Math.min(mark.figures, 2),
      mark.claim ? 1 : 0,
      mark.direct ? 1 : 0,
      /^["“'‘]/.test(doc.tokens[sentence.first]!.text) ? 1 : 0,
      words.size > 0 ? common / words.size : 0,
      mark.date ? 1 : 0,
    ];
    return { sentence, words, actors: mark.named, own };
  });
  return { all, weights };
}

/** All numbers of a candidate, next to those that are chosen already. */
export function featuresOf(
  candidate: Candidate,
  index: number,
  chosen: readonly number[],
  { all, weights }: Candidates,
): number[] {
  const before = chosen.map((i) => all[i]!);
  let mass = 0;
  for (const word of candidate.words) if (!before.some(({ words }) => words.has(word))) mass += weights.get(word)!;
  let fresh = 0;
  for (const actor of candidate.actors) if (!before.some(({ actors }) => actors.has(actor))) fresh++;
  return [
    ...candidate.own,
    Math.max(0, ...before.map(({ words }) => sharedPart(candidate.words, words))),
    chosen.some((i) => Math.abs(i - index) === 1) ? 1 : 0,
    chosen.length > 0 ? candidate.own[0]! : 0,
    mass / 10,
    fresh / 2,
  ];
}

type Mark = {
  readonly leading: Set<string>;
  readonly named: Set<string>;
  figures: number;
  claim: boolean;
  direct: boolean;
  date: boolean;
};

/** What was found in each sentence. */
function marks(doc: Doc, { actors, claims, figures, dates }: Findings): Mark[] {
  const all = doc.sentences.map(
    (): Mark => ({ leading: new Set(), named: new Set(), figures: 0, claim: false, direct: false, date: false }),
  );
  const sentenceAt = (offset: number): number => {
    let low = 0;
    let high = doc.sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (doc.sentences[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  for (const [rank, { id, mentions, references }] of actors.slice(0, naming).entries())
    for (const { start } of [...mentions, ...references]) {
      const mark = all[sentenceAt(start)];
      mark?.named.add(id);
      if (rank < leading) mark?.leading.add(id);
    }
  for (const { start, iso } of dates) {
    const mark = all[sentenceAt(start)];
    if (mark && iso !== null) mark.date = true;
  }
  for (const { start, kind } of figures) {
    const mark = all[sentenceAt(start)];
    if (mark && kind !== 'duration' && kind !== 'rank') mark.figures++;
  }
  for (const { spans, form } of claims.filter(({ confidence }) => confidence >= leastClaim))
    for (const { start, end } of spans)
      for (let i = sentenceAt(start); i < all.length && doc.sentences[i]!.start < end; i++) {
        all[i]!.claim = true;
        if (form === 'direct') all[i]!.direct = true;
      }
  return all;
}

function wordCount(doc: Doc, { first, last }: Sentence): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (doc.tokens[i]!.isWord) count++;
  return count;
}

function contentWords(doc: Doc, { first, last }: Sentence): Set<string> {
  const words = new Set<string>();
  for (let i = first; i <= last; i++) {
    const { pos, lower, isWord } = doc.tokens[i]!;
    if (isWord && content.test(pos)) words.add(lower);
  }
  return words;
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
