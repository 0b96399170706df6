// Every expression of the article that places an event in time, resolved against the publication date.
import type { Moment } from '../../article.ts';
import type { DateMeaning, DateWords } from '../../language/language.ts';
import type { Doc } from '../document.ts';
import { firstTokenAt } from '../tokens.ts';
import { readDay } from './calendar.ts';
import { type Resolved, resolve } from './resolve.ts';
import { compiledRules } from './slots.ts';
import { tenseAround } from './tense.ts';

type Hit = {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly means: DateMeaning;
  readonly slots: Readonly<Record<string, string | undefined>>;
};

/** Non-overlapping hits in text order; where rules compete, the earlier rule of the list wins. */
function hits(text: string, words: DateWords): Hit[] {
  const taken = new Uint8Array(text.length);
  const found: Hit[] = [];
  for (const { name, means, pattern } of compiledRules(words)) {
    pattern.lastIndex = 0;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start || taken.subarray(start, end).includes(1)) continue;
      if (name === 'year' && !standsAsYear(text, start, end, match.groups?.year ?? '')) continue;
      taken.fill(1, start, end);
      found.push({
        start,
        end,
        rule: name,
        means,
        slots: { ...match.groups, whole: match[0], shape: name.startsWith('half') ? 'half' : '' },
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A bare four-digit number is a year unless its neighbours make it a quantity or a piece of a longer number. */
function standsAsYear(text: string, start: number, end: number, year: string): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 14);
  if (/[$£€#\d][.,:-]?$|[.:/]$/.test(before) && !/[(\d]\s?[-–]$/.test(before)) return false;
  if (
    /^(?:[.,:]\d|\s?%|-[a-z]|\s?(?:people|per\b|km|miles|dollars|points|shares|percent|units|feet|meters|metres|men|women|jobs|votes|deaths|cases|acres|homes|employees|workers|troops))/.test(
      after,
    )
  )
    return false;
  const n = Number(year);
  if (n > 2150) return false;
  if (n >= 1900)
    return !/\b(?:than|about|nearly|almost|some|over|least|No\.|Flight|Highway|Route|number)\s$/.test(before);
  return /\b(?:in|since|of|from|until|by|the|year|early|late|and|between|to|around|circa|after|before|during|through|c\.)\s$/i.test(
    before,
  );
}

/** In text order, non-overlapping. `published`: ISO 8601; null leaves what depends on it without a date. Linear time. */
export function findMoments(doc: Doc, published: string | null, words: DateWords): Moment[] {
  const day = readDay(published);
  const moments: Moment[] = [];
  let previous: Resolved | null = null;
  for (const { start, end, rule, means, slots } of hits(doc.text, words)) {
    const first = firstTokenAt(doc, start);
    const last = firstTokenAt(doc, end - 1);
    if (first === null || last === null || doc.tokens[first]!.block !== doc.tokens[last]!.block) continue;
    const resolved = resolve(means, slots, {
      words,
      published: day,
      previous,
      tense: tenseAround(doc, first, last, words),
    });
    if (!resolved) continue;
    moments.push({ start, end, text: doc.text.slice(start, end), ...resolved, because: rule });
    if (resolved.iso) previous = resolved;
  }
  return moments;
}
