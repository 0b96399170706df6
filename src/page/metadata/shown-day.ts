// The day of publication as a line beside the headline shows it to readers.
import { type Dated, dayOf, monthInUrl, monthOf } from './dates.ts';

const yearFirst = /(?<!\d)(20\d{2})\s?[./년年-]\s?(\d{1,2})\s?[./월月-]\s?(\d{1,2})(?!\d)/;
/** Day and month in figures, in either order, the year behind them in two or four figures. */
const yearLast = /(?<![\d./])(\d{1,2})([./])\s?(\d{1,2})\2\s?(20\d{2}|\d{2})(?![\d./])/;
const inWords =
  /(?<![\p{L}\d])(?:(\d{1,2})\s+([a-z]{3,9})\.?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(20\d{2})(?!\d)/iu;
const changed = /modif|updat|aktualis|stand:|mis à jour|수정|更新/i;

/**
 * "06.01.2026", "05/01/24": which figure is the day is told by one above 12, by the year and month in the page's address, or by points
 * on a page that is not English: those who write points write the day first. A year of two figures needs the address.
 */
function settled(match: RegExpExecArray, url: string | null, language: string | null): string | null {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const isShort = match[4]!.length === 2;
  const year = Number(match[4]) + (isShort ? 2000 : 0);
  const readings = [dayOf(year, second, first), dayOf(year, first, second)].filter((day) => day !== null);
  const month = monthInUrl(url);
  const told = new Set(month ? readings.filter((day) => day.startsWith(month)) : []);
  if (told.size === 1) return [...told][0]!;
  if (isShort) return null;
  if (new Set(readings).size === 1) return readings[0]!;
  return match[2] === '.' && language !== null && language !== 'en' ? dayOf(year, second, first) : null;
}

/**
 * Only where day and month cannot be taken for each other; else null. A line with two days tells which of them is the day of
 * publication only to a reader.
 */
export function readShownDay(lines: readonly string[], url: string | null, language: string | null): Dated | null {
  for (const line of lines) {
    const y = yearFirst.exec(line);
    const d = yearLast.exec(line);
    const w = inWords.exec(line);
    const month = w ? monthOf((w[2] ?? w[3])!) : 0;
    const found = [
      y && dayOf(Number(y[1]), Number(y[2]), Number(y[3])),
      d && settled(d, url, language),
      w && month > 0 ? dayOf(Number(w[5]), month, Number(w[1] ?? w[4])) : null,
    ].filter((day) => day !== null);
    if (found.length === 1 && !changed.test(line)) return { value: found[0]!, from: 'visible' };
  }
  return null;
}
