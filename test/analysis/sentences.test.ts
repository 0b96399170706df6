import { describe, expect, test } from 'vitest';
import { documentOf } from './read-article.ts';

const sentencesOf = (text: string): string[] => {
  const doc = documentOf(text);
  return doc.sentences.map(({ start, end }) => doc.text.slice(start, end));
};

describe('sentences', () => {
  test.each([
    [
      'initials',
      'Elizabeth A. Burton met J. K. Moore. They left.',
      ['Elizabeth A. Burton met J. K. Moore.', 'They left.'],
    ],
    ['a letter that is no initial', 'It was Plan B. The police left.', ['It was Plan B.', 'The police left.']],
    [
      'an initialism before a name and at an end',
      'U.S. President Ford left the U.S. The crowd cheered.',
      ['U.S. President Ford left the U.S.', 'The crowd cheered.'],
    ],
    ['saints and ranks', 'St. Mary met Lt. Col. Reed. He sat.', ['St. Mary met Lt. Col. Reed.', 'He sat.']],
    ['a company at the end', 'She runs Acme Inc. The firm grew.', ['She runs Acme Inc.', 'The firm grew.']],
    ['quotation marks', '“I left.” She sighed. "Why?" he asked.', ['“I left.”', 'She sighed.', '"Why?" he asked.']],
    ['an opening straight mark', "He left. 'No!' she cried.", ['He left.', "'No!' she cried."]],
    ['a dot in a code between brackets', 'Acme (ACM.O) rose. (It fell.)', ['Acme (ACM.O) rose.', '(It fell.)']],
    ['an ellipsis', 'Well… Maybe.', ['Well…', 'Maybe.']],
  ])('%s', (_, text, expected) => expect(sentencesOf(text)).toEqual(expected));
});
