// How much of a labelled body an extraction has: four-word shingles, as the article extraction benchmark of Zyte counts them.

const words = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function shingles(text: string): Map<string, number> {
  const all = words(text);
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, all.length - 3); i++) {
    const key = all.slice(i, i + 4).join(' ');
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export type BodyScore = { readonly precision: number; readonly recall: number };

export function scoreBody(label: string, text: string): BodyScore {
  const want = shingles(label);
  const got = shingles(text);
  let both = 0;
  for (const [key, n] of want) both += Math.min(n, got.get(key) ?? 0);
  const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
  return { precision: both / Math.max(1, sum(got)), recall: both / Math.max(1, sum(want)) };
}

/** F1 of the mean precision (of pages with text) and the mean recall, percent. */
export function meanF1(scores: readonly (BodyScore & { readonly empty: boolean })[]): number {
  const full = scores.filter(({ empty }) => !empty);
  const p = full.reduce((sum, { precision }) => sum + precision, 0) / Math.max(1, full.length);
  const r = scores.reduce((sum, { recall }) => sum + recall, 0) / Math.max(1, scores.length);
  return p + r > 0 ? (200 * p * r) / (p + r) : 0;
}
