import { expect, test } from 'vitest';
import { timeline } from '../../src/analysis/timeline.ts';
import { documentOf, momentsOf } from './figures/sample.ts';

test('dated sentences in order of time, undated ones left out', () => {
  const text =
    'The mayor resigned on Monday. She was elected in 2019. Nobody was surprised. A vote is due in June 2024. The vault opened in the 1990s.';
  const events = timeline(documentOf(text), momentsOf(text, '2024-05-15'));
  expect(events.map(({ iso, text: words }) => [iso, words])).toEqual([
    ['2019', 'She was elected in 2019.'],
    ['2024-05-13', 'The mayor resigned on Monday.'],
    ['2024-06', 'A vote is due in June 2024.'],
  ]);
  for (const { start, end, text: words, date } of events) {
    expect(text.slice(start, end)).toBe(words);
    expect(date.start).toBeGreaterThanOrEqual(start);
    expect(date.end).toBeLessThanOrEqual(end);
  }
});
