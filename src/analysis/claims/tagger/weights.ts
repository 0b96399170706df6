// Weights of the attribution tagger and of what stands beside it, as claims.bin holds them.
import type { EndWeights } from '../end-weights.ts';
import { labelCount, placeCount } from './labels.ts';

export type ClaimWeights = {
  readonly bits: number;
  readonly transitions: Float32Array;
  /** One bit a feature: has it a row? */
  readonly kept: Uint32Array;
  /** Rows before each word of `kept`. */
  readonly rowsBefore: Uint32Array;
  /** labelCount bytes a row. */
  readonly rows: Int8Array;
  /** Weight of each byte + 128: square-root scale, since a linear one would lose the many small weights. */
  readonly scale: Float32Array;
  readonly ends: EndWeights;
  /** Confidence: weight of each sign in the order of confidence.ts. */
  readonly confidence: Float32Array;
};

export type FittedWeights = {
  readonly bits: number;
  readonly transitions: Float32Array;
  readonly rows: ReadonlyMap<number, Float32Array>;
  readonly ends: Float32Array;
  readonly confidence: Float32Array;
};

/** Weights are rounded to every eighth step: a package smaller by a third of them, and no claim the worse for it. */
const grain = 8;
const transitionCount = labelCount * labelCount * placeCount;

/** Layout, little endian: bits u8, three zero bytes, greatest weight f32, counts of ends and confidence u32, transitions, ends, confidence (f32 each), bitmap, rows. */
export function packClaims({ bits, transitions, rows, ends, confidence }: FittedWeights): Uint8Array {
  let greatest = 1e-6;
  for (const row of rows.values()) for (const weight of row) greatest = Math.max(greatest, Math.abs(weight));
  const ids = [...rows.keys()].sort((a, b) => a - b);
  const floats = [...transitions, ...ends, ...confidence];
  const bitmap = 2 ** bits / 8;
  const bytes = new Uint8Array(16 + 4 * floats.length + bitmap + ids.length * labelCount);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, bits);
  view.setFloat32(4, greatest, true);
  view.setUint32(8, ends.length, true);
  view.setUint32(12, confidence.length, true);
  let at = 16;
  for (const value of floats) {
    view.setFloat32(at, value, true);
    at += 4;
  }
  for (const id of ids) bytes[at + (id >> 3)]! |= 1 << (id & 7);
  at += bitmap;
  for (const id of ids)
    for (const weight of rows.get(id)!)
      view.setInt8(at++, Math.sign(weight) * rounded(127 * Math.sqrt(Math.abs(weight) / greatest)));
  return bytes;
}

const rounded = (size: number): number =>
  Math.min(Math.floor(127 / grain), Math.round(Math.round(size) / grain)) * grain;

export function unpackClaims(bytes: Uint8Array): ClaimWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bits = view.getUint8(0);
  const greatest = view.getFloat32(4, true);
  let at = 16;
  const floats = (count: number): Float32Array => {
    const out = new Float32Array(count);
    for (let i = 0; i < count; i++, at += 4) out[i] = view.getFloat32(at, true);
    return out;
  };
  const transitions = floats(transitionCount);
  const ends = floats(view.getUint32(8, true));
  const confidence = floats(view.getUint32(12, true));
  const kept = new Uint32Array(2 ** bits / 32);
  const rowsBefore = new Uint32Array(kept.length);
  let count = 0;
  for (let i = 0; i < kept.length; i++, at += 4) {
    kept[i] = view.getUint32(at, true);
    rowsBefore[i] = count;
    count += ones(kept[i]!);
  }
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + at, count * labelCount);
  const scale = new Float32Array(256);
  for (let v = -127; v <= 127; v++) scale[v + 128] = Math.sign(v) * greatest * (v / 127) ** 2;
  return { bits, transitions, kept, rowsBefore, rows, scale, ends, confidence };
}

function ones(x: number): number {
  let v = x - ((x >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Adds the row of feature `id` to `scores[at …]`. */
export function addRow(weights: ClaimWeights, id: number, scores: Float64Array, at: number): void {
  const word = weights.kept[id >> 5]!;
  const bit = id & 31;
  if (!((word >>> bit) & 1)) return;
  const row = (weights.rowsBefore[id >> 5]! + ones(bit ? word & (0xffffffff >>> (32 - bit)) : 0)) * labelCount;
  for (let y = 0; y < labelCount; y++) scores[at + y]! += weights.scale[weights.rows[row + y]! + 128]!;
}
