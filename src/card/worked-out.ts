// A figure's value as it was worked out of the article's words: "≥ 1,400 people", "2,500,000 US dollars".
import type { Figure, Qualifier } from '../article.ts';
import { numberFormat } from './formatters.ts';
import type { Interface } from './words.ts';

const signs: Readonly<Record<Qualifier, string>> = { '=': '=', '>=': '≥', '>': '>', '<=': '≤', '<': '<', '~': '≈' };
const currency = /^[A-Z]{3}$/;

function amount({ locale }: Interface, value: number, unit: string | null): string {
  const isCurrency = unit !== null && currency.test(unit);
  const options: Intl.NumberFormatOptions = isCurrency
    ? { style: 'currency', currency: unit, currencyDisplay: 'code', minimumFractionDigits: 0, maximumFractionDigits: 2 }
    : { maximumFractionDigits: 6 };
  const text = numberFormat(locale, options).format(value);
  if (isCurrency || unit === null) return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

export function workedOut(face: Interface, figure: Figure): string {
  const range = figure.high === null ? '' : `–${amount(face, figure.high, figure.unit)}`;
  const value = range
    ? `${numberFormat(face.locale).format(figure.value)}${range}`
    : amount(face, figure.value, figure.unit);
  const moved = figure.change ? ` ${figure.change.direction === 'up' ? '▲' : '▼'}` : '';
  const from = figure.change?.from != null ? ` (${amount(face, figure.change.from, figure.unit)} →)` : '';
  return `${signs[figure.qualifier]} ${value}${moved}${from}`;
}
