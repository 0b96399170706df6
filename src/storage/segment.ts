// The search index of 512 articles in a row, as bytes. Words are sorted, and each is written as what it does not share with
// the one before; after it stand the places of the articles that have it. So many articles share most of their words, so
// that one takes about 600 bytes, and a prefix is found by halving, without unpacking the rest.
//   word: shared length, length of the rest, the rest (ASCII) · number of articles · first place, then distances
// Numbers take seven bits a byte, lowest first. Every sixteenth word is written whole; `blocks` has where these start.

export const segmentSize = 512;
const blockSize = 16;

export const segmentOf = (id: number): number => Math.floor(id / segmentSize);
/**
 * A segment is stored in two halves, as two records: the words as they are, which most searches ask for, and those that
 * are marked with a field (words.ts).
 */
export const halfOf = (segment: number, marked: boolean): number => 2 * segment + (marked ? 1 : 0);
export const halvesOf = (segment: number): readonly number[] => [halfOf(segment, false), halfOf(segment, true)];
export const segmentOfHalf = (half: number): number => half >> 1;
export const isMarkedHalf = (half: number): boolean => half % 2 === 1;

export const placeOf = (id: number): number => id % segmentSize;

export type Segment = { readonly bytes: Uint8Array<ArrayBuffer>; readonly blocks: Uint32Array<ArrayBuffer> };

/** Word → places of the articles that have it. */
export type Postings = Map<string, number[]>;

/** Words are ASCII and shorter than 128 letters. Sorts the places of each. */
export function segmentFrom(postings: Postings): Segment {
  const bytes: number[] = [];
  const blocks: number[] = [];
  const number = (value: number): void => {
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  };
  const sorted = [...postings.keys()].sort();
  for (const [i, word] of sorted.entries()) {
    const opens = i % blockSize === 0;
    if (opens) blocks.push(bytes.length);
    const shared = opens ? 0 : sharedLength(sorted[i - 1]!, word);
    number(shared);
    number(word.length - shared);
    for (let at = shared; at < word.length; at++) bytes.push(word.charCodeAt(at));
    const places = postings.get(word)!.sort((a, b) => a - b);
    number(places.length);
    for (const [nth, place] of places.entries()) number(place - (places[nth - 1] ?? 0));
  }
  return { bytes: new Uint8Array(bytes), blocks: new Uint32Array(blocks) };
}

/** Of two different words. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (a[length] === b[length]) length++;
  return length;
}

type Reader = { at: number; word: string };
const readerAt = (at: number): Reader => ({ at, word: '' });

/** Ends where the bytes end, also in the middle of a number. */
function readNumber(bytes: Uint8Array, reader: Reader): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[reader.at++] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
}

function readWord(bytes: Uint8Array, reader: Reader): string {
  const shared = readNumber(bytes, reader);
  const rest = readNumber(bytes, reader);
  const letters = bytes.subarray(reader.at, reader.at + rest);
  reader.at += rest;
  reader.word = reader.word.slice(0, shared) + String.fromCharCode(...letters);
  return reader.word;
}

/** `each` is called with every place. */
function readPlaces(bytes: Uint8Array, reader: Reader, each: (place: number) => void): void {
  let place = 0;
  for (let left = readNumber(bytes, reader); left > 0; left--) {
    place += readNumber(bytes, reader);
    each(place);
  }
}

export function postingsOf({ bytes }: Pick<Segment, 'bytes'>): Postings {
  const postings: Postings = new Map();
  const reader = readerAt(0);
  while (reader.at < bytes.length) {
    const word = readWord(bytes, reader);
    const places: number[] = [];
    readPlaces(bytes, reader, (place) => places.push(place));
    postings.set(word, places);
  }
  return postings;
}

/** Places of the articles that have a word with each of the beginnings, ascending. */
export function findInSegment(segment: Segment, beginnings: readonly string[]): number[] {
  const found = new Uint8Array(segmentSize);
  for (const [round, beginning] of beginnings.entries())
    eachPlace(segment, beginning, (place) => {
      if (found[place] === round) found[place] = round + 1;
    });
  const places: number[] = [];
  for (const [place, rounds] of found.entries()) if (rounds === beginnings.length) places.push(place);
  return places;
}

function eachPlace({ bytes, blocks }: Segment, beginning: string, each: (place: number) => void): void {
  // The last block that opens with a word before the beginning: words that have it may stand in there already.
  let [low, high] = [0, blocks.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (readWord(bytes, readerAt(blocks[middle]!)) < beginning) low = middle;
    else high = middle;
  }
  const reader = readerAt(blocks[low]!);
  const pass = (): void => undefined;
  while (reader.at < bytes.length) {
    const word = readWord(bytes, reader);
    const has = word.startsWith(beginning);
    if (!has && word > beginning) return;
    readPlaces(bytes, reader, has ? each : pass);
  }
}

/** The segment with some articles' words in place of those that they had; `undefined` where no article is left in it. */
export function withChanges(
  segment: Segment | undefined,
  changes: ReadonlyMap<number, readonly string[]>,
): Segment | undefined {
  const postings: Postings = new Map();
  for (const [word, places] of segment ? postingsOf(segment) : []) {
    const kept = places.some((place) => changes.has(place)) ? places.filter((place) => !changes.has(place)) : places;
    if (kept.length > 0) postings.set(word, kept);
  }
  for (const [place, words] of changes)
    for (const word of words) {
      const places = postings.get(word);
      if (places) places.push(place);
      else postings.set(word, [place]);
    }
  return postings.size > 0 ? segmentFrom(postings) : undefined;
}
