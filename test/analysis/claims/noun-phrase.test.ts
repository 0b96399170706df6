// The noun phrase that ends before the mark "|"; of a line that begins with ">" the one that begins behind it.
import { expect, test } from 'vitest';
import { nounPhraseAfter, nounPhraseBefore } from '../../../src/analysis/claims/noun-phrase.ts';
import { casesIn } from '../cases.ts';
import { nounPhrases } from './noun-phrases.ts';
import { lexicon, readingOf, saidIn } from './reading-of-rules.ts';

function phrasesIn(line: string, before = '', behind = ''): string[] {
  const text = `${before}${line.replace(/^>/, '')}${behind}`;
  const reading = readingOf(text.replace('|', ''));
  const { words, sentences } = reading;
  const at = words.findIndex(({ start }) => start >= text.indexOf('|'));
  const { first, last } = sentences[words[at]!.sentence]!;
  if (!line.startsWith('>')) return [saidIn(reading, nounPhraseBefore(words, first, at - 1, lexicon))];
  const [whole, bare] = [true, false].map((apposition) =>
    saidIn(reading, nounPhraseAfter(words, at, last, lexicon, apposition)),
  ) as [string, string];
  return whole === bare ? [whole] : [whole, `bare: ${bare}`];
}

test.each(casesIn(nounPhrases))('$text', ({ text, expected }) => {
  expect(phrasesIn(text)).toEqual(expected);
  expect(phrasesIn(text, 'It rained on. ', ' Boats left.')).toEqual(expected);
  if (text.startsWith('>')) expect(phrasesIn(text.slice(0, -1))).toEqual(expected);
});

test('a phrase keeps within its bounds', () => {
  const { words } = readingOf('The old mayor of Elm said it.');
  expect(nounPhraseBefore(words, 0, 4, lexicon)).toEqual({ first: 0, last: 4 });
  expect(nounPhraseBefore(words, 2, 4, lexicon)).toEqual({ first: 2, last: 4 });
  expect(nounPhraseBefore(words, 4, 4, lexicon)).toEqual({ first: 4, last: 4 });
  expect(nounPhraseBefore(words, 5, 4, lexicon)).toBe(null);
  expect(nounPhraseBefore(words, 0, 99, lexicon)).toBe(null);
  expect(nounPhraseAfter(words, 0, 4, lexicon)).toEqual({ first: 0, last: 4 });
  expect(nounPhraseAfter(words, 0, 3, lexicon)).toEqual({ first: 0, last: 2 });
  expect(nounPhraseAfter(words, 0, 1, lexicon)).toEqual({ first: 0, last: 1 });
  expect(nounPhraseAfter(words, 3, 2, lexicon)).toBe(null);
});
