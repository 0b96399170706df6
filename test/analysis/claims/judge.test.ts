// What speaks for a candidate, and which candidates are shown.
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/analysis/claims/draft.ts';
import { endIndex, endScore } from '../../../src/analysis/claims/end-weights.ts';
import { type Candidate, candidatesOf, judge, leastConfidence } from '../../../src/analysis/claims/judge.ts';
import { claimsByRule } from '../../../src/analysis/claims/rules.ts';
import { assemble } from '../../../src/analysis/claims/tagger/assemble.ts';
import { casesIn } from '../cases.ts';
import { draftOf } from './draft-of.ts';
import { readingOf, saidIn } from './reading-of-rules.ts';

const letters = '-SsQqCc';

/** `labels`: a letter for each word as in tagger/assemble.test.ts; `sure`: a digit for each, tenths and a half. */
function candidatesIn(written: string, labels: string, sure: string): string[] {
  const reading = readingOf(written);
  expect([labels.length, sure.length]).toEqual([reading.words.length, reading.words.length]);
  const tags = Uint8Array.from(labels, (letter) => letters.indexOf(letter));
  const tagged = {
    labels: tags,
    sure: Float32Array.from(sure, (digit) => Number(digit) / 10 + 0.05),
    drafts: assemble(reading, tags),
  };
  const [strict, wide] = [false, true].map((each) => claimsByRule(reading, { wide: each })) as [Draft[], Draft[]];
  return candidatesOf(reading, strict, wide, tagged).map(
    ({ draft, content, signs }) =>
      `${draft.content.map((stretch) => saidIn(reading, stretch)).join(' … ')} (${content.size}): ${signs.join(' ')}`,
  );
}

const signs = `
Lee said it broke. // SQCc- // 99862
  it broke (2): all krules same rbare after krrules same|bare after findirect|rules same md|rules ia cb sPROPN sfPROPN|indirect tstates trstates|bare after lsay z2|indirect nend|bare after ainc bind poutb q-|end gfalse ofalse hfalse
Lee said it broke and fell. // SQCc--- // 9986299
  it broke and fell (4): all krules half rbare after krrules half|bare after findirect|rules half md|rules ie cb sPROPN sfPROPN|indirect tstates trstates|bare after lsay z5|indirect nend|bare after ainc boutb poutb q-|end gfalse ofalse hfalse
  it broke (2): all ktagger against rtagger krtagger against|tagger findirect|tagger against md|tagger ia cb sPROPN sfPROPN|indirect tstates trstates|tagger lsay z2|indirect nmore|tagger ainc bind poutb qoutf|more gfalse ofalse hfalse
Lee said it broke and fell. // SQCccc- // 5555555
  it broke and fell (4): all krules same rbare after krrules same|bare after findirect|rules same md|rules ia cd sPROPN sfPROPN|indirect tstates trstates|bare after lsay z5|indirect nend|bare after aind bind poutd q-|end gfalse ofalse hfalse
Lee said the old and grey and cold dam broke on Monday. // SQCccccccccc- // 9999999999999
  the old and grey and cold dam broke on Monday (10): all krules same rbare after krrules same|bare after findirect|rules same mb|rules ia cb sPROPN sfPROPN|indirect tstates trstates|bare after lsay z11|indirect nend|bare after ainb binb poutb q-|end gfalse ofalse hfalse
Lee said it broke. // ----- // 01234
  it broke (2): all krules none rbare after krrules none|bare after findirect|rules none md|rules if cc sPROPN sfPROPN|indirect tstates trstates|bare after lsay z2|indirect nend|bare after aoutf boute poutf q-|end gfalse ofalse hfalse
Lee said it broke. // S-Cc- // 99862
  it broke (2): all krules none rbare after krrules none|bare after findirect|rules none md|rules ia cf sPROPN sfPROPN|indirect tstates trstates|bare after lsay z2|indirect nend|bare after ainc bind poutb q-|end gfalse ofalse hfalse
It rained. Lee believes it broke. // ---SQCc- // 99987000
  it broke (2): all krules same wide rbare after krrules same wide|bare after findirect|rules same wide mf|rules ia cd sPROPN sfPROPN|indirect tjudges trjudges|bare after lbelieve z2|indirect nend|bare after ainf binf poutd q-|end gfalse ofalse hfalse
“We lost it all here,” Lee said. // -Ccccc--SQ- // 99999999999
  We lost it all here (5): all krules same rquotation before krrules same|quotation before fdirect|rules same mb|rules ia cb sPROPN sfPROPN|direct tstates trstates|quotation before lsay z5|direct nmore|quotation before ainb binb poutb qoutb|more gfalse ofalse hfalse
“We lost it all here today.” // --------- // 999999999
  We lost it all here today (6): all krules none rquotation alone krrules none|quotation alone fdirect|rules none mf|rules if c- snone sfnone|direct tstates trstates|quotation alone l z11|direct nend|quotation alone aoutb boutb poutb q-|end gfalse ofalse hfalse
The plan was “mad”, Lee said. // CccCc--SQ- // 9999999999
  The plan was “mad” (4): all krules same rquotation before krrules same|quotation before fmixed|rules same mb|rules ia cb sPROPN sfPROPN|mixed tstates trstates|quotation before lsay z5|mixed nmore|quotation before ainb boutb p- qoutb|more gfalse ofalse hfalse
Lee denied it. Ana left for Rome. // SQC-Cccc- // 999912345
  it (1): all krules same robject after krrules same|object after findirect|rules same mb|rules ia cb sPROPN sfPROPN|indirect tdenies trdenies|object after ldeny z2|indirect nend|object after ainb binb poutb qinf|end gfalse ofalse hfalse
Lee did not deny the charge, he said. // SQqqCc-SQ- // 9999999999
  Lee did not deny the charge (6): all krules some rclause before krrules some|clause before findirect|rules some me|rules ie cb sPRON sfPRON|indirect tstates trstates|clause before lsay z11|indirect nmore|clause before aoutb binb p- qoutb|more gfalse ofalse hfalse
  the charge (2): all krules same robject after krrules same|object after findirect|rules same mb|rules ia cb sPROPN sfPROPN|indirect tdenies trdenies|object after ldeny z2|indirect nmore|object after ainb binb poutb qoutb|more gtrue ofalse hfalse
Lee is accused of lying. // SQqqC- // 999999
  lying (1): all krules same rpassive accused krrules same|passive accused findirect|rules same mb|rules ia cb son purpose sfon purpose|indirect talleges tralleges|passive accused laccuse z2|indirect nend|passive accused ainb binb poutb q-|end gfalse ofalse hfalse
# Lee: Dam will break\\nIt rained and it was so cold. // SQCcc-------- // 9999999999999
  Dam will break (3): all krules same rheadline colon krrules same|headline colon findirect|rules same mb|rules ia cb sPROPN sfPROPN|indirect tstates trstates|headline colon l: z5|indirect nend|headline colon ainb binb poutb qoutb|end gfalse ofalse htrue
“We lost,” Lee said, “and we will try again today with all of them and more of us than ever before since the war began here.” // -Cc--SQ--Cccccccccccccccccccccccc // 999999999999999999999999999999999
  We lost … and we will try again today with all of them and more of us than ever before since the war began here (24): all krules same rquotation before krrules same|quotation before fdirect|rules same mb|rules ia cb sPROPN sfPROPN|direct tstates trstates|quotation before lsay z29|direct nend|quotation before ainb binb poutb q-|end gfalse otrue hfalse
It broke, Lee said. He left. // --------- // 999999999
The men, Lee said, left. // Cc-SQ-C- // 99999999
  The men … left (3): all krules same rclause around krrules same|clause around findirect|rules same mb|rules ia cb sPROPN sfPROPN|indirect tstates trstates|clause around lsay z5|indirect nend|clause around ainb binb p- q-|end gfalse otrue hfalse
Lee said it broke and so and so and so and so and so and so and so and so and so and so and so and so and so on us. // SQCccccccccccccccccccccccccccccc- // 999999999999999999999999999999999
  it broke and so and so and so and so and so and so and so and so and so and so and so and so and so on us (30): all krules same rbare after krrules same|bare after findirect|rules same mb|rules ia cb sPROPN sfPROPN|indirect tstates trstates|bare after lsay z+|indirect nend|bare after ainb binb poutb q-|end gfalse ofalse hfalse
Lee said it broke and so and so and so and so and so and so and so and so and so and so and so and so and so on. // SQCcccccccccccccccccccccccccccc- // 99999999999999999999999999999999
  it broke and so and so and so and so and so and so and so and so and so and so and so and so and so on (29): all krules same rbare after krrules same|bare after findirect|rules same mb|rules ia cb sPROPN sfPROPN|indirect tstates trstates|bare after lsay z29|indirect nend|bare after ainb binb poutb q-|end gfalse ofalse hfalse
`;

test.each(casesIn(signs))('$text', ({ text, expected }) => {
  const [written, labels, sure] = text.split(' // ') as [string, string, string];
  expect(candidatesIn(written.replaceAll('\\n', '\n'), labels, sure)).toEqual(expected);
});

describe('judge', () => {
  const candidate = (first: number, words: readonly number[], ...signs: string[]): Candidate => ({
    draft: draftOf({ first, last: first + 1 }),
    content: new Set(words),
    signs,
  });
  const weights = new Float32Array(4096);
  weights[endIndex('good')] = 2;
  weights[endIndex('bad')] = -2;
  weights[endIndex('fair')] = 0.5;
  const shown = (candidates: readonly Candidate[], least?: number): string[] =>
    judge(candidates, weights, least).map(
      ({ draft: { content }, confidence }) => `${content[0]!.first} ${confidence.toFixed(3)}`,
    );

  test('adds the weights of the signs', () => {
    expect(endScore(weights, ['good', 'good', 'fair', 'unknown'])).toBe(4.5);
    expect(shown([candidate(1, [1], 'good'), candidate(3, [3], 'fair'), candidate(5, [5], 'good', 'fair')])).toEqual([
      '1 0.881',
      '3 0.622',
      '5 0.924',
    ]);
  });

  test('leaves out what is unlikely', () => {
    expect(leastConfidence).toBe(0.3);
    expect(shown([candidate(1, [1], 'bad'), candidate(3, [3])])).toEqual(['3 0.500']);
    expect(shown([candidate(1, [1], 'bad'), candidate(3, [3])], 0.5)).toEqual(['3 0.500']);
    expect(shown([candidate(1, [1], 'bad'), candidate(3, [3])], 0.51)).toEqual([]);
    expect(shown([candidate(1, [1], 'bad')], 0.1)).toEqual(['1 0.119']);
  });

  test('keeps the likelier of two that share a word, the first of two alike', () => {
    expect(shown([candidate(1, [1, 2, 3]), candidate(3, [3, 4, 5], 'good')])).toEqual(['3 0.881']);
    expect(shown([candidate(3, [3, 4]), candidate(1, [1, 2, 3])])).toEqual(['1 0.500']);
    expect(shown([candidate(4, [4, 5]), candidate(1, [1, 2, 3])])).toEqual(['1 0.500', '4 0.500']);
  });
});
