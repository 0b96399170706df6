import { expect, test } from 'vitest';
import { barGroups, countsBeside, orderFigures, setFigure, sizeOf, wordsOf } from '../../src/card/figure-groups.ts';
import { workedOut } from '../../src/card/worked-out.ts';
import { english, interfaceIn } from './english.ts';
import { card } from './story.ts';

const [killed] = card.figures;

test.each([
  ['at least 1,400 people', 'people', '>=', 1400, 'at least', '1,400', 'people'],
  ['nearly $2.5 million', 'USD', '~', 2.5e6, 'nearly', '$2.5 million', ''],
  ['between $30 million and $45 million', 'USD', '=', 3e7, 'between', '$30 million and $45 million', ''],
  ['3,000 to 4,000 homes', 'homes', '=', 3000, '', '3,000 to 4,000', 'homes'],
  ['12%', '%', '=', 12, '', '12%', ''],
  ['one in 5 voters', 'voters', '=', 0.2, 'one in', '5', 'voters'],
  ['at least three people', 'people', '>=', 3, 'at least', 'three', 'people'],
  ['Fewer than a third of trains', 'share', '<', 0.333, 'Fewer than', 'a third', 'of trains'],
  ['about two dozen towns', 'towns', '~', 24, 'about', 'two dozen', 'towns'],
  ['two of the three gates', 'gates', '=', 2, '', 'two', 'of the three gates'],
  ['four metres', 'metres', '=', 4, '', 'four', 'metres'],
  ['two thirds', 'share', '=', 0.667, '', 'two thirds', ''],
  ['about two hundred and fifty goats', 'goats', '~', 250, '', 'about two hundred and fifty', 'goats'],
] as const)('%s is set apart', (text, unit, qualifier, value, before, large, after) =>
  expect(setFigure({ text, unit, qualifier, value })).toEqual({ before, large, after }),
);

test('every word of the figure is shown, whatever it says', () => {
  for (const text of ['$', '1.', '£5m-£6m,', 'no fewer than 7 of 9', '٣ people']) {
    const { before, large, after } = setFigure({ text, unit: null, qualifier: '=', value: 1 });
    expect([before, large, after].join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  }
});

test('what is counted is not said twice', () => {
  expect(countsBeside({ text: '41 injured', counts: 'injured' })).toBeNull();
  expect(countsBeside({ text: '41', counts: 'injured' })).toEqual({ words: 'injured', goesOn: false });
  const fighters = { text: 'more than 50 of its fighters', counts: 'fighters were killed' };
  expect(countsBeside(fighters)).toEqual({ words: 'were killed', goesOn: true });
  expect(wordsOf(fighters)).toBe('more than 50 of its fighters were killed');
  expect(wordsOf({ text: '41', counts: 'injured' })).toBe('41: injured');
});

test('only whole words count as said already', () => {
  expect(countsBeside({ text: '12 men', counts: 'mental patients' })).toEqual({
    words: 'mental patients',
    goesOn: false,
  });
  expect(countsBeside({ text: '9 workmen', counts: 'men at the gate' })?.goesOn).toBe(false);
});

test('a long number is set smaller, so that a tile holds it', () => {
  const size = (large: string) => sizeOf({ before: '', large, after: '' });
  expect([size('9,488'), size('$100 million'), size('£280m and £340m')]).toEqual([
    'large',
    'large middle',
    'large long',
  ]);
});

test('bars compare three to six figures of one unit and measure', () => {
  const votes = [45, 38, 12].map((value, i) => ({
    ...killed!,
    id: `v${i}`,
    kind: 'votes' as const,
    outcome: null,
    unit: '%',
    value,
  }));
  expect(barGroups([...votes, killed!])).toEqual([votes]);
  expect(barGroups(votes.slice(0, 2))).toEqual([]);
  expect(barGroups(votes.map((figure, i) => ({ ...figure, value: 10 ** (2 * i) })))).toEqual([]);
  const costs = ['cost of repairs', 'cost of housing', 'annual sales'].map((counts, i) => ({
    ...killed!,
    id: `m${i}`,
    kind: 'money' as const,
    outcome: null,
    unit: 'USD',
    value: i + 1,
    counts,
  }));
  expect(barGroups(costs)).toEqual([]);
});

test('casualties come first, lengths of time last, else the text’s order holds', () => {
  const ordered = orderFigures([...card.figures, { ...killed!, id: 'hours', kind: 'duration' }]);
  expect(ordered.map((figure) => figure.id)).toEqual(['f1', 'f2', 'f5', 'f6', 'f3', 'f4', 'f7', 'hours']);
});

test('the worked-out value is written as the interface writes numbers', () => {
  expect(workedOut(english, killed!)).toBe('≥ 3 people');
  expect(workedOut(english, card.figures[4]!)).toBe('= 30,000,000–USD\u00a045,000,000');
  expect(workedOut(interfaceIn('de', 'en'), { ...killed!, value: 2400.5, unit: '%', qualifier: '~' })).toBe(
    '≈ 2.400,5%',
  );
  expect(workedOut(english, { ...killed!, change: { direction: 'down', from: 9 } })).toBe('≥ 3 people ▼ (9 people →)');
});
