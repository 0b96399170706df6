// Where on the page does the headline stand?
import { isHeading } from './elements.ts';
import type { Place, Run } from './runs.ts';

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

/** The texts of the page's first-rank headings, each whole; of the second rank where there is none of more than two words. */
export function headingTexts(runs: readonly Run[]): readonly string[] {
  for (const rank of ['H1', 'H2']) {
    const texts = new Map<Place, string>();
    for (const { place, text } of runs) {
      let heading: Place | null = place;
      for (let steps = 0; heading && heading.tag !== rank && steps < 4; steps++) heading = heading.parent;
      if (heading?.tag === rank) texts.set(heading, texts.has(heading) ? `${texts.get(heading)} ${text}` : text);
    }
    const found = [...texts.values()];
    if (rank === 'H2' || found.some((text) => text.includes(' ') || text.length > 12)) return found;
  }
  return [];
}

/** Short lines around the headline, where byline and date stand: some before it, and those up to the first paragraph. */
export function linesBeside(runs: readonly Run[], headline: string): readonly string[] {
  const at = findHeadline(runs, headline);
  if (at < 0) return [];
  const lines: string[] = [];
  for (let i = at + 1; i < Math.min(runs.length, at + 16) && runs[i]!.text.length < 280; i++) lines.push(runs[i]!.text);
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) lines.push(runs[i]!.text);
  return lines.filter((text) => text.length < 120);
}
