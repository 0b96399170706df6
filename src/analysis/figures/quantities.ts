// Numbers with their units, joined to ranges where the words join them.
import type { FigureWords } from '../../language/language.ts';
import { textBefore, textBehind } from './beside.ts';
import { type Blocked, blockedNear } from './never.ts';
import { findNumbers, type NumberHit } from './numbers.ts';
import { wordSets } from './phrases.ts';
import { type UnitHit, unitAfter } from './units.ts';

export type Quantity = {
  readonly start: number;
  /** End of the unit, where one stands directly behind the number. */
  readonly end: number;
  readonly value: number;
  readonly high: number | null;
  readonly form: NumberHit['form'];
  readonly digits: string | null;
  readonly scaled: boolean;
  readonly sign: NumberHit['sign'];
  readonly unit: UnitHit | null;
  /** "from 4.8 to 4.7": high is where the movement ended. */
  readonly fromTo: boolean;
  /** "2-1", "51-49": two sides of a score or vote. */
  readonly score: boolean;
};

const single = (hit: NumberHit, unit: UnitHit | null): Quantity => ({
  start: hit.start,
  end: unit?.end ?? hit.end,
  value: hit.value,
  high: null,
  form: hit.form,
  digits: hit.digits,
  scaled: hit.scaled,
  sign: hit.sign,
  unit,
  fromTo: false,
  score: false,
});

/** Quantities of `text` from `from` to `to`, in text order. */
export function findQuantities(
  text: string,
  from: number,
  to: number,
  blocked: readonly Blocked[],
  words: FigureWords,
): Quantity[] {
  const hits = findNumbers(text, from, to, words);
  const all: Quantity[] = [];
  for (const hit of hits) {
    const last = all.at(-1);
    // swallowed by the unit before: "400-metre", "m2"
    if (last && hit.start < last.end) continue;
    const unit = unitAfter(text, hit, words);
    // a year or a house number must not part "from 20 in 2008 to 29"
    if (
      !unit &&
      !hit.scaled &&
      hit.form === 'digits' &&
      blockedNear(blocked, hit.start, hit.end).some((span) => span.by !== 'label')
    )
      continue;
    // "737x", "21st-century", "4K": letters that are no unit make a name of it
    if (
      !unit &&
      hit.form === 'digits' &&
      !hit.scaled &&
      !hit.currency &&
      /^\p{L}/u.test(textBehind(text, hit.end)) &&
      !/^(?:s\b|-)/.test(textBehind(text, hit.end))
    )
      continue;
    all.push(single(hit, unit));
  }
  return joinRanges(text, all, blocked, words);
}

function joinRanges(
  text: string,
  list: readonly Quantity[],
  blocked: readonly Blocked[],
  words: FigureWords,
): Quantity[] {
  const joined: Quantity[] = [];
  for (let i = 0; i < list.length; i++) {
    const a = list[i]!;
    const b = list[i + 1];
    // "a 7- or 8-inch screen", "four-, five- and six-cylinder": the first borrows the unit of the second
    if (b?.unit && !a.unit && /^-,?\s+(?:or|and|to)\s+$|^-,\s+$/.test(text.slice(a.end, b.start))) {
      joined.push({ ...a, unit: { ...b.unit, end: a.end } });
      continue;
    }
    const range = b ? join(text, a, b, blocked, words) : null;
    if (range) {
      joined.push(range);
      i++;
    } else joined.push(a);
  }
  return joined;
}

/** The words between two quantities, dates left out: "from $36 on Monday to $34". null where they stand too far apart. */
function betweenDates(text: string, from: number, to: number, blocked: readonly Blocked[]): string | null {
  if (to - from > 60) return null;
  let gap = '';
  let at = from;
  for (const { start, end, by } of blockedNear(blocked, from, to)) {
    if (by === 'label' || start < at || end > to) continue;
    gap += text.slice(at, start).replace(/\s{1,4}(?:in|on|at|since|last)\s{1,4}$/, ' ');
    at = end;
  }
  gap += text.slice(at, to);
  return gap.replace(/\s{2,}/g, ' ');
}

function join(
  text: string,
  a: Quantity,
  b: Quantity,
  blocked: readonly Blocked[],
  words: FigureWords,
): Quantity | null {
  if (
    a.form === 'vague' ||
    a.form === 'fraction' ||
    a.form === 'ordinal' ||
    b.form === 'vague' ||
    b.form === 'fraction' ||
    b.form === 'ordinal'
  )
    return null;
  const gap = betweenDates(text, a.end, b.start, blocked);
  if (gap === null || gap.length > 24) return null;
  const lead = textBefore(text, a.start);
  const behind = textBehind(text, b.end);
  const dash = /^\s?[-–—]\s?$/.test(gap) && !blockedNear(blocked, a.start, b.end).some((span) => span.by !== 'label');
  const to = /^\s+(?:up\s+)?to\s+(?:about |around |nearly |as many as |as much as |more than )?$/.test(gap);
  const or = /^\s+or\s+$/.test(gap) && !a.unit && isStep(a, b);
  // "rose 30 to 126", "down by 5 to 40": two figures, the change and the level
  const lastWord =
    /([\p{L}]{1,40})\s{0,4}(?:about |around |nearly |by |another |an? )?$/u.exec(lead)?.[1]?.toLowerCase() ?? '';
  if (to && (wordSets(words).rising.has(lastWord) || wordSets(words).falling.has(lastWord))) return null;
  const and = /^\s+and\s+$/.test(gap) && /\bbetween\s+(?:about |around |roughly |some )?$/i.test(lead);
  const fromTo = to && /\bfrom\s+(?:about |around |a record |nearly |under |over |just )?$/i.test(lead);
  if (!dash && !to && !and && !or) return null;
  const sameUnit = !a.unit || (dash && !b.unit) || a.unit.name === b.unit?.name;
  if (!sameUnit || a.unit?.kind === 'age') return null;
  const bare = !a.unit && !b.unit;
  if (bare && /^(?:19|20)\d\d$/.test(a.digits ?? '')) return null;

  let low = a.value;
  if (!a.scaled && b.scaled && low < 1000 && b.value >= 1000) {
    const scale = 10 ** (Math.floor(Math.log10(b.value) / 3) * 3);
    if (low * scale <= b.value || !fromTo) low *= scale;
  }
  // "61 to 34 percent", "won 2-1", "a 52-48 vote": two sides, no range
  const whole = Number.isInteger(a.value) && Number.isInteger(b.value) && !a.scaled && !b.scaled;
  const vote =
    /\b(?:vote[ds]?|voting|ruling|ruled|decision|passed|approved|rejected)\b/i.test(lead) ||
    /^\s+(?:vote|margin|decision|ruling|majority)/.test(behind);
  const score =
    dash &&
    bare &&
    whole &&
    a.digits !== null &&
    (a.value >= b.value ||
      vote ||
      !/^[\s-]{1,4}(?:[a-z-]{1,30}\s)?[a-z]{1,30}\b/.test(behind) ||
      /^\s+(?:win|loss|defeat|victory|draw|lead|in|at|on|against|to|after|over|with|and|for|home|away|aggregate)\b/.test(
        behind,
      )) &&
    a.value < 600;
  if (to && low > b.value && !fromTo) return null;
  if (dash && !score && low >= b.value) return null;
  return {
    ...b,
    start: a.start,
    value: low,
    high: b.value,
    digits: null,
    unit: b.unit ? { ...b.unit, per: b.unit.per ?? a.unit?.per ?? null } : a.unit ? { ...a.unit, end: b.end } : null,
    scaled: a.scaled || b.scaled,
    fromTo,
    score,
  };
}

/** "19 or 20", "40 or 50": neighbours, said as a range. */
const isStep = (a: Quantity, b: Quantity): boolean =>
  b.value > a.value && b.value - a.value <= Math.max(2, a.value * 0.34) && a.high === null;
