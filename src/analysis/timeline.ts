// What happened when: the dated sentences of the article in order of time.
import type { Event, Moment, Precision } from '../article.ts';
import type { Doc } from './document.ts';
import { firstTokenAt } from './tokens.ts';

/** Precisions that place an event; a decade or "recently" does not. */
const placing: ReadonlySet<Precision> = new Set([
  'minute',
  'hour',
  'part-of-day',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
]);

/**
 * One event a sentence and date, in order of time, then of the text; captions and sentences without a date are left out.
 * Of two dates in one sentence each makes an event, but the same date only once.
 */
export function timeline(doc: Doc, moments: readonly Moment[]): Event[] {
  const events: Event[] = [];
  const seen = new Set<string>();
  for (const { start, end, iso, precision } of moments) {
    if (iso === null || !placing.has(precision)) continue;
    const token = firstTokenAt(doc, start);
    const sentence = token === null ? undefined : doc.sentences[doc.tokens[token]!.sentence];
    if (!sentence || sentence.blockType === 'caption' || sentence.blockType === 'embed') continue;
    const key = `${sentence.index} ${iso}`;
    if (seen.has(key)) continue;
    seen.add(key);
    events.push({
      start: sentence.start,
      end: sentence.end,
      text: doc.text.slice(sentence.start, sentence.end),
      iso,
      precision,
      date: { start, end },
    });
  }
  // A year stands before its months, a month before its days: the coarser date opens the period.
  return events.sort((a, b) =>
    sortKey(a.iso) < sortKey(b.iso) ? -1 : sortKey(a.iso) > sortKey(b.iso) ? 1 : a.start - b.start,
  );
}

/** ISO weeks among days: the Monday of the week. */
function sortKey(iso: string): string {
  const week = /^(\d{4})-W(\d\d)$/.exec(iso);
  if (!week) return iso;
  const fourth = Date.UTC(Number(week[1]), 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000 + (Number(week[2]) - 1) * 604_800_000;
  return new Date(monday).toISOString().slice(0, 10);
}
