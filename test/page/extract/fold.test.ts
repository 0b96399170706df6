import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { fold, layOut, type Part } from '../../../src/page/extract/fold.ts';

const { document } = new JSDOM('').window;
const parts = (...texts: readonly (string | null)[]): Part[] =>
  texts.map((text) => (text === null ? null : document.createTextNode(text)));

test.each([
  [['  a\n\t b ', 'c  '], 'a b c'],
  [['one', null, 'two'], 'one two'],
  [['Minis\u00adter\u200b said'], 'Minister said'],
  [['\u00a05\u00a0million\u2009people \u3000'], '5 million people'],
  [[' \u00ad ', ' x'], 'x'],
  [[' ', '\u00ad'], ''],
  [['emoji \u{1f468}\u200d\u{1f469} and نمی\u200cشود'], 'emoji \u{1f468}\u200d\u{1f469} and نمی\u200cشود'],
] as const)('%j folds to %j, both ways alike', (texts, folded) => {
  const list = parts(...texts);
  expect(fold(list)).toBe(folded);
  const { text, part, at } = layOut(list);
  expect(text).toBe(folded);
  for (let i = 0; i < text.length; i++) {
    const raw = list[part[i]!]?.data[at[i]!] ?? ' ';
    expect(/\s/.test(raw) ? ' ' : raw).toBe(text[i]);
  }
});
