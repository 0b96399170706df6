// All elements of a page, in order.

/**
 * By a walker, not by a live collection: where a collection can be asked by name, as in jsdom, each step of a loop over it asks all
 * of its elements for theirs.
 */
export function everyElement(page: Document): readonly Element[] {
  const elements: Element[] = [];
  // 1: elements only.
  const walker = page.createTreeWalker(page, 1);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) elements.push(node as Element);
  return elements;
}
