import { describe, expect, test } from 'vitest';
import type { Construction } from './constructions.ts';
import * as figures from './constructions.ts';
import * as casualties from './constructions-casualties.ts';
import * as misses from './constructions-misses.ts';
import { figuresOf } from './sample.ts';

const groups: Readonly<Record<string, readonly Construction[]>> = { ...figures, ...casualties, ...misses };

describe.each(Object.entries(groups))('%s', (_, rows) => {
  test.each(rows.map(([sentence, ...expected]) => ({ sentence, expected })))('$sentence', ({ sentence, expected }) => {
    const found = figuresOf(sentence);
    expect(found.map(({ text }) => text)).toEqual(expected.map(([text]) => text));
    for (const [i, [text, value, unit, qualifier, kind, more = {}]] of expected.entries()) {
      const figure = found[i]!;
      const { counts, ...rest } = more;
      expect(sentence.slice(figure.start, figure.end)).toBe(text);
      expect(figure.value).toBeCloseTo(value, 9);
      expect(figure).toMatchObject({ unit, qualifier, kind, high: null, ...rest });
      if (counts) expect(figure.counts).toContain(counts);
      expect(figure.counts ?? '').toBe(
        figure.countsSpans.map(({ start, end }) => sentence.slice(start, end)).join(' '),
      );
    }
  });
});

test('there are at least 200 sentences', () => {
  expect(Object.values(groups).flat().length).toBeGreaterThanOrEqual(200);
});
