// What the hover card says of each kind of finding.
import { expect, test } from 'vitest';
import { clip, describe, spellOut } from '../../../src/page/hover-card/describe.ts';
import { actor, card, claim, denial, figure, friday } from '../sample-card.ts';
import { face } from './english.ts';

const lines = (...args: Parameters<typeof describe>) => {
  const { label, title, lines: below } = describe(...args);
  return [label, title, ...below.map(({ text, quiet }) => (quiet ? `(${text})` : text))];
};

test('a claim: stance, speaker with role, content, cue', () => {
  expect(lines({ kind: 'claim', claim }, card, face, false)).toEqual([
    'stance_states',
    'Ada Quill',
    '(Mayor)',
    'at least 12 people had died in the valley',
    '(page_quoted | said)',
  ]);
});

test('beside the words themselves a claim is not said again', () => {
  expect(lines({ kind: 'claim', claim: denial }, card, face, true)).toEqual([
    'stance_denies',
    'Ada Quill',
    '(Mayor)',
    '(page_quoted | denied)',
  ]);
});

test('an unnamed source, a negated cue, direct speech, a dispute', () => {
  const odd = { ...claim, speaker: null, speakerId: null, anonymous: true, negated: true, cue: null };
  const disputed = { ...odd, form: 'direct' as const, disputedBy: ['c2'] };
  expect(lines({ kind: 'claim', claim: disputed }, card, face, false)).toEqual([
    'not_states',
    'no_source',
    '(anonymous)',
    'page_quoted | at least 12 people had died in the valley',
    '(page_disputed_by | Ada Quill)',
  ]);
});

test('a figure: value with qualifier and unit, what it counts, who gives it, as of when', () => {
  expect(lines({ kind: 'figure', figure }, card, face, true)).toEqual([
    'page_figure',
    'page_at_least | 12 people',
    'had died in the valley',
    '(given_by | Ada Quill)',
    '(as_of | Friday, May 3, 2024)',
  ]);
});

test('values are spelled out in the interface’s language', () => {
  const money = { kind: 'money' as const, value: 1.25e9, high: null, unit: 'USD', qualifier: '~' as const };
  expect(spellOut(money, face)).toBe('page_about | $1,250,000,000');
  expect(spellOut({ ...money, unit: 'EUR' }, { ...face, locale: 'de' }).replaceAll('\u00a0', ' ')).toBe(
    'page_about | 1.250.000.000 €',
  );
  expect(spellOut({ kind: 'percent', value: 3.5, high: null, unit: '%', qualifier: '=' }, face)).toBe('3.5%');
  expect(spellOut({ kind: 'people', value: 3000, high: 4000, unit: 'guests', qualifier: '=' }, face)).toBe(
    'page_range | 3,000 | 4,000 guests',
  );
  // "GDP" is no currency: only money has one.
  expect(spellOut({ kind: 'count', value: 2, high: null, unit: 'MPS', qualifier: '<=' }, face)).toBe(
    'page_at_most | 2 MPS',
  );
});

test('an actor: kind, name, role, how often named, how much is said', () => {
  expect(lines({ kind: 'actor', actor }, card, face, true)).toEqual([
    'page_person',
    'Ada Quill',
    'Mayor',
    '(page_mentions | 3)',
    '(page_claims | 2)',
  ]);
});

test.each([
  [{ iso: '2024-05-03', until: null }, 'Friday, May 3, 2024'],
  [{ iso: '2024-05', until: null }, 'May 2024'],
  [{ iso: '2024', until: '2026' }, 'page_range | 2024 | 2026'],
  [{ iso: '199', until: null }, 'decade | 1990'],
  [{ iso: '2024-05-03T18:30', until: null }, 'Friday, May 3, 2024 at 06:30 PM'],
  [{ iso: '0044', until: null }, '44'],
  [{ iso: '2024-W18', until: null }, '2024'],
  [{ iso: 'soon', until: null }, 'soon'],
])('a date: %o', ({ iso, until }, title) => {
  const found = describe({ kind: 'date', moment: { ...friday, iso, until } }, card, face, true);
  expect(found.title.replaceAll('\u202f', ' ')).toBe(title);
  expect(found.lines).toEqual([{ text: 'page_quoted | Friday', quiet: true }]);
});

test('a long claim is cut at a word', () => {
  const cut = clip('word '.repeat(100));
  expect(cut.length).toBeLessThanOrEqual(182);
  expect(cut.endsWith('word …')).toBe(true);
  expect(clip('x'.repeat(500)).length).toBe(142);
  expect(clip('short')).toBe('short');
});
