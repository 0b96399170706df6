// Labels → claims: which source and which content belong to which cue. By distance, cheapest pairs first.
import type { Stance } from '../../../article.ts';
import type { Draft } from '../draft.ts';
import type { Reading, Stretch } from '../reading.ts';
import { beginContent, beginCue, beginSource } from './labels.ts';

type Piece = Stretch & { readonly block: number; readonly from: number; readonly to: number };
type Cued = { readonly cue: Piece; source: Piece | null; readonly contents: Piece[] };

/** A price above which two pieces have nothing to do with each other. */
const farApart = 150;

/** How many neighbours of a content are looked at, so that the work stays linear. */
const reach = 12;

/** Claims in the labels of `reading`, in text order; contents without a cue go on from the claim before. */
export function assemble(reading: Reading, labels: Uint8Array): Draft[] {
  const [sources, cues, contents] = [beginSource, beginCue, beginContent].map((label) =>
    piecesOf(reading, labels, label),
  ) as [Piece[], Piece[], Piece[]];
  const cued: Cued[] = cues.map((cue) => ({ cue, source: nearestSource(cue, sources, cues), contents: [] }));
  const alone = link(reading, cued, contents, cues);
  const drafts = [
    ...cued.filter(({ contents: own }) => own.length).map((one) => draftOf(reading, one)),
    ...alone.map((piece) => floating(piece)),
  ].sort((a, b) => a.content[0]!.first - b.content[0]!.first);
  let last: Draft | null = null;
  return drafts.map((draft) => {
    const out: Draft = draft.floating && last ? { ...draft, source: last.source } : draft;
    if (out.source && !draft.floating) last = out;
    return out;
  });
}

function piecesOf({ words }: Reading, labels: Uint8Array, begin: number): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== begin) continue;
    let last = i;
    while (last + 1 < labels.length && labels[last + 1] === begin + 1 && words[last + 1]!.block === words[i]!.block)
      last++;
    const [from, to] = [words[i]!.sentence, words[last]!.sentence];
    pieces.push({ first: i, last, block: words[i]!.block, from, to });
    i = last;
  }
  return pieces;
}

/** Index of the first piece that ends at or behind `k`. */
function indexAt(pieces: readonly Piece[], k: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.last < k) low = middle + 1;
    else high = middle;
  }
  return low;
}

const around = (pieces: readonly Piece[], k: number): Piece[] => {
  const at = indexAt(pieces, k);
  return pieces.slice(Math.max(0, at - reach), at + reach);
};

function between(pieces: readonly Piece[], a: Stretch, b: Stretch): number {
  const low = Math.min(a.last, b.last);
  const high = Math.max(a.first, b.first);
  let n = 0;
  for (let i = indexAt(pieces, low + 1); i < pieces.length && pieces[i]!.last < high; i++)
    if (pieces[i]!.first > low) n++;
  return n;
}

function nearestSource(cue: Piece, sources: readonly Piece[], cues: readonly Piece[]): Piece | null {
  let best: Piece | null = null;
  let price = 80;
  for (const source of around(sources, cue.first)) {
    if (source.block !== cue.block) continue;
    const gap = source.last < cue.first ? cue.first - source.last : source.first - cue.last;
    const away = Math.min(Math.abs(source.from - cue.to), Math.abs(source.to - cue.from));
    const cost = gap + 60 * away + 25 * between(cues, source, cue) + (source.first > cue.last ? 3 : 0);
    if (cost < price) {
      price = cost;
      best = source;
    }
  }
  return best;
}

const isQuoted = ({ words }: Reading, piece: Stretch): boolean => {
  let quoted = 0;
  let all = 0;
  for (let k = piece.first; k <= piece.last; k++)
    if (words[k]!.isWord) {
      all++;
      if (words[k]!.quoted) quoted++;
    }
  return quoted * 2 >= all;
};

/** Gives contents to cues; returns those that stay alone. */
function link(reading: Reading, cued: readonly Cued[], contents: readonly Piece[], cues: readonly Piece[]): Piece[] {
  const pairs: { price: number; content: number; cue: number }[] = [];
  const indexOf = new Map(cues.map((cue, i) => [cue, i]));
  contents.forEach((content, c) => {
    for (const cue of around(cues, content.first)) {
      const o = indexOf.get(cue)!;
      const price = priceOf(reading, content, cued[o]!, cues);
      if (price < farApart) pairs.push({ price, content: c, cue: o });
    }
  });
  pairs.sort((a, b) => a.price - b.price || a.content - b.content || a.cue - b.cue);
  const owner = new Map<number, number>();
  for (const { price, content, cue } of pairs) {
    if (price >= 70 || owner.has(content) || cued[cue]!.contents.length) continue;
    owner.set(content, cue);
    cued[cue]!.contents.push(contents[content]!);
  }
  const cheapest = new Map<number, number>();
  for (const { content, cue } of pairs) if (!cheapest.has(content)) cheapest.set(content, cue);
  const alone: Piece[] = [];
  contents.forEach((content, c) => {
    if (owner.has(c)) return;
    const o = cheapest.get(c);
    const goesOn = o === undefined ? null : continuedBy(reading, content, cued[o]!, cues);
    if (o !== undefined && goesOn) {
      owner.set(c, o);
      cued[o]!.contents.push(content);
      return;
    }
    const before = contents[c - 1];
    const previous = owner.get(c - 1);
    const joins =
      before &&
      previous !== undefined &&
      before.block === content.block &&
      reading.words[content.first]!.quoted &&
      isQuoted(reading, before) &&
      !between(cues, before, content);
    if (joins) {
      owner.set(c, previous);
      cued[previous]!.contents.push(content);
    } else if (content.last - content.first > 3) alone.push(content);
  });
  return alone;
}

function priceOf(reading: Reading, content: Piece, { cue, source }: Cued, cues: readonly Piece[]): number {
  const { words } = reading;
  const low = Math.min(cue.first, source?.first ?? cue.first);
  const high = Math.max(cue.last, source?.last ?? cue.last);
  const blocks = Math.abs(cue.block - content.block);
  if (blocks > 1) return farApart;
  const colon = words[cue.last]!.text === ':' || words[cue.last + 1]?.text === ':';
  if (blocks === 1 && !(cue.block < content.block && (colon || words[content.first]!.quoted))) return farApart;
  const inner = content.first > low && content.last < high;
  const gap = content.last < low ? low - content.last : content.first > high ? content.first - high : 0;
  const same = content.from <= cue.from && cue.from <= content.to;
  const away = same ? 0 : Math.min(Math.abs(content.to - cue.from), Math.abs(content.from - cue.to));
  const bare = content.last < low && !isQuoted(reading, content) && words[content.last + 1]?.text !== ',';
  return gap + 20 * away + 30 * between(cues, content, cue) + 60 * blocks + (inner ? 2 : 0) + (bare ? 4 : 0);
}

/** A second content of a cue: a quotation goes on, or the same sentence does, and no other cue stands between. */
function continuedBy(reading: Reading, content: Piece, { cue, contents }: Cued, cues: readonly Piece[]): boolean {
  const first = contents[0];
  if (!first) return true;
  if (content.block !== first.block) return false;
  const low = Math.min(first.last, content.last);
  const high = Math.max(first.first, content.first);
  const other = cues.some((one) => one !== cue && one.first > low && one.last < high);
  const quoted = isQuoted(reading, content) && isQuoted(reading, first);
  return !other && (quoted || content.from === first.to || content.to === first.from);
}

const floating = (piece: Stretch): Draft => ({
  content: [{ first: piece.first, last: piece.last }],
  source: null,
  cue: null,
  lemma: '',
  stance: 'states',
  negated: false,
  rule: 'tagger, no cue',
  floating: true,
  sourceless: false,
});

function draftOf(reading: Reading, { cue, source, contents }: Cued): Draft {
  const { lemma, stance, negated } = meaningOf(reading, cue);
  const hearsay = source !== null && isHearsay(reading, cue, source);
  const pieces = hearsay ? [...contents, source] : contents;
  return {
    content: pieces.map(({ first, last }) => ({ first, last })).sort((a, b) => a.first - b.first),
    source: source && !hearsay ? { first: source.first, last: source.last } : null,
    cue: { first: cue.first, last: cue.last },
    lemma,
    stance,
    negated,
    rule: 'tagger',
    floating: false,
    sourceless: hearsay,
  };
}

/** "The talks are said to …": the subject is spoken of and does not speak. */
function isHearsay({ words, lexicon }: Reading, cue: Stretch, source: Stretch): boolean {
  return (
    cue.last > cue.first &&
    source.last < cue.first &&
    words[cue.last + 1]?.lower === 'to' &&
    lexicon.participles.has(words[cue.last]!.lower) &&
    lexicon.clauses.be.has(words[cue.last - 1]!.lower)
  );
}

/** Stance of the cue's words: the last reporting verb that is not a weak one, else a noun of saying. */
function meaningOf({ words, lexicon }: Reading, cue: Stretch): { lemma: string; stance: Stance; negated: boolean } {
  let lemma = '';
  let stance: Stance = 'states';
  let negated = false;
  for (let k = cue.first; k <= cue.last; k++) {
    const { lower } = words[k]!;
    if (lexicon.negations.has(lower)) negated = true;
    const verbs = lexicon.verbs.get(lower);
    const verb = verbs?.find(({ rest }) => rest.every((part, n) => words[k + 1 + n]?.lower === part));
    const noun = lexicon.supportNouns.get(lower) ?? lexicon.attitudes.get(lower) ?? lexicon.nouns.get(lower);
    if (lexicon.silence.has(lower)) [lemma, stance] = [lower, 'declines'];
    else if (verb && !(lemma && lemma !== 'go on' && lexicon.clauses.weak.has(verb.lemma)))
      [lemma, stance] = [verb.lemma, verb.stance];
    else if (noun && stance === 'states') [lemma, stance] = [lower, noun];
  }
  return { lemma: lemma || words[cue.last]!.lower, stance, negated };
}
