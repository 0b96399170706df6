// The publisher's name as readers know it.
import type { Origin } from '../../article.ts';
import { isObject, type Json, type JsonObject, listOf } from './json-ld.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { bareWords, plainText } from './plain-text.ts';

export type Publisher = { readonly name: string | null; readonly from: Origin | null };
type Candidate = { readonly name: string; readonly from: Origin };

/** Names of the bodies that structured data names as publisher, references to other objects followed. */
function structured(ld: JsonObject | null, nodes: readonly JsonObject[]): string[] {
  const nameOf = (value: Json): string[] => {
    const node =
      isObject(value) && value.name === undefined ? nodes.find((n) => n['@id'] === value['@id'] && n.name) : value;
    const name = isObject(node) ? node.name : node;
    return typeof name === 'string' && !/^https?:/.test(name) ? [plainText(name)] : [];
  };
  return [ld?.publisher, ld?.sourceOrganization, ld?.provider].flatMap((value) => listOf(value).flatMap(nameOf));
}

const hostOf = (url: string | null): string | null =>
  (url &&
    /^https?:\/\/([^/:?#]+)/
      .exec(url)?.[1]
      ?.toLowerCase()
      .replace(/^www\d?\./, '')) ||
  null;

/** How many labels of a host name belong to everybody: "com", "co.uk". */
function suffixLength(labels: readonly string[]): number {
  const isPair =
    labels.length > 2 && labels.at(-1)!.length === 2 && /^(?:co|com|org|net|gov|ac|or|ne|go|edu)$/.test(labels.at(-2)!);
  return isPair ? 2 : 1;
}

/** "https://www.news.example.co.uk/…" → "example". */
export function siteOf(url: string | null): string | null {
  const labels = hostOf(url)?.split('.') ?? [];
  return labels.at(-1 - suffixLength(labels)) ?? null;
}

/** "https://www.news.example.co.uk/…" → "example.co.uk". */
function domainOf(url: string | null): string | null {
  const labels = hostOf(url)?.split('.') ?? [];
  return labels.length > 1 ? labels.slice(-1 - suffixLength(labels)).join('.') : null;
}

/** Letters and digits without accents, so that a name and an address can be held together. */
const asciiOf = (name: string): string =>
  bareWords(name.replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ /g, '');

const legalForm =
  /\b(?:GmbH|AG|KG|S\.?L\.?|S\.?A\.?|S\.?r\.?l\.?|Inc|LLC|Ltd|Limited|Verlags?|B\.?V|Corp|Corporation|Pty)\b\.?/;
/** Most of its letters are Latin. */
const isLatin = (name: string): boolean =>
  1.4 * (name.match(/\p{Script=Latin}/gu)?.length ?? 0) > (name.match(/\p{L}/gu)?.length ?? 0) ||
  /^\P{L}+$/u.test(name);

/** The address names the site as this name does: in full, in part, or by its initials. */
function confirms(site: string, name: string): boolean {
  const bare = asciiOf(name);
  const label = site.replace(/-/g, '');
  const initials = name
    .split(/\s+/)
    .map((word) => asciiOf(word)[0] ?? '')
    .join('');
  return (
    (bare.length > 2 && (label.includes(bare) || bare.includes(label))) || (initials.length > 2 && initials === label)
  );
}

/**
 * The name that the page's address confirms goes first, the longer of two short ones; a bare abbreviation gives way to the site's
 * own spelling of its address. Where no name in Latin letters is told, the address itself names the publisher.
 */
export function readPublisher(
  page: Document,
  ld: JsonObject | null,
  nodes: readonly JsonObject[],
  tags: MetaTags,
  url: string | null,
): Publisher {
  const site = siteOf(url);
  const domain = domainOf(url);
  const candidates: Candidate[] = [];
  const add = (name: string | null | undefined, from: Origin): void => {
    const text = name ? plainText(name).replace(/^[\s"«»„“”]+|[\s"«»„“”]+$/g, '') : '';
    if (text && text.length <= 60) candidates.push({ name: text, from });
  };
  for (const name of structured(ld, nodes)) add(name, 'json-ld');
  add(firstOf(tags, 'og:site_name', 'og:site:name'), 'meta');
  add(firstOf(tags, 'application-name'), 'meta');
  add(firstOf(tags, 'apple-mobile-web-app-title'), 'meta');
  add(firstOf(tags, 'dc.publisher', 'publisher'), 'meta');
  // The title's last part, but only where the address confirms it: it may as well be a part of the headline.
  const tail = page.title.split(/\s[|–—·-]\s|\s{0,4}[|｜]\s{0,4}/).at(-1);
  if (site && tail && tail !== page.title && confirms(site, tail)) add(tail, 'visible');
  const good = candidates.filter(({ name }) => isLatin(name) && !legalForm.test(name));
  const confirmed = site ? good.filter(({ name }) => confirms(site, name)) : [];
  // Exactly what the address says, as the site writes it ("ntv.de"), before a name with a department in it.
  const isExact = ({ name }: Candidate): boolean => {
    const bare = asciiOf(name);
    return [site, domain].some((own) => own && asciiOf(own) === bare);
  };
  const best = confirmed.find((own) => own.name.length > 4 && isExact(own)) ?? confirmed[0] ?? good[0];
  if (best && best.name.length <= 4 && confirmed.length > 1) {
    const fuller = confirmed.find(({ name }) => name.length > best.name.length && name.length <= 30);
    if (fuller) return fuller;
  }
  if (best) return best;
  return domain ? { name: domain, from: 'url' } : (candidates[0] ?? { name: null, from: null });
}
