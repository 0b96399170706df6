// What tells whether a story is about an actor, as numbers between about 0 and 1.
import type { Actor, Claim, Figure, Span } from '../../article.ts';
import type { NameWords } from '../../language/language.ts';
import type { Doc, Token } from '../document.ts';

export type RankWords = {
  readonly media: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
};

const lower = (rows: readonly (readonly string[])[]): Set<string> =>
  new Set(rows.flat().map((name) => name.toLowerCase()));

export const rankWords = (names: NameWords): RankWords => ({
  media: lower(names.media),
  countries: lower(names.countries.map(({ name, also }) => [name, ...also])),
  placePrepositions: new Set(names.placePrepositions),
  speechVerbs: new Set(names.speechVerbs),
});

export const rankFeatureNames = [
  'bias',
  'sentences',
  'share',
  'headline',
  'first sentence',
  'lead',
  'late',
  'place',
  'place in headline',
  'place share',
  'country',
  'person',
  'institution',
  'group',
  'subject',
  'speaks',
  'opens sentences',
  'setting',
  'medium',
  'role',
  'claims',
  'figures',
  'once',
  'referred to',
  'caption only',
] as const;

/** Sentences at the start that count as the lead. */
const leadSentences = 4;

type Counts = { readonly claims: ReadonlyMap<string, number>; readonly figures: ReadonlyMap<string, number> };

/** A row for each actor, in the order of `rankFeatureNames`. Linear in the number of mentions. */
export function rankFeatures(
  doc: Doc,
  actors: readonly Actor[],
  claims: readonly Claim[],
  figures: readonly Figure[],
  words: RankWords,
): number[][] {
  const counts = {
    claims: count(claims.map(({ speakerId }) => speakerId)),
    figures: count(figures.map(({ by }) => by)),
  };
  const tokenAt = tokenFinder(doc.tokens);
  const inner = innerMentions(actors);
  const places = actors.map((actor) => placesOf(actor, inner, tokenAt));
  const most = Math.max(1, ...places.map(({ sentences }) => sentences.size));
  return actors.map((actor, i) => featuresOf(doc, actor, places[i]!, most, counts, words));
}

function count(keys: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

type Places = {
  /** Token range of each mention by name. */
  readonly named: readonly { readonly first: Token; readonly last: Token }[];
  readonly all: readonly { readonly first: Token; readonly last: Token }[];
  readonly sentences: ReadonlySet<number>;
};

/** Mentions within another actor's longer name: a story about the University of Elmdale is not one about Elmdale. */
function innerMentions(actors: readonly Actor[]): Set<Span> {
  const inner = new Set<Span>();
  const all = actors.filter(({ because }) => because === 'name').flatMap(({ mentions }) => mentions);
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  for (const span of all) {
    if (span.end <= end) inner.add(span);
    else end = span.end;
  }
  return inner;
}

function placesOf(actor: Actor, inner: ReadonlySet<Span>, tokenAt: (offset: number) => Token): Places {
  const range = ({ start, end }: Span) => ({ first: tokenAt(start), last: tokenAt(end - 1) });
  const named = actor.mentions.filter((span) => !inner.has(span)).map(range);
  const all = [...named, ...actor.references.map(range)];
  return { named, all, sentences: new Set(all.map(({ first }) => first.sentence)) };
}

function featuresOf(doc: Doc, actor: Actor, places: Places, most: number, counts: Counts, words: RankWords): number[] {
  const { tokens, sentences } = doc;
  const { named, all } = places;
  const isPlace = actor.kind === 'place' ? 1 : 0;
  const before = (i: number): string => tokens[i - 1]?.lower ?? '';
  const part = (test: (range: { readonly first: Token; readonly last: Token }) => boolean): number =>
    all.filter(test).length / all.length;
  const headline = isInHeadline(doc.article.headline, actor) ? 1 : 0;
  const opening = sentences.find(({ blockType }) => blockType === 'paragraph')?.index ?? 0;
  const inFirst = places.sentences.has(opening) ? 1 : 0;
  const inLead = [...places.sentences].some((s) => s > opening && s <= opening + leadSentences - 1) ? 1 : 0;
  const firstSentence = Math.min(...places.sentences);
  const verbBehind = ({ last }: { readonly last: Token }): boolean => {
    const next = tokens[last.index + 1];
    return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX');
  };
  const speaks = ({ first, last }: { readonly first: Token; readonly last: Token }): boolean =>
    words.speechVerbs.has(tokens[last.index + 1]?.lower ?? '') || words.speechVerbs.has(before(first.index));
  const share = places.sentences.size / most;
  const medium = actor.aliases.some((alias) => words.media.has(alias.toLowerCase())) ? 1 : 0;
  return [
    1,
    Math.log2(1 + places.sentences.size) / 4,
    share,
    headline,
    inFirst,
    inLead,
    firstSentence / Math.max(1, sentences.length),
    isPlace,
    isPlace * headline,
    isPlace * share,
    actor.aliases.some((alias) => words.countries.has(alias.toLowerCase())) ? 1 : 0,
    actor.kind === 'person' ? 1 : 0,
    actor.because === 'name' ? 0 : 1,
    actor.kind === 'group' ? 1 : 0,
    Math.min(1, all.filter(verbBehind).length / 4),
    Math.min(1, all.filter(speaks).length / 3),
    part(({ first }) => first.index === sentences[first.sentence]!.first),
    part(({ first }) => words.placePrepositions.has(before(first.index))),
    medium,
    actor.role === null ? 0 : 1,
    Math.log2(1 + (counts.claims.get(actor.id) ?? 0)) / 3,
    counts.figures.has(actor.name) ? 1 : 0,
    all.length === 1 ? 1 : 0,
    all.length > named.length ? 1 : 0,
    part(({ first }) => sentences[first.sentence]!.blockType === 'caption') === 1 ? 1 : 0,
  ];
}

/** The headline need not be part of the text. */
function isInHeadline(headline: string, { aliases }: Actor): boolean {
  const words = ` ${headline.toLowerCase().replace(/[’']s\b|[^\p{L}\p{N}.-]+/gu, ' ')} `;
  return aliases.some((alias) => words.includes(` ${alias.toLowerCase().replace(/[’']s\b|[^\p{L}\p{N}.-]+/gu, ' ')} `));
}

/** Offset → token that holds it, or the last one before it. */
function tokenFinder(tokens: readonly Token[]): (offset: number) => Token {
  return (offset) => {
    let low = 0;
    let high = tokens.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (tokens[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return tokens[low]!;
  };
}
