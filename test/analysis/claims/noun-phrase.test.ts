// The noun phrase that ends before the mark "|"; of a line that begins with ">" the one that begins behind it.
import { expect, test } from 'vitest';
import { nounPhraseAfter, nounPhraseBefore } from '../../../src/analysis/claims/noun-phrase.ts';
import { casesIn } from '../cases.ts';
import { lexicon, readingOf, saidIn } from './reading-of-rules.ts';

function phrasesIn(line: string): string[] {
  const text = line.replace(/^>/, '');
  const reading = readingOf(text.replace('|', ''));
  const { words } = reading;
  const at = words.findIndex(({ start }) => start >= text.indexOf('|'));
  if (!line.startsWith('>')) return [saidIn(reading, nounPhraseBefore(words, 0, at - 1, lexicon))];
  const [whole, bare] = [true, false].map((apposition) =>
    saidIn(reading, nounPhraseAfter(words, at, words.length - 1, lexicon, apposition)),
  ) as [string, string];
  return whole === bare ? [whole] : [whole, `bare: ${bare}`];
}

const phrases = `
Lee |said it.
  Lee
Ana Lee |said it.
  Ana Lee
The old mayor |said it.
  The old mayor
Then the old mayor |said it.
  the old mayor
In Paris the mayor |said it.
  the mayor
The mayor of Elm |said it.
  The mayor of Elm
The mayor of the town of Elm |said it.
  The mayor of the town of Elm
A man from Elm in Ohio |said it.
  A man from Elm in Ohio
People at the mill on the hill |said it.
  People at the mill on the hill
When Ana Lee |said it.
  Ana Lee
He left and Ana Lee |said it.
  Ana Lee
Ben and Ana Lee |said it.
  Ben and Ana Lee
The men and the women |said it.
  The men and the women
Men and old women |said it.
  Men and old women
Men and 3 women |said it.
  Men and 3 women
Boats and Ana |said it.
  Boats and Ana
They and Ana |said it.
  Ana
The and Ana |said it.
  Ana
He |said it.
  He
Today he |said it.
  he
The U.S. army |said it.
  The U.S. army
J. P. Lee |said it.
  J. P. Lee
Ana O’Hare |said it.
  Ana O’Hare
Smith & Sons |said it.
  Smith & Sons
The firm's chief |said it.
  The firm's chief
The firms' chief |said it.
  The firms' chief
The well-known man |said it.
  The well-known man
The leading man |said it.
  The leading man
The man running |said it.
  -
Lee, a baker, |said it.
  Lee, a baker
Lee, 56, |said it.
  Lee, 56
Lee, 56, a baker, |said it.
  Lee, 56, a baker
Lee, who left, |said it.
  Lee, who left
Lee, who chairs Harbor, a charity, |said it.
  Lee, who chairs Harbor, a charity
Lee, including Ana, |said it.
  Lee, including Ana
Lee, running late, |said it.
  Lee, running late
Lee, born in Elm, |said it.
  -
Lee, so it seems, |said it.
  -
The baker, Ana Lee, |said it.
  The baker, Ana Lee
The baker, Ana Lee of Elm, |said it.
  The baker, Ana Lee of Elm
The baker — Ana Lee — |said it.
  The baker — Ana Lee
The baker (Ana Lee) |said it.
  The baker (Ana Lee)
The baker (Ana |said it.
  Ana
Lee (56), a baker, |said it.
  Lee (56), a baker
Lee, the very old and grey and cold and wet and sad and bad and mad and glad and red and blue and big and small baker, |said it.
  -
A, b, c, d, |said it.
  -
Then, on Monday, |said it.
  -
Lee, who |said it.
  Lee, who
Lee, which |said it.
  Lee, which
Lee, an officer who |said it.
  Lee, an officer who
Lee, officers who |said it.
  officers who
The man who |said it.
  The man who
The man whom |said it.
  -
Who |said it.
  Who
Which |said it.
  -
“Ana Lee” |said it.
  -
“No,” Ana Lee |said it.
  Ana Lee
That |said it.
  -
This |said it.
  -
All |said it.
  All
All men |said it.
  All men
But Ana |said it.
  Ana
So the men |said it.
  the men
Of men |said it.
  men
Such |said it.
  -
These |said it.
  -
3 |said it.
  3
Because the men |said it.
  the men
The men that |said it.
  The men that
The men, that |said it.
  The men, that
Never |said it.
  -
Left |said it.
  -
>said |Lee.
  Lee
>said |Ana Lee.
  Ana Lee
>said |the old mayor of Elm.
  the old mayor of Elm
>said |the mayor of Elm in Ohio at noon.
  the mayor of Elm in Ohio at noon
>said |the mayor of Monday.
  the mayor
>said |Lee on Monday.
  Lee
>said |Lee, a baker.
  Lee, a baker
  bare: Lee
>said |Lee, a baker from Elm, on Monday.
  Lee, a baker from Elm
  bare: Lee
>said |Lee, 56.
  Lee, 56
  bare: Lee
>said |Lee, “so”.
  Lee
>said |Lee, who left early and ate.
  Lee, who left early and ate
  bare: Lee
>said |Lee and Ana.
  Lee and Ana
>said |Lee and the men.
  Lee
>said |Lee and “Ana”.
  Lee
>said |he.
  he
>said |him.
  him
>said |Ana he.
  Ana
>said |the U.S. army.
  the U.S. army
>said |J. P. Lee.
  J. P. Lee
>said |Smith & Sons.
  Smith & Sons
>said |the firm's chief.
  the firm's chief
>said |the leading man.
  the leading man
>said |running men.
  running men
>said |the running.
  the running
>said |the men running.
  the men
>said |the men of.
  the men
>said |the men of “Elm”.
  the men
>said |that men.
  -
>said |the men that left.
  the men
>said |“Lee”.
  -
>said |very old men.
  -
>said |left.
  -
>said |Monday’s men.
  Monday’s men
>said |the men Monday.
  the men
>said |Lee — a baker — left.
  Lee
>said |Lee, the very old and grey and cold and wet and sad and bad and mad and glad and red and blue and big and small baker, left.
  Lee, the very old and grey and cold and wet and sad and bad and mad and glad and red and blue and big and small
  bare: Lee
`;

test.each(casesIn(phrases))('$text', ({ text, expected }) => {
  expect(phrasesIn(text)).toEqual(expected);
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
