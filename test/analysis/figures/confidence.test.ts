// A figure's confidence: it tells sure readings from doubtful ones.
import { expect, test } from 'vitest';
import { confidenceOf } from '../../../src/analysis/figures/confidence.ts';
import { readFigures } from '../../../src/analysis/figures/find.ts';
import { certainFrom } from '../../../src/kinds.ts';
import { english } from '../../../src/language/en/index.ts';
import { documentOf, figuresOf } from './sample.ts';

const confidence = (text: string): number => figuresOf(text)[0]!.confidence;

test('money, shares and counted nouns are sure', () => {
  expect(confidence('The repair cost $3.2 million.')).toBeGreaterThan(0.9);
  expect(confidence('Rents rose by 4 percent.')).toBeGreaterThan(0.9);
  expect(confidence('At least 14 miners died.')).toBeGreaterThan(0.85);
});

test('a bare number that tells no unit is doubtful, a score is not', () => {
  expect(confidence('The survey put it at 4,300.')).toBeLessThan(certainFrom);
  expect(confidence('Elmwood won 3-1 on Sunday.')).toBeGreaterThan(certainFrom);
});

test('a sign without a weight says nothing', () => {
  expect(confidenceOf(['all', 'constructor'], { all: 0 })).toBe(0.5);
});

test('signs that have weights are added up', () => {
  const weights = { all: 1, range: -3, headline: 0.5 };
  expect(confidenceOf([], weights)).toBe(0.5);
  expect(confidenceOf(['all'], weights)).toBe(0.731);
  expect(confidenceOf(['all', 'range'], weights)).toBe(0.119);
  expect(confidenceOf(['all', 'range', 'headline', 'unknown'], weights)).toBe(0.182);
});

test.each([
  ['At least 14 miners died.', 'all | form digits | unit noun | kind casualties | role subject | qualified'],
  ['It cost $3.2 million.', 'all | form digits | unit money | kind money | role object | counts nothing'],
  ['Rovers won 3-1.', 'all | form digits | unit of a score | kind score | role object | range'],
  ['Ana Ruiz, 44, won.', 'all | form digits | unit age | kind measure | role other | counts nothing'],
  ['It read a 12-page report.', 'all | form digits | unit described noun | kind count | role object'],
  ['They put it at 4,300.', 'all | form digits | unit none | kind count | role other | counts nothing'],
  [
    'They saw 30 boats and then 20.',
    'all | form digits | unit noun | kind count | role object',
    'all | form digits | unit of another figure | kind count | role other | counts nothing',
  ],
  [
    'The blast killed 12 to 14 young people in Aldea.',
    'all | form digits | unit noun | kind casualties | role object | range | long noun',
  ],
  ['He came 3rd.', 'all | form ordinal | unit of another figure | kind rank | role object | counts nothing'],
  [
    'Port Toll Nears 4,300\nIt was so.',
    'all | form digits | unit none | kind count | role object | headline | counts nothing',
  ],
  ['It is 5%.', 'all | form digits | unit percent | kind percent | role predicate | counts nothing'],
  ['A third of voters left.', 'all | form fraction | unit noun | kind percent | role subject'],
] as const)('signs: %s', (text, ...expected) => {
  expect(readFigures(documentOf(text), [], english.figures).map(({ signs }) => signs.join(' | '))).toEqual(expected);
});
