// The headline without the site's name.
import type { Origin } from '../../article.ts';
import type { Json, JsonObject } from './json-ld.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { bareWords, plainText } from './plain-text.ts';

export type Headline = { readonly text: string; readonly from: Origin | null };

const separator = /\s{1,4}[|–—·•»:/\\-]{1,4}\s{1,4}|\s{0,4}[|｜ㅣ_]\s{0,4}|--|[-－：](?=[^-]{1,24}$)/g;

/** Kinds of text that a title names beside a bar: "… | Opinion", "Opinion | …". */
const genre =
  /^(?:editorial|opinion|analysis|commentary|comment|column|letters?|review|interview|explainer|video|watch)$/;
const opening = /^([a-z]{5,10})\s?\|\s+/i;

/** The title less its last parts that name the site, what the page is filed under, or, behind a bar, the kind of text. */
export function withoutSite(title: string, siteNames: readonly string[], sections: readonly string[] = []): string {
  let rest = title;
  const bareNames = (names: readonly string[], least: number): string[] =>
    names.map((name) => bareWords(name).replace(/ /g, '')).filter((name) => name.length >= least);
  const sites = bareNames(siteNames, 3);
  const filed = bareNames(sections, 2);
  for (let round = 0; round < 4; round++) {
    const last = [...rest.matchAll(separator)].at(-1);
    if (!last) break;
    const tail = bareWords(rest.slice(last.index + last[0].length)).replace(/ /g, '');
    const isSite = tail.length > 1 && sites.some((site) => site === tail || site.includes(tail) || tail.includes(site));
    const isSection = filed.includes(tail) || (last[0].includes('|') && genre.test(tail));
    if (!isSite && !isSection) break;
    rest = rest.slice(0, last.index).trim();
  }
  const label = opening.exec(rest);
  return label && genre.test(label[1]!.toLowerCase()) ? rest.slice(label[0].length) : rest;
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

/** Where in the heading the given number of its last letters and digits begins. */
function startOfLast(heading: string, letters: number): number {
  let at = heading.length;
  for (let n = 0; at > 0 && n < letters; at--) if (/[\p{L}\p{N}]/u.test(heading[at - 1]!)) n++;
  return at;
}

/** What stands before the last words of a heading is a kicker of its own: no colon ties it to them, and no word is cut. */
function isSetApart(heading: string, words: string): boolean {
  const before = heading.slice(0, startOfLast(heading, tight(words).length));
  return !/:\s*[^\p{L}\p{N}]*$/u.test(before) && !/[-\p{L}\p{N}]$/u.test(before);
}

/** Two wordings with a kicker each before the same words: those words, as the social title has them behind its colon; else ''. */
function withoutKickers(heading: string, social: string): string {
  const rest = /^[^:]{3,60}:\s+(.+)$/.exec(social)?.[1] ?? '';
  const isEnd = bareWords(rest).split(' ').length >= 4 && tight(heading).endsWith(tight(rest));
  return isEnd && isSetApart(heading, rest) ? rest : '';
}

/** The heading opens with the social title's words before its colon, and shows none there: a kicker glued to another wording. */
function isGlued(heading: string, social: string): boolean {
  const kicker = /^([^:]{3,60}):\s/.exec(social)?.[1] ?? '';
  return kicker !== '' && heading.startsWith(`${kicker} `);
}

/**
 * What the page shows goes first, in the wording of those who tell it with its punctuation; a kicker that stands inside the heading
 * is taken off where the page itself names the headline without it. Where structured data and the social title agree on another
 * wording, that one counts. `shown`: the texts of the page's first headings, in order; `sections`: what the page says it is filed under.
 */
export function readHeadline(
  pageTitle: string,
  ld: JsonObject | null,
  tags: MetaTags,
  shown: readonly string[],
  siteNames: readonly string[],
  sections: readonly string[] = [],
): Headline {
  const sites = siteNames.map(tight);
  const cut = (text: string): string => withoutSite(plainText(text), siteNames, sections);
  const textOf = (value: Json | undefined): string => (typeof value === 'string' ? plainText(value) : '');
  const title = cut(pageTitle);
  const social = cut(firstOf(tags, 'og:title', 'twitter:title') ?? '');
  const name = textOf(ld?.name);
  // Of two wordings in structured data the one that the social title repeats.
  const named = name && tight(name) === tight(social) ? name : textOf(ld?.headline) || name;
  const structured = sites.includes(tight(named)) ? '' : named;
  const told = [social, structured, title].filter((text) => text.length > 4);
  let heading = '';
  let most = 0;
  for (const whole of shown) {
    const text = withoutSite(whole, siteNames, sections);
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
  const isPart = (text: string): boolean => text.length > 15 && tight(text) !== bare && bare.endsWith(tight(text));
  if (isPart(social) && isSetApart(heading, social)) return { text: social, from: 'visible' };
  if (structured && tight(structured) === bare) return same(structured);
  if (tight(social) === bare && isPart(structured)) return same(social);
  for (const text of [structured, social, title]) if (isPart(text)) return { text, from: 'visible' };
  if (tight(social) === bare) return same(social);
  const isLonger = bare.startsWith(tight(social));
  if (agreed && !isLonger) return { text: social, from: 'meta' };
  if (tight(title) === bare) return same(title);
  const common = withoutKickers(heading, social);
  if (common) return { text: common, from: 'visible' };
  for (const text of [social, structured])
    if (/[:/]\s/.test(text) && tight(text).endsWith(bare)) return { text, from: text === social ? 'meta' : 'json-ld' };
  return isGlued(heading, social) ? { text: social, from: 'meta' } : { text: heading, from: 'visible' };
}
