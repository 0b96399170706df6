// Dates as pages write them, and those that an address carries.
import type { Origin } from '../../article.ts';

export type Dated = { readonly value: string; readonly from: Origin };

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d{2}|[+-]\d{2})?)?/i;
const strict = /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/;
/** "Tue, 05 Nov 2024 10:00:00 GMT", "November 5, 2024": the two forms of English that leave no doubt about day and month. */
const english =
  /^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})\s+([a-z]{3,9})\.?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(\d{4})(?:(?:\s+at)?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const clock = /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([a-z]{3,4}) (\d{4})$/i;
const months = 'january february march april may june july august september october november december'.split(' ');

/** 1 to 12 for a month's English name or its abbreviation, 0 for another word. */
export const monthOf = (word: string): number =>
  word.length < 3 ? 0 : months.findIndex((month) => month.startsWith(word.toLowerCase().replace(/^sept$/, 'sep'))) + 1;

const two = (n: string | number): string => String(n).padStart(2, '0');

function valid(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1990 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function written(
  [year, month, day]: readonly [number, number, number],
  time: readonly [string | undefined, string | undefined, string | undefined],
  zone: string | undefined,
): string | null {
  if (!valid(year, month, day)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const [hour, minute, second] = time;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  let offset = '';
  if (zone) {
    const numeric = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
    offset = numeric ? `${numeric[1]}${two(numeric[2]!)}:${numeric[3] ?? '00'}` : 'Z';
  }
  return `${date}T${two(hour)}:${minute}:${second ?? '00'}${offset}`;
}

/** "2024-05-01", or null where there is no such day. */
export const dayOf = (year: number, month: number, day: number): string | null =>
  valid(year, month, day) ? `${year}-${two(month)}-${two(day)}` : null;

/** ISO 8601 in a tidy form (with offset where one is told), or null: ambiguous forms such as 03/04/2024 are no date. */
export function readDate(text: string): string | null {
  const trimmed = text.trim().slice(0, 60);
  const m = iso.exec(trimmed) ?? compact.exec(trimmed);
  // What is tidy already stays to the letter.
  if (m && strict.test(trimmed) && valid(Number(m[1]), Number(m[2]), Number(m[3]))) return trimmed;
  if (m) return written([Number(m[1]), Number(m[2]), Number(m[3])], [m[4], m[5], m[6]], m[7]);
  const c = clock.exec(trimmed);
  if (c)
    return written(
      [Number(c[7]), monthOf(c[1]!), Number(c[2])],
      [c[3], c[4], c[5]],
      /utc|gmt/i.test(c[6]!) ? 'Z' : undefined,
    );
  const e = english.exec(trimmed);
  if (e) {
    const month = monthOf((e[2] ?? e[3])!);
    const half = e[9]?.toLowerCase();
    const hour = e[6] === undefined || !half ? e[6] : String((Number(e[6]) % 12) + (half === 'pm' ? 12 : 0));
    return written([Number(e[5]), month, Number(e[1] ?? e[4])], [hour, e[7], e[8]], e[10]);
  }
  if (/^1[0-9]{9}(?:\d{3})?$/.test(trimmed)) {
    const seconds = Number(trimmed.slice(0, 10));
    return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  }
  return null;
}

const inPath = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;
const pathOf = (url: string | null): string => url?.replace(/[?#].*$/, '') ?? '';

/** The day that a news address carries in its path ("/2024/05/01/"). */
export function dateInUrl(url: string | null): Dated | null {
  const m = inPath.exec(pathOf(url));
  const value = m && dayOf(Number(m[1]), Number(m[2]), Number(m[3]));
  return value ? { value, from: 'url' } : null;
}

/** The year and month in an address ("/2024/05/quay") as "2024-05". */
export function monthInUrl(url: string | null): string | null {
  const m = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])(?=[/-])/.exec(pathOf(url));
  return m ? `${m[1]}-${m[2]}` : null;
}
