import { expect, test } from 'vitest';
import { sourceLink, textFragment } from '../../src/card/fragments.ts';
import { article, nth } from './story.ts';

test('a short span is named in full, widened to whole words', () => {
  expect(textFragment(article, nth('perhaps nine'))).toBe('perhaps%20nine');
  expect(textFragment(article, { ...nth('Tomas Rehn'), start: nth('Tomas Rehn').start + 2 })).toBe('Tomas%20Rehn');
});

test('a span of up to sixty characters is named in full', () =>
  expect(textFragment(article, nth('a second gate could fail if rain returned on Thursday'))).toBe(
    'a%20second%20gate%20could%20fail%20if%20rain%20returned%20on%20Thursday',
  ));

test('a long span is named by its first and last words', () =>
  expect(
    textFragment(article, nth('to comment on a report in March that 12% of its gates were overdue for repair')),
  ).toBe('to%20comment%20on%20a,were%20overdue%20for%20repair'));

test('words that stand there twice get their neighbours as prefix and suffix', () => {
  expect(textFragment(article, nth('ignored reports of rust', 1))).toBe(
    'that%20Brightwater%20had-,ignored%20reports%20of%20rust,-for%20months.',
  );
  expect(textFragment(article, nth('Brightwater', 0))).toMatch(/^Brightwater,-%2C%20the%20company$/);
});

test('"-", "," and "&" of the text are no syntax of the directive', () => {
  const text = 'Smith-Jones, Lee & Co';
  expect(textFragment({ ...article, text, blocks: [] }, { start: 0, end: text.length })).toBe(
    'Smith%2DJones%2C%20Lee%20%26%20Co',
  );
});

test('the link keeps the address, drops an older directive, and is none without a web address', () => {
  const span = nth('Tomas Rehn');
  expect(sourceLink(article, span)).toBe('https://courier.example/region/orrin-dam-gate-fails#:~:text=Tomas%20Rehn');
  expect(sourceLink({ ...article, url: 'https://a.example/x#top:~:text=old' }, span)).toBe(
    'https://a.example/x#top:~:text=Tomas%20Rehn',
  );
  expect(sourceLink({ ...article, url: 'javascript:alert(1)' }, span)).toBeNull();
  expect(sourceLink({ ...article, url: null }, span)).toBeNull();
});
