// Where actors are named and described: each list in one line.
import { describe, expect, test } from 'vitest';
import {
  fold,
  lastDescribed,
  namedBefore,
  type SpeakerIndex,
  speakerIndex,
} from '../../../src/analysis/claims/speaker-index.ts';
import type { Actor } from '../../../src/article.ts';
import { markedActors } from './marked-actors.ts';
import { lexicon, readingOf } from './reading-of-rules.ts';

function indexOf(marked: string, roles: Readonly<Record<string, string>> = {}): SpeakerIndex {
  const { text, actors } = markedActors(marked, roles);
  return speakerIndex(readingOf(text), actors);
}
const named = ({ named: all }: SpeakerIndex): string =>
  all.map(({ first, last, actor, reference }) => `${actor.id}${reference ? '~' : ' '}${first}-${last}`).join(', ');
const described = ({ described: all }: SpeakerIndex): string =>
  [...all]
    .map(([noun, list]) => `${noun}: ${list.map(({ word, actor }) => `${actor.id} ${word}`).join(' ')}`)
    .join(', ');

test('mentions and references in text order, and the word that each covers', () => {
  const index = indexOf('{p1 Ana Lee} met {o1 Acme}. {p1~She} left {l1 Old Elm}, {p1 Lee} said.');
  expect(named(index)).toBe('p1 0-1, o1 3-3, p1~5-5, l1 7-8, p1 10-10');
  expect([...index.at]).toEqual([1, 1, 0, 2, 0, 3, 0, 4, 4, 0, 5, 0, 0]);
});

test('of spans that overlap the earlier counts, of two at one place the longer', () => {
  const text = 'The Elm Bank board met Ana.';
  const actor = (id: string, ...spans: (readonly [number, number])[]): Actor => ({
    ...markedActors('{o1 x}').actors[0]!,
    id,
    mentions: spans.map(([start, end]) => ({ start, end })),
  });
  const index = speakerIndex(readingOf(text), [
    actor('bank', [4, 12]),
    actor('elm', [4, 7]),
    actor('board', [8, 18]),
    actor('ana', [23, 26]),
    actor('gap', [3, 4], [26, 26], [40, 44]),
    actor('half', [20, 21]),
  ]);
  expect(named(index)).toBe('bank 1-2, half 4-4, ana 5-5');
});

test('how people are called', () => {
  const { genders } = indexOf(
    '{p1 Ana} left. {p1~She} ran, {p1~she} ate. {p2 Ben} met {p2~him}, {p2~his} dog. {p3 Cas} left {p3~it}.',
  );
  expect([...genders].map(([{ id }, sign]) => `${id} ${sign}`)).toEqual(['p1 -2', 'p2 2', 'p3 0']);
  // A name is not a pronoun, whatever it is spelled like.
  expect([...indexOf('{p1 She} left. {p2 He} left.').genders.values()]).toEqual([0, 0]);
});

describe('descriptions', () => {
  test.each([
    ['Foreign Minister {p1 Ana Lee} left.', 'minister: p1 2, foreign: p1 2'],
    ['The Elm port mayor {p1 Ana Lee} left.', 'mayor: p1 4, port: p1 4, elm: p1 4'],
    ['A b c d e f mayor {p1 Ana} left.', 'mayor: p1 7, f: p1 7, e: p1 7, d: p1 7, c: p1 7'],
    ['He left. Mayor {p1 Ana Lee} ate.', 'mayor: p1 4'],
    ['Mayor, {p1 Ana Lee} ate.', ''],
    ['Mayor of {p1 Ana Lee} ate.', ''],
    ['{p1 Ana Lee}, the old mayor of Elm, left.', 'mayor: p1 0'],
    ['{p1 Ana Lee}, the mayor and editors, left.', 'mayor: p1 0, editor: p1 0'],
    ['{p1 Ana Lee}, Elm mayor; editor.', 'elm: p1 0, mayor: p1 0'],
    ['{p1 Ana Lee}, who is the mayor, left.', ''],
    ['{p1 Ana Lee}, running mayor, left.', ''],
    ['{p1 Ana Lee} the mayor left.', ''],
    [
      '{p1 Ana Lee}, a b c d e f g h i mayor, left.',
      'b: p1 0, c: p1 0, d: p1 0, e: p1 0, f: p1 0, g: p1 0, h: p1 0, mayor: p1 0',
    ],
    ['{p1 Ana Lee}, a b c d e f g h i a mayor, left.', 'b: p1 0, c: p1 0, d: p1 0, e: p1 0, f: p1 0, g: p1 0, h: p1 0'],
    ['{o1 Harbor Authority} left.', 'harbor: o1 0, authority: o1 0'],
    ['The mayor {o1 Acme} left.', 'acme: o1 2'],
    ['{p1~She} left. The {p1 Ana} ate.', ''],
  ])('%s', (marked, expected) => {
    expect(described(indexOf(marked))).toBe(expected);
  });

  test('roles stand where their actor is first named, or at the start', () => {
    expect(described(indexOf('He met {p1 Ana}. {p1 Ana} left.', { p1: 'Chief Editors of U.S. news' }))).toBe(
      'chief: p1 2, editor: p1 2, of: p1 2, u.s.: p1 2, new: p1 2',
    );
    expect(described(indexOf('He met {p1~her}.', { p1: 'editor' }))).toBe('editor: p1 0');
    expect(described(indexOf('He met {p1 Ana}.', { p1: '56' }))).toBe('');
  });

  test('in text order', () => {
    const index = indexOf('Mayor {p1 Ana} met mayor {p2 Ben}. {p3~He} left.', { p3: 'mayor' });
    expect(described(index)).toBe('mayor: p3 0 p1 1 p2 4');
  });
});

test('the one described so who was named last before a word', () => {
  const index = indexOf('Mayor {p1 Ana} met mayor {p2 Ben}. {p1 Ana} left. Mayor {p3 Cas} ate.');
  const last = (word: number): string | null => {
    const found = lastDescribed(index, 'mayor', word);
    return found && `${found.actor.id} ${found.word}`;
  };
  expect([0, 1, 2, 4, 5, 6, 7, 9, 10, 11, 99].map(last)).toEqual([
    null,
    null,
    'p1 1',
    'p1 1',
    'p2 4',
    'p2 4',
    'p1 6',
    'p1 6',
    'p1 6',
    'p3 10',
    'p3 10',
  ]);
  expect(lastDescribed(index, 'editor', 99)).toBe(null);
  expect([0, 1, 2, 4, 5, 99].map((word) => namedBefore(index, word))).toEqual([0, 0, 1, 1, 2, 4]);
});

test('titles fold into one, plurals into singulars', () => {
  expect(['gov.', 'spokeswoman', 'mayors', 'boss', 'news', 's', 'mayor'].map((word) => fold(word, lexicon))).toEqual([
    'governor',
    'spokesman',
    'mayor',
    'boss',
    'new',
    's',
    'mayor',
  ]);
  expect(fold('constructor', lexicon)).toBe('constructor');
});
