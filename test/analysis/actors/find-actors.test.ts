import { describe, expect, test } from 'vitest';
import { actorNamed, actorsOf, wordsAt } from '../read-article.ts';

describe('actors', () => {
  test('a full name, a surname and a pronoun are one person, with its title as role', () => {
    const { doc, actors } = actorsOf(
      'French Finance Minister Claire Dubois arrived in Lisbon on Monday.',
      'Dubois said the talks would go on. She left in the evening.',
    );
    const minister = actorNamed(actors, 'Claire Dubois');
    expect(minister).toMatchObject({ kind: 'person', role: 'French Finance Minister' });
    expect(wordsAt(doc, minister.mentions)).toEqual(['Claire Dubois', 'Dubois']);
    expect(wordsAt(doc, minister.references)).toEqual(['She']);
    expect(actorNamed(actors, 'Lisbon').kind).toBe('place');
  });

  test('two people with one surname stay two; a bare surname is the one named last', () => {
    const { doc, actors } = actorsOf(
      'Robert Miller met his lawyer on Tuesday.',
      'Miller looked tired.',
      'His sister Helen Miller waited outside. Miller said she was relieved.',
    );
    expect(wordsAt(doc, actorNamed(actors, 'Robert Miller').mentions)).toEqual(['Robert Miller', 'Miller']);
    expect(wordsAt(doc, actorNamed(actors, 'Helen Miller').mentions)).toEqual(['Helen Miller', 'Miller']);
  });

  test('a bare surname far from its family is that of the one who is named most', () => {
    const { doc, actors } = actorsOf(
      'Robert Miller met his lawyer on Tuesday. Reporters saw Robert Miller in court.',
      'His sister Helen Miller waited outside.',
      'The hearing took two hours. Nobody spoke. Then Miller walked out.',
    );
    expect(wordsAt(doc, actorNamed(actors, 'Robert Miller').mentions)).toEqual([
      'Robert Miller',
      'Robert Miller',
      'Miller',
    ]);
  });

  test('a first name spelt in two ways is one person', () => {
    const { doc, actors } = actorsOf('Kristen Hale opened the show in Oslo.', 'Kristin Hale said she was glad.');
    expect(wordsAt(doc, actorNamed(actors, 'Kristen Hale').mentions)).toEqual(['Kristen Hale', 'Kristin Hale']);
  });

  test('an acronym in brackets and its expansion are one organisation', () => {
    const { doc, actors } = actorsOf(
      'The Federal Aviation Administration (FAA) grounded the jets. The FAA gave no date for their return.',
    );
    const agency = actorNamed(actors, 'FAA');
    expect(agency).toMatchObject({ name: 'Federal Aviation Administration', kind: 'organisation' });
    expect(wordsAt(doc, agency.mentions)).toEqual(['Federal Aviation Administration', 'FAA', 'FAA']);
  });
});

describe('any text', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n '],
    ['one endless word', 'x'.repeat(50_000)],
    ['one endless hyphenated word', 'a-'.repeat(20_000)],
    ['emoji', '😀 👩‍👩‍👧 said 🎉.'],
    ['other scripts', '北京市政府 宣布 新政策。 Президент России заявил. رئيس الوزراء'],
    ['control characters and lone surrogates', '\u0000\u0001\ud800 Bob \udfff\u200b said \ufffd'],
    ['marks only', '(((((((((( """"" ----- ,,,,,'],
  ])('%s gives a bounded answer', (_, text) => {
    const { doc, actors } = actorsOf(text);
    for (const { mentions, references } of actors)
      for (const { start, end } of [...mentions, ...references])
        expect(start >= 0 && end <= doc.text.length && start < end).toBe(true);
  });

  test('the noun behind a place is part of an alias, not of the mention', () => {
    const { doc, actors } = actorsOf('The bridge in Kunduz province was closed. Troops left Kunduz on Friday.');
    const place = actorNamed(actors, 'Kunduz');
    expect(wordsAt(doc, place.mentions)).toEqual(['Kunduz', 'Kunduz']);
    expect(place.aliases).toEqual(['Kunduz', 'Kunduz province']);
  });

  test('a body is known without the letters of its state too', () => {
    const { actors } = actorsOf('The U.S. Geological Survey put the strength at 6.1.');
    expect(actorNamed(actors, 'U.S. Geological Survey').aliases).toEqual([
      'U.S. Geological Survey',
      'Geological Survey',
    ]);
  });
});
