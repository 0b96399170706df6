// A page's runs with everything that is worked out once for all of them.
import type { MainPart } from './main-part.ts';
import { findMainPart, ownMarks } from './main-part.ts';
import { type Shape, shapeOf } from './prose.ts';
import type { Place, Run, Runs } from './runs.ts';

/** Sums over runs in page order, so that a place's share is one subtraction. */
export type Sums = { readonly weight: Float64Array; readonly linked: Float64Array; readonly prose: Float64Array };

export type Survey = Runs & {
  readonly shapes: readonly Shape[];
  /** Own marks of each place, less what a wrapper's name cannot mean. */
  readonly own: Int32Array;
  readonly main: MainPart | null;
  readonly sums: Sums;
  /** Tag and class of each run's place: what a style sheet would tell them apart by. */
  readonly signatures: readonly string[];
  /** The signature in which most of the core's prose is set. */
  readonly usual: string | null;
  /** Index of the run that shows the headline; -1 where none does. */
  readonly headline: number;
};

export const within = ({ first, last }: Place, sums: Float64Array): number =>
  last < first ? 0 : sums[last + 1]! - sums[first]!;

function signatureOf({ place, strong, text }: Run): string {
  return `${place.tag}.${place.element.getAttribute('class') ?? ''}${strong >= text.length * 0.8 ? '!' : ''}`;
}

/** `headline`: index of the run that shows it. Linear. */
export function survey(runs: Runs, headline: number): Survey {
  const shapes = runs.runs.map(shapeOf);
  const n = shapes.length;
  const sums = { weight: new Float64Array(n + 1), linked: new Float64Array(n + 1), prose: new Float64Array(n + 1) };
  for (const [i, { weight, linked, isProse }] of shapes.entries()) {
    sums.weight[i + 1] = sums.weight[i]! + weight;
    sums.linked[i + 1] = sums.linked[i]! + weight * linked;
    sums.prose[i + 1] = sums.prose[i]! + (isProse ? weight * (1 - linked) : 0);
  }
  const main = findMainPart(runs, shapes);
  const signatures = runs.runs.map(signatureOf);
  const set = new Map<string, number>();
  let usual: string | null = null;
  if (main)
    for (let i = main.core.first; i <= main.core.last; i++) {
      if (!shapes[i]!.isProse) continue;
      const name = signatures[i]!;
      set.set(name, (set.get(name) ?? 0) + shapes[i]!.weight);
      if (usual === null || set.get(name)! > set.get(usual)!) usual = name;
    }
  return { ...runs, shapes, own: ownMarks(runs, shapes), main, sums, signatures, usual, headline };
}
