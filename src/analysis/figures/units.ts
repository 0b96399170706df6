// The unit directly behind a number: money, measures, percent, durations, ages, and what a rate is per.
import type { FigureWords, UnitKind } from '../../language/language.ts';
import { asListed, textBehind } from './beside.ts';
import { currencyAfter } from './money.ts';
import type { NumberHit } from './numbers.ts';
import { literal, longestFirst, once } from './patterns.ts';

export type UnitHit = {
  readonly name: string;
  readonly kind: UnitKind;
  /** End of the unit's words, a rate ("per barrel") included. */
  readonly end: number;
  /** "barrel" of "$55 per barrel". */
  readonly per: string | null;
};

type Entry = { readonly name: string; readonly kind: UnitKind };
type Patterns = {
  readonly exact: RegExp;
  readonly loose: RegExp;
  readonly glued: RegExp;
  readonly byForm: ReadonlyMap<string, Entry>;
  readonly per: RegExp;
};
/** Forms that hold a backslash are sources of patterns already. */
const choice = (forms: readonly string[]): string =>
  longestFirst(forms.map((form) => (/\\/.test(form) ? form : literal(form)))).replaceAll(' ', '[\\s-]');
const keyOf = (form: string): string => form.replaceAll('\\', '').replace(/[\s-]+/g, ' ');

const patterns = once((words: FigureWords): Patterns => {
  const byForm = new Map<string, Entry>();
  for (const { name, kind, forms, glued } of words.units)
    for (const form of [...forms, ...(glued ?? [])]) byForm.set(keyOf(form), { name, kind });
  const forms = words.units.flatMap((unit) => unit.forms);
  // A form with a capital means what it says ("MW", "PS"); the others may be written in any case.
  const exact = forms.filter((form) => /\p{Lu}/u.test(form));
  const loose = forms.filter((form) => !/\p{Lu}/u.test(form));
  return {
    exact: new RegExp(`^[\\s-]{0,2}(${choice(exact)})(?![\\p{L}²])`, 'u'),
    loose: new RegExp(`^[\\s-]{0,2}(${choice(loose)})(?![\\p{L}²])`, 'iu'),
    glued: new RegExp(`^(${choice(words.units.flatMap((unit) => unit.glued ?? []))})(?![\\p{L}\\p{N}²])`, 'u'),
    byForm,
    per: new RegExp(
      `^[\\s-]?(?:(?:per|a|an|each|/)[\\s-]?)(${choice(words.rates)})s?(?![\\p{L}])(?!\\s(?:ago|earlier|later|before|from now))`,
      'iu',
    ),
  };
});

/** What a matched form means: as it stands, else in lower case. */
const entryOf = (form: string, { byForm }: Patterns): Entry =>
  (byForm.get(keyOf(form)) ?? byForm.get(keyOf(asListed(form))))!;

const longest = (a: RegExpExecArray | null, b: RegExpExecArray | null): RegExpExecArray | null =>
  a && b ? (b[0].length > a[0].length ? b : a) : (a ?? b);

const agePattern = /^[\s-]{1,2}(years?|months?|weeks?|days?)[\s-](?:olds?|of[\s-]age)\b/i;

/** null where the words behind the number are no unit (they may be a counted noun). */
export function unitAfter(text: string, hit: NumberHit, words: FigureWords): UnitHit | null {
  const p = patterns(words);
  const at = hit.end;
  const rest = textBehind(text, at);
  if (hit.currency) {
    // "$76 US a barrel", "$40 CAD", "£5 million pounds"
    const doubled = /^\s(?:(U\.S\.|(?:US|USD|AUD|CAD)\b(?!\s?\$))|(?:dollars|pounds|euros)\b)/.exec(rest);
    const name = (doubled?.[1] && words.money.prefixes[doubled[1]]) || hit.currency;
    return withRate(text, { name, kind: 'money', end: at + (doubled ? doubled[0].length : 0), per: null }, p);
  }
  if (hit.form === 'ordinal') return null;
  if (hit.form === 'fraction') {
    const points = /^[\s-](?:percentage[\s-])?points?\b/.exec(rest);
    return points
      ? { name: 'percentage points', kind: 'percent', end: at + points[0].length, per: null }
      : partOfUnit(rest, at, p);
  }
  const age = agePattern.exec(rest);
  if (age)
    return {
      name: `${age[1]!.toLowerCase().replace(/s$/, '')}s of age`,
      kind: 'age',
      end: at + age[0].length,
      per: null,
    };
  // "millions of dollars", "hundreds of miles"
  const of = hit.form === 'vague' ? (/^\s+of(?:\s+(?:US|U\.S\.))?(?=\s)/.exec(rest)?.[0].length ?? 0) : 0;
  const tail = rest.slice(of);
  const glued = of ? null : p.glued.exec(tail);
  if (glued) {
    const entry = entryOf(glued[1]!, p);
    // "'" and '"' are feet and inches only where no quotation ends there
    if (!/^['"]$/.test(glued[1]!) || /^['"]\s+[a-z]/.test(tail))
      return withRate(text, { ...entry, end: at + glued[0].length, per: null }, p);
  }
  const unit = longest(p.exact.exec(tail), p.loose.exec(tail));
  const money = currencyAfter(tail, words.money);
  if (money && (!unit || money.length >= unit[0].length))
    return withRate(text, { name: money.name, kind: 'money', end: at + of + money.length, per: null }, p);
  if (!unit) return null;
  const form = unit[1]!;
  const entry = entryOf(form, p);
  let end = at + of + unit[0].length;
  let name = entry.name;
  if (name === '%') {
    const points = /^[\s-]points?\b/.exec(textBehind(text, end));
    if (points) {
      end += points[0].length;
      name = 'percentage points';
    }
  }
  return withRate(text, { ...entry, name, end, per: null }, p);
}

/** "a quarter of a mile", "1/16 of a US pint": part of one unit, not a share of something. */
function partOfUnit(rest: string, at: number, p: Patterns): UnitHit | null {
  const of = /^\s+(?:of\s+)?an?(?:\s(?:US|U\.S\.|UK))?(?=\s)/.exec(rest);
  if (!of) return null;
  const tail = rest.slice(of[0].length);
  const unit = longest(p.exact.exec(tail), p.loose.exec(tail));
  const entry = unit && entryOf(unit[1]!, p);
  return entry?.kind === 'measure' ? { ...entry, end: at + of[0].length + unit![0].length, per: null } : null;
}

/** "$55 per barrel" keeps its currency as unit; "11 feet per century" becomes a unit of its own. */
function withRate(text: string, unit: UnitHit, p: Patterns): UnitHit {
  if (/ per |\/|ph$/.test(unit.name) || unit.kind === 'percent' || unit.kind === 'duration' || unit.kind === 'times')
    return unit;
  const rate = p.per.exec(textBehind(text, unit.end));
  if (!rate) return unit;
  const per = asListed(rate[1]!);
  const name = unit.kind === 'measure' ? `${unit.name} per ${per}` : unit.name;
  return { ...unit, name, end: unit.end + rate[0].length, per };
}
