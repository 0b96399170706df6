// Who wrote it: names only. Jobs, degrees, "By", addresses and profile links are taken off.
import type { Origin } from '../../article.ts';
import { everyElement } from '../every-element.ts';
import { around, isSide } from './around.ts';
import { isObject, type Json, type JsonObject, listOf, typesOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { bareWords, plainText } from './plain-text.ts';

export type Authors = { readonly names: readonly string[]; readonly from: Origin | null };

const by =
  /^(?:(?:written|story|words|text|reported|reporting|posted|published|analysis|review|opinion|news|view all posts|autore?|author|texte?)\s*)?(?:by|von|par|por|di|door|af|av|przez|tekst|text|od|oleh|autore?|author|от)\s*:?[\s—–-]+/i;
const between = /\s{0,4}(?:[;|\n•·]|,|\s(?:and|und|et|y|e|og|och|en|with|mit)\s|\s&\s)\s{0,4}/i;
const degrees = /^(?:(?:[A-Z]{2,5}|Ph\.?D|M\.?D|Jr|Sr|Esq|Dr)\.?)$/;
const noName =
  /@|https?:|www\.|\d{4}|\d:\d|^(?:admin|administrator|staff|editor|editors|editorial|unknown|null|undefined|author|none|n\/a|user|root|webmaster)$/i;
const job =
  /\b(?:reporter|correspondent|editor|writer|journalist|columnist|contributor|producer|photographer|redakteur(?:in)?|bureau|chief|desk)\b/i;
const agency =
  /^(?:(?:the )?associated press|ap|reuters|afp|dpa|sid|apa|press association|pa media|bloomberg|agenturen|staff)$/i;
/** A word of a name starts with a capital, or is one of the small ones inside. */
const nameWord =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*|de|del|da|di|do|dos|van|von|der|den|la|le|el|al|bin|ibn|ten|ter|zu|y|e)$/u;

/** Two to five words that look like a person's name; in scripts without capitals, a short word. */
function isPersonal(text: string): boolean {
  const words = text.split(' ');
  if (!/[\p{Lu}\p{Ll}]/u.test(text)) return text.length <= 12 && words.length <= 3;
  return words.length >= 2 && words.length <= 5 && words.every((word) => nameWord.test(word)) && !job.test(text);
}

function cleaned(text: string): string[] {
  const names: string[] = [];
  const pieces = plainText(text).replace(by, '').split(between);
  for (const piece of pieces) {
    const name = piece
      .replace(/^by\s+/i, '')
      .replace(/\s{0,4}[([][^)\]]{0,80}[)\]]\s{0,4}$/, '')
      .replace(/(?:\s{1,4}(?:MS|RD|RDN|LD|MD|MPH|PhD|RN|CPT)){1,6}$/, '')
      .replace(/\s+기자(?:\s.*)?$/, '')
      .replace(/^[\s,.:–—-]+|[\s,:–—-]+$/g, '')
      .trim();
    if (name.length < 2 || name.length > 60 || noName.test(name) || !/\p{L}/u.test(name)) continue;
    if (names.length > 0 && degrees.test(name)) continue;
    names.push(name);
  }
  return names;
}

/** People and bodies of structured data; references to other objects are followed. */
function namesOfLd(value: Json | undefined, nodes: readonly JsonObject[]): { people: string[]; bodies: string[] } {
  const found = { people: [] as string[], bodies: [] as string[] };
  for (const entry of listOf(value)) {
    const node =
      isObject(entry) && entry.name === undefined && typeof entry['@id'] === 'string'
        ? (nodes.find((n) => n['@id'] === entry['@id'] && n.name !== undefined) ?? entry)
        : entry;
    if (typeof node === 'string') found.people.push(node);
    if (!isObject(node)) continue;
    const whole = [node.givenName, node.familyName].filter((part) => typeof part === 'string').join(' ');
    for (const name of [...listOf(node.name), ...(node.name === undefined && whole ? [whole] : [])]) {
      if (typeof name !== 'string') continue;
      // ", The Daily Example": the person's part is missing.
      const isBody = typesOf(node).some((type) => /Organization/.test(type)) || /^\s*,/.test(name);
      (isBody ? found.bodies : found.people).push(name);
    }
  }
  return found;
}

const metaNames = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'articleauthor',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'citation_author',
  'article:author_name',
  'article:byline',
  'cxenseparse:author',
  'og:article:author',
  'authors',
  'author_name',
  'dc.author',
  'mediator_author',
  'twitter:data1',
];
const sideNames = /related|comment|teaser|card|recommend|sidebar/i;
const authorNames = /author|byline/i;
const authorLinks = /\/(?:authors?|autor)\//;

/** Named for an author: by its class, its id, what it links to, or what it is marked as. */
const isPlace = (element: Element): boolean =>
  authorNames.test(element.getAttribute('class') ?? '') ||
  authorNames.test(element.getAttribute('id') ?? '') ||
  element.getAttribute('itemprop') === 'author' ||
  (element.tagName === 'A' &&
    (/\bauthor\b/.test(element.getAttribute('rel') ?? '') || authorLinks.test(element.getAttribute('href') ?? '')));

/** The side matter that an element stands in: a box of its own, or one of a list of articles. */
const sideAround = (element: Element): Element | null =>
  around(
    element,
    (outer) =>
      isSide(outer, sideNames) ||
      (outer.tagName === 'ARTICLE' && around(outer, ({ tagName }) => tagName === 'LI') !== null),
  );

/** Elements named for authors, from the top of the page: the first that holds names, and its like beside it. */
function named(page: Document): string[] {
  const names: string[] = [];
  let group: Element | null = null;
  let seen = 0;
  for (const element of everyElement(page)) {
    if (!isPlace(element)) continue;
    if (++seen > 60) break;
    if (group && !group.contains(element)) continue;
    const text = plainText(element.textContent ?? '');
    if (text.length < 4 || text.length > 90) continue;
    // A page's wrapper may be called after its sidebar: what holds the headline is no side matter.
    const aside = sideAround(element);
    if (aside && !aside.querySelector('h1')) continue;
    const found = cleaned(text).filter(isPersonal);
    if (found.length === 0) continue;
    names.push(...found);
    group ??= element.parentElement;
  }
  // An outer element says the inner one's name with a town or a paper behind it; the news agency signs only where nobody else does.
  const whole = names.filter((name) => !names.some((other) => name !== other && name.startsWith(`${other} `)));
  const people = whole.filter((name) => !agency.test(name));
  return people.length > 0 ? people : whole;
}

/** Lines beside the headline that open with "By" in one of its languages. */
function opened(lines: readonly string[]): string[] {
  const names = lines
    .map((line, i) =>
      /^(?:by|von|par|por|di)\s*[:—–-]?$/i.test(line) ? `${line.split(' ')[0]} ${lines[i + 1] ?? ''}` : line,
    )
    .filter((line) => by.test(line))
    .flatMap(cleaned)
    .filter(isPersonal);
  const people = names.filter((name) => !agency.test(name));
  return people.length > 0 ? people : names;
}

/** The byline in words; where the page marks the name inside it, that name alone. Else the marked names. */
function shown(page: Document, lines: readonly string[]): string[] {
  const marked = named(page);
  const worded = opened(lines);
  return worded.length > 0
    ? worded.map((name) => marked.find((inner) => name.startsWith(`${inner} `)) ?? name)
    : marked;
}

/**
 * Each author once, in the page's order: people of structured data, of meta tags, of the visible byline; where no person is named,
 * the body that signs. `lines`: what stands beside the headline.
 */
export function readAuthors(
  page: Document,
  ld: JsonObject | null,
  nodes: readonly JsonObject[],
  tags: MetaTags,
  siteNames: readonly string[],
  lines: readonly string[],
): Authors {
  const houses = new Set(siteNames.map((name) => bareWords(name).replace(/ /g, '')));
  const isHouse = (key: string): boolean => houses.has(key.replace(/ /g, ''));
  const tidy = (raw: readonly string[], withHouse = false): string[] => {
    const seen = new Set<string>();
    return raw.flatMap(cleaned).filter((name) => {
      const key = bareWords(name);
      if (!key || seen.has(key) || (!withHouse && isHouse(key))) return false;
      seen.add(key);
      return true;
    });
  };
  const told = namesOfLd(ld?.author ?? ld?.creator, nodes);
  const metas = metaNames
    .filter((name) => name !== 'twitter:data1' || /written|author|by/i.test(tags.get('twitter:label1')?.[0] ?? ''))
    .map((name) => (tags.get(name) ?? []).filter((value) => value.length < 200));
  const tries: readonly (readonly [Origin, () => readonly string[]])[] = [
    ['json-ld', () => (tidy(told.people).length > 0 ? tidy([...told.people, ...told.bodies]) : [])],
    ['meta', () => metas.map((values) => tidy(values)).find((names) => names.some(isPersonal)) ?? []],
    ['visible', () => tidy(shown(page, lines))],
    ['meta', () => metas.map((values) => tidy(values)).find((names) => names.length > 0) ?? []],
    ['json-ld', () => tidy([...told.people, ...told.bodies], true)],
    ['meta', () => metas.map((values) => tidy(values, true)).find((names) => names.length > 0) ?? []],
  ];
  for (const [from, look] of tries) {
    const names = look();
    if (names.length > 0) return { names, from };
  }
  return { names: [], from: null };
}
