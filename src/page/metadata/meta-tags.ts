// The page's <meta> elements by name, lower case; the first one of a name counts, all are kept.

export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function readMetaTags(page: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of page.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const seen = tags.get(name);
      if (seen) seen.push(content);
      else tags.set(name, [content]);
    }
  }
  return tags;
}

export function firstOf(tags: MetaTags, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value) return value;
  }
  return null;
}
