// A card as a table (RFC 4180): one row a finding, for spreadsheets.
import type { Card, Qualifier, Span } from '../article.ts';
import { sourceLink } from './fragments.ts';
import { wholeSpan } from './quotation.ts';

const columns = [
  'kind',
  'text',
  'who',
  'detail',
  'value',
  'high',
  'unit',
  'qualifier',
  'counts',
  'date',
  'confidence',
  'start',
  'end',
  'link',
] as const;

type Cell = string | number | null;
type Row = Partial<Record<(typeof columns)[number], Cell>>;

/** In words: a cell that holds "=" alone is a broken formula to some spreadsheets. */
const qualifiers: Readonly<Record<Qualifier, string>> = {
  '=': 'exactly',
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
  '~': 'about',
};

/** A spreadsheet takes a text that begins like this for a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^\s*[=+\-@\t\r]/;

/** Numbers are ours and stay numbers; words of a page never become a formula. */
function write(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Comma-separated, lines end with CRLF, first line names the columns, UTF-8 with a mark so that spreadsheets know it. */
export function cardAsCsv(card: Card): string {
  const at = (span: Span | null | undefined): Row =>
    span ? { start: span.start, end: span.end, link: sourceLink(card.article, span) } : {};
  const rows: Row[] = [
    ...card.summary.map((line): Row => ({ kind: 'summary', text: line.text, ...at(line) })),
    ...card.actors.map(
      (actor): Row => ({
        kind: actor.kind,
        text: actor.name,
        detail: actor.role,
        confidence: actor.confidence,
        ...at(actor.mentions[0]),
      }),
    ),
    ...card.claims.map(
      (claim): Row => ({
        kind: 'claim',
        text: claim.text.join(' … '),
        who: claim.speaker,
        detail: claim.negated ? `not ${claim.stance}` : claim.stance,
        confidence: claim.confidence,
        ...at(wholeSpan(claim)),
      }),
    ),
    ...card.figures.map(
      (figure): Row => ({
        kind: figure.kind,
        text: figure.text,
        who: figure.by,
        value: figure.value,
        high: figure.high,
        unit: figure.unit,
        qualifier: qualifiers[figure.qualifier],
        counts: figure.counts,
        date: figure.asOf,
        confidence: figure.confidence,
        ...at(figure),
      }),
    ),
    ...card.timeline.map((event): Row => ({ kind: 'date', text: event.text, date: event.iso, ...at(event) })),
  ];
  const lines = [columns.join(','), ...rows.map((row) => columns.map((column) => write(row[column])).join(','))];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
