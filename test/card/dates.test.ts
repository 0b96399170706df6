import { expect, test } from 'vitest';
import { dayNumber, formatDate, formatSpan } from '../../src/card/dates.ts';
import { dotsOf } from '../../src/card/strip.ts';
import { english, interfaceIn } from './english.ts';
import { card } from './story.ts';

test.each([
  ['2026-11-18T06:34:00+05:30', null, '18 Nov 2026, 06:34'],
  ['2026-11-18', null, '18 Nov 2026'],
  ['2026-11-18T20:00', 'part-of-day', '18 Nov 2026'],
  ['2026-11', null, 'Nov 2026'],
  ['1974', null, '1974'],
  ['0044', null, '44'],
  ['199', 'decade', '1990s'],
  ['2023-W44', 'week', 'week of 30 Oct 2023'],
  ['2021-W01', 'week', 'week of 4 Jan 2021'],
  ['next spring', null, 'next spring'],
  ['2026-99-99', null, '2026-99-99'],
] as const)('%s (%s) is written %s', (iso, precision, written) =>
  expect(formatDate(english, iso, precision)).toBe(written),
);

test('the interface writes dates in its own language', () =>
  expect(formatDate(interfaceIn('de', 'en'), '2026-11-18')).toBe('18. Nov. 2026'));

test('a range is written from its beginning to its end', () => {
  expect(formatSpan(english, { iso: '2023-06', until: '2023-08', precision: 'season' })).toBe('Jun 2023 to Aug 2023');
  expect(formatSpan(english, { iso: '2023-06', until: null, precision: 'month' })).toBe('Jun 2023');
  expect(formatSpan(english, { iso: null, until: null, precision: 'vague' })).toBe('');
});

test('day numbers begin in 1970', () => {
  expect(['1970-01-02', '1970', '197', '1970-W02', 'Monday'].map(dayNumber)).toEqual([1, 0, 0, 4, null]);
});

test('the strip has a dot a date, the publication among them, in order', () => {
  const dots = dotsOf(card.timeline, card.article.published);
  expect(dots.map((dot) => dot.iso)).toEqual(['1974', '2026-03', '2026-11-16', '2026-11-18', '2026-11-19']);
  expect(dots.map((dot) => dot.isPublication)).toEqual([false, false, false, true, false]);
  expect([dots[0]?.at, dots.at(-1)?.at]).toEqual([0, 1]);
  expect(dots.every((dot, i) => i === 0 || dot.at > dots[i - 1]!.at)).toBe(true);
});

test('two dates make no strip', () => expect(dotsOf(card.timeline.slice(0, 2), null)).toEqual([]));
