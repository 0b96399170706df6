// A construction: a text with claims beside one that looks like it and holds none.

/** "speaker | cue | stance form | content"; a dash for none; pieces of the content parted by " … ". */
export type Expected = string;

export type Pair = {
  readonly name: string;
  readonly claim: string;
  readonly expected: readonly Expected[];
  readonly nearMiss: string;
};
