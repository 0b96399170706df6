// Under which address an article is kept: a page may name a nicer one of its own site, never one of another.

/** A site as far as we can tell without the list of public suffixes: equal hosts, or one is a subdomain of the other. */
function sameSite(one: string, other: string): boolean {
  const a = one.replace(/^www\./, '');
  const b = other.replace(/^www\./, '');
  return a === b || (b.includes('.') && a.endsWith(`.${b}`)) || (a.includes('.') && b.endsWith(`.${a}`));
}

/** `named`: what the page calls itself (canonical link); `actual`: the address that the browser shows. */
export function articleAddress(named: string | null, actual: string): string {
  const here = new URL(actual);
  here.hash = '';
  if (named === null || !URL.canParse(named, actual)) return here.href;
  const there = new URL(named, actual);
  if (!/^https?:$/.test(there.protocol) || !sameSite(there.hostname, here.hostname)) return here.href;
  // A canonical link to the front page, on any other page, is a mistake of the site: all its articles would be one.
  if (there.pathname === '/' && !there.search && here.pathname !== '/') return here.href;
  there.hash = '';
  return there.href;
}
