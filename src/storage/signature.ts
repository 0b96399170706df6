// By what an article is found among ten thousand: its 64 heaviest terms as 32-bit hashes, all together 2.5 MB: read at one
// go after the background was started, and gone through in a few milliseconds. An index entry for each term took four times
// the room and most of the time of a save. Records are small where articles come in (64 of them), so that a save writes
// little, and are merged to large ones (1,024), since a record costs about a millisecond to read, however small.

const termsKept = 64;
export const smallRecord = 64;
export const largeRecord = 1024;

/** Keys of the store: small records count up from 0, large ones down from -1. */
export const smallKeyOf = (id: number): number => Math.floor(id / smallRecord);
export const largeKeyOf = (id: number): number => -1 - Math.floor(id / largeRecord);

/** Which articles a record is about: the id of the first, and how many. */
export const rangeOf = (key: number): { readonly first: number; readonly size: number } =>
  key < 0 ? { first: (-1 - key) * largeRecord, size: largeRecord } : { first: key * smallRecord, size: smallRecord };

/** FNV-1a, never 0: that stands for no term. */
export function termHash(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
}

/** The record with the terms of some articles in place of those that they had; no terms: taken out. */
export function withTerms(
  key: number,
  hashes: Uint32Array<ArrayBuffer> | undefined,
  termsOf: ReadonlyMap<number, readonly string[]>,
): Uint32Array<ArrayBuffer> {
  const { first, size } = rangeOf(key);
  const changed = new Uint32Array(size * termsKept);
  if (hashes) changed.set(hashes);
  for (const [id, terms] of termsOf) {
    const from = (id - first) * termsKept;
    changed.fill(0, from, from + termsKept);
    for (const [i, term] of terms.slice(0, termsKept).entries()) changed[from + i] = termHash(term);
  }
  return changed;
}

/** Small records as one large one. */
export function mergedHashes(
  key: number,
  small: readonly { readonly chunk: number; readonly hashes: Uint32Array }[],
): Uint32Array<ArrayBuffer> {
  const { first, size } = rangeOf(key);
  const merged = new Uint32Array(size * termsKept);
  for (const { chunk, hashes } of small) merged.set(hashes, (rangeOf(chunk).first - first) * termsKept);
  return merged;
}

export type Query = ReadonlyMap<number, number>;

/** Hash of each term → what sharing it counts. */
export function queryOf(terms: readonly string[], weights: Uint8Array): Query {
  return new Map(terms.map((term, i) => [termHash(term), weights[i]! ** 2]));
}

const slots = 4096;

/** Goes through the records and gives the ids that share the most weight, best first, then the newest. */
export function likest(
  records: Iterable<{ readonly chunk: number; readonly hashes: Uint32Array }>,
  query: Query,
  most: number,
): number[] {
  // A bit for each asked term keeps the map out of nearly all of the half million comparisons.
  const asked = new Uint8Array(slots);
  for (const hash of query.keys()) asked[hash % slots] = 1;
  const found: { readonly id: number; readonly weight: number }[] = [];
  for (const { chunk, hashes } of records) {
    const { first } = rangeOf(chunk);
    for (let from = 0; from < hashes.length; from += termsKept) {
      let weight = 0;
      for (let i = from; i < from + termsKept; i++) {
        const hash = hashes[i]!;
        if (asked[hash & (slots - 1)] === 1) weight += query.get(hash) ?? 0;
      }
      if (weight > 0) found.push({ id: first + from / termsKept, weight });
    }
  }
  return found
    .sort((a, b) => b.weight - a.weight || b.id - a.id)
    .slice(0, most)
    .map(({ id }) => id);
}
