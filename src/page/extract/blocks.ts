// The chosen runs as typed blocks of the article, the headline and the standfirst in front.
import type { BlockType } from '../../article.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import { chooseRuns } from './choose.ts';
import { isHeading } from './elements.ts';
import { findMainPart } from './main-part.ts';
import { shapeOf } from './prose.ts';
import type { Place, Run, Runs } from './runs.ts';

export type TypedRun = { readonly type: BlockType; readonly run: Run };

function typeOf(run: Run): BlockType {
  for (let p: Place | null = run.place; p && !/^(?:ARTICLE|MAIN|BODY|SECTION)$/.test(p.tag); p = p.parent) {
    if (isHeading(p.tag)) return 'heading';
    if (p.tag === 'LI' || p.tag === 'DD' || p.tag === 'DT') return 'list';
    if (p.tag === 'BLOCKQUOTE') return 'quote';
    if (p.tag === 'FIGCAPTION') return 'caption';
  }
  return 'paragraph';
}

/** In text order; a run stands in one block at most. */
export function typedBlocks(runs: Runs, metadata: Metadata): readonly TypedRun[] {
  const shapes = runs.runs.map(shapeOf);
  const main = findMainPart(runs, shapes);
  if (!main) return [];
  const headline = runs.runs.find((run) => run.text === metadata.headline && isHeading(run.place.tag));
  const body = chooseRuns(runs, shapes, main)
    .map((i) => runs.runs[i]!)
    .filter((run) => run !== headline);
  return [
    ...(headline ? [{ type: 'headline' as const, run: headline }] : []),
    ...body.map((run) => ({ type: typeOf(run), run })),
  ];
}
