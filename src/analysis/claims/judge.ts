// How likely each candidate is right: what rules and tagger agree on, and what speaks for either alone. Picks the claims to show.
import { contentWords, type Draft, jaccard } from './draft.ts';
import { type EndWeights, endScore } from './end-weights.ts';
import type { Reading } from './reading.ts';
import { beginContent, beginCue } from './tagger/labels.ts';
import type { Tagged } from './tagger/tag.ts';

export type Candidate = {
  readonly draft: Draft;
  readonly content: ReadonlySet<number>;
  readonly signs: readonly string[];
};
export type Judged = { readonly draft: Draft; readonly confidence: number };

/** Below this a candidate is more likely wrong than worth showing; chosen by cross-validation. */
export const leastConfidence = 0.3;

/** Every claim of the rules and of the tagger, those that both found once. */
export function candidatesOf(
  reading: Reading,
  strict: readonly Draft[],
  wide: readonly Draft[],
  tagged: Tagged,
): Candidate[] {
  const sets = (drafts: readonly Draft[]) => drafts.map((draft) => contentWords(reading, draft.content));
  const tagSets = sets(tagged.drafts);
  const strictFirst = new Set(strict.map((draft) => draft.content[0]!.first));
  const owners = ownersOf(reading, tagSets);
  const taken = new Set<number>();
  const out: Candidate[] = [];
  for (const draft of wide) {
    const content = contentWords(reading, draft.content);
    let best = -1;
    let share = 0;
    for (const t of new Set([...content].map((k) => owners[k]! - 1).filter((t) => t >= 0))) {
      const same = jaccard(content, tagSets[t]!);
      if (same > share) {
        share = same;
        best = t;
      }
    }
    const agrees = share === 1 ? 'same' : share >= 0.8 ? 'near' : share > 0.4 ? 'half' : share > 0 ? 'some' : 'none';
    if (share >= 0.8) taken.add(best);
    const kind = `rules ${agrees}${strictFirst.has(draft.content[0]!.first) ? '' : ' wide'}`;
    out.push({ draft, content, signs: signsOf(reading, draft, content, tagged, kind) });
  }
  tagged.drafts.forEach((draft, t) => {
    if (taken.has(t)) return;
    const clash = out.some(({ content }) => jaccard(content, tagSets[t]!) > 0);
    out.push({
      draft,
      content: tagSets[t]!,
      signs: signsOf(reading, draft, tagSets[t]!, tagged, `tagger ${clash ? 'against' : 'alone'}`),
    });
  });
  return out.sort((a, b) => a.draft.content[0]!.first - b.draft.content[0]!.first);
}

function ownersOf(reading: Reading, sets: readonly ReadonlySet<number>[]): Int32Array {
  const owners = new Int32Array(reading.words.length);
  sets.forEach((set, i) => {
    for (const k of set) if (!owners[k]) owners[k] = i + 1;
  });
  return owners;
}

const level = (p: number): string =>
  p > 0.97 ? 'a' : p > 0.9 ? 'b' : p > 0.75 ? 'c' : p > 0.5 ? 'd' : p > 0.25 ? 'e' : 'f';

function signsOf(reading: Reading, draft: Draft, content: ReadonlySet<number>, tagged: Tagged, kind: string): string[] {
  const { words } = reading;
  let inside = 0;
  let sum = 0;
  let quoted = 0;
  for (const k of content) {
    const isContent = tagged.labels[k]! >= beginContent;
    if (isContent) inside++;
    sum += isContent ? tagged.sure[k]! : 1 - tagged.sure[k]!;
    if (words[k]!.quoted) quoted++;
  }
  const first = draft.content[0]!.first;
  const last = draft.content.at(-1)!.last;
  const mean = level(sum / content.size);
  const cueTagged =
    draft.cue && tagged.labels[draft.cue.last]! >= beginCue && tagged.labels[draft.cue.last]! < beginContent;
  const cueSure = draft.cue ? level(cueTagged ? tagged.sure[draft.cue.last]! : 1 - tagged.sure[draft.cue.last]!) : '-';
  const edge = (k: number): string => {
    const there = tagged.labels[k];
    return there === undefined ? '-' : `${there >= beginContent ? 'in' : 'out'}${level(tagged.sure[k]!)}`;
  };
  const form = quoted >= 0.9 * content.size ? 'direct' : quoted ? 'mixed' : 'indirect';
  const size =
    content.size < 3 ? '2' : content.size < 6 ? '5' : content.size < 12 ? '11' : content.size < 30 ? '29' : '+';
  const source = draft.source
    ? draft.source.first === draft.source.last
      ? words[draft.source.first]!.pos
      : 'phrase'
    : draft.sourceless
      ? 'on purpose'
      : 'none';
  let after = last + 1;
  while (after < words.length && !words[after]!.isWord && words[after]!.block === words[last]!.block) after++;
  const next = words[after] && words[after]!.sentence === words[last]!.sentence ? 'more' : 'end';
  return [
    'all',
    `k${kind}`,
    `r${draft.rule}`,
    `kr${kind}|${draft.rule}`,
    `f${form}|${kind}`,
    `m${mean}|${kind.split(' ')[0]}`,
    `i${level(inside / content.size)}`,
    `c${cueSure}`,
    `s${source}`,
    `sf${source}|${form}`,
    `t${draft.stance}`,
    `tr${draft.stance}|${draft.rule}`,
    `l${draft.lemma}`,
    `z${size}|${form}`,
    `n${next}|${draft.rule}`,
    `a${edge(first)}`,
    `b${edge(last)}`,
    `p${edge(first - 1)}`,
    `q${edge(after)}|${next}`,
    `g${draft.negated}`,
    `o${draft.content.length > 1}`,
    `h${reading.headline.has(words[first]!.block)}`,
  ];
}

/** The likeliest candidates that share no words, in text order. */
export function judge(candidates: readonly Candidate[], weights: EndWeights, least = leastConfidence): Judged[] {
  const scored = candidates.map(({ draft, content, signs }) => ({
    draft,
    content,
    confidence: 1 / (1 + Math.exp(-endScore(weights, signs))),
  }));
  const kept: Judged[] = [];
  const used = new Set<number>();
  for (const { draft, content, confidence } of scored
    .filter((c) => c.confidence >= least)
    .sort((a, b) => b.confidence - a.confidence || a.draft.content[0]!.first - b.draft.content[0]!.first)) {
    if ([...content].some((k) => used.has(k))) continue;
    for (const k of content) used.add(k);
    kept.push({ draft, confidence });
  }
  return kept.sort((a, b) => a.draft.content[0]!.first - b.draft.content[0]!.first);
}
