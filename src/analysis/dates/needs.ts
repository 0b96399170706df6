// What a date template cannot do without: a paragraph that lacks these words needs no look at the template's expression.
import type { DateWords } from '../../language/language.ts';

/** Stands for any digit among the words of a paragraph. */
const digit = '0';
/** Each list: at least one of its words must stand in the paragraph. */
export type Needs = readonly (readonly string[])[];

const lettersOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
/** The first run of letters of each form, and its plural; the digit where a form holds one. */
const firstWords = (forms: readonly string[]): string[] =>
  forms.flatMap((form) =>
    /[0-9]/.test(form)
      ? [digit]
      : lettersOf(form)
          .slice(0, 1)
          .flatMap((w) => [w, `${w}s`]),
  );

/** Words of a paragraph as `Needs` are looked up among them: runs of letters in lower case, `digit` where it has one. */
export function wordsOfParagraph(text: string): ReadonlySet<string> {
  const found = new Set(lettersOf(text));
  if (/[0-9]/.test(text)) found.add(digit);
  return found;
}

export const hasAll = (words: ReadonlySet<string>, needs: Needs): boolean =>
  needs.every((some) => some.some((word) => words.has(word)));

/** Slot → words of which one must stand there; a slot that is not named needs nothing that could be looked up. */
export function slotNeeds(words: DateWords): Readonly<Record<string, readonly string[]>> {
  const months = firstWords(words.months.flat());
  const ordinals = firstWords(Object.keys(words.ordinals));
  const digits = [digit];
  return {
    ...Object.fromEntries(
      'year4 year year2 lonelyYear mm dd dd2 one two q'.split(' ').map((slot) => [slot, digits] as const),
    ),
    month: months,
    month2: months,
    sureMonth: months,
    monthAfterLead: months,
    weekday: firstWords(words.weekdays.flat()),
    part: firstWords(Object.keys(words.dayParts)),
    season: firstWords(Object.keys(words.seasons)),
    toward: firstWords(Object.keys(words.toward)),
    count: [digit, ...firstWords(Object.keys(words.counts))],
    unit: firstWords(Object.keys(words.units)),
    ordinal: ordinals,
    nth: ordinals,
    clock: [digit, 'noon', 'midnight'],
    spelledYear: ['nineteen', 'twenty'],
    thousandYear: ['two'],
    decadeWord: firstWords(Object.keys(words.decades)),
    holiday: firstWords(Object.keys(words.holidays)),
  };
}

/** End of the group that opens at `open`. */
function closingOf(say: string, open: number): number {
  let depth = 0;
  let inClass = false;
  for (let i = open; i < say.length; i++) {
    if (say[i] === '\\') i++;
    else if (inClass) inClass = say[i] !== ']';
    else if (say[i] === '[') inClass = true;
    else if (say[i] === '(') depth++;
    else if (say[i] === ')' && --depth === 0) return i;
  }
  return say.length - 1;
}

/** The alternatives of a group's inside, those of inner groups left alone. */
function alternatives(inside: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < inside.length; i++) {
    if (inside[i] === '\\') i++;
    else if (inside[i] === '(') i = closingOf(inside, i);
    else if (inside[i] === '|') {
      parts.push(inside.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, inside.slice(from)];
}

/** Read off the template: its words, slots and groups that are not optional. */
export function needsOf(say: string, slots: Readonly<Record<string, readonly string[]>>): Needs {
  const needs: (readonly string[])[] = [];
  let plain = '';
  const flush = (): void => {
    // whole words only: none that a class, an escape or a quantifier touches
    for (const [word] of plain.matchAll(/(?<![\p{L}\p{N}\]\\])\p{L}{2,}(?![\p{L}\p{N}?*+[\\{])/gu))
      needs.push([word.toLowerCase()]);
    plain = '';
  };
  for (let i = 0; i < say.length; i++) {
    const c = say[i]!;
    if (c === '\\') plain += say.slice(i, ++i + 1);
    else if (c === '[') {
      const end = say.indexOf(']', i + 1);
      if (/^\[[0-9]-[0-9]$/.test(say.slice(i, end)) && !/[?*]/.test(say[end + 1] ?? '')) needs.push([digit]);
      i = end;
      plain += '[]';
    } else if (c === '{') {
      const end = say.indexOf('}', i);
      const name = say.slice(i + 1, end);
      flush();
      if (slots[name] && say[end + 1] !== '?') needs.push(slots[name]!);
      i = end;
    } else if (c === '(') {
      const end = closingOf(say, i);
      const [lead = ''] = /^\(\?(?:[:=!]|<[=!]|<\w+>)/.exec(say.slice(i, i + 20)) ?? [];
      flush();
      const optional = /[?*]/.test(say[end + 1] ?? '');
      if (!optional && !/[=!]$/.test(lead)) {
        const each = alternatives(say.slice(i + Math.max(1, lead.length), end)).map((part) => needsOf(part, slots));
        // one need of each alternative: whichever stands there is among them
        if (each.every((list) => list.length > 0)) needs.push([...new Set(each.flatMap((list) => list[0]!))]);
      }
      i = end;
    } else plain += c;
  }
  flush();
  return needs;
}
