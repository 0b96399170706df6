// Weights of the name tagger: a row of one byte a tag for each hashed feature that was worth keeping.
import type { SentenceFeatures } from './features.ts';
import { tagCount } from './tag-sequence.ts';

export type TaggerWeights = {
  readonly bits: number;
  readonly transitions: Float32Array;
  /** One bit a feature: has it a row? */
  readonly kept: Uint32Array;
  /** Rows before each word of `kept`. */
  readonly rowsBefore: Uint32Array;
  readonly rows: Int8Array;
  /** Weight of each byte: square-root scale, since a linear one would clip the few large weights. */
  readonly scale: Float32Array;
};

/** Layout: bits (u8), greatest weight (f32), transitions (f32 each), bitmap, rows; little endian. */
export function unpackWeights(bytes: Uint8Array): TaggerWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bits = view.getUint8(0);
  const greatest = view.getFloat32(1, true);
  let at = 5;
  const transitions = new Float32Array(tagCount * tagCount);
  for (let i = 0; i < transitions.length; i++, at += 4) transitions[i] = view.getFloat32(at, true);
  const kept = new Uint32Array(2 ** bits / 32);
  const rowsBefore = new Uint32Array(kept.length);
  let count = 0;
  for (let i = 0; i < kept.length; i++, at += 4) {
    kept[i] = view.getUint32(at, true);
    rowsBefore[i] = count;
    count += ones(kept[i]!);
  }
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + at, count * tagCount);
  const scale = new Float32Array(256);
  for (let v = -127; v <= 127; v++) scale[v + 128] = Math.sign(v) * greatest * (v / 127) ** 2;
  return { bits, transitions, kept, rowsBefore, rows, scale };
}

export function packWeights(
  bits: number,
  transitions: Float32Array,
  rows: ReadonlyMap<number, Float32Array>,
): Uint8Array {
  let greatest = 0;
  for (const row of rows.values()) for (const w of row) greatest = Math.max(greatest, Math.abs(w));
  const ids = [...rows.keys()].sort((a, b) => a - b);
  const bitmap = 2 ** bits / 8;
  const bytes = new Uint8Array(5 + 4 * transitions.length + bitmap + ids.length * tagCount);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, bits);
  view.setFloat32(1, greatest, true);
  for (const [i, t] of transitions.entries()) view.setFloat32(5 + 4 * i, t, true);
  let at = 5 + 4 * transitions.length;
  for (const id of ids) bytes[at + (id >> 3)]! |= 1 << (id & 7);
  at += bitmap;
  for (const id of ids)
    for (const w of rows.get(id)!)
      view.setInt8(at++, Math.sign(w) * Math.round(127 * Math.sqrt(Math.abs(w) / greatest)));
  return bytes;
}

function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Scores of each word and tag: scores[word * tagCount + tag]. */
export function scoreTags(weights: TaggerWeights, { ids, starts }: SentenceFeatures): Float64Array {
  const length = starts.length - 1;
  const scores = new Float64Array(length * tagCount);
  const mask = 2 ** weights.bits - 1;
  const { kept, rowsBefore, rows, scale } = weights;
  const sums = new Float64Array(tagCount);
  for (let i = 0; i < length; i++) {
    sums.fill(0);
    for (let f = starts[i]!, end = starts[i + 1]!; f < end; f++) {
      const id = ids[f]! & mask;
      const word = kept[id >>> 5]!;
      const bit = id & 31;
      if (((word >>> bit) & 1) === 0) continue;
      const row = (rowsBefore[id >>> 5]! + ones(word & ((1 << bit) - 1))) * tagCount;
      for (let tag = 0; tag < tagCount; tag++) sums[tag]! += scale[rows[row + tag]! + 128]!;
    }
    scores.set(sums, i * tagCount);
  }
  return scores;
}
