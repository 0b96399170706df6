import { expect, test } from 'vitest';
import { makeConsistent } from '../../../src/analysis/names/consistency.ts';
import type { TaggedSpan } from '../../../src/analysis/names/tag-sequence.ts';

const church: TaggedSpan = { first: 1, last: 3, type: 'organisation' };
const consistent = (...lines: readonly string[]): string[] => {
  const sentences = ['The Church of Plenty opened a hall .', ...lines].map((line) => line.split(' '));
  const none = (): boolean => false;
  const found = makeConsistent(
    sentences,
    sentences.map((_, s) => (s === 0 ? [church] : [])),
    sentences.map(() => false),
    none,
    none,
    none,
  );
  return found.flatMap((spans, s) => spans.map(({ first, last }) => sentences[s]!.slice(first, last + 1).join(' ')));
};

test('a body behind "of" that stands alone too is the body for short', () =>
  expect(consistent('Critics say Plenty hides its books .', 'But Plenty denies it .')).toEqual([
    'Church of Plenty',
    'Plenty',
    'Plenty',
  ]));

test('a word that the article has in lower case too is no name', () =>
  expect(consistent('Critics say Plenty hides plenty .', 'But Plenty denies it .')).toEqual(['Church of Plenty']));

test('one capital alone proves nothing', () =>
  expect(consistent('Critics say Plenty hides its books .')).toEqual(['Church of Plenty']));
