import { expect, test } from 'vitest';
import type { NameForm } from '../../../src/analysis/actors/name-forms.ts';
import { isSameBody, isSamePerson, mergeWords } from '../../../src/analysis/actors/same-actor.ts';
import type { NameType } from '../../../src/analysis/names/tag-sequence.ts';
import { english } from '../../../src/language/en/index.ts';

const by = mergeWords(english.names);
const form = (text: string, type: NameType): NameForm => {
  const key = text.toLowerCase();
  return { key, words: key.split(' '), text, type, mentions: [] };
};
const body = (short: string, long: string, type: NameType = 'organisation') =>
  isSameBody(form(short, type), form(long, type), by);
const person = (short: string, long: string) => isSamePerson(form(short, 'person'), form(long, 'person'), by);

test.each([
  ['North', 'North Korea', true],
  ['Korea', 'North Korea', false],
  ['South', 'South Bend', false],
  ['West', 'West Virginia', false],
  ['Upper Vaska', 'Upper Vaska Autonomous Region', true],
  ['Upper Vaska', 'Upper Vaska Island', false],
])('place: %s for %s: %s', (short, long, same) => expect(body(short, long, 'place')).toBe(same));

test.each([
  ['Court', 'Supreme Court of Cassation', true],
  ['Court', 'Elmdale Court Theatre', false],
  ['Plenty', 'Church of Plenty', true],
  ['Plenty', 'Bank of Plenty Harbour', false],
])('body: %s for %s: %s', (short, long, same) => expect(body(short, long)).toBe(same));

test.each([
  ['Kristin Hale', 'Kristen Hale', true],
  ['Sara Hale', 'Sarah Hale', true],
  ['Phillip Hale', 'Philip Hale', true],
  ['Mark Hale', 'Mary Hale', false],
  ['Maria Hale', 'Marie Hale', false],
  ['Ann Hale', 'Anna Hale', false],
  ['Kristin Hale', 'Karsten Hale', false],
  ['Danilenko', 'Oleh Danylenko', false],
  ['Petrenskiy', 'Anton Petrensky', true],
  ['Anton Petrenskiy', 'Anton Petrensky', true],
  ['Boris Petrenskiy', 'Anton Petrensky', false],
  ['Marten', 'Paul Martens', false],
])('person: %s for %s: %s', (short, long, same) => expect(person(short, long)).toBe(same));
