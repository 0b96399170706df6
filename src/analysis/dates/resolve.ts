// What a date expression means: its words and the publication date → ISO 8601, as precise as the words.
import type { Precision } from '../../article.ts';
import type { DateMeaning, DateWords, Season, TimeUnit } from '../../language/language.ts';
import {
  addMonths,
  easterDay,
  fromDay,
  isDate,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  nthWeekday,
  toDay,
  two,
  weekdayOf,
} from './calendar.ts';
import type { Tense } from './tense.ts';

export type Resolved = { readonly iso: string | null; readonly until: string | null; readonly precision: Precision };

export type Surroundings = {
  readonly words: DateWords;
  /** Day of publication; null when unknown. */
  readonly published: number | null;
  /** The date named before this one, for "the next day". */
  readonly previous: Resolved | null;
  readonly tense: Tense;
};

type Slots = Readonly<Record<string, string | undefined>>;

const vague: Resolved = { iso: null, until: null, precision: 'vague' };
const at = (iso: string | null, precision: Precision, until: string | null = null): Resolved => ({
  iso,
  until,
  precision,
});
const byDay = (day: number, precision: Precision = 'day'): Resolved => at(isoDay(day), precision);

/** Months in which a season begins (northern half of the earth, as newsrooms count). */
const seasonStart: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

const monthOf = (name: string | undefined, words: DateWords): number =>
  name === undefined ? 0 : words.months.findIndex((forms) => forms.includes(name)) + 1;
const weekdayNumber = (name: string | undefined, words: DateWords): number =>
  name === undefined ? 0 : words.weekdays.findIndex((forms) => forms.includes(name)) + 1;
const longYear = (year: string): number =>
  year.length === 2 ? Number(year) + (Number(year) > 50 ? 1900 : 2000) : Number(year);
const number = (count: string | undefined, words: DateWords): number | null =>
  count === undefined ? null : (words.counts[count.toLowerCase()] ?? (Number(count.replace(/,/g, '')) || null));

/** null where the words make no date (a 31st of June): then they are no date expression at all. */
export function resolve(means: DateMeaning, slots: Slots, around: Surroundings): Resolved | null {
  const { words, published, previous, tense } = around;
  const ahead = tense === 'ahead';
  const now = published === null ? null : fromDay(published);
  const toward = slots.toward === undefined ? undefined : words.toward[slots.toward.toLowerCase()];
  const precise = (day: number): Resolved => withTime(day, slots);

  switch (means.is) {
    case 'vague':
      return vague;
    case 'digits': {
      const year = longYear(slots.year!);
      const [one, other] = [Number(slots.one), Number(slots.two)];
      const monthFirst = { year, month: one, day: other };
      const dayFirst = { year, month: other, day: one };
      const date = [means.monthFirst ? monthFirst : dayFirst, means.monthFirst ? dayFirst : monthFirst].find(isDate);
      return date ? byDay(toDay(date)) : null;
    }
    case 'calendar':
      return calendar(slots, around, toward);
    case 'holiday': {
      const feast = words.holidays[slots.holiday!]!;
      const dayIn = (year: number): number =>
        'easter' in feast
          ? easterDay(year) + feast.easter
          : 'nth' in feast
            ? nthWeekday(year, feast.month, feast.weekday, feast.nth)
            : toDay({ year, month: feast.month, day: feast.day });
      if (slots.year) return byDay(dayIn(Number(slots.year)));
      if (!now || published === null) return vague;
      if (toward === -1) return byDay(dayIn(dayIn(now.year) < published ? now.year : now.year - 1));
      if (toward === 1) return byDay(dayIn(dayIn(now.year) > published ? now.year : now.year + 1));
      return byDay(dayIn(nearYear(dayIn(now.year) - published, now.year, tense)));
    }
    case 'clock':
      // which day a lone clock time means is not said
      return { ...withTime(0, slots), iso: null };
    case 'day': {
      if (means.from === 'previous') {
        const base =
          previous?.iso && previous.precision !== 'month' && previous.precision !== 'year'
            ? readIso(previous.iso)
            : null;
        return base === null ? vague : precise(base + means.shift);
      }
      return published === null ? vague : precise(published + means.shift);
    }
    case 'weekday': {
      if (published === null) return vague;
      const wanted = weekdayNumber(slots.weekday, words);
      let shift = wanted - weekdayOf(published);
      if (means.weeks !== undefined) shift += 7 * (slots.toward ? (toward ?? means.weeks) : means.weeks);
      else if (toward === -1) shift -= shift >= 0 ? 7 : 0;
      else if (toward === 1) shift += shift <= 0 ? 7 : 0;
      else if (toward === 0) shift += 0;
      else if (ahead) shift += shift < 0 ? 7 : 0;
      else shift -= shift > 0 ? 7 : 0;
      return precise(published + shift);
    }
    case 'unit': {
      if (slots.season) {
        if (!now) return vague;
        const start = seasonStart[words.seasons[slots.season]!];
        const passed = now.month > start + 2 ? -1 : 0;
        const year =
          now.year +
          (toward === -1
            ? passed + (now.month >= start && now.month <= start + 2 ? -1 : 0) + (start > now.month ? -1 : 0) - passed
            : toward === 1 && now.month > start
              ? 1
              : 0);
        return at(
          isoMonth(year, start),
          'season',
          isoMonth(addMonths(year, start, 2).year, addMonths(year, start, 2).month),
        );
      }
      const shift = toward ?? means.shift ?? 0;
      const unit = words.units[slots.unit ?? 'year'] ?? (slots.unit as TimeUnit | undefined) ?? 'weekend';
      if (means.from === 'previous') return unitFrom(previous, unit, shift);
      if (means.shift === -1 && !slots.unit) return vague;
      return published === null ? vague : unitAt(published, slots.unit ? unit : 'weekend', shift, ahead);
    }
    case 'counted':
      return counted(means, slots, around);
    case 'quarter':
      return quarter(means, slots, around, toward);
    case 'decade': {
      const edge = slots.decade ?? (slots.tens !== undefined && Number(slots.tens) >= 2 ? '19' : '20');
      const tens = slots.decadeWord ? words.decades[slots.decadeWord]! : Number(slots.tens);
      return at(`${edge}${tens}`, 'decade');
    }
    case 'century': {
      const n = slots.centuryDigits ? Number(slots.centuryDigits) : (words.ordinals[slots.ordinal!.toLowerCase()] ?? 0);
      return n >= 1 && n <= 30 ? at(two(n - 1), 'century') : null;
    }
  }
}

const readIso = (iso: string): number | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return match ? toDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : null;
};

/** The day; `precision` tells that the words give an hour or a part of it (the guide's dates go down to the day). */
function withTime(day: number, slots: Slots): Resolved {
  if (slots.word) return byDay(day, 'hour');
  if (slots.hour ?? slots.hour24 ?? slots.hour4)
    return byDay(day, (slots.minute ?? slots.minute24 ?? slots.minute4) ? 'minute' : 'hour');
  return byDay(day, slots.part ? 'part-of-day' : 'day');
}

/** "nineteen ninety-six" → "1996" */
function spelledYear(spelled: string, { counts }: DateWords): string {
  const [century, ...rest] = spelled.toLowerCase().split(/[ -]/);
  if (rest[0] === 'thousand')
    return String(counts[century!]! * 1000 + rest.reduce((sum, word) => sum + (counts[word] ?? 0), 0));
  return String(counts[century!]! * 100 + rest.reduce((sum, word) => sum + (counts[word] ?? 0), 0));
}

/** The year, of this one and its neighbours, that a day without one most likely means; `apart` = days from publication. */
function nearYear(apart: number, year: number, tense: Tense): number {
  if (tense === 'ahead') return apart < -180 ? year + 1 : year;
  if (tense === 'unknown' && apart < -245) return year + 1;
  return apart > (tense === 'past' ? 5 : 120) ? year - 1 : year;
}

/** The same for a month without a year; a month far ahead is rather the last one unless the tense says otherwise. */
function nearYearOfMonth(month: number, now: number, year: number, tense: Tense): number {
  if (tense === 'ahead') return month < now ? year + 1 : year;
  if (tense === 'unknown' && now - month >= 10) return year + 1;
  return month > now && !(tense === 'unknown' && month - now <= 2) ? year - 1 : year;
}

function calendar(
  slots: Slots,
  { words, published, tense }: Surroundings,
  toward: number | undefined,
): Resolved | null {
  const now = published === null ? null : fromDay(published);
  const month = slots.mm ? Number(slots.mm) : monthOf(slots.month, words);
  const dayText = slots.day ?? (slots.ordinal ? String(words.ordinals[slots.ordinal.toLowerCase()]) : undefined);
  const month2 = monthOf(slots.month2, words);
  const known =
    slots.year ??
    (slots.short ? String(longYear(slots.short)) : slots.spelled ? spelledYear(slots.spelled, words) : undefined);

  if (slots.season) {
    const start = seasonStart[words.seasons[slots.season]!];
    const end = addMonths(Number(known), start, 2);
    return at(isoMonth(Number(known), start), 'season', isoMonth(end.year, end.month));
  }
  if (!month) {
    const year = longYear(known ?? '');
    if (slots.year2) {
      const second =
        slots.year2.length === 2 ? Math.floor(year / 100) * 100 + Number(slots.year2) : Number(slots.year2);
      return second > year && second - year < 200 ? at(isoYear(year), 'year', isoYear(second)) : null;
    }
    return at(isoYear(year), 'year');
  }
  if (month > 12) return null;
  if (dayText === undefined) {
    let year: number;
    if (known) year = longYear(known);
    else if (!now) return vague;
    else if (slots.toward !== undefined && /year$/.test(slots.whole ?? '')) year = now.year + (toward ?? 0);
    else if (toward === -1) year = month >= now.month ? now.year - 1 : now.year;
    else if (toward === 1) year = month <= now.month ? now.year + 1 : now.year;
    else if (toward === 0) year = now.year;
    else year = nearYearOfMonth(month, now.month, now.year, tense);
    const until = month2 ? isoMonth(month2 < month ? year + 1 : year, month2) : null;
    return at(isoMonth(year, month), 'month', until);
  }
  const day = Number(dayText);
  const inYear = (year: number): number => toDay({ year, month, day });
  let year: number;
  if (known) year = longYear(known);
  else if (!now || published === null) return vague;
  else {
    year = nearYear(inYear(now.year) - published, now.year, tense);
    if (toward === -1) year = inYear(now.year) < published ? now.year : now.year - 1;
    if (toward === 1) year = inYear(now.year) > published ? now.year : now.year + 1;
    const weekday = weekdayNumber(slots.weekday, words);
    // "Friday, March 3" tells its year by the weekday.
    if (weekday && weekdayOf(inYear(year)) !== weekday)
      year = [year - 1, year + 1].find((y) => weekdayOf(inYear(y)) === weekday) ?? year;
  }
  if (!isDate({ year, month, day })) return null;
  const until = slots.day2 ? isoDay(toDay({ year, month, day: Number(slots.day2) })) : null;
  const whole = withTime(inYear(year), slots);
  return { ...whole, until };
}

function unitAt(published: number, unit: TimeUnit, shift: number, ahead: boolean): Resolved {
  const now = fromDay(published);
  switch (unit) {
    case 'day':
      return byDay(published + shift);
    case 'week':
      return at(isoWeek(published + 7 * shift), 'week');
    case 'weekend': {
      const weekday = weekdayOf(published);
      const saturday = published + 6 - weekday + 7 * shift - (shift === 0 && weekday < 6 && !ahead ? 7 : 0);
      return at(isoDay(saturday), 'weekend', isoDay(saturday + 1));
    }
    case 'month': {
      const { year, month } = addMonths(now.year, now.month, shift);
      return at(isoMonth(year, month), 'month');
    }
    case 'quarter':
      return quarterAt(now.year * 4 + Math.floor((now.month - 1) / 3) + shift);
    case 'half': {
      const halves = now.year * 2 + (now.month > 6 ? 1 : 0) + shift;
      return at(
        isoMonth(Math.floor(halves / 2), (halves % 2) * 6 + 1),
        'half',
        isoMonth(Math.floor(halves / 2), (halves % 2) * 6 + 6),
      );
    }
    case 'year':
      return at(isoYear(now.year + shift), 'year');
    case 'decade':
      return at(String(Math.floor(now.year / 10) + shift), 'decade');
    case 'century':
      return at(two(Math.floor(now.year / 100) + shift), 'century');
    default:
      return vague;
  }
}

function unitFrom(previous: Resolved | null, unit: TimeUnit, shift: number): Resolved {
  const iso = previous?.iso;
  if (!iso || !/^\d{4}/.test(iso)) return vague;
  const year = Number(iso.slice(0, 4));
  if (unit === 'year') return at(isoYear(year + shift), 'year');
  if (unit === 'month' && /^\d{4}-\d\d/.test(iso)) {
    const next = addMonths(year, Number(iso.slice(5, 7)), shift);
    return at(isoMonth(next.year, next.month), 'month');
  }
  const day = readIso(iso);
  return unit === 'week' && day !== null ? at(isoWeek(day + 7 * shift), 'week') : vague;
}

function counted(
  means: DateMeaning & { is: 'counted' },
  slots: Slots,
  { words, published, previous }: Surroundings,
): Resolved {
  const count = number(slots.count, words);
  const unit = words.units[slots.unit!];
  const base = means.from === 'previous' ? (previous?.iso ? readIso(previous.iso) : null) : published;
  if (means.from === 'previous' && base === null && previous?.iso && unit === 'year' && count)
    return at(isoYear(Number(previous.iso.slice(0, 4)) + means.sign * count), 'year');
  if (base === null || count === null || unit === undefined) return vague;
  const shift = means.sign * count;
  const date = fromDay(base);
  switch (unit) {
    case 'day':
      return byDay(Math.round(base + shift));
    case 'week':
      return at(isoWeek(base + 7 * Math.round(shift)), 'week');
    case 'month': {
      const to = addMonths(date.year, date.month, Math.round(shift));
      return at(isoMonth(to.year, to.month), 'month');
    }
    case 'quarter':
      return quarterAt(date.year * 4 + Math.floor((date.month - 1) / 3) + Math.round(shift));
    case 'year':
      return at(isoYear(date.year + Math.round(shift)), 'year');
    case 'decade':
      return at(String(Math.floor(date.year / 10) + shift), 'decade');
    default:
      return byDay(base);
  }
}

function quarterAt(quarters: number): Resolved {
  const year = Math.floor(quarters / 4);
  const first = (((quarters % 4) + 4) % 4) * 3 + 1;
  return at(isoMonth(year, first), 'quarter', isoMonth(year, first + 2));
}

function quarter(
  means: DateMeaning & { is: 'quarter' },
  slots: Slots,
  { words, published, tense }: Surroundings,
  toward: number | undefined,
): Resolved {
  const now = published === null ? null : fromDay(published);
  if (means.latest) return now ? quarterAt(now.year * 4 + Math.floor((now.month - 1) / 3) - 1) : vague;
  const n = slots.q ? Number(slots.q) : (words.ordinals[slots.ordinal!.toLowerCase()] ?? 1);
  const year = slots.year ? Number(slots.year) : now && toward !== undefined ? now.year + toward : null;
  if (/half$/.test(slots.shape ?? '')) {
    if (year === null || n > 2) return vague;
    return at(isoMonth(year, n * 6 - 5), 'half', isoMonth(year, n * 6));
  }
  if (year !== null) return quarterAt(year * 4 + n - 1);
  if (!now) return vague;
  const current = Math.floor((now.month - 1) / 3) + 1;
  const shift = tense === 'ahead' ? (n < current ? 1 : 0) : n > current ? -1 : 0;
  return quarterAt((now.year + shift) * 4 + n - 1);
}
