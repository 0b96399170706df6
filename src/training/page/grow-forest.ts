// Gradient boosting with logistic loss over byte-valued rows (Friedman 2001; second-order leaves as in XGBoost, Chen & Guestrin 2016).
import type { Forest } from '../../page/extract/trees.ts';

export type Sample = { readonly row: Uint8Array; readonly label: 0 | 1; readonly weight: number };

export type GrowOptions = {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** L2 on leaves, and the least second-order weight in a leaf. */
  readonly ridge: number;
  readonly leastLeaf: number;
  /** Share of the columns that each tree sees. */
  readonly columns: number;
  readonly seed: number;
};

/** A small generator (mulberry32), so that two runs fit the same forest. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Split = { readonly gain: number; readonly feature: number; readonly threshold: number };

/** Deterministic for the same samples, options and order. */
export function growForest(samples: readonly Sample[], options: GrowOptions): Forest {
  const { trees, depth, rate, ridge, leastLeaf } = options;
  const n = samples.length;
  const width = samples[0]!.row.length;
  const columns = Array.from({ length: width }, (_, f) => Uint8Array.from(samples, ({ row }) => row[f]!));
  const random = generator(options.seed);
  let positive = 0;
  let total = 0;
  for (const { label, weight } of samples) {
    positive += label * weight;
    total += weight;
  }
  const base = Math.log((positive + 1) / (total - positive + 1));
  const score = new Float64Array(n).fill(base);
  const g = new Float64Array(n);
  const h = new Float64Array(n);
  const inner = (1 << depth) - 1;
  const nodes = new Uint8Array(trees * inner * 2);
  const values = new Float64Array(trees << depth);
  const where = new Int32Array(n);
  const order = new Int32Array(n);

  for (let t = 0; t < trees; t++) {
    for (let i = 0; i < n; i++) {
      const { label, weight } = samples[i]!;
      const p = 1 / (1 + Math.exp(-score[i]!));
      g[i] = weight * (p - label);
      h[i] = weight * p * (1 - p);
      order[i] = i;
    }
    where.fill(0);
    const used = columns.map((_, f) => f).filter(() => random() < options.columns);
    let groups: { node: number; rows: Int32Array }[] = [{ node: 0, rows: order.slice() }];
    for (let level = 0; level < depth; level++) {
      const next: typeof groups = [];
      for (const { node, rows } of groups) {
        const best = bestSplit(rows, used);
        const at = 2 * (t * inner + node);
        // A node without a gain sends everything left.
        nodes[at] = best?.feature ?? 0;
        nodes[at + 1] = best?.threshold ?? 255;
        const right: number[] = [];
        const left: number[] = [];
        const column = columns[best?.feature ?? 0]!;
        const threshold = best?.threshold ?? 255;
        for (const i of rows) (column[i]! > threshold ? right : left).push(i);
        next.push({ node: 2 * node + 1, rows: Int32Array.from(left) });
        if (right.length > 0) next.push({ node: 2 * node + 2, rows: Int32Array.from(right) });
      }
      groups = next;
    }
    for (const { node, rows } of groups) {
      let sumG = 0;
      let sumH = 0;
      for (const i of rows) {
        sumG += g[i]!;
        sumH += h[i]!;
      }
      const value = (-rate * sumG) / (sumH + ridge);
      values[(t << depth) + node - inner] = value;
      for (const i of rows) score[i] = score[i]! + value;
    }
  }
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const step = largest / 127;
  return { depth, base, step, nodes, leaves: Int8Array.from(values, (value) => Math.round(value / step)) };

  function bestSplit(rows: Int32Array, used: readonly number[]): Split | null {
    let best: Split | null = null;
    let sumG = 0;
    let sumH = 0;
    for (const i of rows) {
      sumG += g[i]!;
      sumH += h[i]!;
    }
    if (sumH < 2 * leastLeaf) return null;
    const whole = (sumG * sumG) / (sumH + ridge);
    const binG = new Float64Array(256);
    const binH = new Float64Array(256);
    for (const feature of used) {
      const column = columns[feature]!;
      binG.fill(0);
      binH.fill(0);
      let top = 0;
      for (const i of rows) {
        const value = column[i]!;
        binG[value] = binG[value]! + g[i]!;
        binH[value] = binH[value]! + h[i]!;
        if (value > top) top = value;
      }
      let leftG = 0;
      let leftH = 0;
      for (let value = 0; value < top; value++) {
        if (binH[value] === 0) continue;
        leftG += binG[value]!;
        leftH += binH[value]!;
        const rightH = sumH - leftH;
        if (leftH < leastLeaf || rightH < leastLeaf) continue;
        const rightG = sumG - leftG;
        const gain = (leftG * leftG) / (leftH + ridge) + (rightG * rightG) / (rightH + ridge) - whole;
        if (gain > 1e-6 && (best === null || gain > best.gain)) best = { gain, feature, threshold: value };
      }
    }
    return best;
  }
}
