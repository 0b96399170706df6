// Where on the page does the headline stand?
import { isHeading } from './elements.ts';
import type { Run } from './runs.ts';

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Index of the run that shows the headline: a heading with its words, else the first heading of the first rank; -1 for none. */
export function findHeadline(runs: readonly Run[], headline: string): number {
  const words = bare(headline);
  let first = -1;
  let same = -1;
  for (const [i, { place, text }] of runs.entries()) {
    if (!isHeading(place.tag)) {
      if (same < 0 && words.length > 15 && text.length < 2 * headline.length && bare(text) === words) same = i;
      continue;
    }
    if (words && bare(text) === words) return i;
    if (first < 0 && place.tag === 'H1') first = i;
  }
  return first >= 0 ? first : same;
}
