// Which page of the library is shown: kept in the address, so that back, forward and reload work.

export type Route =
  | { readonly page: 'list' }
  | { readonly page: 'article'; readonly key: string }
  | { readonly page: 'story'; readonly key: string }
  | { readonly page: 'actor'; readonly name: string }
  | { readonly page: 'upkeep' };

export function routeOf(hash: string): Route {
  const [, page, rest = ''] = /^#([a-z]+)(?:=(.*))?$/.exec(hash) ?? [];
  const value = decoded(rest);
  if ((page === 'article' || page === 'story') && value) return { page, key: value };
  if (page === 'actor' && value) return { page, name: value };
  if (page === 'upkeep') return { page };
  return { page: 'list' };
}

export function hashOf(route: Route): string {
  if (route.page === 'list') return '#';
  if (route.page === 'upkeep') return '#upkeep';
  return `#${route.page}=${encodeURIComponent(route.page === 'actor' ? route.name : route.key)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // An address that was typed by hand; it names nothing.
    if (error instanceof URIError) return '';
    throw error;
  }
}
