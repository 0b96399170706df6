// The currency that ends the text before a number, or begins the text behind it: its name and the length of its words.
import { expect, test } from 'vitest';
import { currencyAfter, currencyBefore } from '../../../src/analysis/figures/money.ts';
import { english } from '../../../src/language/en/index.ts';

const { money } = english.figures;

test.each([
  ['$', 'USD 1 "$"'],
  ['costs $', 'USD 1 "$"'],
  ['US$', 'USD 3 "US$"'],
  ['US $', 'USD 4 "US $"'],
  ['xUS$', 'USD 1 "$"'],
  ['C $', 'CAD 3 "C $"'],
  ['x$', 'USD 1 "$"'],
  ['A$', 'AUD 2 "A$"'],
  ['a$', 'USD 1 "$"'],
  ['AU$', 'AUD 3 "AU$"'],
  ['HK$ ', 'HKD 4 "HK$ "'],
  ['Rs', 'INR 2 "Rs"'],
  ['Rs ', 'INR 3 "Rs "'],
  ['Rs. ', 'INR 4 "Rs. "'],
  ['R', 'ZAR 1 "R"'],
  ['R ', null],
  ['xR', null],
  ['-R', null],
  ['.R', null],
  ['US', null],
  ['US ', null],
  ['USD ', 'USD 4 "USD "'],
  ['U.S. ', null],
  ['S', null],
  ['CA', null],
  ['NZ', null],
  ['HK', null],
  ['EUR ', 'EUR 4 "EUR "'],
  ['£', 'GBP 1 "£"'],
  ['€', 'EUR 1 "€"'],
  ['£-', 'GBP 2 "£-"'],
  ['$- ', 'USD 3 "$- "'],
  ['A£', 'GBP 1 "£"'],
  ['US£', 'GBP 1 "£"'],
  ['US€', 'EUR 1 "€"'],
  ['Y=', 'JPY 2 "Y="'],
  ['RM', 'MYR 2 "RM"'],
  ['S$', 'SGD 2 "S$"'],
  ['NT$', 'TWD 3 "NT$"'],
  ['EUR $', 'EUR 5 "EUR $"'],
  ['a', null],
  ['', null],
  ['₹ ', 'INR 2 "₹ "'],
] as const)('before: %j', (text, expected) => {
  const found = currencyBefore(text, money);
  expect(found && `${found.code} ${found.length} ${JSON.stringify(found.text)}`).toBe(expected);
});

test.each([
  [' dollars', 'USD 8'],
  ['dollars', 'USD 7'],
  ['-dollars', 'USD 8'],
  [' Dollars', 'USD 8'],
  [' dollarsx', null],
  [' US dollars', 'USD 11'],
  [' U.S. dollars', 'USD 13'],
  ['-US-dollars', 'USD 11'],
  [' us dollars', 'USD 11'],
  [' Swiss dollars', null],
  [' Swiss francs', 'CHF 13'],
  [' New Zealand dollars', 'NZD 20'],
  [' CFA francs', 'XOF 11'],
  [' South Korean won', 'KRW 17'],
  [' Korean won', 'KRW 11'],
  [' pence', 'pence 6'],
  ['p', 'pence 1'],
  [' p', 'pence 2'],
  ['p.m', null],
  ['p.x', 'pence 1'],
  [' cent', 'cents 5'],
  [' cents. m', null],
  [' cents.m', null],
  [' cents. x', 'cents 6'],
  ['cents', null],
  [' centx', null],
  ['px', null],
  ['', null],
  [' boats', null],
  [' Cents', null],
] as const)('behind: %j', (text, expected) => {
  const found = currencyAfter(text, money);
  expect(found && `${found.name} ${found.length}`).toBe(expected);
});

test.each(Object.entries(money.signs))('%s is %s', (sign, code) => {
  expect(currencyBefore(`cost ${sign}`, money)).toEqual({ code, length: sign.length, text: sign });
});

test.each(Object.entries(money.words))('%s is %s', (word, name) => {
  expect(currencyAfter(` ${word}`, money)).toEqual({ name, length: word.length + 1 });
});

test.each(
  Object.entries(money.nations).flatMap(([word, byNation]) =>
    Object.entries(byNation).map(([nation, name]) => [nation, word, name] as const),
  ),
)('%s %s are %s', (nation, word, name) => {
  expect(currencyAfter(` ${nation} ${word}`, money)).toEqual({ name, length: nation.length + word.length + 2 });
});
