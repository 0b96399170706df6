// Hashed features of every word for the tagger: words, tags, clusters, quotation marks, cues near by, and the rules' decisions.
import { hashText, mix } from '../../names/hash.ts';
import { lookUp, type PackedTable } from '../../names/packed-table.ts';
import type { Draft } from '../draft.ts';
import type { Reading, Word } from '../reading.ts';
import { beginContent } from './labels.ts';
import { type RuleLayer, ruleLayer } from './rule-layer.ts';

/** What is known of a word once, before it is combined with its neighbours. All are small numbers or hashes; 0 is "none". */
type Seen = {
  readonly word: Int32Array;
  readonly pos: Int32Array;
  readonly ending: Int32Array;
  readonly shape: Int32Array;
  readonly quote: Int32Array;
  /** Stance of a reporting verb or noun. */
  readonly report: Int32Array;
  readonly coarse: Int32Array;
  readonly middle: Int32Array;
};

export type Evidence = {
  readonly reading: Reading;
  readonly strict: RuleLayer;
  readonly wide: RuleLayer;
  readonly strictDrafts: readonly Draft[];
  readonly wideDrafts: readonly Draft[];
};

export const evidence = (reading: Reading, strictDrafts: readonly Draft[], wideDrafts: readonly Draft[]): Evidence => ({
  reading,
  strict: ruleLayer(reading, strictDrafts),
  wide: ruleLayer(reading, wideDrafts),
  strictDrafts,
  wideDrafts,
});

const bucket = (d: number): number => (d < 4 ? d : d < 7 ? 5 : d < 12 ? 8 : d < 20 ? 15 : 20);
const code = (text: string): number => hashText(text);

function shapeOf(text: string): number {
  if (/^\d/.test(text)) return 1;
  if (/^\p{Lu}+$/u.test(text) && text.length > 1) return 2;
  if (/^\p{Lu}/u.test(text)) return 3;
  if (/^\p{Ll}/u.test(text)) return 4;
  return text.length < 3 ? mix(5, code(text)) : 6;
}

const quoteOf = (word: Word): number =>
  word.opens ? 1 : word.closes ? 2 : word.quoted === 1 ? 3 : word.quoted ? 4 : 5;

function see(reading: Reading, clusters: PackedTable): Seen {
  const { words, lexicon } = reading;
  const n = words.length;
  const make = (): Int32Array => new Int32Array(n);
  const seen = {
    word: make(),
    pos: make(),
    ending: make(),
    shape: make(),
    quote: make(),
    report: make(),
    coarse: make(),
    middle: make(),
  };
  for (let i = 0; i < n; i++) {
    const word = words[i]!;
    const hash = hashText(word.lower);
    seen.word[i] = hash;
    seen.pos[i] = code(word.pos);
    seen.ending[i] = code(word.lower.slice(-3));
    seen.shape[i] = shapeOf(word.text);
    seen.quote[i] = quoteOf(word);
    const stance = lexicon.verbs.get(word.lower)?.[0]?.stance;
    const noun = lexicon.nouns.get(word.lower);
    seen.report[i] = stance ? code(stance) : noun ? mix(7, code(noun)) : 0;
    const cluster = word.isWord ? lookUp(clusters, hash) : 0;
    seen.coarse[i] = cluster && ((cluster - 1) >> 7) + 1;
    seen.middle[i] = cluster && ((cluster - 1) >> 3) + 1;
  }
  return seen;
}

/** Reporting words outside quotation marks: lemma and stance, or 0. */
function cuesOf(reading: Reading): { lemma: Int32Array; stance: Int32Array } {
  const { words, lexicon } = reading;
  const lemma = new Int32Array(words.length);
  const stance = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const { lower, pos, quoted } = words[i]!;
    if (quoted) continue;
    const verb = lexicon.verbs.get(lower)?.find(({ rest }) => rest.length === 0);
    if (verb && (pos === 'VERB' || pos === 'AUX' || lexicon.always.has(lower))) {
      lemma[i] = code(verb.lemma);
      stance[i] = code(verb.stance);
    } else if (lower === 'according') {
      lemma[i] = code(lower);
      stance[i] = code('states');
    } else if (lexicon.nouns.has(lower) && words[i + 1]?.lower === 'that') {
      lemma[i] = code('noun');
      stance[i] = mix(3, code(lexicon.nouns.get(lower)!));
    }
  }
  return { lemma, stance };
}

/** How each quotation looks: length, how it ends, a cue behind it, a cue before it. */
function quotationLooks(reading: Reading, cueStance: Int32Array): Int32Array {
  const { words, quotations } = reading;
  const looks = new Int32Array(words.length);
  for (const { first, last, words: count, ending, closed } of quotations) {
    let behind = 0;
    for (let k = last + 1; k < Math.min(words.length, last + 8); k++) {
      if (/[.!?;]/.test(words[k]!.text)) break;
      if (cueStance[k]) {
        behind = bucket(k - last);
        break;
      }
    }
    let before = 0;
    for (let k = first - 1; k >= Math.max(0, first - 4) && !before; k--)
      if (cueStance[k]) before = first - k;
      else if (words[k]!.lower === 'that') before = 9;
    const size = count < 4 ? count : count < 8 ? 4 : 5;
    const end = /[,.?!]/.test(ending) ? ending.charCodeAt(0) : 0;
    looks.fill(mix(mix(size * 2 + (closed ? 1 : 0), end), behind * 16 + before), first, last + 1);
  }
  return looks;
}

/**
 * Calls `each(word, ids, count)` for every word in text order; `ids` is reused. `bits`: the width of the hash.
 * Linear in the number of words.
 */
export function eachWord(
  { reading, strict, wide, strictDrafts, wideDrafts }: Evidence,
  clusters: PackedTable,
  bits: number,
  each: (word: number, ids: Int32Array, count: number) => void,
): void {
  const { words } = reading;
  const n = words.length;
  const mask = 2 ** bits - 1;
  const s = see(reading, clusters);
  const cues = cuesOf(reading);
  const looks = quotationLooks(reading, cues.stance);
  const near = nearCues(reading, cues.stance);
  const ids = new Int32Array(96);
  const draftKey = (list: readonly Draft[]): number[] =>
    list.map((draft) => mix(code(draft.lemma), code(draft.stance)));
  const ruleKey = (list: readonly Draft[]): number[] => list.map((draft) => code(draft.rule));
  const [strictKeys, wideKeys, strictRules] = [draftKey(strictDrafts), draftKey(wideDrafts), ruleKey(strictDrafts)];
  for (let i = 0; i < n; i++) {
    let count = 0;
    const add = (template: number, value: number): void => {
      ids[count++] = mix(template * 0x9e3779b1, value) & mask;
    };
    const block = words[i]!.block;
    const at = (table: Int32Array, k: number): number =>
      k < 0 || k >= n || words[k]!.block !== block ? -1 : table[k]!;
    const [w, w1, w2, n1, n2] = [
      s.word[i]!,
      at(s.word, i - 1),
      at(s.word, i - 2),
      at(s.word, i + 1),
      at(s.word, i + 2),
    ];
    const [p, p1, p2, q1, q2] = [s.pos[i]!, at(s.pos, i - 1), at(s.pos, i - 2), at(s.pos, i + 1), at(s.pos, i + 2)];
    const quote = s.quote[i]!;
    const quoteBefore = at(s.quote, i - 1);
    const quoteAfter = at(s.quote, i + 1);
    const starts = i === 0 || words[i - 1]!.sentence !== words[i]!.sentence ? 1 : 0;
    const { left, right, leftCount, thatSeen } = near;
    const l = left[i]!;
    const r = right[i]!;
    const ld = l < 0 ? 31 : bucket(i - l);
    const rd = r < 0 ? 31 : bucket(r - i);
    const [ll, rl] = [l < 0 ? 0 : cues.lemma[l]!, r < 0 ? 0 : cues.lemma[r]!];
    const [ls, rs] = [l < 0 ? 0 : cues.stance[l]!, r < 0 ? 0 : cues.stance[r]!];
    const that = thatSeen[i]!;
    add(1, 0);
    add(2, w);
    add(3, w1);
    add(4, n1);
    add(5, w2);
    add(6, n2);
    add(7, p);
    add(8, p1);
    add(9, q1);
    add(10, p2);
    add(11, q2);
    add(12, mix(p1, p));
    add(13, mix(p, q1));
    add(14, mix(mix(p1, p), q1));
    add(15, mix(w1, w));
    add(16, mix(w, n1));
    add(17, s.ending[i]!);
    add(18, mix(s.shape[i]!, starts));
    add(19, mix(s.shape[i]!, at(s.shape, i + 1)));
    add(20, quote);
    add(21, (quoteBefore + 1) * 64 + quote * 8 + quoteAfter + 1);
    add(22, mix(s.report[i]!, p));
    add(23, mix(at(s.report, i - 1), p));
    add(24, mix(at(s.report, i + 1), p));
    add(25, mix(mix(at(s.report, i - 2), p1), p));
    add(26, mix(starts * 8 + quote, p));
    add(27, (i === 0 || words[i - 1]!.block !== block ? 8 : 0) + quote);
    add(28, mix(ll, ld));
    add(29, mix(rl, rd));
    add(30, mix(ls, that * 8 + quote));
    add(31, mix(mix(ls, rs), quote));
    add(32, mix(mix(ls, ld), p));
    add(33, mix(mix(rs, rd), p));
    add(34, looks[i]!);
    add(35, mix(looks[i]!, quote));
    add(36, mix(mix(leftCount[i]!, ls), quote));
    add(37, mix(ll, w1));
    add(38, mix(w, quoteBefore));
    add(39, mix((l < 0 ? 0 : 1) + (r < 0 ? 0 : 2) + 4 * that, quote));
    add(40, mix(mix(p, quote), mix(ls, that)));
    add(41, mix(mix(mix(p1, p), q1), mix(rs, rd)));
    add(42, mix(w1, n1));
    add(43, mix(mix(mix(p2, p1), p), q1));
    add(44, s.middle[i]!);
    add(45, mix(s.coarse[i]!, p));
    add(46, at(s.middle, i - 1));
    add(47, at(s.middle, i + 1));
    // The rules' decisions.
    const of = (labels: Uint8Array, k: number): number => (k < 0 || k >= n ? 9 : labels[k]!);
    const k0 = strict.labels[i]!;
    const [k1, k2] = [of(strict.labels, i - 1), of(strict.labels, i + 1)];
    const [z0, z1, z2] = [wide.labels[i]!, of(wide.labels, i - 1), of(wide.labels, i + 1)];
    const owner = strict.drafts[i]! || 0;
    const wideOwner = wide.drafts[i]! || 0;
    const key = owner ? strictKeys[owner - 1]! : wideOwner ? wideKeys[wideOwner - 1]! : 0;
    const rule = owner ? strictRules[owner - 1]! : 0;
    let before = 0;
    let after = 0;
    if (k0 >= beginContent) {
      while (before < 4 && i - before - 1 >= 0 && strict.labels[i - before - 1]! >= beginContent) before++;
      while (after < 4 && of(strict.labels, i + after + 1) === beginContent + 1) after++;
    }
    const triple = k1 * 100 + k0 * 10 + k2;
    add(60, k0);
    add(61, triple);
    add(62, k0 * 10 + z0);
    add(63, z1 * 100 + z0 * 10 + z2);
    add(64, mix(k0, p));
    add(65, k0 * 10 + quote);
    add(66, mix(k0, w));
    add(67, mix(k0, rule));
    add(68, mix(k0, key));
    add(69, mix(k1 * 100 + k0 * 10 + quote, p));
    add(70, mix(k0 * 10 + k2, n1));
    add(71, k0 * 1000 + before * 100 + after * 10 + quote);
    add(72, mix(z0, key));
    add(73, mix(mix(k0 * 10 + quote, rule), w));
    add(74, mix(k1 * 10 + k0, w1));
    add(75, mix(z0, mix(p, q1)));
    add(76, mix(triple, rule));
    each(i, ids, count);
  }
}

/** For each word the nearest cue on either side in its sentence, how many came before, and whether "that" followed the last. */
function nearCues(reading: Reading, cueStance: Int32Array) {
  const { words } = reading;
  const n = words.length;
  const left = new Int32Array(n).fill(-1);
  const right = new Int32Array(n).fill(-1);
  const leftCount = new Int32Array(n);
  const thatSeen = new Uint8Array(n);
  let last = -1;
  let seen = 0;
  let that = 0;
  for (let i = 0; i < n; i++) {
    if (i && words[i]!.sentence !== words[i - 1]!.sentence) {
      last = -1;
      seen = 0;
      that = 0;
    }
    if (last >= 0 && i - last < 8 && words[i]!.lower === 'that') that = 1;
    left[i] = last;
    leftCount[i] = Math.min(seen, 3);
    thatSeen[i] = that;
    if (cueStance[i]) {
      last = i;
      seen++;
      that = 0;
    }
  }
  last = -1;
  for (let i = n - 1; i >= 0; i--) {
    if (i < n - 1 && words[i]!.sentence !== words[i + 1]!.sentence) last = -1;
    right[i] = last;
    if (cueStance[i]) last = i;
  }
  return { left, right, leftCount, thatSeen };
}
