// What a language must tell about dates: its calendar words, and its date expressions as templates.

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** How an expression is worked out; the words that fill the slots of its template say the rest. */
export type DateMeaning =
  /** Whatever of year, month and day stands there; a missing year is the nearest one that fits the tense. */
  | { readonly is: 'calendar' }
  /** Digits in an order that the numbers decide where they can; `monthFirst` where they cannot. */
  | { readonly is: 'digits'; readonly monthFirst: boolean }
  | { readonly is: 'weekday'; readonly weeks?: number }
  /** Days from the publication date (or from the date named before). */
  | { readonly is: 'day'; readonly shift: number; readonly from?: 'previous' }
  /** `{toward}` units from the publication date: last week, next year. `shift` where no word says it. */
  | { readonly is: 'unit'; readonly shift?: number; readonly from?: 'previous' }
  /** `{count}` units before (-1) or after (1) the publication date, or the date named before. */
  | { readonly is: 'counted'; readonly sign: -1 | 1; readonly from?: 'previous' }
  | { readonly is: 'quarter'; readonly latest?: boolean }
  | { readonly is: 'decade' }
  | { readonly is: 'century' }
  | { readonly is: 'clock' }
  | { readonly is: 'holiday' }
  | { readonly is: 'vague' };

/**
 * `say` is a regular expression with three shorthands: a blank is white space, `~` a blank or hyphen, `{slot}` the words of
 * that slot. Lower-case words match with a capital first letter too. Rules are tried in order; the first to claim words keeps them.
 */
export type DateRule = { readonly name: string; readonly say: string; readonly means: DateMeaning };

/** A feast: on a fixed day, the nth weekday (1 = Monday) of a month (-1: the last), or days from Easter Sunday. */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number };

export type DateWords = {
  /** January first; the first form of each is the full name. */
  readonly months: readonly (readonly string[])[];
  /** Month names that are ordinary words too: taken for months only after one of `monthLead`. */
  readonly doubtfulMonths: readonly string[];
  readonly monthLead: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Word → hour at which that part of the day begins. */
  readonly dayParts: Readonly<Record<string, number>>;
  readonly seasons: Readonly<Record<string, Season>>;
  readonly units: Readonly<Record<string, TimeUnit>>;
  /** last −1, this 0, next 1 */
  readonly toward: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly decades: Readonly<Record<string, number>>;
  readonly holidays: Readonly<Record<string, Holiday>>;
  /** Zones after a clock time. */
  readonly zones: readonly string[];
  /** What makes a quantity or an address of a four-digit number when it stands behind it, as the source of a regular expression. */
  readonly notYearBefore: string;
  readonly notYearAfter: string;
  /** What makes a year of a number before 1900. */
  readonly oldYearAfter: string;
  /** Words that, standing before a date in its clause, say that it is still to come. */
  readonly futureCues: readonly string[];
  /** Words that look ahead only where no verb of the past governs the date. */
  readonly weakFutureCues: readonly string[];
  /** Past forms that do not end in "ed". */
  readonly pastVerbs: readonly string[];
  /** Present forms that news uses for what is planned ("the court meets Monday"). */
  readonly plannedVerbs: readonly string[];
  readonly rules: readonly DateRule[];
};
