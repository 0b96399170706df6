// What the rules decided, word by word: evidence for the tagger.
import type { Draft } from '../draft.ts';
import type { Reading, Stretch } from '../reading.ts';
import { beginContent, beginCue, beginSource } from './labels.ts';

export type RuleLayer = {
  /** Label of each word as of labels.ts. */
  readonly labels: Uint8Array;
  /** Word → 1 + index of its draft, or 0. */
  readonly drafts: Int32Array;
};

/** The first draft to claim a word keeps it. */
export function ruleLayer(reading: Reading, drafts: readonly Draft[]): RuleLayer {
  const labels = new Uint8Array(reading.words.length);
  const owners = new Int32Array(reading.words.length);
  const put = (stretch: Stretch, begin: number, owner: number): void => {
    let inside = false;
    for (let k = stretch.first; k <= stretch.last; k++) {
      if (labels[k]) {
        inside = false;
        continue;
      }
      labels[k] = inside ? begin + 1 : begin;
      owners[k] = owner;
      inside = true;
    }
  };
  drafts.forEach((draft, i) => {
    for (const piece of draft.content) put(piece, beginContent, i + 1);
    if (draft.cue) put(draft.cue, beginCue, i + 1);
    if (draft.source) put(draft.source, beginSource, i + 1);
  });
  return { labels, drafts: owners };
}
