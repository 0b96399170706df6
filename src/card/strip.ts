// Where the dots of the timeline strip stand.
import type { Event } from '../article.ts';
import { dayNumber } from './dates.ts';

export type Dot = { readonly iso: string; readonly at: number; readonly isPublication: boolean };

const fewest = 3;

/**
 * One dot a date, the publication's included, from 0 to 1. Gaps grow with the logarithm of their days: a story that
 * reaches from 1974 to this morning still keeps this week's days apart. [] where fewer than three dates are known.
 */
export function dotsOf(timeline: readonly Event[], published: string | null): readonly Dot[] {
  const days = new Map<string, number>();
  for (const { iso } of timeline) {
    const day = dayNumber(iso);
    if (day !== null && !days.has(iso.slice(0, 10))) days.set(iso.slice(0, 10), day);
  }
  const publication = published?.slice(0, 10) ?? null;
  const publicationDay = publication === null ? null : dayNumber(publication);
  if (days.size < fewest) return [];
  if (publication !== null && publicationDay !== null) days.set(publication, publicationDay);
  const sorted = [...days].sort(([a, x], [b, y]) => x - y || a.localeCompare(b));
  let reached = 0;
  const steps = sorted.map(([, day], index) => {
    const gap = index === 0 ? 0 : day - sorted[index - 1]![1];
    if (index > 0) reached += 1 + Math.log1p(gap);
    return reached;
  });
  return sorted.map(([iso], index) => ({
    iso,
    at: reached === 0 ? 0 : steps[index]! / reached,
    isPublication: iso === publication,
  }));
}
