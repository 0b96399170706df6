// How like two traces are: cosine of their terms, and how far the names that carry one also stand in the other.
// Cosine alone cannot tell two earthquakes, or two drunk-driving arrests, apart: their words are the same. The names differ.
import type { Trace } from './trace.ts';

export type Likeness = {
  /** 0 to 1: on the same topic. */
  readonly cosine: number;
  /** 0 to 1: with the same names; 0.5 where neither has any. */
  readonly names: number;
  /** Heaviest terms that both have, names first. */
  readonly shared: readonly string[];
};

/** What comparing one article with many needs of it, read once. */
export type Side = {
  readonly trace: Trace;
  readonly weights: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
};

export function sideOf(trace: Trace): Side {
  const length = Math.hypot(...trace.weights) || 1;
  return {
    trace,
    weights: new Map(trace.terms.map((term, i) => [term, trace.weights[i]! / length])),
    names: new Set(trace.names),
  };
}

/** Weight share of the heavy name words of `a` that stand in `b`; undefined where `a` has none. */
function nameCoverage(a: Side, b: Side): number | undefined {
  let all = 0;
  let found = 0;
  for (const [term, weight] of a.weights) {
    if (!a.names.has(term)) continue;
    all += weight;
    if (b.names.has(term) || b.weights.has(term)) found += weight;
  }
  return all > 0 ? found / all : undefined;
}

export function likeness(a: Side, b: Side): Likeness {
  let cosine = 0;
  const shared: { readonly term: string; readonly weight: number }[] = [];
  for (const [term, weight] of a.weights) {
    const other = b.weights.get(term);
    if (other === undefined) continue;
    cosine += weight * other;
    shared.push({ term, weight: weight * other + (a.names.has(term) ? 1 : 0) });
  }
  const names = Math.sqrt((nameCoverage(a, b) ?? 0.5) * (nameCoverage(b, a) ?? 0.5));
  shared.sort((x, y) => y.weight - x.weight);
  return { cosine: Math.min(1, cosine), names, shared: shared.slice(0, 5).map(({ term }) => term) };
}
