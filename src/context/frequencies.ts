// How rare a term is in news at large. A fixed table, not the reader's own counts: with it a threshold means the same in
// an archive of thirty articles as in one of thirty thousand, and a stored trace never goes stale.
// Layout of the bytes, all ASCII: first line the number of texts counted; then one line a step of rarity, its first word
// the step (document frequency = 2 ^ (step / 4)), the others the terms of that step.

export type Frequencies = {
  /** Natural logarithm of texts ÷ texts with the term; a term that the table does not hold counts as seen twice. */
  readonly rarity: (term: string) => number;
};

const unseen = 2;

export function writeFrequencies(texts: number, counts: ReadonlyMap<string, number>): string {
  const steps = new Map<number, string[]>();
  for (const [term, count] of counts) {
    if (count <= unseen || !/^[!-~]+$/.test(term)) continue;
    const step = Math.round(4 * Math.log2(count));
    const terms = steps.get(step);
    if (terms) terms.push(term);
    else steps.set(step, [term]);
  }
  const lines = [...steps].sort(([a], [b]) => a - b).map(([step, terms]) => `${step} ${terms.sort().join(' ')}`);
  return `${texts}\n${lines.join('\n')}\n`;
}

export function readFrequencies(bytes: Uint8Array): Frequencies {
  const lines = asciiLines(bytes);
  const texts = Number(lines[0]);
  const steps = new Map<string, number>();
  for (const line of lines.slice(1)) {
    const [step, ...terms] = line.split(' ');
    for (const term of terms) steps.set(term, Number(step));
  }
  return {
    rarity(term) {
      const step = steps.get(term);
      return Math.max(0, Math.log(texts / (step === undefined ? unseen : 2 ** (step / 4))));
    },
  };
}

function asciiLines(bytes: Uint8Array): string[] {
  const chunks: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192) chunks.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  return chunks.join('').trimEnd().split('\n');
}
