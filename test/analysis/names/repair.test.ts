import { describe, expect, test } from 'vitest';
import { findNames } from '../../../src/analysis/names/find-names.ts';
import { openTables } from '../../../src/analysis/names/recogniser.ts';
import { repaired } from '../../../src/analysis/names/repair.ts';
import type { TaggedSpan } from '../../../src/analysis/names/tag-sequence.ts';
import { wordInfo } from '../../../src/analysis/names/word-info.ts';
import { documentOf } from '../read-article.ts';
import { openTestAnalyser } from '../test-analyser.ts';

const { language, weights } = openTestAnalyser();
const namesIn = (...lines: readonly string[]): string[] => {
  const doc = documentOf(...lines);
  return findNames(doc, language, weights).map(({ start, end, type }) => `${doc.text.slice(start, end)}: ${type}`);
};

const span = (first: number, last: number, type: TaggedSpan['type']): TaggedSpan => ({ first, last, type });

describe('names', () => {
  test('a body goes on behind "of the" and "for"', () =>
    expect(namesIn('She works for the Institute for the Study of Rivers in Madrid.')).toEqual([
      'Institute for the Study of Rivers: organisation',
      'Madrid: place',
    ]));

  test('a body joined by "and" is one', () =>
    expect(namesIn('The Securities and Exchange Commission fined the bank on Friday.')).toEqual([
      'Securities and Exchange Commission: organisation',
    ]));

  test('a listed body is found within a longer run of capitals', () =>
    expect(namesIn('White House Press Secretary Jane Collins spoke first.')).toEqual([
      'White House: organisation',
      'Jane Collins: person',
    ]));

  test('a capital within a word is a company', () =>
    expect(namesIn('Shares of BrightHarbor fell on Monday after the report.')).toEqual(['BrightHarbor: organisation']));

  test('letters that stand for common nouns are nobody, letters of bodies are', () =>
    expect(namesIn('The NATO report says that AI and EVs need more GPUs than the IMF thinks.')).toEqual([
      'NATO: organisation',
      'IMF: organisation',
    ]));

  test('hyphens and apostrophes belong to names, possessives do not', () =>
    expect(namesIn("Marie-Claire O'Brien’s lawyer met Bashar al-Assad's envoy in Port-au-Prince.")).toEqual([
      "Marie-Claire O'Brien: person",
      'Bashar al-Assad: person',
      'Port-au-Prince: place',
    ]));

  test('a title is no part of a name', () =>
    expect(namesIn('On Monday Ambassador Mohr and Ms. Delgado met in Lima.')).toEqual([
      'Mohr: person',
      'Delgado: person',
      'Lima: place',
    ]));

  test('a headline in capitals is read too', () =>
    expect(namesIn('GERMANY AND FRANCE WARN IRAN', 'Germany and France warned Iran on Monday.').slice(0, 3)).toEqual([
      'GERMANY: place',
      'FRANCE: place',
      'IRAN: place',
    ]));

  test('a named thing is nobody, nor is a place within its name', () =>
    expect(namesIn('After Ramadan the Paris Agreement and the World Cup were all that Leila Haddad spoke of.')).toEqual(
      ['Leila Haddad: person'],
    ));

  test('an adjective made of a name is none', () =>
    expect(namesIn('He works for a Lisbon-based bank in Gaza-controlled waters off Cyprus.')).toEqual([
      'Cyprus: place',
    ]));

  test('a person is no product', () =>
    expect(namesIn('The Lena Hartmann Polaroids hang in Oslo.')).toEqual(['Lena Hartmann: person', 'Oslo: place']));

  test('a listed name with a possessive in it is found', () =>
    expect(namesIn("Shoppers left Macy's and McDonald's on Friday.")).toEqual([
      "Macy's: organisation",
      "McDonald's: organisation",
    ]));

  test('a listed body that goes on with "of" is the longer one', () =>
    expect(namesIn('The Idaho State Department of Health closed two beaches.').at(-1)).toBe(
      'Idaho State Department of Health: organisation',
    ));

  test('a first name and a family name are a person, unless they are listed as a body', () =>
    expect(namesIn('Analysts at Morgan Stanley spoke to Laura Jensen on Friday.')).toEqual([
      'Morgan Stanley: organisation',
      'Laura Jensen: person',
    ]));

  test.each<[string, TaggedSpan[], string[]]>([
    ['a title alone is nobody', [span(1, 1, 'person')], []],
    ['words in lower case at the end are none of the name', [span(3, 5, 'organisation')], ['Ohio: place']],
    ['a body whose link was cut off goes on', [span(7, 8, 'organisation')], ['University of Lisbon: organisation']],
  ])('%s', (_, spans, names) => {
    const words = 'The General told Ohio ad agency the University of Lisbon had paid .'.split(' ');
    const infos = words.map((word) => wordInfo(word, openTables(language, weights)));
    expect(
      repaired(infos, spans, false).map(
        ({ first, last, type }) => `${words.slice(first, last + 1).join(' ')}: ${type}`,
      ),
    ).toEqual(names);
  });
});
