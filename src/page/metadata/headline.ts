// The headline without the site's name.
import type { Origin } from '../../article.ts';
import type { JsonObject } from './json-ld.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { bareWords, plainText } from './plain-text.ts';

export type Headline = { readonly text: string; readonly from: Origin | null };

const separator = /\s+[|–—·•»:/\\-]+\s+|\s*\|\s*/g;

/** The title less its last part or two where that part names the site, or is short beside the rest. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  let rest = title;
  const sites = siteNames
    .map(bareWords)
    .map((name) => name.replace(/ /g, ''))
    .filter((name) => name.length > 2);
  for (let round = 0; round < 3; round++) {
    const cuts = [...rest.matchAll(separator)];
    const last = cuts.at(-1);
    if (!last) break;
    const tail = bareWords(rest.slice(last.index + last[0].length)).replace(/ /g, '');
    const isSite = tail.length > 1 && sites.some((site) => site === tail || site.includes(tail) || tail.includes(site));
    if (!isSite) break;
    rest = rest.slice(0, last.index).trim();
  }
  return rest;
}

/** Share of the shorter wording's words that the other one has too. */
export function likeness(a: string, b: string): number {
  const x = new Set(bareWords(a).split(' '));
  const y = new Set(bareWords(b).split(' '));
  if (x.size === 0 || y.size === 0) return 0;
  let both = 0;
  for (const word of x) if (y.has(word)) both++;
  return both / Math.min(x.size, y.size);
}

/** `shown`: the texts of the page's first-level headings (second-level ones where there are none), in order. */
export function readHeadline(
  page: Document,
  ld: JsonObject | null,
  tags: MetaTags,
  shown: readonly string[],
  siteNames: readonly string[],
): Headline {
  const structured =
    typeof ld?.headline === 'string' ? plainText(ld.headline) : typeof ld?.name === 'string' ? plainText(ld.name) : '';
  const social = plainText(firstOf(tags, 'og:title', 'twitter:title', 'title', 'dc.title') ?? '');
  const title = plainText(page.title);
  const told = [structured, withoutSite(social, siteNames), withoutSite(title, siteNames)].filter(Boolean);
  let best: string | null = null;
  let most = 0;
  for (const text of shown) {
    if (text.length < 5) continue;
    const fit = Math.max(0, ...told.map((other) => likeness(text, other)));
    const score = fit * Math.min(1, bareWords(text).split(' ').length / 3);
    if (score > most) {
      best = text;
      most = score;
    }
  }
  if (best && (most >= 0.5 || told.length === 0)) return { text: best, from: 'visible' };
  if (structured) return { text: structured, from: 'json-ld' };
  const meta = withoutSite(social, siteNames) || withoutSite(title, siteNames);
  if (meta) return { text: meta, from: 'meta' };
  return best ? { text: best, from: 'visible' } : { text: '', from: null };
}
