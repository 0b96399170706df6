// Time to find actors grows with the length of the article, not with its square.
import { expect, test } from 'vitest';
import { findActors } from '../../../src/analysis/actors/find-actors.ts';
import { documentOf } from '../../analysis/read-article.ts';
import { openTestAnalyser } from '../../analysis/test-analyser.ts';

const { language, weights } = openTestAnalyser();

/** Sentences of 16 words with names that recur and names that do not. */
const articleOf = (words: number): string[] =>
  Array.from(
    { length: words / 16 },
    (_, i) =>
      [
        `Minister Anna Reed${i % 40} of the Kenyan government told Acme${i} Corp in Town${i % 300} that she agreed.`,
        `Boris Hale, the head of Bank${i % 90}, said on Monday that the company had left the old city.`,
      ][i % 2]!,
  );

function milliseconds(words: number): number {
  const doc = documentOf('A headline', ...articleOf(words));
  const times = [1, 2, 3].map(() => {
    const from = process.cpuUsage();
    findActors(doc, language, weights);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test('1,000 to 64,000 words: linear', { timeout: 300_000 }, () => {
  milliseconds(2_000);
  const sizes = [1_000, 4_000, 16_000, 64_000];
  const times = sizes.map(milliseconds);
  const growth = Math.log(times[3]! / times[1]!) / Math.log(sizes[3]! / sizes[1]!);
  expect(growth, `${times.map(Math.round).join(', ')} ms`).toBeLessThan(1.3);
});
