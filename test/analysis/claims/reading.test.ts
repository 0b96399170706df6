// Quotation marks, quotations and sentences: "<" opens, ">" closes; ¹ stands inside double marks, ² inside single ones;
// "|" parts sentences, "¶" paragraphs. Then each quotation: its words' places, how many, how it ends.
import { expect, test } from 'vitest';
import { casesIn } from '../cases.ts';
import { readingOf } from './reading-of-rules.ts';

function marked(written: string): string[] {
  const { words, quotations } = readingOf(written);
  const line = words.map((word, i) => {
    const before = words[i - 1];
    const gap = !before ? '' : before.block !== word.block ? ' ¶ ' : before.sentence !== word.sentence ? ' | ' : ' ';
    return `${gap}${word.opens ? '<' : ''}${word.text}${word.closes ? '>' : ''}${['', '¹', '²'][word.quoted]}`;
  });
  return [
    line.join(''),
    ...quotations.map(
      ({ first, last, words: count, ending, punctuated, closed }) =>
        `${first}-${last} ${count} ${ending}${punctuated ? ' punctuated' : ''}${closed ? ' closed' : ''}`,
    ),
  ];
}

const texts = `
He said “no way” today.
  He said <“¹ no¹ way¹ ”>¹ today .
  2-5 2 way closed
He said "no way" today.
  He said <"¹ no¹ way¹ ">¹ today .
  2-5 2 way closed
"No," he said.
  <"¹ No¹ ,¹ ">¹ he said .
  0-3 1 , punctuated closed
He said: "No way."
  He said : <"¹ No¹ way¹ .¹ ">¹
  3-7 2 . punctuated closed
He said «no way» today.
  He said <«¹ no¹ way¹ »>¹ today .
  2-5 2 way closed
He said „no way” today.
  He said <„¹ no¹ way¹ ”>¹ today .
  2-5 2 way closed
He said \`\`no way'' today.
  He said <\`\`¹ no¹ way¹ ''>¹ today .
  2-5 2 way closed
He said ''no way'' today.
  He said <''¹ no¹ way¹ ''>¹ today .
  2-5 2 way closed
He said ’’no way’’ today.
  He said <’’¹ no¹ way¹ ’’>¹ today .
  2-5 2 way closed
He said ‘‘no way’’ today.
  He said <‘‘¹ no¹ way¹ ’’>¹ today .
  2-5 2 way closed
He said ‘no way’ today.
  He said <‘² no² way² ’>² today .
  2-5 2 way closed
He said 'no way' today.
  He said <'² no² way² '>² today .
  2-5 2 way closed
He said \`no way' today.
  He said <\`² no² way² '>² today .
  2-5 2 way closed
He said ‘no, way.’ Then left.
  He said <‘² no² ,² way² .² ’>² | Then left .
  2-7 2 . punctuated closed
The workers' rights ended.
  The workers ' rights ended .
The 'workers' rights' ended.
  The <'² workers² '>² rights ' ended .
  1-3 1 workers closed
He said 'the workers' rights.' Then left.
  He said <'² the² workers² '² rights² .² '>² | Then left .
  2-8 3 . punctuated closed
The '60s ended.
  The '60s ended .
It's Ana's boat.
  It 's Ana 's boat .
He said (‘no way’) today.
  He said ( <‘² no² way² ’>² ) today .
  3-6 2 way closed
He said ‘no way.
  He said ‘ no way .
He said ' no way ' today.
  He said ' no way ' today .
He said “no ‘way’ out” today.
  He said <“¹ no¹ ‘¹ way¹ ’¹ out¹ ”>¹ today .
  2-8 3 out closed
He said “no way.
  He said <“¹ no¹ way¹ .¹
  2-5 2 . punctuated
He said “no way. It is late.
  He said <“¹ no¹ way¹ .¹ | It is late .
  2-5 2 . punctuated
He said “no way. It is late.\\n“Yes,” he said.
  He said <“¹ no¹ way¹ .¹ | It¹ is¹ late¹ .¹ ¶ <“¹ Yes¹ ,¹ ”>¹ he said .
  2-9 5 . punctuated
  10-13 1 , punctuated closed
He said “no way. It is late.\\nYes, he said.
  He said <“¹ no¹ way¹ .¹ | It is late . ¶ Yes , he said .
  2-5 2 . punctuated
He said "no way. It is late.\\n"Yes," he said.
  He said <"¹ no¹ way¹ .¹ | It¹ is¹ late¹ .¹ ¶ <"¹ Yes¹ ,¹ ">¹ he said .
  2-9 5 . punctuated
  10-13 1 , punctuated closed
No way,” he said.
  No¹ way¹ ,¹ ”>¹ he said .
  0-3 2 , punctuated closed
No way” he said.
  No way ”>¹ he said .
  2-2 0 ” closed
He left. No way,” he said.
  He left . | No¹ way¹ ,¹ ”>¹ he said .
  3-6 2 , punctuated closed
“Yes.” No way,” he said.
  <“¹ Yes¹ .¹ ”>¹ | No¹ way¹ ,¹ ”>¹ he said .
  0-3 1 . punctuated closed
  4-7 2 , punctuated closed
No way," he said.
  No¹ way¹ ,¹ ">¹ he said .
  0-3 2 , punctuated closed
"No way, he said.
  <"¹ No¹ way¹ ,¹ he¹ said¹ .¹
  0-6 4 . punctuated
No "way out he said.
  No <"¹ way¹ out¹ he¹ said¹ .¹
  1-6 4 . punctuated
He said “no” and “yes”.
  He said <“¹ no¹ ”>¹ and <“¹ yes¹ ”>¹ .
  2-4 1 no closed
  6-8 1 yes closed
He said “no”“yes”.
  He said <“¹ no¹ ”>¹ <“¹ yes¹ ”>¹ .
  2-4 1 no closed
  5-7 1 yes closed
He said “no\\n“yes” here.
  He said <“¹ no¹ ¶ <“¹ yes¹ ”>¹ here .
  2-3 1 no
  4-6 1 yes closed
"Why?" Lee asked.
  <"¹ Why¹ ?¹ ">¹ Lee asked .
  0-3 1 ? punctuated closed
"Why?" the old and grey and cold and wet man asked.
  <"¹ Why¹ ?¹ ">¹ the old and grey and cold and wet man asked .
  0-3 1 ? punctuated closed
"We left." Lee said.
  <"¹ We¹ left¹ .¹ ">¹ Lee said .
  0-4 2 . punctuated closed
"We left." Lee said so.
  <"¹ We¹ left¹ .¹ ">¹ | Lee said so .
  0-4 2 . punctuated closed
"We left." Lee slept.
  <"¹ We¹ left¹ .¹ ">¹ | Lee slept .
  0-4 2 . punctuated closed
"We left!" Lee said it broke.
  <"¹ We¹ left¹ !¹ ">¹ Lee said it broke .
  0-4 2 ! punctuated closed
"Why?" Ruled out Lee.
  <"¹ Why¹ ?¹ ">¹ Ruled out Lee .
  0-3 1 ? punctuated closed
"Why?" It rained. Lee asked.
  <"¹ Why¹ ?¹ ">¹ | It rained . | Lee asked .
  0-3 1 ? punctuated closed
"Why?" he, Lee, asked.
  <"¹ Why¹ ?¹ ">¹ he , Lee , asked .
  0-3 1 ? punctuated closed
“Why?” Lee asked.
  <“¹ Why¹ ?¹ ”>¹ Lee asked .
  0-3 1 ? punctuated closed
We left. "No way." He ran.
  We left . | <"¹ No¹ way¹ .¹ ">¹ | He ran .
  3-7 2 . punctuated closed
He met Said on Monday.
  He met Said on Monday .
The Running man Ana Fell said.
  The Running man Ana Fell said .
# Running Man Fell\\nHe met Fell.
  Running Man Fell ¶ He met Fell .
He met, Fell said.
  He met , Fell said .
He met - Fell said.
  He met - Fell said .
He met; Fell said.
  He met ; Fell said .
He met “Fell” Fell.
  He met <“¹ Fell¹ ”>¹ Fell .
  2-4 1 Fell closed
He met OPEC Of here.
  He met OPEC Of here .
He said “A Shares” fell.
  He said <“¹ A¹ Shares¹ ”>¹ fell .
  2-5 2 Shares closed
He said ‘ no way’ today.
  He said ‘ no way ’ today .
He said ‘no way’s out’ today.
  He said <‘² no² way² ’s² out² ’>² today .
  2-7 4 out closed
He said 'no 'way out' today.
  He said ' no <'² way² out² '>² today .
  4-7 2 out closed
He said 'no way'x today.
  He said ' no way'x today .
He said 'no way'; then left.
  He said <'² no² way² '>² ; then left .
  2-5 2 way closed
He said 'no way'—then left.
  He said <'² no² way² '>² — then left .
  2-5 2 way closed
He said 'no "way" out' today.
  He said <'² no² "² way² "² out² '>² today .
  2-8 3 out closed
He said 'no way.' and 'so.' today.
  He said <'² no² way² .² '>² and <'² so² .² '>² today .
  2-6 2 . punctuated closed
  8-11 1 . punctuated closed
He said 'no. 'Way' out.' today.
  He said ' no. <'² Way² '² out² .² '>² today .
  4-9 2 . punctuated closed
He said "no"
  He said <"¹ no¹ ">¹
  2-4 1 no closed
He said "
  He said ">¹
  2-2 0 " closed
" he said.
  <"¹ he¹ said¹ .¹
  0-3 2 . punctuated
He (said "no") now.
  He ( said <"¹ no¹ ">¹ ) now .
  3-5 1 no closed
`;

test.each(casesIn(texts))('$text', ({ text, expected }) => {
  expect(marked(text.replaceAll('\\n', '\n'))).toEqual(expected);
});

test('a word knows the quotation around it', () => {
  const { quotationAt } = readingOf('He said “no” and “yes”.');
  expect([...quotationAt]).toEqual([-1, -1, 0, 0, 0, -1, 1, 1, 1, -1]);
});

test('a single mark looks 120 words far for its partner', () => {
  const quoted = (words: number): number =>
    readingOf(`He said 'no${' boat'.repeat(words)}, way.' Then.`).words.filter((word) => word.quoted).length;
  expect(quoted(114)).toBe(120);
  expect(quoted(115)).toBe(0);
});

test('a sentence without an end is read in pieces of 300 words', () => {
  const ends = (words: number): number[] => readingOf('boat '.repeat(words).trim()).sentences.map(({ last }) => last);
  expect(ends(300)).toEqual([299]);
  expect(ends(301)).toEqual([299, 300]);
  expect(ends(601)).toEqual([299, 599, 600]);
});

test.each([
  ['He met Ana Fell.', 'Fell PROPN'],
  ['He met, Fell told us.', 'Fell PROPN'],
  ['He met; Fell Oaks told us.', 'Fell VERB'],
  ['# He met Fell\nSo.', 'Fell VERB'],
  ['He met - Fell Oaks.', 'Fell PROPN'],
  ['He met “Ana” Fell.', 'Fell PROPN'],
] as const)('a capital inside a sentence makes a name: %s', (text, expected) => {
  const word = readingOf(text).words.find(({ text: said }) => said === 'Fell')!;
  expect(`${word.text} ${word.pos}`).toBe(expected);
});

test('blocks that are the headline are told', () => {
  expect([...readingOf('# Dam breaks\nIt rained.').headline]).toEqual([0]);
  expect([...readingOf('Dam breaks\nIt rained.').headline]).toEqual([]);
});
