// The clause reader on sentences whose parts of speech are given.
import { describe, expect, test } from 'vitest';
import { ClauseReader } from '../../../src/analysis/figures/clause.ts';
import { english } from '../../../src/language/en/index.ts';
import { type Case, casesIn } from '../cases.ts';
import * as subjects from './clause-subjects.ts';
import * as verbs from './clause-verbs.ts';
import { taggedDoc, tokensOf, wordsOf } from './tagged.ts';

function clauseOf(marked: string, figure: string): string {
  const doc = taggedDoc(marked);
  const [first, last] = tokensOf(doc, figure);
  const sentence = doc.sentences[doc.tokens[first]!.sentence]!;
  const clause = new ClauseReader(doc, sentence.first, sentence.last, english.figures).clauseOf(first, last);
  return [clause.role, ...[clause.verb, clause.subject, clause.host].map((phrase) => wordsOf(doc, phrase))].join(' · ');
}

describe.each(Object.entries({ ...verbs, ...subjects }))('%s', (_, table) => {
  test.each(casesIn(table))('$text', ({ text, expected: [expected] }) => {
    const [figure, clause] = expected!.split(': ');
    expect(clauseOf(text, figure!)).toBe(clause);
  });
});

/** What stands in braces is said as often as the number tells: how far the reader looks, and that it looks no further. */
const limits = `
verb before, far away: They/Z saw/V {old/A} with/I 12/M boats/N
  25: other · saw · They · -
  26: other · - · - · -
tail phrase: 12/M boats/N in/I the/D {old/A} town/N left/V
  10: subject · left · - · -
  11: other · - · - · -
all tails: 12/M boats/N in/I the/D old/A old/A old/A old/A old/A town/N of/I the/D old/A old/A old/A old/A old/A town/N at/I {old/A} sea/N left/V
  7: subject · left · - · -
  8: other · - · - · -
number of tails: 12/M boats/N {in/I Aldea/P} left/V
  3: subject · left · - · -
  4: other · - · - · -
aside behind: 12/M boats/N ,/. {old/A} ones/N ,/. left/V
  16: subject · left · - · -
  17: other · - · - · -
verb group: 12/M boats/N have/X {not/T} left/V
  7: subject · have not×7 left · - · -
  8: subject · have · - · -
bracket: Shares/N (/. {old/A} REDC/P )/. of/I 12/M boats/N
  6: other · - · - · Shares
  7: other · - · - · -
host: They/Z met/V in/I {old/A} Aldea/P with/I 12/M boats/N
  10: other · met · They · old×10 Aldea
  11: other · met · They · old×10 Aldea
chain of hosts: They/Z met/V {in/I Aldea/P} with/I 12/M boats/N
  3: other · met · They · Aldea in Aldea in Aldea
  4: other · met · They · Aldea in Aldea in Aldea
aside before: The/D firm/N ,/. {old/A} mill/N ,/. lost/V 12/M boats/N
  14: object · lost · firm · -
  15: object · lost · - · -
shared subject: The/D firm/N shook/V {old/A} and/C lost/V 12/M boats/N
  17: object · lost · firm · -
  18: object · lost · - · -
verbs in a row: The/D firm/N came/V {and/C saw/V} and/C lost/V 12/M boats/N
  2: object · lost · firm · -
  3: object · lost · - · -
who was told: Ana/P told/V {old/A} crews/N that/S the/D blast/N sank/V 12/M boats/N
  3: object · sank · blast · -
  4: object · sank · old×4 crews that the blast · -
heading: {Rede/P} :/. found/V with/I 12/M boats/N
  7: other · found · Rede Rede Rede Rede Rede Rede Rede · -
  8: other · found · - · -
clause before: The/D index/N rose/V {old/A} and/C the/D firm/N lost/V 12/M boats/N
  10: object · lost · firm · -
  11: object · lost · index · -
long subject: The/D {old/A} mill/N lost/V 12/M boats/N
  26: object · lost · old×26 mill · -
  27: object · lost · old×26 mill · -
long subject with of: The/D mill/N of/I {old/A} Aldea/P lost/V 12/M boats/N
  24: object · lost · mill of old×24 Aldea · -
  25: object · lost · old×10 Aldea · -
`;

const repeated = (marked: string, times: number): string =>
  marked.replace(/\{(.*?)\} ?/, (_, part: string) => `${part} `.repeat(times));
/** "old old old" is long: "old×3". */
const short = (clause: string): string =>
  clause.replace(/(?:(old|not) )+/g, (all, word) => `${word}×${all.length / 4} `);

test.each(casesIn(limits))('$text', ({ text, expected }: Case) => {
  const marked = text.slice(text.indexOf(': ') + 2);
  for (const line of expected) {
    const [times, ...clause] = line.split(': ');
    expect(short(clauseOf(repeated(marked, Number(times)), '12 boats'))).toBe(clause.join(': '));
  }
});
