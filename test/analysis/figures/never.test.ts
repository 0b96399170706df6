// Numbers that are no quantities: where they stand, and why.
import { expect, test } from 'vitest';
import { type Blocked, blockedNear, blockedSpans } from '../../../src/analysis/figures/never.ts';
import { english } from '../../../src/language/en/index.ts';
import { momentsOf } from './sample.ts';

const said = (text: string, spans: readonly Blocked[]): string[] =>
  spans.map(({ start, end, by }) => `${by} ${text.slice(start, end)}`);

test.each([
  ['Section 8 applies', 'label Section 8'],
  ['section 8 applies', 'label section 8'],
  ['Section Five applies', 'label Section Five'],
  ['section five', 'label section five'],
  ['No. 5 won', 'label No. 5'],
  ['no. 5 won', 'label no. 5'],
  ['No 5 won', 'label No 5'],
  ['Section #8 here', 'label Section #8', 'pattern #8'],
  ['Section # 8', 'label Section # 8'],
  ['Section 8.25 here', 'label Section 8.25'],
  ['Section 12345 here'],
  ['Section 8,000 here'],
  ['Section 8.2.5'],
  ['Section 8%'],
  ['Section 8 percent'],
  ['Section 8 per cent'],
  ['Section 8 million'],
  ['Section 8-hour'],
  ['Section 8 people'],
  ['Section 8 years'],
  ['subsection 8'],
  ['Sections 8', 'label Sections 8'],
  ['Room 12 and Gate 4', 'label Room 12', 'label Gate 4'],
  ['Flight 370 left, Flight 12 too', 'label Flight 370', 'label Flight 12'],
  ['the F-16 and Section 8', 'pattern F-16', 'pattern F-16', 'label Section 8'],
  ['Call 555-0134', 'pattern 555-0134', 'pattern 555-0134'],
  ['the 1990s', 'pattern the 1990s'],
  ['a\n1. Boats', 'pattern \n1.'],
  ['see https://news.example/42 and #12', 'pattern https://news.example/42', 'pattern #12'],
  ['it was 5:45 or 7 p.m.', 'pattern 5:45', 'pattern 7 p.m.'],
] as const)('%s', (text, ...expected) => {
  expect(said(text, blockedSpans(text, 0, text.length, [], english.figures))).toEqual(expected);
});

test('only the stretch is read, offsets are those of the text', () => {
  const text = 'Section 8 and Section 9 and Section 7';
  expect(blockedSpans(text, 10, 30, [], english.figures)).toEqual([{ start: 14, end: 23, by: 'label' }]);
});

test('dates are no quantities, "two years ago" is none either', () => {
  const text = 'On May 5 he left, two years ago, in Section 8.';
  const moments = momentsOf(text);
  const blocked = blockedSpans(text, 0, text.length, moments, english.figures);
  expect(said(text, blocked)).toEqual(['date May 5', 'pattern two years ago', 'label Section 8']);
  // A date that only touches the stretch is not in it.
  expect(said(text, blockedSpans(text, 8, 18, moments, english.figures))).toEqual([]);
  expect(said(text, blockedSpans(text, 7, 19, moments, english.figures))).toEqual([
    'date May 5',
    'pattern two years ago',
  ]);
});

test('spans near a place are those that overlap it', () => {
  const span = (start: number, end: number): Blocked => ({ start, end, by: 'label' });
  const blocked = [
    span(0, 400),
    span(80, 401),
    span(390, 400),
    span(395, 401),
    span(400, 405),
    span(409, 420),
    span(410, 420),
  ];
  expect(blockedNear(blocked, 400, 410)).toEqual([span(80, 401), span(395, 401), span(400, 405), span(409, 420)]);
  expect(blockedNear(blocked, 399, 400)).toEqual([span(80, 401), span(390, 400), span(395, 401)]);
  expect(blockedNear([span(0, 401)], 320, 321)).toEqual([span(0, 401)]);
  expect(blockedNear([span(0, 401)], 321, 322)).toEqual([]);
  expect(blockedNear([], 0, 5)).toEqual([]);
});
