// Who gives a figure, its date and its places, on a text of one-letter words: word n stands at offset 2n.
import { describe, expect, test } from 'vitest';
import { attributeFigures } from '../../../src/analysis/figures/attribute.ts';
import type { Actor, Claim, Figure, Moment, Span } from '../../../src/article.ts';
import { figuresOf } from './sample.ts';
import { taggedDoc } from './tagged.ts';

const letters = (count: number): string => Array.from({ length: count }, () => 'a/N').join(' ');
/** Two sentences of 200 words: [0, 399) and [400, 799). */
const doc = taggedDoc(`${letters(200)} | ${letters(200)}`);
const sample = figuresOf('They saw 30 boats.')[0]!;
const figureAt = (start: number, more: Partial<Figure> = {}): Figure => ({
  ...sample,
  start,
  end: start + 9,
  countsSpans: [],
  ...more,
});
const momentAt = (start: number, iso: string | null, end = start + 3): Moment => ({
  start,
  end,
  text: '',
  iso,
  until: null,
  precision: 'day',
  because: '',
});
const span = (start: number, end: number): Span => ({ start, end });
function claimOf(speaker: string | null, ...spans: Span[]): Claim {
  return {
    id: '',
    speaker,
    speakerId: null,
    speakerSpan: speaker === null ? null : span(1, 2),
    anonymous: false,
    cue: null,
    cueSpan: null,
    stance: 'states',
    negated: false,
    form: 'indirect',
    text: [],
    spans,
    disputedBy: [],
    confidence: 1,
    because: '',
  };
}
function placeAt(kind: Actor['kind'], ...mentions: Span[]): Actor {
  return {
    id: '',
    name: 'a',
    kind,
    aliases: [],
    role: null,
    roleSpan: null,
    key: false,
    mentions,
    references: [],
    confidence: 1,
    because: '',
  };
}

describe('who gives it', () => {
  const byOf = (figures: Figure[], ...claims: Claim[]) =>
    attributeFigures(doc, figures, claims, [], []).map(({ by }) => by);

  test('a claim that the figure stands in', () => {
    const [figure] = attributeFigures(doc, [figureAt(20)], [claimOf('Ana', span(10, 40))], [], []);
    expect(figure).toEqual({
      ...figureAt(20),
      by: 'Ana',
      bySpan: span(1, 2),
      asOf: null,
      asOfSpan: null,
      scope: { ...sample.scope, places: [] },
    });
    expect(attributeFigures(doc, [figureAt(20)], [], [], [])[0]).toMatchObject({ by: null, bySpan: null });
  });

  test.each([
    ['begins with it', span(20, 40), 'Ana'],
    ['begins in it', span(21, 40), null],
    ['ends with it', span(10, 29), 'Ana'],
    ['ends a letter before its end', span(10, 28), 'Ana'],
    ['ends in it', span(10, 27), null],
    ['ends before it', span(10, 20), null],
  ])('a claim that %s', (_, claim, by) => {
    expect(byOf([figureAt(20)], claimOf('Ana', claim))).toEqual([by]);
  });

  test('the innermost of two, of those that name somebody', () => {
    const [wide, narrow] = [claimOf('Ana', span(0, 90)), claimOf('Ben', span(10, 60))];
    expect(byOf([figureAt(20)], wide, narrow)).toEqual(['Ben']);
    expect(byOf([figureAt(20)], narrow, wide)).toEqual(['Ben']);
    expect(byOf([figureAt(20)], claimOf(null, span(10, 60)), wide)).toEqual(['Ana']);
  });

  test('each figure has its own', () => {
    const claims = [claimOf('Ben', span(100, 130)), claimOf('Ana', span(10, 40), span(200, 240))];
    expect(byOf([figureAt(20), figureAt(50), figureAt(110), figureAt(210)], ...claims)).toEqual([
      'Ana',
      null,
      'Ben',
      'Ana',
    ]);
  });
});

describe('the date that it holds for', () => {
  const asOf = (figure: Figure, ...moments: Moment[]) => attributeFigures(doc, [figure], [], [], moments)[0]!.asOf;

  test('the nearest of its sentence, one behind it rather than one before', () => {
    const figure = figureAt(200);
    expect(attributeFigures(doc, [figure], [], [], [momentAt(220, '2020')])[0]).toMatchObject({
      asOf: '2020',
      asOfSpan: span(220, 223),
    });
    expect(asOf(figure, momentAt(220, '2020'), momentAt(230, '2021'))).toBe('2020');
    expect(asOf(figure, momentAt(180, '2019'), momentAt(190, '2020'))).toBe('2020');
    // 10 before count as 15 behind.
    expect(asOf(figure, momentAt(187, '2019'), momentAt(223, '2020'))).toBe('2020');
    expect(asOf(figure, momentAt(187, '2019'), momentAt(224, '2020'))).toBe('2019');
    expect(asOf(figure, momentAt(209, '2020'), momentAt(220, '2021'))).toBe('2020');
  });

  test('a date without a day, and one within the figure, are none', () => {
    expect(asOf(figureAt(200), momentAt(220, null))).toBe(null);
    expect(asOf(figureAt(200), momentAt(202, '2020'))).toBe(null);
    expect(asOf(figureAt(200), momentAt(198, '2020'))).toBe(null);
    expect(asOf(figureAt(200), momentAt(197, '2020'))).toBe('2020');
    expect(asOf(figureAt(200), momentAt(208, '2020'))).toBe(null);
    expect(asOf(figureAt(200), momentAt(202, '2020'), momentAt(230, '2021'))).toBe('2021');
  });

  test('not farther than 120 characters, nor in another sentence', () => {
    expect(asOf(figureAt(200), momentAt(79, '2020'))).toBe(null);
    expect(asOf(figureAt(200), momentAt(80, '2020'))).toBe('2020');
    expect(asOf(figureAt(200), momentAt(328, '2020'))).toBe('2020');
    expect(asOf(figureAt(200), momentAt(329, '2020'))).toBe(null);
    expect(asOf(figureAt(380), momentAt(398, '2020'))).toBe('2020');
    expect(asOf(figureAt(380), momentAt(399, '2020'))).toBe(null);
    expect(asOf(figureAt(400), momentAt(396, '2020'))).toBe(null);
    expect(asOf(figureAt(410), momentAt(399, '2020'))).toBe(null);
    expect(asOf(figureAt(410), momentAt(400, '2020'))).toBe('2020');
  });

  test('a length of time and a rank hold for no date', () => {
    expect(asOf(figureAt(200, { kind: 'duration' }), momentAt(220, '2020'))).toBe(null);
    expect(asOf(figureAt(200, { kind: 'rank' }), momentAt(220, '2020'))).toBe(null);
    expect(asOf(figureAt(200, { kind: 'money' }), momentAt(220, '2020'))).toBe('2020');
  });

  test('behind the last word the figure is its own sentence', () => {
    expect(asOf(figureAt(900), momentAt(880, '2020'), momentAt(915, '2021'))).toBe(null);
  });
});

describe('places', () => {
  const placesOf = (figure: Figure, ...actors: Actor[]) =>
    attributeFigures(doc, [figure], [], actors, [])[0]!.scope.places.map(
      ({ start, end, text }) => `${start}-${end} ${text}`,
    );
  const figure = figureAt(200, { countsSpans: [span(220, 240), span(260, 280)] });

  test('those named in what is counted, with their words', () => {
    expect(placesOf(figure, placeAt('place', span(222, 225)))).toEqual(['222-225 a a']);
    expect(placesOf(figure, placeAt('place', span(220, 240)))).toHaveLength(1);
    expect(placesOf(figure, placeAt('place', span(219, 240)))).toEqual([]);
    expect(placesOf(figure, placeAt('place', span(220, 241)))).toEqual([]);
    expect(placesOf(figure, placeAt('person', span(222, 225)))).toEqual([]);
  });

  test('in text order, whoever they are', () => {
    const actors = [placeAt('place', span(262, 263), span(222, 223)), placeAt('place', span(224, 225), span(300, 301))];
    expect(placesOf(figure, ...actors)).toEqual(['222-223 a', '224-225 a', '262-263 a']);
  });

  test('not farther than 120 characters, nor in another sentence', () => {
    const wide = figureAt(200, { countsSpans: [span(0, 399)] });
    const at = (start: number) => placesOf(wide, placeAt('place', span(start, start + 1))).length;
    expect([79, 80, 328, 329].map(at)).toEqual([0, 1, 1, 0]);
    const late = figureAt(410, { countsSpans: [span(300, 500)] });
    expect(placesOf(late, placeAt('place', span(398, 399), span(400, 401)))).toEqual(['400-401 a']);
  });

  test('what else is known of the scope stays', () => {
    const scope = { ...sample.scope, counting: 'total' as const };
    expect(attributeFigures(doc, [{ ...figure, scope }], [], [], [])[0]!.scope).toEqual(scope);
  });
});
