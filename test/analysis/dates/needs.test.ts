// Which words a date template cannot do without.
import { expect, test } from 'vitest';
import { hasAll, needsOf, wordsOfParagraph } from '../../../src/analysis/dates/needs.ts';

const slots = { month: ['may', 'june'], year4: ['0'] };

test.each([
  ['the day before', [['the'], ['day'], ['before']]],
  ['(?:the )?{month} {year4}', [['may', 'june'], ['0']]],
  ['(?:last|next) year(?: {month})?', [['last', 'next'], ['year']]],
  ['weeks? ago', [['ago']]],
  ['[Cc]entury of', [['of']]],
  ["['’][2-9]0s", [['0']]],
  ['(?<=in )the(?! {month})', [['the']]],
  ['(?:in {edge}|{month})', [['in', 'may', 'june']]],
  ['(?:in|{edge}) now', [['now']]],
])('%s', (say, needs) => {
  expect(needsOf(say, slots)).toEqual(needs);
});

test('are looked up among the words of a paragraph, digits as one of them', () => {
  const words = wordsOfParagraph("Last year's fair, on the 3rd of May");
  expect(hasAll(words, [['year'], ['june', 'may'], ['0']])).toBe(true);
  expect(hasAll(words, [['june']])).toBe(false);
  expect(hasAll(wordsOfParagraph('no number'), [['0']])).toBe(false);
});
