// Words that bound a number: which qualifier, and where its words begin and end. The number stands in braces.
import { expect, test } from 'vitest';
import { qualifierOf } from '../../../src/analysis/figures/qualifiers.ts';
import { english } from '../../../src/language/en/index.ts';

function qualifierIn(marked: string, from = 0, to = marked.length - 2): string | null {
  const text = marked.replace(/[{}]/g, '');
  const hit = qualifierOf(text, marked.indexOf('{'), marked.indexOf('}') - 1, from, to, english.figures);
  return hit && `${hit.qualifier} ${text.slice(hit.start, hit.end)}`;
}

test.each([
  ['at least {14} boats', '>= at least 14'],
  ['At Least {14} boats', '>= At Least 14'],
  ['at  least {14} boats', '>= at  least 14'],
  ['at least another {14} boats', '>= at least another 14'],
  ['at least an {14} boats', '>= at least an 14'],
  ['at least a {dozen} boats', '>= at least a dozen'],
  ['at least the {14} boats', '>= at least the 14'],
  ['at least its {14} boats', '>= at least its 14'],
  ['at least their {14} boats', '>= at least their 14'],
  ['at least his {14} boats', '>= at least his 14'],
  ['at least just {14} boats', '>= at least just 14'],
  ['at least only {14} boats', '>= at least only 14'],
  ['at least US {$14}', '>= at least US $14'],
  ['at least U.S. {$14}', '>= at least U.S. $14'],
  ['at least her {14} boats', '>= at least her 14'],
  ['at least ({14} boats', '>= at least (14'],
  ['at least({14} boats', '>= at least(14'],
  ['no fewer than {14}', '>= no fewer than 14'],
  ['flat least {14}', null],
  ['at the very least {14}', '>= at the very least 14'],
  ['more than {14}', '> more than 14'],
  ['no more than {14}', '<= no more than 14'],
  ['well over {14}', '> well over 14'],
  ['just over {14}', '> just over 14'],
  ['moreover {14}', null],
  ['over {14}', '> over 14'],
  ['up to {14}', '<= up to 14'],
  ['within {14}', '<= within 14'],
  ['fewer than {14}', '< fewer than 14'],
  ['just shy of {14}', '< just shy of 14'],
  ['under {14}', '< under 14'],
  ['about {14}', '~ about 14'],
  ['roundabout {14}', null],
  ['approx. {14}', '~ approx. 14'],
  ['c. {14}', '~ c. 14'],
  ['~{14}', '~ ~14'],
  ['some {14}', '~ some 14'],
  ['nearly a {14}', '~ nearly a 14'],
  ['exactly {14}', '= exactly 14'],
  ['precisely {14}', '= precisely 14'],
  ['the {14}', null],
  ['sub-{7} chips', '< sub-7'],
  ['Sub-{7} chips', '< Sub-7'],
  ['xsub-{7} chips', null],
  ['{14} or more', '> 14 or more'],
  ['{14} Or More', '> 14 Or More'],
  ['{14} or moreover', null],
  ['{14}+', '> 14+'],
  ['{14} +', '> 14 +'],
  ['{14} plus', '> 14 plus'],
  ['{14} and over', '> 14 and over'],
  ['{14} or less', '<= 14 or less'],
  ['{14} or fewer', '<= 14 or fewer'],
  ['{14} at most', '<= 14 at most'],
  ['{14} at least', '>= 14 at least'],
  ['{14} or so', '~ 14 or so'],
  ['{14} or  so', '~ 14 or  so'],
  ['{14}, or so', null],
  ['about {14} or more', '> 14 or more'],
  ['more than about {14}', '~ about 14'],
  ['about more than {14}', '> more than 14'],
  ['{14}', null],
  ['a minimum of {14}', '>= a minimum of 14'],
  ['minimum of {14}', '>= minimum of 14'],
  ['{14} minimum', '>= 14 minimum'],
  ['{14} maximum', '<= 14 maximum'],
  ['a maximum of {14}', '<= a maximum of 14'],
] as const)('%s', (marked, expected) => {
  expect(qualifierIn(marked)).toBe(expected);
});

test('nothing outside the stretch is looked at', () => {
  expect(qualifierIn('at least {14} or more', 3)).toBe('> 14 or more');
  expect(qualifierIn('at least {14} or more', 3, 15)).toBe(null);
  expect(qualifierIn('at least {14} or more', 0, 15)).toBe('>= at least 14');
});

test.each(english.figures.before)('%s: %s', (qualifier, phrase) => {
  expect(qualifierIn(`${phrase} {14}`)).toBe(`${qualifier} ${phrase} 14`);
});

test.each(english.figures.after)('%s behind: %s', (qualifier, phrase) => {
  expect(qualifierIn(`{14} ${phrase}`)).toBe(`${qualifier} 14 ${phrase}`);
});
