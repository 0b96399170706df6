// Hears when a page becomes another one without being loaded anew.

/** How often browsers without the Navigation API are asked, in milliseconds. */
const pace = 700;

/** What belongs to the address: a fragment leads within a page, unless a router uses it as a path. */
export function addressOf(href: string): string {
  const [page = '', fragment = ''] = href.split('#', 2);
  return /^!?\//.test(fragment) ? href : page;
}

type Navigation = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Calls `left` after each change of the address; returns how to stop. */
export function watchAddress(left: (address: string) => void): () => void {
  let known = addressOf(location.href);
  const look = (): void => {
    const now = addressOf(location.href);
    if (now === known) return;
    known = now;
    left(now);
  };
  const { navigation } = window as Window & { readonly navigation?: Navigation };
  window.addEventListener('popstate', look);
  navigation?.addEventListener('currententrychange', look);
  const timer = navigation ? undefined : setInterval(look, pace);
  return () => {
    window.removeEventListener('popstate', look);
    navigation?.removeEventListener('currententrychange', look);
    clearInterval(timer);
  };
}
