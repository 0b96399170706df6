import { expect, test } from 'vitest';
import { makeConsistent, type NameLists } from '../../../src/analysis/names/consistency.ts';
import type { TaggedSpan } from '../../../src/analysis/names/tag-sequence.ts';

const church: TaggedSpan = { first: 1, last: 3, type: 'organisation' };
const none = (): boolean => false;
const lists: NameLists = {
  keepsType: none,
  isFirstName: none,
  isPlain: (lower) => lower !== 'garden',
  isBody: none,
  isPlacePreposition: (word) => word === 'in',
};
const consistent = (...lines: readonly string[]): string[] => {
  const sentences = ['The Church of Plenty opened a hall .', ...lines].map((line) => line.split(' '));
  const found = makeConsistent(
    sentences,
    sentences.map((_, s) => (s === 0 ? [church] : [])),
    sentences.map(() => false),
    lists,
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

/** Sentences with their spans, given as "words: type" → the types that come out, in text order. */
function typesOf(...sentences: readonly (readonly [line: string, ...spans: string[]])[]): string[] {
  const words = sentences.map(([line]) => line.split(' '));
  const found = sentences.map(([line, ...spans]) =>
    spans.map((span): TaggedSpan => {
      const [name, type] = span.split(': ') as [string, TaggedSpan['type']];
      const first = line.slice(0, line.indexOf(name)).split(' ').length - 1;
      return { first, last: first + name.split(' ').length - 1, type };
    }),
  );
  return makeConsistent(
    words,
    found,
    words.map(() => false),
    lists,
  ).flatMap((spans, s) =>
    spans.map(({ first, last, type }) => `${words[s]!.slice(first, last + 1).join(' ')}: ${type}`),
  );
}
const often = (name: string) =>
  [`Later ${name} left .`, `Then ${name} came back .`, `So ${name} stayed .`].map(
    (line) => [line, `${name}: place`] as const,
  );

test('a surname that a town has too is the person where the article says "in" it nowhere', () => {
  const named = ['Then Valerie Lyon spoke .', 'Valerie Lyon: person'] as const;
  expect(typesOf(named, ...often('Lyon')).slice(1)).toEqual(['Lyon: person', 'Lyon: person', 'Lyon: person']);
  const placed = ['She was born in Lyon .', 'Lyon: place'] as const;
  expect(typesOf(named, placed, ...often('Lyon'))).toEqual(['Valerie Lyon: person', ...Array(4).fill('Lyon: place')]);
});

test('a body for short that was taken for a person is the body', () =>
  expect(
    typesOf(
      ['The Church of Plenty opened a hall .', 'Church of Plenty: organisation'],
      ['But Plenty denies it .', 'Plenty: person'],
    ),
  ).toEqual(['Church of Plenty: organisation', 'Plenty: organisation']));

test('a common noun in a headline is no name', () =>
  expect(
    typesOf(
      ['State spends more on Pollen .', 'Pollen: place'],
      ['The pollen came early , and more pollen will come .'],
    ),
  ).toEqual([]));

test('the whole name of a person whom the article goes on to call by the last word is a person’s', () =>
  expect(
    typesOf(['Yesterday Oslo Reed spoke .', 'Oslo Reed: organisation'], ['Mayor Reed left .', 'Reed: person']),
  ).toEqual(['Oslo Reed: person', 'Reed: person']));

test.each<[string, [string, string], [string, string]]>([
  ['a word of places', ['At Garden Reed they met .', 'Garden Reed: place'], ['Mayor Reed left .', 'Reed: person']],
  [
    'a last word that is nobody',
    ['At Oslo Reed they met .', 'Oslo Reed: place'],
    ['Rival Reed left .', 'Reed: organisation'],
  ],
])('%s leaves a place a place', (_, whole, short) => {
  expect(typesOf(whole, short)[0]).toMatch(/: place$/);
});
