// How well found claims fit a reader's: pairs by word F1 of the content, one to one; optional claims are neither asked for nor wrong.
import type { GoldClaim } from './gold-claims.ts';

export type Counts = { hit: number; missed: number; extra: number };

function wordF1(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const k of a) if (b.has(k)) both++;
  return (2 * both) / (a.size + b.size || 1);
}

/** For each found claim its partner among the gold ones, or null. */
export function partners(
  gold: readonly GoldClaim[],
  found: readonly ReadonlySet<number>[],
  least = 0.7,
): (GoldClaim | null)[] {
  const pairs: [number, number, number][] = [];
  gold.forEach((g, i) => {
    found.forEach((f, j) => {
      const score = wordF1(g.set, f);
      if (score >= least) pairs.push([score + (g.claim.optional ? 0 : 0.01), i, j]);
    });
  });
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const usedGold = new Set<number>();
  const out: (GoldClaim | null)[] = found.map(() => null);
  for (const [, i, j] of pairs) {
    if (usedGold.has(i) || out[j]) continue;
    usedGold.add(i);
    out[j] = gold[i]!;
  }
  return out;
}

export function count(
  gold: readonly GoldClaim[],
  found: readonly ReadonlySet<number>[],
  into: Counts,
  least = 0.7,
): void {
  const paired = partners(gold, found, least);
  const taken = new Set(paired);
  for (const g of gold)
    if (!g.claim.optional) {
      if (taken.has(g)) into.hit++;
      else into.missed++;
    }
  const open = gold.filter((g) => g.claim.optional && !taken.has(g));
  paired.forEach((partner, j) => {
    if (!partner && !open.some((g) => wordF1(g.set, found[j]!) >= 0.5)) into.extra++;
  });
}

export function f1({ hit, missed, extra }: Counts): { P: number; R: number; F1: number } {
  const round = (x: number): number => Math.round(1000 * x) / 10;
  return {
    P: round(hit / (hit + extra || 1)),
    R: round(hit / (hit + missed || 1)),
    F1: round((2 * hit) / (2 * hit + missed + extra || 1)),
  };
}
