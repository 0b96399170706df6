// When was it published, when changed? What a machine-readable place says, else a plain day beside the headline.
import type { Origin } from '../../article.ts';
import type { Json, JsonObject } from './json-ld.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';

export type Dated = { readonly value: string; readonly from: Origin };

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d{2}|[+-]\d{2})?)?/i;
const strict = /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/;
/** "Tue, 05 Nov 2024 10:00:00 GMT", "November 5, 2024": the two forms of English that leave no doubt about day and month. */
const english =
  /^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})\s+([a-z]{3,9})\.?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(\d{4})(?:(?:\s+at)?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const clock = /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([a-z]{3,4}) (\d{4})$/i;
const months = 'january february march april may june july august september october november december'.split(' ');

/** 1 to 12 for a month's English name or its abbreviation, 0 for another word. */
const monthOf = (word: string): number =>
  word.length < 3 ? 0 : months.findIndex((month) => month.startsWith(word.toLowerCase().replace(/^sept$/, 'sep'))) + 1;

const two = (n: string | number): string => String(n).padStart(2, '0');

function valid(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1990 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function written(
  [year, month, day]: readonly [number, number, number],
  time: readonly [string | undefined, string | undefined, string | undefined],
  zone: string | undefined,
): string | null {
  if (!valid(year, month, day)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const [hour, minute, second] = time;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  let offset = '';
  if (zone) {
    const numeric = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
    offset = numeric ? `${numeric[1]}${two(numeric[2]!)}:${numeric[3] ?? '00'}` : 'Z';
  }
  return `${date}T${two(hour)}:${minute}:${second ?? '00'}${offset}`;
}

/** ISO 8601 in a tidy form (with offset where one is told), or null: ambiguous forms such as 03/04/2024 are no date. */
export function readDate(text: string): string | null {
  const trimmed = text.trim().slice(0, 60);
  const m = iso.exec(trimmed) ?? compact.exec(trimmed);
  // What is tidy already stays to the letter.
  if (m && strict.test(trimmed) && valid(Number(m[1]), Number(m[2]), Number(m[3]))) return trimmed;
  if (m) return written([Number(m[1]), Number(m[2]), Number(m[3])], [m[4], m[5], m[6]], m[7]);
  const c = clock.exec(trimmed);
  if (c)
    return written(
      [Number(c[7]), monthOf(c[1]!), Number(c[2])],
      [c[3], c[4], c[5]],
      /utc|gmt/i.test(c[6]!) ? 'Z' : undefined,
    );
  const e = english.exec(trimmed);
  if (e) {
    const month = monthOf((e[2] ?? e[3])!);
    const half = e[9]?.toLowerCase();
    const hour = e[6] === undefined || !half ? e[6] : String((Number(e[6]) % 12) + (half === 'pm' ? 12 : 0));
    return written([Number(e[5]), month, Number(e[1] ?? e[4])], [hour, e[7], e[8]], e[10]);
  }
  if (/^1[0-9]{9}(?:\d{3})?$/.test(trimmed)) {
    const seconds = Number(trimmed.slice(0, 10));
    return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  }
  return null;
}

const publishedNames = [
  'article:published_time',
  'article:published:time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'date',
  'published_at',
  'article.published',
  'datecreated',
  'created',
  'vr:published_time',
  'rnews:datepublished',
  'publicationdate',
  'iso-8601-publish-date',
  'last-published',
  'og:pubdate',
  'shareaholic:article_published_time',
  'article_date_original',
  'bt:pubdate',
  'published_time_telegram',
  'originalpublicationdate',
  'articlepublicationdate',
];
const modifiedNames = [
  'article:modified_time',
  'article:modified:time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'sailthru.modified',
  'article:modified',
  'og:modified_time',
];

function fromLd(ld: JsonObject | null, keys: readonly string[]): Dated | null {
  for (const key of keys) {
    const value: Json | undefined = ld?.[key];
    const text = Array.isArray(value) ? value[0] : value;
    const date = typeof text === 'string' ? readDate(text) : null;
    if (date) return { value: date, from: 'json-ld' };
  }
  return null;
}

function fromTags(tags: MetaTags, names: readonly string[]): Dated | null {
  for (const name of names) {
    const text = firstOf(tags, name);
    const date = text && readDate(text);
    if (date) return { value: date, from: 'meta' };
  }
  return null;
}

const inPath = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/** The day that a news address carries in its path ("/2024/05/01/"). */
export function dateInUrl(url: string | null): Dated | null {
  const m = url ? inPath.exec(url.replace(/[?#].*$/, '')) : null;
  const value = m
    ? written([Number(m[1]), Number(m[2]), Number(m[3])], [undefined, undefined, undefined], undefined)
    : null;
  return value ? { value, from: 'url' } : null;
}

/** A time element says what it is by its own or its parents' names; of unnamed ones the first of the article's head counts. */
function fromTimes(page: Document, about: RegExp, unnamed: boolean): Dated | null {
  let fallback: Dated | null = null;
  let seen = 0;
  for (const element of page.querySelectorAll(
    'time[datetime], [itemprop="datePublished"], [itemprop="dateModified"]',
  )) {
    if (++seen > 40) break;
    const date = readDate(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '',
    );
    if (!date) continue;
    const around = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
    if (about.test(around)) return { value: date, from: 'visible' };
    const foreign = element.closest(
      'aside, nav, footer, li, [class*="related" i], [class*="teaser" i], [class*="comment" i]',
    );
    if (unnamed && !fallback && !foreign && !/modif|updat/i.test(around)) fallback = { value: date, from: 'visible' };
  }
  return fallback;
}

const yearFirst = /(?<!\d)(20\d{2})\s?[./年년-]\s?(\d{1,2})\s?[./月월-]\s?(\d{1,2})(?!\d)/;
const dayFirst = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d{2})(?!\d)/;
const inWords =
  /(?<![\p{L}\d])(?:(\d{1,2})\s+([a-z]{3,9})\.?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(20\d{2})(?!\d)/iu;

/**
 * The day in a line beside the headline. Only forms in which day and month cannot be taken for each other: year first, day first
 * with points, English in words. A line with two days tells which of them is the day of publication only to a reader.
 */
export function readShownDay(lines: readonly string[]): Dated | null {
  for (const line of lines) {
    const found: string[] = [];
    const y = yearFirst.exec(line);
    const d = dayFirst.exec(line);
    const w = inWords.exec(line);
    const none = [undefined, undefined, undefined] as const;
    if (y) found.push(written([Number(y[1]), Number(y[2]), Number(y[3])], none, undefined) ?? '');
    if (d) found.push(written([Number(d[3]), Number(d[2]), Number(d[1])], none, undefined) ?? '');
    if (w) {
      const month = monthOf((w[2] ?? w[3])!);
      if (month > 0) found.push(written([Number(w[5]), month, Number(w[1] ?? w[4])], none, undefined) ?? '');
    }
    const days = found.filter(Boolean);
    if (days.length === 1 && !/modif|updat|aktualis|stand:|mis à jour|수정|更新/i.test(line))
      return { value: days[0]!, from: 'visible' };
  }
  return null;
}

/** Publication and change; `lines`: what stands beside the headline. Null where nothing tells for sure: no guess. */
export function readDates(
  page: Document,
  ld: JsonObject | null,
  tags: MetaTags,
  url: string | null,
  lines: readonly string[],
): { readonly published: Dated | null; readonly modified: Dated | null } {
  const published =
    fromLd(ld, ['datePublished', 'dateCreated']) ??
    fromTags(tags, publishedNames) ??
    fromTimes(page, /datepublished|publish|pubdate|created/i, false) ??
    dateInUrl(url) ??
    fromTimes(page, /datepublished/i, true) ??
    readShownDay(lines);
  const modified =
    fromLd(ld, ['dateModified']) ??
    fromTags(tags, modifiedNames) ??
    fromTimes(page, /datemodified|modified|updated/i, false);
  return { published, modified };
}
