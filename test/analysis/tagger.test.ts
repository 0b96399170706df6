// Tokens stand where the text has them, whatever the text.
import { expect, test } from 'vitest';
import { tagWords } from '../../src/analysis/tagger.ts';

const standsWhereItSays = (line: string): boolean =>
  tagWords(line).every(({ text, start }) => line.slice(start, start + text.length) === text);

test('tokens with offsets and parts of speech', () => {
  expect(tagWords('The mayor  said “no” to 1,400 people.').map(({ text, start, pos }) => [text, start, pos])).toEqual([
    ['The', 0, 'DET'],
    ['mayor', 4, 'NOUN'],
    ['said', 11, 'VERB'],
    ['“', 16, 'PUNCT'],
    ['no', 17, 'DET'],
    ['”', 19, 'PUNCT'],
    ['to', 21, 'ADP'],
    ['1,400', 24, 'NUM'],
    ['people', 30, 'NOUN'],
    ['.', 36, 'PUNCT'],
  ]);
});

test.each([
  ['a word without end', `He said ${'a-'.repeat(3000)} and left`],
  ['signs without end', '!'.repeat(5000)],
  ['many spaces', `one${' '.repeat(150)}two`],
  ['lone surrogates and controls', '\ud800 Bob \udfff\u0000\u200b said \ufffd. Ann left.'],
  ['emoji and joined signs', '😀 👩‍👩‍👧 said 🎉 “yes”.'],
  ['nothing', ''],
])('%s', (_, line) => expect(standsWhereItSays(line)).toBe(true));

test('what stands around a word without end is read as ever', () => {
  const words = tagWords(`He said ${'x'.repeat(1000)} and left.`);
  expect(words.slice(0, 2).map(({ text }) => text)).toEqual(['He', 'said']);
  expect(words.slice(-3).map(({ text, start }) => [text, start])).toEqual([
    ['and', 1009],
    ['left', 1013],
    ['.', 1017],
  ]);
});

test.each(['a-', 'a.', "a'", '!', 'a/', '#a', '$1', '\u0000 ', '\ud800 '])(
  'time grows with the length, not with its square: %j',
  (unit) => {
    const time = (length: number): number => {
      const line = unit.repeat(length / unit.length);
      const runs = [0, 1].map(() => {
        const before = process.cpuUsage();
        tagWords(line);
        const { user, system } = process.cpuUsage(before);
        return user + system;
      });
      return Math.min(...runs);
    };
    time(2000);
    // Below 30 ms a measurement is noise. 8 times the length: the square would take 64 times as long.
    expect(time(32_000)).toBeLessThan(24 * Math.max(time(4000), 30_000));
  },
);
