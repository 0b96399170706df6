// All elements of a page, in order.

/** A form's fields hide the form's own properties of the same name: one that hides these cannot be asked anything. */
export const isWhole = (element: Element): boolean =>
  typeof element.tagName === 'string' &&
  typeof element.getAttribute === 'function' &&
  typeof element.hasAttribute === 'function';

/**
 * By a walker, not by a live collection: where a collection can be asked by name, as in jsdom, each step of a loop over it asks all
 * of its elements for theirs.
 */
export function everyElement(page: Document): readonly Element[] {
  const elements: Element[] = [];
  // 1: elements only.
  const walker = page.createTreeWalker(page, 1);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isWhole(node as Element)) elements.push(node as Element);
  return elements;
}
