import { expect, test } from 'vitest';
import { literal, longestFirst, once } from '../../../src/analysis/figures/patterns.ts';

test('what is asked for again is not worked out again', () => {
  let made = 0;
  const count = once((key: { readonly name: string }) => `${key.name} ${++made}`);
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect([count(a), count(b), count(a), count({ name: 'a' })]).toEqual(['a 1', 'b 2', 'a 1', 'a 3']);
});

test('a word stands for itself', () => {
  expect(literal('sq. ft (a+b)*[c]{1}^$|\\?')).toBe('sq\\. ft \\(a\\+b\\)\\*\\[c\\]\\{1\\}\\^\\$\\|\\\\\\?');
  expect(new RegExp(`^${literal('U.S.')}$`).test('U.S.')).toBe(true);
  expect(new RegExp(`^${literal('U.S.')}$`).test('UXSX')).toBe(false);
});

test('the longest stands first, equals stay in order', () => {
  const words = ['ab', 'a', 'abc', 'cd'];
  expect(longestFirst(words)).toBe('abc|ab|cd|a');
  expect(words).toEqual(['ab', 'a', 'abc', 'cd']);
});
