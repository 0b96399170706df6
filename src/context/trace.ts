// What is kept of an article so that later ones find it: its heaviest terms, the words of its names, a sketch of its text.
// tf-idf with field weights, cut to the 64 heaviest terms: on look-alike pairs of events that lost nothing against all
// terms, and 64 index entries an article keep a look-up in ten thousand articles within milliseconds.

export type Trace = {
  /** Which rules made it; a trace of other rules is made anew before it is compared. */
  readonly version: number;
  /** Heaviest first. */
  readonly terms: readonly string[];
  /** One for each term: 255 × weight ÷ the heaviest weight. */
  readonly weights: Uint8Array<ArrayBuffer>;
  /** Words that stand in names, sorted. */
  readonly names: readonly string[];
  /** Sampled hashes of runs of five words, ascending. */
  readonly sketch: Uint32Array<ArrayBuffer>;
  /** Days since 1970 of the publication; null when unknown. */
  readonly day: number | null;
};

export const traceVersion = 1;
