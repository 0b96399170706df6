import { expect, test } from 'vitest';
import { between } from '../../../src/command/bench/readme.ts';
import { at, table } from '../../../src/command/bench/row.ts';

const begin = '<!-- bench: begin; made by npm run bench -- --write -->';

test('what stands between the markers is replaced, and nothing else', () => {
  expect(between(`a\n${begin}\nold\n<!-- bench: end -->\nb`, 'new')).toBe(`a\n${begin}\nnew\n<!-- bench: end -->\nb`);
  expect(() => between('no markers', 'new')).toThrow('README.md lacks');
});

test('a share of the values lies below', () => {
  expect([0, 0.5, 0.9, 1].map((share) => at([3, 1, 2, 4], share))).toEqual([1, 3, 4, 4]);
});

test('one table', () => {
  expect(table([{ what: 'a', budget: '≤ 1 ms', measured: '2 ms', beside: '' }])).toBe(
    '| what | budget | measured | beside it |\n| --- | --- | --- | --- |\n| a | ≤ 1 ms | 2 ms |  |',
  );
});
