// Who wrote it: names only. Jobs, agencies' notes, "By", addresses and profile links are taken off.
import type { Origin } from '../../article.ts';
import { isObject, type Json, type JsonObject, listOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { bareWords, plainText } from './plain-text.ts';

export type Authors = { readonly names: readonly string[]; readonly from: Origin | null };

const by =
  /^(?:(?:written|story|words|text|reported|reporting|posted|published|analysis|review|opinion|edited|photos?|medically reviewed)\s+)?(?:by|von|par|por|di|door|af|av|przez|tekst|text|от)\s*:?\s+/i;
const between =
  /\s*(?:[;|\n•·]|,(?!\s*(?:jr|sr|ph\.?d|md|m\.d|esq|ii|iii)\b)|\s(?:and|und|et|y|e|og|och|en|with|mit)\s|\s&\s)\s*/i;
const noName =
  /@|https?:|www\.|\d{3}|^(?:admin|administrator|staff|editor|editors|editorial|redaktion|redaction|redacción|redazione|unknown|null|undefined|author|none|n\/a|user|root|webmaster|newsroom)$/i;
const job =
  /\b(?:reporter|correspondent|editor|writer|journalist|columnist|staff|contributor|producer|photographer|redakteur(?:in)?|bureau|chief|desk|team)\b/i;

function cleaned(text: string): string[] {
  const names: string[] = [];
  for (const piece of plainText(text).replace(by, '').split(between)) {
    const name = piece
      .replace(by, '')
      .replace(/\s*[([][^)\]]{0,80}[)\]]\s*$/, '')
      .replace(/^[\s,.:–—-]+|[\s,:–—-]+$/g, '')
      .trim();
    if (name.length < 2 || name.length > 60 || noName.test(name)) continue;
    if (!/\p{L}/u.test(name)) continue;
    names.push(name);
  }
  return names;
}

/** A person or body of structured data: { name }, a text, or a list of either. */
function namesOfLd(value: Json | undefined): string[] {
  return listOf(value).flatMap((entry): string[] => {
    if (typeof entry === 'string') return [entry];
    if (!isObject(entry)) return [];
    const { name } = entry;
    if (typeof name === 'string') return [name];
    if (Array.isArray(name)) return name.filter((n): n is string => typeof n === 'string');
    return [];
  });
}

const metaNames = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'citation_author',
  'article:author_name',
  'cxenseparse:author',
  'og:article:author',
  'rbauthors',
  'authors',
  'author_name',
  'dc.author',
  'mediator_author',
  'twitter:data1',
];

function visible(page: Document): string[] {
  const names: string[] = [];
  const selectors = [
    '[rel~="author"]',
    '[itemprop="author"] [itemprop="name"]',
    '[itemprop="author"]',
    'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"]',
    '[class*="author-name" i], [class*="authorname" i], [class*="byline-name" i], [class*="byline__name" i]',
    '[class*="byline" i]',
  ];
  for (const selector of selectors) {
    let seen = 0;
    for (const element of page.querySelectorAll(selector)) {
      if (++seen > 12) break;
      if (
        element.closest(
          'aside, nav, footer, li article, [class*="related" i], [class*="comment" i], [class*="teaser" i], [class*="card" i]',
        )
      )
        continue;
      const text = plainText(element.textContent ?? '');
      if (text.length > 2 && text.length < 80)
        names.push(...cleaned(text).filter((name) => !job.test(name) && name.includes(' ')));
    }
    if (names.length > 0) break;
  }
  return names;
}

/** Each author once, in the page's order. `publisher` is no author where a person is named too. */
export function readAuthors(page: Document, ld: JsonObject | null, tags: MetaTags, publisher: string | null): Authors {
  const tidy = (raw: readonly string[]): string[] => {
    const seen = new Set<string>();
    return raw.flatMap(cleaned).filter((name) => {
      const key = bareWords(name);
      if (!key || seen.has(key) || (publisher && key === bareWords(publisher))) return false;
      seen.add(key);
      return true;
    });
  };
  const structured = tidy(namesOfLd(ld?.author ?? ld?.creator));
  if (structured.length > 0) return { names: structured, from: 'json-ld' };
  for (const name of metaNames) {
    if (name === 'twitter:data1' && !/written|author|by/i.test(tags.get('twitter:label1')?.[0] ?? '')) continue;
    const found = tidy((tags.get(name) ?? []).filter((value) => value.length < 200));
    if (found.length > 0) return { names: found, from: 'meta' };
  }
  const shown = tidy(visible(page));
  return { names: shown, from: shown.length > 0 ? 'visible' : null };
}
