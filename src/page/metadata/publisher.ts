// The publisher's name as readers know it.
import type { Origin } from '../../article.ts';
import { isObject, type JsonObject, listOf } from './json-ld.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { bareWords, plainText } from './plain-text.ts';

export type Publisher = { readonly name: string | null; readonly from: Origin | null };

function structured(ld: JsonObject | null): string | null {
  for (const value of [...listOf(ld?.publisher), ...listOf(ld?.sourceOrganization), ...listOf(ld?.provider)]) {
    const name = isObject(value) ? value.name : value;
    if (typeof name === 'string' && !/^https?:/.test(name)) return plainText(name) || null;
  }
  return null;
}

/** "www.news.example.co.uk" → "example". */
export function siteOf(url: string | null): string | null {
  const host = url ? /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] : null;
  if (!host) return null;
  const labels = host.toLowerCase().split('.');
  const isCountryPair =
    labels.length > 2 && labels.at(-1)!.length === 2 && /^(?:co|com|org|net|gov|ac|or|ne|go)$/.test(labels.at(-2)!);
  return labels.at(isCountryPair ? -3 : -2) ?? null;
}

/** Of the names that the page tells, one that its address confirms goes first; unknown stays null. */
export function readPublisher(ld: JsonObject | null, tags: MetaTags, url: string | null): Publisher {
  const site = siteOf(url);
  const names: (readonly [string, Origin])[] = [];
  const add = (name: string | null, from: Origin): void => {
    const text = name && plainText(name);
    if (text && text.length <= 80) names.push([text, from]);
  };
  const named = structured(ld);
  add(named, 'json-ld');
  add(firstOf(tags, 'og:site_name'), 'meta');
  add(
    firstOf(tags, 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'cre', 'copyright', 'publisher'),
    'meta',
  );
  const confirmed = names.find(([name]) => {
    const bare = bareWords(name).replace(/ /g, '');
    return (
      site !== null &&
      bare.length > 2 &&
      (site.replace(/-/g, '').includes(bare) || bare.includes(site.replace(/-/g, '')))
    );
  });
  const [name, from] = confirmed ?? names[0] ?? [null, null];
  return { name, from };
}
