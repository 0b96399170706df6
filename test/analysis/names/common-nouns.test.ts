import { expect, test } from 'vitest';
import { endedInCapital, withoutCommonNouns } from '../../../src/analysis/names/common-nouns.ts';
import { openTables } from '../../../src/analysis/names/recogniser.ts';
import type { NameType } from '../../../src/analysis/names/tag-sequence.ts';
import { wordInfo } from '../../../src/analysis/names/word-info.ts';
import { openTestAnalyser } from '../test-analyser.ts';

const { language, weights } = openTestAnalyser();
const tables = openTables(language, weights);

/** What is left of a span over all of the text. */
function left(text: string, type: NameType): string[] {
  const texts = text.split(' ');
  const words = texts.map((word) => wordInfo(word, tables));
  const spans = withoutCommonNouns(words, [endedInCapital(words, { first: 0, last: words.length - 1, type })]);
  return spans.map((span) => `${texts.slice(span.first, span.last + 1).join(' ')}: ${span.type}`);
}

test.each<[string, string, NameType, string[]]>([
  ['a verb parts two names', 'Hornets beat Wexham', 'organisation', ['Hornets: organisation', 'Wexham: organisation']],
  [
    'a job stands between a body and a person',
    'RVU steward Clara Stone',
    'person',
    ['RVU: organisation', 'Clara Stone: person'],
  ],
  ['an adjective stands before a name', 'hard-to-get Clara', 'person', ['Clara: person']],
  ['a country stays one', 'Ghana substituted Mensah', 'person', ['Ghana: place', 'Mensah: person']],
  ['words behind a name', 'Wexham ad agency', 'organisation', ['Wexham: organisation']],
  ['particles belong to it', 'Ludwig van der Berg', 'person', ['Ludwig van der Berg: person']],
  ['a noun that goes on with "of"', 'church of Plenty', 'organisation', ['church of Plenty: organisation']],
  ['a name with a capital within', 'iPlayer Kids', 'organisation', ['iPlayer Kids: organisation']],
  ['a common noun', 'midfield', 'place', []],
  ['a month', 'Dec', 'organisation', []],
  ['a month that is a person', 'April', 'person', ['April: person']],
  ['an initial', 'N.', 'place', []],
  ['letters', 'AI', 'organisation', []],
  ['letters in the plural', 'EVs', 'organisation', []],
  ['letters of several sizes', 'WiFi', 'organisation', []],
  ['a family name of the same letters', 'Ai', 'person', ['Ai: person']],
  ['a first name of the same letters', 'Ram', 'person', ['Ram: person']],
])('%s', (_, text, type, names) => {
  expect(left(text, type)).toEqual(names);
});
