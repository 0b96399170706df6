// Which runs of a page are the labelled body? By four-word shingles, as the body is measured.

const words = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

export type Labelled = { readonly label: 0 | 1; readonly weight: number };

/** `inCore`: tells copies of the same text apart (a share preview repeats the standfirst). One label a run. */
export function labelRuns(
  runs: readonly { readonly text: string; readonly inCore: boolean }[],
  body: string,
): readonly Labelled[] {
  const all = words(body);
  const shingles = new Map<string, number>();
  for (let i = 0; i + 3 < all.length; i++) {
    const key = all.slice(i, i + 4).join(' ');
    shingles.set(key, (shingles.get(key) ?? 0) + 1);
  }
  const lines = new Map<string, number>();
  for (const line of body.split('\n')) {
    const key = words(line).join(' ');
    if (key) lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  const order = runs.map((_, i) => i).sort((a, b) => +runs[b]!.inCore - +runs[a]!.inCore || a - b);
  const labels: Labelled[] = runs.map(() => ({ label: 0, weight: 0 }));
  for (const i of order) {
    const own = words(runs[i]!.text);
    const n = own.length;
    const weight = Math.min(60, Math.max(1, n)) ** 0.7;
    if (n < 4) {
      const key = own.join(' ');
      const left = lines.get(key) ?? 0;
      if (left > 0) lines.set(key, left - 1);
      labels[i] = { label: left > 0 ? 1 : 0, weight: n === 0 ? 0.3 : weight };
      continue;
    }
    const keys = Array.from({ length: n - 3 }, (_, k) => own.slice(k, k + 4).join(' '));
    const hits = keys.filter((key) => (shingles.get(key) ?? 0) > 0).length / keys.length;
    if (hits >= 0.5) for (const key of keys) shingles.set(key, (shingles.get(key) ?? 1) - 1);
    labels[i] = { label: hits >= 0.5 ? 1 : 0, weight: hits > 0.15 && hits < 0.85 ? weight / 3 : weight };
  }
  return labels;
}
