// Which element holds the article? The one whose prose outweighs everything else inside it.
import { mark } from './marks.ts';
import type { Shape } from './prose.ts';
import type { Place, Runs } from './runs.ts';

const foreign =
  mark.related |
  mark.subscribe |
  mark.comment |
  mark.advert |
  mark.navigation |
  mark.consent |
  mark.biography |
  mark.legal;
const foreignTags = new Set([
  'ASIDE',
  'FOOTER',
  'HEADER',
  'FIGURE',
  'FIGCAPTION',
  'TABLE',
  'FORM',
  'LABEL',
  'ADDRESS',
  'FIELDSET',
]);

export type MainPart = {
  readonly place: Place;
  /** The element that directly holds most of the prose, at or below `place`. */
  readonly core: Place;
  /** Weight of the prose in `place` that stands in nothing foreign. */
  readonly prose: number;
};

/** Marks of a place and of what lies around it, up to but not including `top` (null: up to the root). */
export function marksBelow(place: Place, top: Place | null): number {
  let marks = 0;
  for (let p: Place | null = place; p && p !== top; p = p.parent) marks |= p.own;
  return marks;
}

/**
 * The places' own marks by index. A name on an element that holds much of the page's prose says nothing of that prose: wrappers carry
 * the names of everything that a page can hold.
 */
export function ownMarks({ runs, places }: Runs, shapes: readonly Shape[]): Int32Array {
  const sums = new Float64Array(runs.length + 1);
  for (const [i, { isProse, weight, linked }] of shapes.entries())
    sums[i + 1] = sums[i]! + (isProse ? Math.min(weight, 1000) * (1 - linked) : 0);
  const total = sums[runs.length]!;
  return Int32Array.from(places, (place) =>
    place.last >= place.first && sums[place.last + 1]! - sums[place.first]! > 0.35 * total
      ? place.own & mark.body
      : place.own,
  );
}

/** Older pages lie in a table or a form as a whole: around most of the page's prose these tags say nothing of it. */
const wrapperTags = new Set(['TABLE', 'FORM']);

/** Null for a page without prose. Linear in runs × depth of nesting that counts (the last 12 elements). */
export function findMainPart({ runs, places }: Runs, shapes: readonly Shape[]): MainPart | null {
  if (places.length === 0) return null;
  const sums = new Float64Array(runs.length + 1);
  const prose = new Float64Array(runs.length + 1);
  const direct = new Map<Place, number>();
  const own = ownMarks({ runs, places }, shapes);
  const all = new Float64Array(runs.length + 1);
  for (const [i, { isProse, weight, linked }] of shapes.entries())
    all[i + 1] = all[i]! + (isProse ? Math.min(weight, 1000) * (1 - linked) : 0);
  const isWrapper = ({ tag, first, last }: Place): boolean =>
    wrapperTags.has(tag) && all[last + 1]! - all[first]! > 0.6 * all[runs.length]!;
  for (const [i, run] of runs.entries()) {
    const shape = shapes[i]!;
    let strange = run.marks & foreign ? 1 : 0;
    let steps = 0;
    for (let p: Place | null = run.place; p && steps < 12; p = p.parent, steps++) {
      if (/^(?:ARTICLE|MAIN|BODY)$/.test(p.tag)) break;
      if (foreignTags.has(p.tag) && !isWrapper(p)) strange += 1;
      // What stands close by says more than what a whole page's wrapper is called.
      const marks = own[p.index]!;
      if (marks & foreign) strange += marks & mark.body ? 0.2 : steps < 4 ? 1 : 0.4;
    }
    const { weight, linked, isProse } = shape;
    const worth = isProse
      ? Math.min(weight, 1200) * (1 - linked) * (strange >= 1 ? -0.3 : 1 - strange)
      : -Math.min(12 + weight * (0.2 + linked), 60);
    sums[i + 1] = sums[i]! + worth;
    const good = isProse && worth > 0 ? worth : 0;
    prose[i + 1] = prose[i]! + good;
    if (good > 0) {
      const parent = run.place.parent ?? run.place;
      direct.set(parent, (direct.get(parent) ?? 0) + good);
      if (parent.parent) direct.set(parent.parent, (direct.get(parent.parent) ?? 0) + good * 0.3);
    }
  }
  let best: Place | null = null;
  let bestWorth = 0;
  for (const place of places) {
    if (place.last < place.first) continue;
    const worth = sums[place.last + 1]! - sums[place.first]!;
    if (worth >= bestWorth && worth > 0) {
      best = place;
      bestWorth = worth;
    }
  }
  if (!best) return null;
  let core = best;
  let most = 0;
  for (const [place, worth] of direct) {
    if (place.first < best.first || place.last > best.last || worth <= most) continue;
    core = place;
    most = worth;
  }
  return { place: best, core, prose: prose[best.last + 1]! - prose[best.first]! };
}
