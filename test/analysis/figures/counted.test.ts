// What a figure counts: the article's words that belong to it, or nothing.
import { describe, expect, test } from 'vitest';
import { figuresOf } from './sample.ts';

const countsOf = (text: string) => figuresOf(text).map(({ text: figure, counts }) => [figure, counts]);

describe('a length of time', () => {
  test.each([
    ['The envoy said three days after it that nobody had been hurt.', 'three days', null],
    ['In the past two weeks, the pass became too icy.', 'two weeks', null],
    ['The court sentenced a baker to four years in prison.', 'four years', 'in prison'],
    ['Villagers returned two days after the dam burst.', 'two days', 'after the dam burst'],
    ['The six-week strike ended.', 'six-week', 'strike'],
    [
      'Nurses have been waiting for a pay rise for nine months.',
      'nine months',
      'Nurses have been waiting for a pay rise',
    ],
    ['The bridge was closed for the last six years.', 'six years', 'bridge was closed'],
    ['The talks lasted five hours.', 'five hours', 'talks lasted'],
    ['Owners must leave the valley within 48 hours.', 'within 48 hours', 'Owners must leave the valley'],
    ['“We won,” he said, three months later.', 'three months', null],
  ])('%s', (text, figure, counts) => {
    expect(countsOf(text)).toContainEqual([figure, counts]);
  });
});

test("a headline's verbs are not trusted", () => {
  expect(countsOf('Port Toll Nears 4,300\nThe port said so on Friday.')).toEqual([['4,300', null]]);
  expect(countsOf('At least 37 dead after ferry sinks\nThe port said so on Friday.')).toEqual([
    ['At least 37', 'dead after ferry sinks'],
  ]);
});

test('a part of what was counted before counts only itself', () => {
  const text = 'The health board in Aldea said that 480 people, including 39 children, had been treated.';
  expect(countsOf(text)[1]).toEqual(['39 children', 'children']);
  const told = 'The minister told reporters that 84 people had been pulled from the river, among them 19 children.';
  expect(countsOf(told)[1]).toEqual(['19 children', 'children']);
});

test('a price counts what it is per, too', () => {
  expect(countsOf('Northern crude traded at $58.24 per barrel.')).toEqual([
    ['$58.24 per barrel', 'Northern crude traded per barrel'],
  ]);
  expect(countsOf('The price of northern crude fell from $75 per barrel to $46.')[0]![1]).toContain('per barrel');
});

test('of a figure that acts the verb tells enough, of others it does not', () => {
  expect(countsOf('Of the patients 353 had recovered.')).toEqual([['353', 'had recovered']]);
  expect(countsOf('I think it is $3 million.')).toEqual([['$3 million', null]]);
});
