// What lies around an element: up the tree by hand, since a selector for each element would parse and climb anew.

/** Elements deeper than this stand in nothing that matters here. */
const deepest = 64;

/** The first element, from this one upwards, that `fits`. */
export function around(element: Element, fits: (outer: Element) => boolean): Element | null {
  let outer: Element | null = element;
  for (let steps = 0; outer && steps < deepest; outer = outer.parentElement, steps++) if (fits(outer)) return outer;
  return null;
}

const sideTags: ReadonlySet<string> = new Set(['ASIDE', 'NAV', 'FOOTER']);

/** Side matter by its tag, or by its class as `names` tells it. */
export const isSide = (element: Element, names: RegExp): boolean =>
  sideTags.has(element.tagName) || names.test(element.getAttribute('class') ?? '');
