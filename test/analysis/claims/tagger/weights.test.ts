// Weights as claims.bin holds them: the bytes of a small set, and what is read back.
import { expect, test } from 'vitest';
import { labelCount, placeCount } from '../../../../src/analysis/claims/tagger/labels.ts';
import { addRow, packClaims, unpackClaims } from '../../../../src/analysis/claims/tagger/weights.ts';

const transitions = Float32Array.from({ length: labelCount * labelCount * placeCount }, (_, i) => i / 4);
const rows = new Map([
  [33, Float32Array.of(1, -1, 0.25, 0, 0.0625, -0.25, 1)],
  [0, Float32Array.of(4, -4, 0, 0, 0, 0, 0)],
  [31, Float32Array.of(0, 0, 0, 0, 0, 0, 4)],
  [7, Float32Array.of(2.25, 0, 0, 0, 0, 0, -2.25)],
]);
const fitted = { bits: 6, transitions, rows, ends: Float32Array.of(0.5, -0.5, 3), confidence: Float32Array.of(7, 8) };

const added = (bytes: Uint8Array, id: number): number[] => {
  const scores = new Float64Array(2 * labelCount).fill(10);
  addRow(unpackClaims(bytes), id, scores, labelCount);
  expect([...scores.subarray(0, labelCount)]).toEqual(Array(labelCount).fill(10));
  return [...scores.subarray(labelCount)].map((value) => Math.round((value - 10) * 1e4) / 1e4);
};

test('the layout', () => {
  const bytes = packClaims(fitted);
  const view = new DataView(bytes.buffer);
  const floats = transitions.length + 5;
  expect(bytes.length).toBe(16 + 4 * floats + 8 + 4 * labelCount);
  expect([...bytes.subarray(0, 4)]).toEqual([6, 0, 0, 0]);
  expect([view.getFloat32(4, true), view.getUint32(8, true), view.getUint32(12, true)]).toEqual([4, 3, 2]);
  expect(view.getFloat32(16 + 4, true)).toBe(0.25);
  expect(view.getFloat32(16 + 4 * transitions.length, true)).toBe(0.5);
  expect(view.getFloat32(16 + 4 * (transitions.length + 3), true)).toBe(7);
  const at = 16 + 4 * floats;
  expect([...bytes.subarray(at, at + 8)]).toEqual([0b10000001, 0, 0, 0b10000000, 0b10, 0, 0, 0]);
  // Square roots in steps of eight: 127·√(w/4), at most 120. Rows by feature: 0, 7, 31, 33.
  const signed = [...new Int8Array(bytes.buffer, at + 8)];
  expect(signed.slice(0, 7)).toEqual([120, -120, 0, 0, 0, 0, 0]);
  expect(signed.slice(7, 14)).toEqual([96, 0, 0, 0, 0, 0, -96]);
  expect(signed.slice(14, 21)).toEqual([0, 0, 0, 0, 0, 0, 120]);
  expect(signed.slice(21)).toEqual([64, -64, 32, 0, 16, -32, 64]);
});

test('what is read back', () => {
  const read = unpackClaims(packClaims(fitted));
  expect(read.bits).toBe(6);
  expect([...read.transitions]).toEqual([...transitions]);
  expect([...read.ends]).toEqual([0.5, -0.5, 3]);
  expect([...read.confidence]).toEqual([7, 8]);
  expect([...read.kept]).toEqual([0b10000000_00000000_00000000_10000001, 0b10]);
  expect([...read.rowsBefore]).toEqual([0, 3]);
  expect([read.scale[128], read.scale[1], read.scale[255]]).toEqual([0, -4, 4]);
  expect(read.scale[128 + 64]).toBeCloseTo(4 * (64 / 127) ** 2, 6);
  expect(read.scale[0]).toBe(0);
});

test('a row is added where the feature has one', () => {
  const bytes = packClaims(fitted);
  const size = (step: number): number => Math.round(4 * (step / 127) ** 2 * 1e4) / 1e4;
  expect(added(bytes, 0)).toEqual([size(120), -size(120), 0, 0, 0, 0, 0]);
  expect(added(bytes, 7)).toEqual([size(96), 0, 0, 0, 0, 0, -size(96)]);
  expect(added(bytes, 31)).toEqual([0, 0, 0, 0, 0, 0, size(120)]);
  expect(added(bytes, 33)).toEqual([size(64), -size(64), size(32), 0, size(16), -size(32), size(64)]);
  for (const id of [1, 6, 8, 30, 32, 34, 63]) expect(added(bytes, id)).toEqual(Array(labelCount).fill(0));
});

test('bytes may begin anywhere in a buffer', () => {
  const bytes = packClaims(fitted);
  const shifted = new Uint8Array(bytes.length + 5);
  shifted.set(bytes, 5);
  expect(added(shifted.subarray(5), 33)).toEqual(added(bytes, 33));
});

test('many rows are counted right', () => {
  const many = new Map(Array.from({ length: 64 }, (_, id) => [id, new Float32Array(labelCount).fill(id % 2 ? 1 : -1)]));
  const bytes = packClaims({ ...fitted, rows: many });
  for (const id of [0, 1, 15, 31, 32, 33, 62, 63]) expect(Math.sign(added(bytes, id)[3]!)).toBe(id % 2 ? 1 : -1);
  expect([...unpackClaims(bytes).rowsBefore]).toEqual([0, 32]);
});

test('no weights at all are weights of nothing', () => {
  const empty = packClaims({ ...fitted, rows: new Map() });
  expect(new DataView(empty.buffer).getFloat32(4, true)).toBeCloseTo(1e-6, 12);
  expect(added(empty, 3)).toEqual(Array(labelCount).fill(0));
});
