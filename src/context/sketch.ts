// Near-duplicates: the same wire copy under another headline, cut, extended or lightly edited.
// Runs of five words, of which every eighth by hash is kept (Broder's containment with a modulo sketch): follows exact
// containment closely, where 64-bit SimHash or whole-sentence hashes miss edited copies.

const run = 5;
const sampling = 8;
const kept = 1024;
/** Share of the smaller sketch that must stand in the other. */
const sameText = 0.33;
/** So many runs in common at least: a shared slogan or boilerplate line is no copy. */
const leastShared = 6;

function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash;
}

/** Ascending, without repeats. Linear in the number of terms. */
export function sketchOf(terms: readonly string[]): Uint32Array<ArrayBuffer> {
  const hashes = terms.map(hashOf);
  const sample = new Set<number>();
  for (let i = 0; i + run <= hashes.length && sample.size < kept; i++) {
    let hash = 0;
    for (let k = 0; k < run; k++) hash = Math.imul(hash ^ hashes[i + k]!, 0x9e3779b1) ^ (hash >>> 15);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash ^= hash >>> 13;
    if ((hash >>> 0) % sampling === 0) sample.add(hash >>> 0);
  }
  return Uint32Array.from(sample).sort();
}

/** Share of the smaller sketch that the other holds, and how many runs that are. */
export function containment(a: Uint32Array, b: Uint32Array): { readonly share: number; readonly shared: number } {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]! === b[j]!) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  const smaller = Math.min(a.length, b.length);
  return { share: smaller ? shared / smaller : 0, shared };
}

export function isSameText(a: Uint32Array, b: Uint32Array): boolean {
  const { share, shared } = containment(a, b);
  return share >= sameText && shared >= leastShared;
}
