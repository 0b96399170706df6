// The quantities of a text without dates, each in one line.
import { blockedSpans } from '../../../src/analysis/figures/never.ts';
import { findQuantities } from '../../../src/analysis/figures/quantities.ts';
import { english } from '../../../src/language/en/index.ts';

/** "words = value..high form", then unit with its rate, what joins a range, scale, digits and sign where there are any. */
export function quantitiesOf(text: string): string[] {
  const blocked = blockedSpans(text, 0, text.length, [], english.figures);
  return findQuantities(text, 0, text.length, blocked, english.figures).map(
    ({ start, end, value, high, form, unit, fromTo, score, digits, scaled, sign }) =>
      [
        `${text.slice(start, end)} = ${value}${high === null ? '' : `..${high}`} ${form}`,
        unit &&
          `${unit.kind} ${unit.name}${unit.per ? ` (per ${unit.per})` : ''}${unit.end === end ? '' : ` unit ends at ${unit.end}`}`,
        fromTo && 'from-to',
        score && 'score',
        scaled && 'scaled',
        digits && `[${digits}]`,
        sign,
      ]
        .filter(Boolean)
        .join(' · '),
  );
}
