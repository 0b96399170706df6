// Every expression of the article that places an event in time, resolved against the publication date.
import type { Moment } from '../../article.ts';
import type { DateMeaning, DateWords } from '../../language/language.ts';
import type { Doc } from '../document.ts';
import { firstTokenAt } from '../tokens.ts';
import { readDay } from './calendar.ts';
import { hasAll, wordsOfParagraph } from './needs.ts';
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

/** Non-overlapping hits in text order, paragraph by paragraph; where rules compete, the earlier rule of the list wins. */
function hits(doc: Doc, words: DateWords): Hit[] {
  return doc.article.blocks.flatMap(({ start, end }) => hitsIn(doc.text.slice(start, end), start, words));
}

/** `offset`: where the paragraph begins. */
function hitsIn(text: string, offset: number, words: DateWords): Hit[] {
  const present = wordsOfParagraph(text);
  const taken = new Uint8Array(text.length);
  const found: Hit[] = [];
  for (const { name, means, pattern, needs } of compiledRules(words)) {
    if (!hasAll(present, needs)) continue;
    // `matchAll` would make a new expression for each paragraph
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start) pattern.lastIndex++;
      if (end === start || taken.subarray(start, end).includes(1)) continue;
      if (name === 'year' && !standsAsYear(text, start, end, match.groups?.year ?? '', words)) continue;
      taken.fill(1, start, end);
      found.push({
        start: offset + start,
        end: offset + end,
        rule: name,
        means,
        slots: { ...match.groups, whole: match[0], shape: name.startsWith('half') ? 'half' : '' },
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const yearPatterns = new WeakMap<
  DateWords,
  { readonly before: RegExp; readonly after: RegExp; readonly old: RegExp }
>();

/** A bare four-digit number is a year unless its neighbours make it a quantity, an address or a piece of a longer number. */
function standsAsYear(text: string, start: number, end: number, year: string, words: DateWords): boolean {
  let patterns = yearPatterns.get(words);
  if (!patterns) {
    patterns = {
      before: new RegExp(`^(?:[.,:][0-9]|\\s?%|-[a-z]|${words.notYearBefore})`, 'u'),
      after: new RegExp(`(?<![\\p{L}])${words.notYearAfter}$`, 'iu'),
      old: new RegExp(`(?<![\\p{L}])${words.oldYearAfter}$`, 'iu'),
    };
    yearPatterns.set(words, patterns);
  }
  const before = text.slice(Math.max(0, start - 14), start);
  if (/[$£€#\d][.,:-]?$|[.:/]$/.test(before) && !/[(\d]\s?[-–]$/.test(before)) return false;
  if (patterns.before.test(text.slice(end, end + 40))) return false;
  const n = Number(year);
  if (n > 2150) return false;
  return n >= 1900 ? !patterns.after.test(before) : patterns.old.test(before);
}

/** In text order, non-overlapping. `published`: ISO 8601; null leaves what depends on it without a date. Linear time. */
export function findMoments(doc: Doc, published: string | null, words: DateWords): Moment[] {
  const day = readDay(published);
  const moments: Moment[] = [];
  let previous: Resolved | null = null;
  for (const { start, end, rule, means, slots } of hits(doc, words)) {
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
