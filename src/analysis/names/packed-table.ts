// A packed table from texts to small numbers: sorted 32-bit fingerprints of the texts as differences, then the values.
// Words cannot be read back, which is no loss: only look-ups are needed, and it loads without making a single string.
import { fingerprint } from './hash.ts';

export type PackedTable = { readonly keys: Uint32Array; readonly values: Uint32Array };

/** Layout: count (u32), bytes a value (u8), LEB128 differences of the sorted keys, values of up to three bytes in the same order (little endian). */
export function unpackTable(bytes: Uint8Array): PackedTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const width = view.getUint8(4);
  const keys = new Uint32Array(count);
  const values = new Uint32Array(count);
  let at = 5;
  let key = 0;
  for (let i = 0; i < count; i++) {
    let step = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++]!;
      step += (byte & 127) * factor;
      if (byte < 128) break;
    }
    key += step;
    keys[i] = key;
  }
  for (let i = 0; i < count; i++) {
    let value = 0;
    for (let b = 0; b < width; b++) value |= bytes[at++]! << (8 * b);
    values[i] = value;
  }
  return { keys, values };
}

/** The inverse of `unpackTable`; keys are fingerprints, values below 256 ** width, width at most 3. */
export function packTable(entries: ReadonlyMap<number, number>, width: number): Uint8Array {
  const sorted = [...entries].sort((a, b) => a[0] - b[0]);
  const out: number[] = [sorted.length & 255, (sorted.length >> 8) & 255, (sorted.length >> 16) & 255, 0, width];
  let before = 0;
  for (const [key] of sorted) {
    let step = key - before;
    before = key;
    while (step >= 128) {
      out.push((step % 128) + 128);
      step = Math.floor(step / 128);
    }
    out.push(step);
  }
  for (const [, value] of sorted) for (let b = 0; b < width; b++) out.push((value >> (8 * b)) & 255);
  return Uint8Array.from(out);
}

/** The value of the text with this hash; 0 where the table does not have it. */
export function lookUp(table: PackedTable, hash: number): number {
  const key = fingerprint(hash);
  let low = 0;
  let high = table.keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = table.keys[middle]!;
    if (found === key) return table.values[middle]!;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
