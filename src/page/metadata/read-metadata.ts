// Everything that a page tells about its article, each with where it was found.
import type { MetadataField, Origin } from '../../article.ts';
import { type Authors, readAuthors } from './authors.ts';
import { readHeadline } from './headline.ts';
import { findArticle, type JsonObject, listOf, readJsonLd, typesOf } from './json-ld.ts';
import { firstOf, type MetaTags, readMetaTags } from './meta-tags.ts';
import { plainText } from './plain-text.ts';
import { readPublisher, siteOf } from './publisher.ts';
import { readDates } from './read-dates.ts';

export type Metadata = {
  readonly headline: string;
  readonly description: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly section: string | null;
  readonly url: string | null;
  readonly from: Readonly<Partial<Record<MetadataField, Origin>>>;
  /** The article as structured data tells it, folded; '' when it does not. */
  readonly articleBody: string;
  readonly accessibleForFree: boolean | null;
  readonly isLive: boolean;
};

function languageOf(page: Document, ld: JsonObject | null, tags: MetaTags): readonly [string | null, Origin] {
  const attribute = page.documentElement?.getAttribute('lang') || page.documentElement?.getAttribute('xml:lang');
  const told = typeof ld?.inLanguage === 'string' ? ld.inLanguage : null;
  const raw = attribute ?? told ?? firstOf(tags, 'og:locale', 'content-language', 'language', 'dc.language');
  const primary = raw ? /^[a-z]{2,3}(?=[-_]|$)/i.exec(raw.trim())?.[0].toLowerCase() : undefined;
  return [primary ?? null, attribute ? 'visible' : told ? 'json-ld' : 'meta'];
}

function absolute(link: string | null | undefined, base: string | null): string | null {
  if (!link || !base || !URL.canParse(link, base)) return null;
  const url = new URL(link, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** A canonical address counts when it leads to the same site and is no front page: wrong ones are common. */
function canonical(page: Document, url: string | null): string | null {
  const link = absolute(page.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), url);
  if (!link || !url) return url;
  const isFront = new URL(link).pathname.length <= 1 && new URL(url).pathname.length > 1;
  return siteOf(link) === siteOf(url) && !isFront ? link : url;
}

const free = (ld: JsonObject | null): boolean | null => {
  const told = ld?.isAccessibleForFree;
  if (typeof told === 'boolean') return told;
  return typeof told === 'string' ? !/^false$/i.test(told.trim()) : null;
};

/**
 * `url`: the address that the page was loaded from; `headings`: its first visible headings, in order; `beside`: the short lines that
 * stand beside a headline.
 */
export function readMetadata(
  page: Document,
  url: string | null,
  headings: readonly string[],
  beside: (headline: string) => readonly string[],
): Metadata {
  const tags = readMetaTags(page);
  const nodes = readJsonLd(page);
  const ld = findArticle(nodes, url);
  const from: Partial<Record<MetadataField, Origin>> = {};
  const publisher = readPublisher(page, ld, nodes, tags, url);
  if (publisher.from) from.publisher = publisher.from;
  const siteNames = [publisher.name, firstOf(tags, 'og:site_name'), siteOf(url)].filter((name) => name !== null);
  const filed = [...(tags.get('article:section') ?? []), ...listOf(ld?.articleSection)];
  const sections = filed.filter((section) => typeof section === 'string');
  const headline = readHeadline(page.title, ld, tags, headings, siteNames, sections);
  if (headline.from) from.headline = headline.from;
  const lines = beside(headline.text);
  const authors: Authors = readAuthors(page, ld, nodes, tags, siteNames, lines);
  if (authors.from) from.byline = authors.from;
  const [language, languageFrom] = languageOf(page, ld, tags);
  if (language) from.language = languageFrom;
  const { published, modified } = readDates(page, ld, nodes, tags, url, lines, language);
  if (published) from.published = published.from;
  if (modified) from.modified = modified.from;
  const ldSection = Array.isArray(ld?.articleSection) ? ld.articleSection[0] : ld?.articleSection;
  const section =
    typeof ldSection === 'string' ? ldSection : firstOf(tags, 'article:section', 'section', 'parsely-section');
  if (section) from.section = typeof ldSection === 'string' ? 'json-ld' : 'meta';
  const address = canonical(page, url);
  if (address) from.url = address === url ? 'url' : 'meta';
  const described =
    typeof ld?.description === 'string'
      ? ld.description
      : firstOf(tags, 'og:description', 'description', 'twitter:description');
  return {
    headline: headline.text,
    description: described ? plainText(described) : null,
    byline: authors.names,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    publisher: publisher.name,
    language,
    section: section ? plainText(section) : null,
    url: address,
    from,
    articleBody: typeof ld?.articleBody === 'string' ? plainText(ld.articleBody) : '',
    accessibleForFree: free(ld),
    isLive: ld !== null && typesOf(ld).some((type) => /LiveBlogPosting/.test(type)),
  };
}
