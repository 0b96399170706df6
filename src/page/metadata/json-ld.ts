// Structured data (schema.org in JSON-LD) → the node that describes this page's article.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Scripts above this size describe a catalogue, not an article. */
const mostCharacters = 2_000_000;
const mostNodes = 5_000;

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value as Json];

const articleType =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe|\w*NewsArticle|SocialMediaPosting|Newsarticle|article)$/;

export function typesOf(node: JsonObject): readonly string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string');
}

/** Control characters inside strings and comments around the object are common faults of publishers. */
function parse(text: string): Json {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(bare) as Json;
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are just what makes such a text no JSON
      return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')) as Json;
    } catch {
      return null;
    }
  }
}

/** All objects of all JSON-LD scripts, outer ones first. */
export function readJsonLd(page: Document): readonly JsonObject[] {
  const nodes: JsonObject[] = [];
  for (const script of page.querySelectorAll('script[type^="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > mostCharacters) continue;
    const queue: Json[] = [parse(text)];
    for (let i = 0; i < queue.length && nodes.length < mostNodes; i++) {
      const value = queue[i];
      if (Array.isArray(value)) queue.push(...value.slice(0, 1000));
      else if (isObject(value)) {
        nodes.push(value);
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart'])
          if (typeof value[key] === 'object') queue.push(value[key] as Json);
      }
    }
  }
  return nodes;
}

/** An address may stand inside an object that may stand inside another; a page that goes on so without end means harm. */
const deepestAddress = 4;

const urlOf = (value: Json | undefined, depth = 0): string | null =>
  typeof value === 'string'
    ? value
    : isObject(value) && depth < deepestAddress
      ? (urlOf(value['@id'], depth + 1) ?? urlOf(value.url, depth + 1))
      : null;

const pathOf = (url: string): string =>
  url
    .replace(/^https?:\/\/[^/]*/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

/** The object that describes the article of `url`; of several the one that names this address, else the one that tells most. */
export function findArticle(nodes: readonly JsonObject[], url: string | null): JsonObject | null {
  let best: JsonObject | null = null;
  let most = 0;
  for (const node of nodes) {
    if (!typesOf(node).some((type) => articleType.test(type))) continue;
    let score = 1;
    for (const key of ['headline', 'datePublished', 'author', 'publisher', 'articleBody', 'description'])
      if (node[key] !== undefined && node[key] !== null) score += key === 'headline' ? 2 : 1;
    const address = urlOf(node.mainEntityOfPage) ?? urlOf(node.url) ?? urlOf(node['@id']);
    if (url && address && pathOf(address).length > 1 && pathOf(address) === pathOf(url)) score += 4;
    if (score <= most) continue;
    best = node;
    most = score;
  }
  return best;
}
