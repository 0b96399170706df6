import { describe, expect, test } from 'vitest';
import { actorNamed, actorsOf, wordsAt } from '../read-article.ts';

describe('institutions', () => {
  test('a common noun with a name in it is an organisation; other words for it are its aliases', () => {
    const { doc, actors } = actorsOf(
      'The Kenyan government blamed the storm.',
      'Critics said the government of Kenya had been slow, and that Kenya’s government knew it.',
    );
    const government = actorNamed(actors, 'Kenyan government');
    expect(government.kind).toBe('organisation');
    expect(wordsAt(doc, government.mentions)).toEqual([
      'Kenyan government',
      'government of Kenya',
      'Kenya’s government',
    ]);
  });

  test("a person's administration is one, a person's agency is not", () => {
    const { actors } = actorsOf('The Obama administration met on Monday. Michelle Obama’s agency did not.');
    expect(actors.map(({ name }) => name)).toContain('Obama administration');
    expect(actors.some(({ name }) => name.endsWith('agency'))).toBe(false);
  });
});

test.each([
  [
    'people stand between the name and the noun',
    'Kenya’s prime minister praises military plans. Kenya voted.',
    'military',
  ],
  ['a feast is no party', 'The Nairobi party went on until Monday.', 'party'],
])('%s', (_, text, noun) => {
  expect(actorsOf(text).actors.some(({ name }) => name.endsWith(noun))).toBe(false);
});

test('a party that is told to be one', () => {
  const { actors } = actorsOf('Kenya’s ruling party met on Monday.');
  expect(actors.map(({ name }) => name)).toContain('Kenya’s ruling party');
});

describe('aside', () => {
  test('a dateline and a credit name no actors', () => {
    const { actors } = actorsOf(
      'Treaty signed',
      'GENEVA (Reuters) — Norway signed the treaty on Monday. (K. Berg/AP)',
      'Norway said it was glad.',
    );
    expect(actors.map(({ name }) => name)).toEqual(['Norway']);
  });

  test('a capital that acts is its country, one that is a setting is a place', () => {
    const acts = actorsOf('Norway signed it on Monday. Oslo said the text was good.').actors;
    expect(actorNamed(acts, 'Oslo').name).toBe('Norway');
    const accused = actorsOf('Norway signed it on Monday. Critics accused Oslo of haste.').actors;
    expect(actorNamed(accused, 'Oslo').name).toBe('Norway');
    const people = actorsOf('Norway signed it on Monday. A deal with Oslo residents failed.').actors;
    expect(actorNamed(people, 'Oslo').name).toBe('Oslo');
    const setting = actorsOf('Norway signed it on Monday. The crowd in Oslo cheered.').actors;
    expect(actorNamed(setting, 'Oslo').name).toBe('Oslo');
  });
});
