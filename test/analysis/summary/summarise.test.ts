import { expect, test } from 'vitest';
import { summarise } from '../../../src/analysis/summary/summarise.ts';
import { english } from '../../../src/language/en/index.ts';
import { documentOf, figuresOf, momentsOf } from '../figures/sample.ts';

const summaryOf = (text: string) =>
  summarise(
    documentOf(text),
    { actors: [], claims: [], figures: figuresOf(text), dates: momentsOf(text) },
    english.summary,
  );

const article = [
  'The ferry Linden sank off the coast of Marrow on Monday, killing at least 14 passengers.',
  'The ferry Linden sank off Marrow on Monday and at least 14 passengers were killed.',
  'Rescuers pulled 63 people from the water, the coast guard said.',
  'The owner had been fined $40,000 last year for carrying too many passengers.',
  '"It was very dark," said a fisherman who watched.',
  'It was dark.',
].join('\n');

test('three sentences of the article, in its order, none said twice', () => {
  const lines = summaryOf(article);
  expect(lines.map(({ text }) => text.slice(0, 18))).toEqual([
    'The ferry Linden s',
    'Rescuers pulled 63',
    'The owner had been',
  ]);
  for (const { start, end, text } of lines) expect(article.slice(start, end)).toBe(text);
});

test('a short text gives what there is', () => {
  expect(summaryOf('')).toEqual([]);
  expect(summaryOf('The bridge is shut until further notice.')).toHaveLength(1);
});
