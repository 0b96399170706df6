import { expect, test } from 'vitest';
import { figuresOf } from './sample.ts';

test('a figure carries value, unit, qualifier and its span', () => {
  const text = 'At least 14 miners died in the blast, which cost the firm $3.2bn.';
  const [miners, cost] = figuresOf(text);
  expect(miners).toMatchObject({
    value: 14,
    unit: 'miners',
    qualifier: '>=',
    kind: 'casualties',
    outcome: 'killed',
    start: 0,
  });
  expect(cost).toMatchObject({ value: 3.2e9, unit: 'USD', qualifier: '=', kind: 'money', text: '$3.2bn' });
  for (const { start, end, text: words } of [miners!, cost!]) expect(text.slice(start, end)).toBe(words);
});
