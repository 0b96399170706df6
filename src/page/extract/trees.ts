// Boosted decision trees over rows of small whole numbers: evaluation only. Fitted by src/training/page.

/**
 * Full trees of one depth. A node is two bytes (feature, threshold; values above the threshold go right), nodes in heap order;
 * leaves are signed bytes, in units of `step`. `base` is the log-odds before any tree.
 */
export type Forest = {
  readonly depth: number;
  readonly base: number;
  readonly step: number;
  readonly nodes: Uint8Array;
  readonly leaves: Int8Array;
};

/** As stored: base64 of the two arrays. */
export type PackedForest = {
  readonly depth: number;
  readonly base: number;
  readonly step: number;
  readonly nodes: string;
  readonly leaves: string;
};

const bytes = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

export function unpack({ depth, base, step, nodes, leaves }: PackedForest): Forest {
  return { depth, base, step, nodes: bytes(nodes), leaves: new Int8Array(bytes(leaves).buffer) };
}

/** Log-odds of the row. */
export function logOdds({ depth, base, step, nodes, leaves }: Forest, row: Uint8Array): number {
  const inner = (1 << depth) - 1;
  const trees = leaves.length >> depth;
  let sum = 0;
  for (let t = 0; t < trees; t++) {
    const offset = t * inner;
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const at = 2 * (offset + node);
      node = 2 * node + (row[nodes[at]!]! > nodes[at + 1]! ? 2 : 1);
    }
    sum += leaves[(t << depth) + node - inner]!;
  }
  return base + step * sum;
}
