// Under which key an article is kept: its address without what does not belong to the article.
import type { Article } from '../article.ts';

/** Parameters that tell how a reader came, not what is read. */
const tracking =
  /^(?:utm_.*|at_.*|mc_[ce]id|ns_.*|fb(?:clid|_.*)|gclid|gclsrc|dclid|msclkid|twclid|yclid|igshid|ito|cmpid|cmp|ocid|smid|smtyp|ref|ref_src|referrer|referringsource|partner|xtor|sh(?:are|ared)?|shareToken|guccounter|guce_.*|feature|__twitter_impression|taid|soc_.*|wt\..*|intcmp|icid|src|source|amp)$/i;

const defaultPage = /\/(?:index\.(?:html?|php))?$/;

/** An address as a key: no fragment, no tracking parameters, parameters sorted, `www.` and a closing slash dropped. */
export function addressKey(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return address;
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const query = url.searchParams.toString();
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(defaultPage, '')}${query ? `?${query}` : ''}`;
}

/** FNV-1a over the UTF-16 units, two passes with different seeds: 64 bits as hex. */
function fingerprint(text: string): string {
  const pass = (seed: number): string => {
    let hash = seed;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return pass(0x811c9dc5) + pass(0x2f0b4a87);
}

/** An article without an address is known by its text. */
export function articleKey(article: Pick<Article, 'url' | 'text'>): string {
  return (article.url && addressKey(article.url)) || `text:${fingerprint(article.text)}`;
}

/** The site that an article is from ("example.com"); null where there is no address. */
export function siteOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}
