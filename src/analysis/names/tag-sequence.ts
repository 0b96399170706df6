// The tags of the name tagger and the best sequence of them (Viterbi).

export const nameTypes = ['person', 'organisation', 'place'] as const;
export type NameType = (typeof nameTypes)[number];

/** 0 outside; 1 + 2t begins, 2 + 2t goes on with a name of type t. */
export const tagCount = 1 + 2 * nameTypes.length;

/** Words `first` to `last`, both included. */
export type TaggedSpan = { readonly first: number; readonly last: number; readonly type: NameType };

/** A name can only go on after its own beginning or middle. */
export const mayFollow = (before: number, tag: number): boolean =>
  tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;

/** Best tags for `length` words, given scores a word and tag, and a tag pair. */
export function bestTags(scores: Float64Array, transitions: Float32Array, length: number): Uint8Array {
  const best = new Float64Array(length * tagCount);
  const from = new Uint8Array(length * tagCount);
  for (let i = 0; i < length; i++)
    for (let tag = 0; tag < tagCount; tag++) {
      let top = Number.NEGATIVE_INFINITY;
      let source = 0;
      if (i === 0) top = tag !== 0 && tag % 2 === 0 ? Number.NEGATIVE_INFINITY : 0;
      else
        for (let before = 0; before < tagCount; before++) {
          if (!mayFollow(before, tag)) continue;
          const sum = best[(i - 1) * tagCount + before]! + transitions[before * tagCount + tag]!;
          if (sum > top) {
            top = sum;
            source = before;
          }
        }
      best[i * tagCount + tag] = top + scores[i * tagCount + tag]!;
      from[i * tagCount + tag] = source;
    }
  const tags = new Uint8Array(length);
  if (length === 0) return tags;
  let tag = 0;
  for (let other = 1; other < tagCount; other++)
    if (best[(length - 1) * tagCount + other]! > best[(length - 1) * tagCount + tag]!) tag = other;
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * tagCount + tag]!;
  }
  return tags;
}

export function spansOf(tags: ArrayLike<number>): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!;
    if (tag % 2 === 0) continue;
    let last = i;
    while (tags[last + 1] === tag + 1) last++;
    spans.push({ first: i, last, type: nameTypes[(tag - 1) / 2]! });
  }
  return spans;
}
