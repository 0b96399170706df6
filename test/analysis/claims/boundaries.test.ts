// Where content may end, what may follow an inverted source, and quotations at the end. A mark "|" shows the word asked about.
import { expect, test } from 'vitest';
import { chooserOf, possibleEnds, sureEnds, withQuotations } from '../../../src/analysis/claims/boundaries.ts';
import { endIndex } from '../../../src/analysis/claims/end-weights.ts';
import { isTail } from '../../../src/analysis/claims/source.ts';
import { readingOf } from './reading-of-rules.ts';

function placeIn(marked: string) {
  const reading = readingOf(marked.replace('|', ''));
  const found = reading.words.findIndex(({ start }) => start >= marked.indexOf('|'));
  const at = found < 0 ? reading.words.length : found;
  return { reading, at, sentence: reading.sentences[reading.words[at]?.sentence ?? 0]! };
}

test.each([
  ['Lee said |it broke, and it fell.', '4 ,'],
  ['|It broke and it fell.', '2 and'],
  ['|It broke on Monday and fell.', '2 on 3 Monday 4 and'],
  ['|It broke – and then fell.', '2 – 4 then'],
  ['|It broke (and fell) in May.', '2 ( 6 in 7 May'],
  ['|It broke “and fell” and rose.', '6 and'],
  ['|It broke -- so it fell.', '2 --'],
  ['|It broke according to it.', '2 according'],
  ['|It fell, but it rose; it rose.', '2 , 6 ;'],
  ['|It was so, and.', '2 so 3 ,'],
  ['|and and and and.', '2 and 3 and'],
  [
    '|It broke while as after before when although though because since until despite amid following where whereas during on in at if unless so or.',
    '2 while 3 as 4 after 5 before 6 when 7 although 8 though 9 because 10 since 11 until 12 despite 13 amid 14 following 15 where 16 whereas 17 during 18 on 19 in 20 at 21 if 22 unless 23 so',
  ],
  ['|It broke,', ''],
  ['|It broke,.', '2 ,'],
  ['|It broke, Monday.', '2 ,'],
  ['|It “broke, and” fell.', ''],
] as const)('possible ends of %s', (marked, expected) => {
  const { reading, at, sentence } = placeIn(marked);
  const ends = possibleEnds(reading, at, sentence.last).map((k) => `${k} ${reading.words[k]!.text}`);
  expect(ends.join(' ')).toBe(expected);
});

test.each([
  ['It broke|.', true],
  ['It broke |', true],
  ['It broke |in May.', true],
  ['It broke |on it.', true],
  ['It broke |at sea.', true],
  ['It broke |during it.', true],
  ['It broke |after it.', true],
  ['It broke |of it.', true],
  ['It broke |while it fell.', true],
  ['It broke |when it fell.', true],
  ['It broke |as it fell.', true],
  ['It broke |with it.', true],
  ['It broke |by it.', true],
  ['It broke |before it.', true],
  ['It broke |via it.', true],
  ['It broke |from it.', true],
  ['It broke |adding it.', true],
  ['It broke |referring to it.', true],
  ['It broke |who fell.', true],
  ['It broke |citing it.', true],
  ['It broke |about it.', true],
  ['It broke |through it.', true],
  ['It broke |last May.', true],
  ['It broke |late.', true],
  ['It broke |early.', true],
  ['It broke |earlier.', true],
  ['It broke |this May.', true],
  ['It broke |outside it.', true],
  ['It broke |following it.', true],
  ['It broke |shortly.', true],
  ['It broke |Monday.', true],
  ['It broke |to Ana.', true],
  ['It broke |to men.', true],
  ['It broke |to the men.', true],
  ['It broke |to us.', true],
  ['It broke |to leave.', false],
  ['It broke |to.', false],
  ['It broke|, running.', true],
  ['It broke |running.', false],
  ['It broke|, ran.', false],
  ['It broke |and fell.', false],
  ['It broke |inside it.', false],
  ['It broke |in “May”.', false],
  ['It broke |“in” May.', false],
  ['It broke|, in May.', true],
  ['It broke |in the old and grey and cold and wet and sad and bad and mad and glad May.', true],
  ['It broke |in the old and grey and cold and wet and sad and bad and mad and glad big May.', false],
  ['It broke |Ana.', false],
] as const)('only a tail: %s', (marked, expected) => {
  const { reading, at, sentence } = placeIn(marked);
  expect(isTail(reading, sentence, at)).toBe(expected);
  const within = placeIn(`It rained on. ${marked} Boats left.`);
  if (at < reading.words.length) expect(isTail(within.reading, within.sentence, within.at)).toBe(expected);
});

// ">" shows where the content would end without the quotation.
test.each([
  ['|It “broke” and fell.>', 6],
  ['|It “broke. It fell” and fell.>', 9],
  ['|It “broke.>', 3],
  ['|“It broke,” he ran.>', 4],
  ['|“It broke” he ran.>', 6],
  ['|“It broke on us all in May now” he ran.>', 9],
  ['|It “fell.” He ran.>', 7],
  ['|It “so fell.” He ran.>', 5],
  ['|It “so fell?” and ran.>', 5],
  ['|It “so fell!” and ran.>', 5],
  ['|It “so fell,” and ran.>', 8],
  ['|It “so> fell,” and ran.', 5],
  ['|It> “so fell,” and ran.', 0],
  ['|It “so” and “so fell.” He “ran.”>', 9],
  ['|It “so fell” and> he “ran” on.', 5],
] as const)('with its quotations: %s', (marked, expected) => {
  const text = marked.replace('|', '');
  const reading = readingOf(text.replace('>', ''));
  const from = reading.words.findIndex(({ start }) => start >= marked.indexOf('|'));
  const end = reading.words.findLastIndex((word) => word.end <= text.indexOf('>'));
  expect(withQuotations(reading, from, end)).toBe(expected);
});

test('the first end that is sure, or whose score is above zero', () => {
  const { reading, at, sentence } = placeIn('Lee said |it broke, it fell while he slept; he left.');
  const context = { stance: 'states', lemma: 'say', kind: 'bare', past: true } as const;
  const none = new Float32Array(4096);
  const endBy = (...features: string[]): number => {
    const weights = new Float32Array(4096);
    for (const feature of features) weights[endIndex(feature)] = 1;
    return chooserOf(weights)(reading, sentence, at, context);
  };
  expect(reading.words.map(({ text }) => text).join(' ')).toBe(
    'Lee said it broke , it fell while he slept ; he left .',
  );
  expect(chooserOf(none)(reading, sentence, at, context)).toBe(9);
  expect(sureEnds(reading, sentence, at, context)).toBe(9);
  expect(endBy('b')).toBe(3);
  expect(endBy('w'.concat('while'))).toBe(6);
  expect(endBy('kbare,')).toBe(3);
});

test('a dash or bracket ends a clause with "that" only behind its verb', () => {
  const weights = new Float32Array(4096);
  weights[endIndex('b')] = 1;
  const endOf = (marked: string, kind: string): number => {
    const { reading, at, sentence } = placeIn(marked);
    return chooserOf(weights)(reading, sentence, at, { stance: 'states', lemma: 'say', kind, past: true });
  };
  expect(endOf('Lee said that |old boats — so it is — broke.', 'that')).toBe(8);
  expect(endOf('Lee said that |old boats — so it is — broke.', 'bare')).toBe(4);
  expect(endOf('Lee said that |boats broke — it is — here.', 'that')).toBe(4);
});
