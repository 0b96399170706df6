import { expect, test } from 'vitest';
import { momentsOf } from '../figures/sample.ts';

test('a date is resolved against the publication date', () => {
  const text = 'The minister resigned on Monday and will leave on Friday.';
  expect(momentsOf(text, '2024-05-15').map(({ text: words, iso, start }) => [words, iso, start])).toEqual([
    ['Monday', '2024-05-13', 25],
    ['Friday', '2024-05-17', 50],
  ]);
});
