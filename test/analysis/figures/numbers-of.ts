// The numbers of a text, each in one line.
import { findNumbers } from '../../../src/analysis/figures/numbers.ts';
import { english } from '../../../src/language/en/index.ts';

/** "words = value form", then currency, scale, digits and sign where there are any. */
export function numbersOf(text: string): string[] {
  return findNumbers(text, 0, text.length, english.figures).map(
    ({ start, end, value, form, currency, scaled, digits, sign }) =>
      [
        `${text.slice(start, end)} = ${value} ${form}`,
        currency,
        scaled ? 'scaled' : null,
        digits === null ? null : `[${digits}]`,
        sign,
      ]
        .filter(Boolean)
        .join(' '),
  );
}
