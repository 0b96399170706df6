// The headline without the site's name.
import type { Origin } from '../../article.ts';
import type { JsonObject } from './json-ld.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { bareWords, plainText } from './plain-text.ts';

export type Headline = { readonly text: string; readonly from: Origin | null };

const separator = /\s{1,4}[|–—·•»:/\\-]{1,4}\s{1,4}|\s{0,4}[|｜ㅣ_]\s{0,4}|--|[-－：](?=[^-]{1,24}$)/g;

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

/** Wordings that differ in nothing but punctuation and spaces are one: "KickerHeadline" in a heading is "Kicker: Headline" elsewhere. */
const tight = (text: string): string => bareWords(text).replace(/ /g, '');

/**
 * What the page shows goes first, in the wording of those who tell it with its punctuation; a kicker that stands inside the heading
 * is taken off where the page itself names the headline without it. Where structured data and the social title agree on another
 * wording, that one counts. `shown`: the texts of the page's first headings, in order.
 */
export function readHeadline(
  page: Document,
  ld: JsonObject | null,
  tags: MetaTags,
  shown: readonly string[],
  siteNames: readonly string[],
): Headline {
  const sites = siteNames.map(tight);
  const named =
    typeof ld?.headline === 'string' ? plainText(ld.headline) : typeof ld?.name === 'string' ? plainText(ld.name) : '';
  const structured = sites.includes(tight(named)) ? '' : named;
  const social = withoutSite(plainText(firstOf(tags, 'og:title', 'twitter:title') ?? ''), siteNames);
  const title = withoutSite(plainText(page.title), siteNames);
  const told = [social, structured, title].filter((text) => text.length > 4);
  let heading = '';
  let most = 0;
  for (const text of shown) {
    const fit = Math.max(0, ...told.map((other) => likeness(text, other)));
    const score = fit * Math.min(1, bareWords(text).split(' ').length / 3);
    if (text.length < 5 || score <= most) continue;
    heading = text;
    most = score;
  }
  const agreed = structured !== '' && tight(structured) === tight(social);
  if (most < 0.5 && shown.length === 1 && bareWords(shown[0]!).split(' ').length >= 4 && !agreed) heading = shown[0]!;
  else if (most < 0.5 && told.length > 0) heading = '';
  if (!heading) {
    if (structured) return { text: structured, from: 'json-ld' };
    const meta = social || title || plainText(firstOf(tags, 'title', 'dc.title', 'headline') ?? '');
    return meta ? { text: meta, from: 'meta' } : { text: shown[0] ?? '', from: shown[0] ? 'visible' : null };
  }
  const bare = tight(heading);
  /** As it is shown, or as it is told where the page glues the kicker to the headline. */
  const same = (text: string): Headline => ({
    text: bareWords(text) === bareWords(heading) ? heading : text,
    from: 'visible',
  });
  if (structured && tight(structured) === bare) return same(structured);
  const isPart = (text: string): boolean => text.length > 15 && tight(text) !== bare && bare.endsWith(tight(text));
  for (const text of [structured, social, title]) if (isPart(text)) return { text, from: 'visible' };
  for (const text of told) if (tight(text) === bare) return same(text);
  for (const text of [social, structured])
    if (/[:/]\s/.test(text) && tight(text).endsWith(bare)) return { text, from: text === social ? 'meta' : 'json-ld' };
  const isLonger = bare.startsWith(tight(social));
  return agreed && !isLonger ? { text: social, from: 'meta' } : { text: heading, from: 'visible' };
}
