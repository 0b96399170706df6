import { describe, expect, test } from 'vitest';
import { dateInUrl, readDate } from '../../../src/page/metadata/dates.ts';
import { readShownDay } from '../../../src/page/metadata/shown-day.ts';

describe('readDate', () => {
  test.each([
    ['2024-05-01', '2024-05-01'],
    ['2024-05-01T09:30:00.000Z', '2024-05-01T09:30:00.000Z'],
    ['2023-11-05T06:34:00+05:30', '2023-11-05T06:34:00+05:30'],
    ['2023-11-05T06:34:00+0530', '2023-11-05T06:34:00+05:30'],
    ['2023-11-05 06:34', '2023-11-05T06:34:00'],
    ['2024-5-1 7:05:00 UTC', '2024-05-01T07:05:00Z'],
    ['20240501', '2024-05-01'],
    ['Wed, 01 May 2024 10:00:00 GMT', '2024-05-01T10:00:00Z'],
    ['May 1, 2024 at 3:04 pm', '2024-05-01T15:04:00'],
    ['1714557600', '2024-05-01T10:00:00Z'],
  ])('%s', (text, iso) => expect(readDate(text)).toBe(iso));

  test.each(['03/04/2024', '2024-02-30', '2024-13-01', 'yesterday', '', '99999-13-45T99:99', 'Maybe 7, 2024'])(
    '%s is no date for sure',
    (text) => expect(readDate(text)).toBeNull(),
  );
});

test.each([
  ['https://a.example/2024/05/01/quay', '2024-05-01'],
  ['https://a.example/news/20240501/quay', '2024-05-01'],
  ['https://a.example/2024/05/quay', null],
  ['https://a.example/q?d=2024/05/01/', null],
])('the day in %s', (url, day) => expect(dateInUrl(url)?.value ?? null).toBe(day));

test.each<[string[], string | null, string | null]>([
  [['By Ann Lee', 'Published 1 May 2024, 9:30'], 'en', '2024-05-01'],
  [['01.05.2024 - 14:00 Uhr'], 'de', '2024-05-01'],
  [['01.05.2024'], 'en', null],
  [['01.05.2024'], null, null],
  [['25.04.2024'], 'en', '2024-04-25'],
  [['04/25/2024'], 'en', '2024-04-25'],
  [['2024年5月1日 12時'], 'ja', '2024-05-01'],
  [['Updated May 2, 2024'], 'en', null],
  [['1 May 2024 (changed 02.05.2024)'], 'de', null],
  [['05/01/2024'], 'en', null],
  [['We 25.04.24 | 14:07'], 'de', null],
  [['31.31.2024'], 'de', null],
])('the day shown in %j on a page in %s', (lines, language, day) =>
  expect(readShownDay(lines, null, language)?.value ?? null).toBe(day),
);

test.each([
  ['05/01/2024', '/2024/05/quay', '2024-05-01'],
  ['05/01/2024', '/2024/01/quay', '2024-01-05'],
  ['01.05.24', '/2024/05/quay', '2024-05-01'],
  ['01.05.24', '/2023/05/quay', null],
])('%s is settled by the address %s', (line, path, day) =>
  expect(readShownDay([line], `https://a.example${path}`, 'en')?.value ?? null).toBe(day),
);
