// Labels of the tagger: outside, and beginning and inside of source, cue and content; what may follow what.
export const labelCount = 7;
export const O = 0;
export const beginSource = 1;
export const beginCue = 3;
export const beginContent = 5;

/** An inside label follows the beginning or the inside of its own kind. */
export const mayFollow = (before: number, label: number): boolean =>
  label === O || label % 2 === 1 || before === label || before === label - 1;

export const allowed: Uint8Array = Uint8Array.from({ length: labelCount * labelCount }, (_, i) =>
  mayFollow(Math.floor(i / labelCount), i % labelCount) ? 1 : 0,
);

/** Places that the transitions tell apart: plain, quoted, opening, after a closing mark, start of a sentence, comma. */
export const placeCount = 6;
