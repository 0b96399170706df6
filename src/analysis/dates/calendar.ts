// Day arithmetic on the Gregorian calendar: days are whole numbers since 1970-01-01, weekdays 1 (Monday) to 7.

export type Date3 = { readonly year: number; readonly month: number; readonly day: number };

const dayMs = 86_400_000;
export const two = (n: number): string => String(n).padStart(2, '0');
const year4 = (n: number): string => String(n).padStart(4, '0');

export const toDay = ({ year, month, day }: Date3): number => Math.round(Date.UTC(year, month - 1, day) / dayMs);

export function fromDay(day: number): Date3 {
  const date = new Date(day * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
export const isDate = ({ year, month, day }: Date3): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export function isoDay(day: number): string {
  const { year, month, day: d } = fromDay(day);
  return `${year4(year)}-${two(month)}-${two(d)}`;
}
export const isoMonth = (year: number, month: number): string => `${year4(year)}-${two(month)}`;
export const isoYear = (year: number): string => year4(year);

/** The month `shift` months away. */
export function addMonths(year: number, month: number, shift: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + shift;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** ISO 8601 week of a day: "2019-W46". */
export function isoWeek(day: number): string {
  const thursday = day + 4 - weekdayOf(day);
  const { year } = fromDay(thursday);
  const first = toDay({ year, month: 1, day: 4 });
  const week = 1 + Math.round((thursday - (first + 4 - weekdayOf(first))) / 7);
  return `${year4(year)}-W${two(week)}`;
}

/** The nth weekday of a month; n = -1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = toDay({ year, month, day: daysInMonth(year, month) });
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = toDay({ year, month, day: 1 });
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** Easter Sunday of a year (the anonymous Gregorian algorithm, Nature 1876). */
export function easterDay(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return toDay({ year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 });
}

/** The day that an ISO date or date-time names, as written there (its own time zone); null when it is none. */
export function readDay(iso: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDate(date) ? toDay(date) : null;
}
