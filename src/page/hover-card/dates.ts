// ISO dates as the interface's language writes them, no more precise than they are.
import type { PageFace } from './words.ts';

/** "2023-11-04" → "Saturday, 4 November 2023"; "2023-11" and "199" (the 1990s) stay as coarse; what is no date comes back as it is. */
export function formatDate(iso: string, { words, locale }: PageFace): string {
  if (/^\d{3}$/.test(iso)) return words('decade', `${iso}0`);
  const [, year, month, day, hour, minute] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const moment = new Date(0);
  // The clock of the place that wrote it: no time zone of the reader's comes in. Date.UTC would read years below 100 as 19xx.
  moment.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  moment.setUTCHours(Number(hour ?? 0), Number(minute ?? 0));
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric', weekday: 'long' } : {}),
    ...(hour ? { hour: '2-digit', minute: '2-digit' } : {}),
  };
  return new Intl.DateTimeFormat(locale, options).format(moment);
}
