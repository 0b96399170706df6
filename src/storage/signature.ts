// By what an article is found among ten thousand: its 64 heaviest terms as 32-bit hashes, 64 articles a record. All of them
// together are 2.5 MB: read at one go after the background was started, and gone through in a few milliseconds. An index
// entry for each term took four times the room and most of the time of a save.

export const signaturesAChunk = 64;
const termsKept = 64;

export const signatureChunkOf = (id: number): number => Math.floor(id / signaturesAChunk);

/** FNV-1a, never 0: that stands for no term. */
export function termHash(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
}

/** The chunk with the terms of one article put in; none: taken out. */
export function withTerms(
  hashes: Uint32Array<ArrayBuffer> | undefined,
  id: number,
  terms: readonly string[],
): Uint32Array<ArrayBuffer> {
  const chunk = new Uint32Array(signaturesAChunk * termsKept);
  if (hashes) chunk.set(hashes.subarray(0, chunk.length));
  const from = (id % signaturesAChunk) * termsKept;
  chunk.fill(0, from, from + termsKept);
  for (const [i, term] of terms.slice(0, termsKept).entries()) chunk[from + i] = termHash(term);
  return chunk;
}

export type Query = ReadonlyMap<number, number>;

/** Hash of each term → what sharing it counts. */
export function queryOf(terms: readonly string[], weights: Uint8Array): Query {
  return new Map(terms.map((term, i) => [termHash(term), weights[i]! ** 2]));
}

const slots = 4096;

/** Goes through the chunks and gives the ids that share the most weight, best first, then the newest. */
export function likest(chunks: ReadonlyMap<number, Uint32Array>, query: Query, most: number): number[] {
  // A bit for each asked term keeps the map out of nearly all of the half million comparisons.
  const asked = new Uint8Array(slots);
  for (const hash of query.keys()) asked[hash % slots] = 1;
  const found: { readonly id: number; readonly weight: number }[] = [];
  for (const [chunk, hashes] of chunks)
    for (let from = 0; from < hashes.length; from += termsKept) {
      let weight = 0;
      for (let i = from; i < from + termsKept; i++) {
        const hash = hashes[i]!;
        if (asked[hash & (slots - 1)] === 1) weight += query.get(hash) ?? 0;
      }
      if (weight > 0) found.push({ id: chunk * signaturesAChunk + from / termsKept, weight });
    }
  return found
    .sort((a, b) => b.weight - a.weight || b.id - a.id)
    .slice(0, most)
    .map(({ id }) => id);
}
