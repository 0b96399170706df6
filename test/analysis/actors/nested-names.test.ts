import { describe, expect, test } from 'vitest';
import { actorNamed, actorsOf, wordsAt } from '../read-article.ts';

describe('names within names', () => {
  test('a place is mentioned in the name of its university too', () => {
    const { doc, actors } = actorsOf(
      'Officials in Texas met on Monday.',
      'The University of Texas sent two professors to the talks.',
    );
    expect(wordsAt(doc, actorNamed(actors, 'Texas').mentions)).toEqual(['Texas', 'Texas']);
    expect(wordsAt(doc, actorNamed(actors, 'University of Texas').mentions)).toEqual(['University of Texas']);
  });

  test('nobody is named by a newspaper that bears the name of its city', () => {
    const { doc, actors } = actorsOf(
      'The mayor of Washington spoke to the Washington Post on Monday.',
      'Washington has 700,000 people.',
    );
    expect(wordsAt(doc, actorNamed(actors, 'Washington').mentions)).toEqual(['Washington', 'Washington']);
  });

  test('who is only named within a longer name is no actor', () => {
    const { actors } = actorsOf('The University of Texas sent two professors to the talks in Oslo.');
    expect(actors.map(({ name }) => name)).toEqual(['University of Texas', 'Oslo']);
  });
});
