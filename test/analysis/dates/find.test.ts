import { describe, expect, test } from 'vitest';
import type { Precision } from '../../../src/article.ts';
import { momentsOf } from '../figures/sample.ts';

/** Published on Wednesday, 15 May 2024. */
const published = '2024-05-15T23:30:00-05:00';
type Row = readonly [sentence: string, text: string, iso: string | null, precision: Precision, until?: string];

const rows: readonly Row[] = [
  ['The minister resigned on Monday.', 'Monday', '2024-05-13', 'day'],
  ['The minister will resign on Monday.', 'Monday', '2024-05-20', 'day'],
  ['The trial is scheduled to begin Friday.', 'Friday', '2024-05-17', 'day'],
  ['The trial began Friday.', 'Friday', '2024-05-10', 'day'],
  ['The trial began on Wednesday.', 'Wednesday', '2024-05-15', 'day'],
  ['The trial began last Thursday.', 'last Thursday', '2024-05-09', 'day'],
  ['The trial begins next Tuesday.', 'next Tuesday', '2024-05-21', 'day'],
  ['The storm hit late Monday night.', 'late Monday night', '2024-05-13', 'part-of-day'],
  ['The storm hit last night.', 'last night', '2024-05-14', 'part-of-day'],
  ['The storm hit yesterday.', 'yesterday', '2024-05-14', 'day'],
  ['The storm hit early today.', 'early today', '2024-05-15', 'day'],
  ['The storm will hit tomorrow morning.', 'tomorrow morning', '2024-05-16', 'part-of-day'],
  ['The storm hit on Oct. 7.', 'Oct. 7', '2023-10-07', 'day'],
  ['The storm hit on 7 October 2019.', '7 October 2019', '2019-10-07', 'day'],
  ['The storm hit on March 3rd.', 'March 3rd', '2024-03-03', 'day'],
  ['The fair will open on September 1.', 'September 1', '2024-09-01', 'day'],
  ['It passed on Friday, March 3, 2023.', 'Friday, March 3, 2023', '2023-03-03', 'day'],
  ['It is dated 2021-11-03.', '2021-11-03', '2021-11-03', 'day'],
  ['It ran from June 2-5.', 'June 2-5', '2023-06-02', 'day', '2023-06-05'],
  ['It opened in April.', 'April', '2024-04', 'month'],
  ['It opened in December.', 'December', '2023-12', 'month'],
  ['It will open in December.', 'December', '2024-12', 'month'],
  ['It opened in early March 2019.', 'early March 2019', '2019-03', 'month'],
  ['It opened last month.', 'last month', '2024-04', 'month'],
  ['It opened in 2017.', '2017', '2017', 'year'],
  ['It opened last year.', 'last year', '2023', 'year'],
  ['It will open next year.', 'next year', '2025', 'year'],
  ['It opened two years ago.', 'two years ago', '2022', 'year'],
  ['It opened ten days ago.', 'ten days ago', '2024-05-05', 'day'],
  ['It opened last week.', 'last week', '2024-W19', 'week'],
  ['It opened over the weekend.', 'over the weekend', '2024-05-11', 'weekend', '2024-05-12'],
  ['Profit rose in the first quarter.', 'the first quarter', '2024-01', 'quarter', '2024-03'],
  ['Profit rose in Q3 2023.', 'Q3 2023', '2023-07', 'quarter', '2023-09'],
  ['It was loud in the 1990s.', 'the 1990s', '199', 'decade'],
  ['It was loud in the late ’80s.', 'the late ’80s', '198', 'decade'],
  ['It was built in the 14th century.', 'the 14th century', '13', 'century'],
  ['It happened in 1997-99.', '1997-99', '1997', 'year', '1999'],
  ['It opened on Christmas Eve.', 'Christmas Eve', '2023-12-24', 'day'],
  ['It closed recently.', 'recently', null, 'vague'],
  ['He will speak at 2 p.m. Thursday.', '2 p.m. Thursday', '2024-05-16', 'hour'],
];

describe('dates', () => {
  test.each(rows.map(([sentence, ...expected]) => ({ sentence, expected })))('$sentence', ({ sentence, expected }) => {
    const [text, iso, precision, until = null] = expected;
    const found = momentsOf(sentence, published);
    expect(found.map(({ text: words }) => words)).toEqual([text]);
    expect(found[0]).toMatchObject({ iso, precision, until, start: sentence.indexOf(text) });
  });

  test.each([
    'He may win in a march of the jury.',
    'They sold 2,024 vans and 1950 people came.',
    'He lives at 1909 Mill Drive.',
    'Jan Novak sang.',
    'The Christmas tree fell over.',
  ])('no date: %s', (sentence) => expect(momentsOf(sentence, published)).toEqual([]));

  test('without a publication date only the calendar speaks', () => {
    expect(momentsOf('She left on Monday, 3 June 2019, not yesterday.', null).map(({ iso }) => iso)).toEqual([
      '2019-06-03',
      null,
    ]);
  });

  test('the next day follows the date named before', () => {
    expect(momentsOf('It sank on 3 March 2020. The next day divers came.', published).map(({ iso }) => iso)).toEqual([
      '2020-03-03',
      '2020-03-04',
    ]);
  });
});
