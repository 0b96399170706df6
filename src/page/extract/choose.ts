// Which runs of the page are the article's body?
import { isHeading } from './elements.ts';
import { type MainPart, marksBelow } from './main-part.ts';
import { mark } from './marks.ts';
import type { Shape } from './prose.ts';
import type { Place, Run, Runs } from './runs.ts';

const foreign =
  mark.related |
  mark.subscribe |
  mark.share |
  mark.comment |
  mark.advert |
  mark.navigation |
  mark.consent |
  mark.biography |
  mark.legal |
  mark.byline |
  mark.caption |
  mark.tags |
  mark.time;
const foreignTags = new Set(['FIGCAPTION', 'FOOTER', 'ASIDE', 'FORM', 'LABEL', 'ADDRESS', 'FIELDSET', 'SUMMARY']);

function standsIn(place: Place, top: Place, tags: ReadonlySet<string>): boolean {
  for (let p: Place | null = place; p && p !== top; p = p.parent) if (tags.has(p.tag)) return true;
  return false;
}

/** Indices of the body's runs, in order. */
export function chooseRuns({ runs }: Runs, shapes: readonly Shape[], main: MainPart): number[] {
  const chosen: number[] = [];
  const signature = (run: Run): string => `${run.place.tag}.${run.place.element.getAttribute('class') ?? ''}`;
  const core = new Map<string, number>();
  for (let i = main.core.first; i <= main.core.last; i++) {
    const shape = shapes[i]!;
    if (shape.isProse) core.set(signature(runs[i]!), (core.get(signature(runs[i]!)) ?? 0) + shape.weight);
  }
  const usual = [...core].sort((a, b) => b[1] - a[1])[0]?.[0];
  for (let i = main.place.first; i <= main.place.last; i++) {
    const run = runs[i]!;
    const shape = shapes[i]!;
    const marks = marksBelow(run.place, main.core) | run.marks;
    const inCore = i >= main.core.first && i <= main.core.last;
    const likeCore = inCore && signature(run) === usual && run.place.parent === main.core;
    if (standsIn(run.place, main.place, foreignTags)) continue;
    if (
      likeCore
        ? shape.linked < 0.8 || shape.ends
        : !(marks & foreign) &&
          (shape.isProse ||
            (inCore && isHeading(run.place.tag)) ||
            (inCore && run.place.tag === 'LI' && shape.linked < 0.5))
    )
      chosen.push(i);
  }
  return chosen;
}
