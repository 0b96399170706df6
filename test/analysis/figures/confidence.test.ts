// A figure's confidence: it tells sure readings from doubtful ones.
import { expect, test } from 'vitest';
import { confidenceOf } from '../../../src/analysis/figures/confidence.ts';
import { certainFrom } from '../../../src/kinds.ts';
import { figuresOf } from './sample.ts';

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
