// Brings a range into view. A reader who asked for reduced motion is taken there at once.

/** A page that lies behind another one is not drawn, and Firefox forgets a smooth movement that it cannot draw. */
const goesAtOnce = (page: Document): boolean =>
  page.visibilityState === 'hidden' ||
  (page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false);

/** Share of the viewport's height at which the words come to stand: above the middle, where reading goes on below. */
const readingHeight = 0.38;

/** False where the words are not laid out (a closed fold, a hidden part). */
export function reveal(page: Document, range: Range): boolean {
  const view = page.defaultView;
  const element = range.startContainer.parentElement;
  if (!view || !element) return false;
  const box = range.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return false;
  const behavior = goesAtOnce(page) ? 'instant' : 'smooth';
  if (scrollsInside(view, element)) {
    element.scrollIntoView({ block: 'center', behavior });
    return true;
  }
  // Own arithmetic where the window itself scrolls: a long paragraph's middle may be far from the words.
  const isInSight = box.top >= view.innerHeight * 0.1 && box.bottom <= view.innerHeight * 0.75;
  if (!isInSight) view.scrollBy({ top: box.top - view.innerHeight * readingHeight, behavior });
  return true;
}

/** Whether a part of the page around `element` has a scroll bar of its own. */
function scrollsInside(view: Window, element: Element): boolean {
  const root = element.ownerDocument.scrollingElement;
  for (let outer: Element | null = element; outer && outer !== root; outer = outer.parentElement) {
    if (outer === element.ownerDocument.body) continue;
    if (outer.scrollHeight <= outer.clientHeight + 1) continue;
    if (/auto|scroll/.test(view.getComputedStyle(outer).overflowY)) return true;
  }
  return false;
}
