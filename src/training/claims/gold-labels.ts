// A reader's claims as labels of the tagger. Optional claims are left out: taught as claims they cost more than they bring.
import type { Reading } from '../../analysis/claims/reading.ts';
import { beginContent, beginCue, beginSource } from '../../analysis/claims/tagger/labels.ts';
import type { GoldClaim } from './gold-claims.ts';

/** Of claims that overlap the first keeps its words. */
export function goldLabels(reading: Reading, claims: readonly GoldClaim[]): Uint8Array {
  const { words } = reading;
  const labels = new Uint8Array(words.length);
  const put = (first: number, last: number, begin: number): void => {
    let inside = false;
    for (let k = first; k <= last; k++) {
      if (labels[k]) {
        inside = false;
        continue;
      }
      if (!words[k]!.isWord && (k === first || k === last)) continue;
      labels[k] = inside ? begin + 1 : begin;
      inside = true;
    }
  };
  for (const { claim, content, cue, source } of claims) {
    if (claim.optional) continue;
    for (const { first, last } of content) put(first, last, beginContent);
    if (cue) put(cue.first, cue.last, beginCue);
    if (source) put(source.first, source.last, beginSource);
  }
  return labels;
}
