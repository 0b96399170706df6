// When was it published, when changed? What a machine-readable place says, else a plain day beside the headline.
import { type Dated, dateInUrl, readDate } from './dates.ts';
import { type Json, type JsonObject, typesOf } from './json-ld.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { readShownDay } from './shown-day.ts';
import { fromTimes, timesOf } from './times.ts';

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

/** The page itself, or a review that is no article, may carry the date that the article's own object lacks. */
function fromOthers(nodes: readonly JsonObject[]): Dated | null {
  for (const node of nodes) {
    if (!typesOf(node).some((type) => /^(?:WebPage|ClaimReview|CreativeWork)$/.test(type))) continue;
    const date = fromLd(node, ['datePublished']);
    if (date) return date;
  }
  return null;
}

/**
 * Publication and change; `lines`: what stands beside the headline; `language`: the page's. Null where nothing tells for sure: no
 * guess.
 */
export function readDates(
  page: Document,
  ld: JsonObject | null,
  nodes: readonly JsonObject[],
  tags: MetaTags,
  url: string | null,
  lines: readonly string[],
  language: string | null,
): { readonly published: Dated | null; readonly modified: Dated | null } {
  const times = timesOf(page);
  const published =
    fromLd(ld, ['datePublished', 'dateCreated']) ??
    fromTags(tags, publishedNames) ??
    fromTimes(times, /datepublished|publish|pubdate|created/i, false) ??
    dateInUrl(url) ??
    fromOthers(nodes) ??
    fromTimes(times, /datepublished/i, true) ??
    readShownDay(lines, url, language);
  const modified =
    fromLd(ld, ['dateModified']) ??
    fromTags(tags, modifiedNames) ??
    fromTimes(times, /datemodified|modified|updated/i, false);
  return { published, modified };
}
