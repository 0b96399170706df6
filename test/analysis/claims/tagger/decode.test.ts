// The decoder against every label sequence there is, on short chains with given scores.
import { describe, expect, test } from 'vitest';
import { bestLabels, lattice, marginal, placeOf, sequencesOf } from '../../../../src/analysis/claims/tagger/decode.ts';
import { allowed, labelCount, mayFollow, placeCount } from '../../../../src/analysis/claims/tagger/labels.ts';
import { readingOf } from '../reading-of-rules.ts';

/** Numbers between -2 and 2 that look random and never change. */
function numbers(count: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return (state / 2147483648) * 4 - 2;
  });
}

function sequences(length: number): number[][] {
  if (length === 0) return [[]];
  return sequences(length - 1).flatMap((head) =>
    Array.from({ length: labelCount }, (_, label) => [...head, label]).filter(
      (labels) => labels.length < 2 || mayFollow(labels.at(-2)!, labels.at(-1)!),
    ),
  );
}

function chain(length: number, seed: number) {
  const scores = Float64Array.from(numbers(length * labelCount, seed));
  const transitions = Float32Array.from(numbers(labelCount * labelCount * placeCount, seed + 1));
  const places = Uint8Array.from({ length }, (_, i) => (i * 2 + seed) % placeCount);
  // The first word follows "outside", and so begins nothing by an inside label.
  const all = sequences(length).filter(([first]) => mayFollow(0, first!));
  const scoreOf = (labels: number[]): number =>
    labels.reduce(
      (sum, label, i) =>
        sum +
        scores[i * labelCount + label]! +
        transitions[((i ? labels[i - 1]! : 0) * labelCount + label) * placeCount + places[i]!]!,
      0,
    );
  return { scores, transitions, places, all, scoreOf };
}

describe.each([
  [1, 3],
  [2, 5],
  [3, 7],
  [4, 11],
  [4, 99],
  [5, 1234],
])('%i words, seed %i', (length, seed) => {
  const { scores, transitions, places, all, scoreOf } = chain(length, seed);

  test('the best sequence', () => {
    const best = all.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a));
    expect([...bestLabels(scores, transitions, places)]).toEqual(best);
  });

  test('the sum of all, and how likely each label is', () => {
    const sums = lattice(scores, transitions, places);
    const whole = all.reduce((sum, labels) => sum + Math.exp(scoreOf(labels)), 0);
    expect(sums.total).toBeCloseTo(Math.log(whole), 9);
    for (let i = 0; i < length; i++)
      for (let y = 0; y < labelCount; y++) {
        const share = all
          .filter((labels) => labels[i] === y)
          .reduce((sum, labels) => sum + Math.exp(scoreOf(labels)), 0);
        expect(marginal(sums, i, y)).toBeCloseTo(share / whole, 9);
      }
  });
});

test('scores far apart neither overflow nor vanish', () => {
  const { transitions, places } = chain(3, 3);
  const scores = new Float64Array(3 * labelCount).fill(-800);
  for (const i of [0, labelCount, 2 * labelCount]) scores[i] = 800;
  const sums = lattice(scores, transitions, places);
  expect(marginal(sums, 1, 0)).toBe(1);
  expect(marginal(sums, 1, 5)).toBe(0);
  expect([...bestLabels(scores, transitions, places)]).toEqual([0, 0, 0]);
});

test('a label inside follows its own beginning or itself', () => {
  const followers = Array.from({ length: labelCount }, (_, before) =>
    Array.from({ length: labelCount }, (_, label) => allowed[before * labelCount + label]).join(''),
  );
  expect(followers).toEqual(['1101010', '1111010', '1111010', '1101110', '1101110', '1101011', '1101011']);
});

test('places of words', () => {
  const reading = readingOf('Lee said “we, too, lost” today, then left. Ana came.\n“Gone.”');
  expect(reading.words.map((word, i) => `${word.text} ${placeOf(reading, i)}`)).toEqual(
    [
      'Lee 4',
      'said 0',
      '“ 2',
      'we 1',
      ', 1',
      'too 1',
      ', 1',
      'lost 1',
      '” 1',
      'today 3',
      ', 5',
      'then 0',
      'left 0',
    ].concat(['. 0', 'Ana 4', 'came 0', '. 0', '“ 4', 'Gone 1', '. 1', '” 1']),
  );
});

test('sequences are blocks, in pieces of at most 400 words', () => {
  const lengths = (text: string): string[] => sequencesOf(readingOf(text)).map(({ first, last }) => `${first}-${last}`);
  expect(lengths('')).toEqual([]);
  expect(lengths('One two.\nThree.')).toEqual(['0-2', '3-4']);
  expect(lengths('boat '.repeat(400).trim())).toEqual(['0-399']);
  expect(lengths('boat '.repeat(401).trim())).toEqual(['0-399', '400-400']);
  expect(lengths(`${'boat '.repeat(399)}sank.\nThree.`)).toEqual(['0-399', '400-400', '401-402']);
});
