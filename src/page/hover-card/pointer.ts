// When the pointer rests on painted words: told once it has come to rest, so that passing over a text opens nothing.

export type Point = { readonly x: number; readonly y: number };
export type PointerActs = {
  readonly onRest: (point: Point) => void;
  /** The page scrolled. */
  readonly onScroll: () => void;
};

/** Milliseconds. */
const restAfter = 140;

/** Listens until the function that it returns is called. Listeners are passive: the page's own handling is never delayed. */
export function watchPointer(page: Document, { onRest, onScroll }: PointerActs): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (event: MouseEvent, delay: number): void => {
    clearTimeout(timer);
    // Nothing is opened while words are being selected.
    if (event.isTrusted && event.buttons === 0)
      timer = setTimeout(() => onRest({ x: event.clientX, y: event.clientY }), delay);
  };
  const move = (event: MouseEvent): void => rest(event, restAfter);
  // A finger does not hover: a tap on the words does it.
  const tap = (event: MouseEvent): void => {
    if (page.getSelection()?.isCollapsed ?? true) rest(event, 0);
  };
  const leave = (): void => clearTimeout(timer);
  page.addEventListener('mousemove', move, { passive: true });
  page.addEventListener('click', tap, { passive: true });
  page.addEventListener('mouseleave', leave, { passive: true });
  page.addEventListener('scroll', onScroll, { passive: true, capture: true });
  return () => {
    clearTimeout(timer);
    page.removeEventListener('mousemove', move);
    page.removeEventListener('click', tap);
    page.removeEventListener('mouseleave', leave);
    page.removeEventListener('scroll', onScroll, { capture: true });
  };
}
