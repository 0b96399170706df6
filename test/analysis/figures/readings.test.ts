// Every field of a figure on short sentences, one difference at a time. Dates are left out: a year must be known by itself.
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/analysis/figures/find.ts';
import { english } from '../../../src/language/en/index.ts';
import { casesIn } from '../cases.ts';
import * as counts from './readings/counts.ts';
import * as kinds from './readings/kinds.ts';
import * as nouns from './readings/nouns.ts';
import * as units from './readings/units.ts';
import * as which from './readings/which.ts';
import { recordOf } from './record.ts';
import { documentOf } from './sample.ts';

const recordsIn = (text: string): string[] =>
  findFigures(documentOf(text), [], english.figures).map((figure) => recordOf(figure, text));

describe.each(Object.entries({ ...which, ...nouns, ...kinds, ...units, ...counts }))('%s', (_, table) => {
  test.each(casesIn(table))('$text', ({ text: line, expected }) => {
    const text = line.replaceAll('\\n', '\n');
    expect(recordsIn(text)).toEqual(expected);
    if (text.includes('\n') || !text.endsWith('.')) return;
    // What stands before and behind the sentence changes nothing, nor does its full stop.
    expect(recordsIn(`It rained on. ${text} Boats left.`)).toEqual(expected);
    expect(recordsIn(text.slice(0, -1))).toEqual(expected);
  });
});
