// 32-bit hashes of words and of features.

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over UTF-16 units, continued from `from`: hashOn(hashOn(start, 'a'), 'b') = hash of 'ab'. */
export function hashOn(from: number, text: string): number {
  let h = from;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), prime);
  return h | 0;
}

export const hashStart: number = offsetBasis | 0;
export const hashText = (text: string): number => hashOn(hashStart, text);

/** One hash from two (murmur3's finaliser): order matters. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15) ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * The key under which the packed tables hold a text with this hash. 27 bits: less than one word in a thousand that no
 * table has is taken for one that is there, and each key takes half a byte less in the package.
 */
export const fingerprint = (hash: number): number => mix(hash, 0x51ed270b) >>> 5;
