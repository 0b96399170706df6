// The likeliest labels of a sequence and how sure each is: Viterbi and forward-backward over a linear chain.
import type { Reading, Stretch } from '../reading.ts';
import { allowed, labelCount, O, placeCount } from './labels.ts';

const never = -1e30;

/** Sequences that are labelled on their own: blocks, in pieces of at most 400 words. */
export function sequencesOf({ words }: Reading): Stretch[] {
  const out: Stretch[] = [];
  let first = 0;
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && words[i]!.block === words[first]!.block && i - first < 400) continue;
    out.push({ first, last: i - 1 });
    first = i;
  }
  return out.filter(({ first: a, last }) => last >= a && words.length > 0);
}

/** What the transitions tell apart at a word. */
export function placeOf({ words }: Reading, i: number): number {
  const word = words[i]!;
  const before = words[i - 1];
  if (!before || before.sentence !== word.sentence) return 4;
  if (word.opens) return 2;
  if (before.closes) return 3;
  if (word.quoted === 1) return 1;
  return word.text === ',' ? 5 : 0;
}

/** `scores`: labelCount numbers a word of the sequence; `transitions[(before * labelCount + label) * placeCount + place]`. */
export function bestLabels(scores: Float64Array, transitions: Float32Array, places: Uint8Array): Uint8Array {
  const n = places.length;
  const best = new Float64Array(n * labelCount);
  const from = new Uint8Array(n * labelCount);
  for (let i = 0; i < n; i++)
    for (let y = 0; y < labelCount; y++) {
      let top = never;
      let arg = 0;
      for (let b = 0; b < (i ? labelCount : 1); b++) {
        if (!allowed[b * labelCount + y]) continue;
        const value =
          (i ? best[(i - 1) * labelCount + b]! : 0) + transitions[(b * labelCount + y) * placeCount + places[i]!]!;
        if (value > top) {
          top = value;
          arg = b;
        }
      }
      best[i * labelCount + y] = top + scores[i * labelCount + y]!;
      from[i * labelCount + y] = arg;
    }
  const out = new Uint8Array(n);
  let y = 0;
  for (let b = 1; b < labelCount; b++) if (best[(n - 1) * labelCount + b]! > best[(n - 1) * labelCount + y]!) y = b;
  for (let i = n - 1; i >= 0; i--) {
    out[i] = y;
    y = from[i * labelCount + y]!;
  }
  return out;
}

/** Of the first `count` values. */
function logSum(values: Float64Array, count: number): number {
  let top = never;
  for (let k = 0; k < count; k++) if (values[k]! > top) top = values[k]!;
  if (top <= never) return never;
  let sum = 0;
  for (let k = 0; k < count; k++) sum += values[k] === top ? 1 : Math.exp(values[k]! - top);
  return top + Math.log(sum);
}

export type Lattice = { readonly forward: Float64Array; readonly backward: Float64Array; readonly total: number };

/** Log sums over all label sequences up to and from each word. */
export function lattice(scores: Float64Array, transitions: Float32Array, places: Uint8Array): Lattice {
  const n = places.length;
  const forward = new Float64Array(n * labelCount).fill(never);
  const backward = new Float64Array(n * labelCount);
  const tmp = new Float64Array(labelCount);
  for (let i = 0; i < n; i++)
    for (let y = 0; y < labelCount; y++) {
      if (i === 0) {
        if (allowed[O * labelCount + y]) forward[y] = scores[y]! + transitions[y * placeCount + places[0]!]!;
        continue;
      }
      // what may not follow adds nothing to a sum: left out, since the exponential is what costs
      let count = 0;
      for (let b = 0; b < labelCount; b++)
        if (allowed[b * labelCount + y])
          tmp[count++] =
            forward[(i - 1) * labelCount + b]! + transitions[(b * labelCount + y) * placeCount + places[i]!]!;
      forward[i * labelCount + y] = logSum(tmp, count) + scores[i * labelCount + y]!;
    }
  for (let i = n - 2; i >= 0; i--)
    for (let b = 0; b < labelCount; b++) {
      let count = 0;
      for (let y = 0; y < labelCount; y++)
        if (allowed[b * labelCount + y])
          tmp[count++] =
            backward[(i + 1) * labelCount + y]! +
            transitions[(b * labelCount + y) * placeCount + places[i + 1]!]! +
            scores[(i + 1) * labelCount + y]!;
      backward[i * labelCount + b] = logSum(tmp, count);
    }
  for (let y = 0; y < labelCount; y++) tmp[y] = forward[(n - 1) * labelCount + y]!;
  return { forward, backward, total: logSum(tmp, labelCount) };
}

/** Probability of label `y` at word `i` of the sequence. */
export const marginal = ({ forward, backward, total }: Lattice, i: number, y: number): number =>
  Math.exp(Math.min(0, forward[i * labelCount + y]! + backward[i * labelCount + y]! - total));
