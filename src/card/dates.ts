// ISO dates as the interface's language writes them, no more precise than they are.
import type { Moment, Precision } from '../article.ts';
import { dateFormat } from './formatters.ts';
import type { Interface } from './words.ts';

const week = /^(\d{4})-W(\d{2})$/;

type Parts = { readonly year: number; readonly month?: number; readonly day?: number; readonly time?: string };

function parse(iso: string): Parts | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/.exec(iso);
  if (!match) return null;
  const [, year, month, day, time] = match;
  if (Number(month ?? 1) > 12 || Number(day ?? 1) > 31) return null;
  return {
    year: Number(year),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
    ...(time ? { time } : {}),
  };
}

/**
 * "2026-11-18T06:34:00+05:30" → "18 Nov 2026, 06:34": the wall clock of the place that wrote it, not the reader's, since
 * the article's "this morning" is that one's. "2026-11" → "Nov 2026", "199" → "1990s". What is no ISO date comes back as it is.
 */
export function formatDate({ locale, words }: Interface, iso: string, precision: Precision | null = null): string {
  const decade = /^(\d{3})$/.exec(iso);
  if (decade) return words('decade', `${decade[1]}0`);
  if (week.test(iso)) return words('week_of', formatDate({ locale, words }, mondayOf(iso)));
  const parts = parse(iso);
  if (!parts) return iso;
  const [hour, minute] = (parts.time ?? '00:00').split(':').map(Number);
  const moment = new Date(0);
  // Date.UTC reads years below 100 as 19xx.
  moment.setUTCFullYear(parts.year, (parts.month ?? 1) - 1, parts.day ?? 1);
  moment.setUTCHours(hour ?? 0, minute ?? 0);
  if (Number.isNaN(moment.getTime())) return iso;
  const withTime = parts.time !== undefined && (precision === null || precision === 'minute' || precision === 'hour');
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts.month ? { month: 'short' } : {}),
    ...(parts.day ? { day: 'numeric' } : {}),
  };
  const written: Intl.DateTimeFormatOptions = { timeZone: 'UTC', dateStyle: 'medium', timeStyle: 'short' };
  return dateFormat(locale, withTime ? written : options).format(moment);
}

/** The Monday of an ISO week ("2023-W44" → "2023-10-30"); what is no week comes back as it is. */
function mondayOf(iso: string): string {
  const match = week.exec(iso);
  if (!match) return iso;
  // 4 January is always in the first week.
  const fourth = new Date(Date.UTC(Number(match[1]), 0, 4));
  const monday = fourth.getTime() + ((Number(match[2]) - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * 86_400_000;
  return new Date(monday).toISOString().slice(0, 10);
}

/** From `iso` to `until`, both included, where there is an end: "Jun 2023 – Aug 2023". */
export function formatSpan(face: Interface, moment: Pick<Moment, 'iso' | 'until' | 'precision'>): string {
  const from = moment.iso === null ? '' : formatDate(face, moment.iso, moment.precision);
  const to = moment.until === null ? '' : formatDate(face, moment.until, moment.precision);
  return to && to !== from ? face.words('page_range', from, to) : from;
}

/** Days since 1970-01-01 of an ISO date's beginning; null for what has no year. */
export function dayNumber(iso: string): number | null {
  const parts = parse(/^\d{3}$/.test(iso) ? `${iso}0` : mondayOf(iso));
  if (!parts) return null;
  const moment = new Date(0);
  moment.setUTCFullYear(parts.year, (parts.month ?? 1) - 1, parts.day ?? 1);
  const days = moment.getTime() / 86_400_000;
  return Number.isNaN(days) ? null : days;
}
