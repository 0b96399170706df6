// A list of which only the visible part is in the document: ten thousand rows scroll like twenty.
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

type VirtualListProps<T> = {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => number;
  /** Height of a row in pixels: all are alike. */
  readonly rowHeight: number;
  readonly label: string;
  readonly row: (item: T, isActive: boolean) => JSX.Element;
  readonly onOpen: (item: T) => void;
  /** The rows that are in the document, when they change: their hits are looked up. */
  readonly onShown: (items: readonly T[]) => void;
};

const spare = 6;

/** The rows to draw: those in view and a few around them. */
export function windowOf(
  top: number,
  height: number,
  rowHeight: number,
  count: number,
): { first: number; end: number } {
  const first = Math.max(0, Math.floor(top / rowHeight) - spare);
  return { first: Math.min(first, count), end: Math.min(count, Math.ceil((top + height) / rowHeight) + spare) };
}

/** Arrow keys, Home, End and the page keys move; anything else does not. */
export function moved(key: string, active: number, count: number, page: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined || count === 0 ? undefined : Math.max(0, Math.min(count - 1, active + step));
}

export function VirtualList<T>({
  items,
  keyOf,
  rowHeight,
  label,
  row,
  onOpen,
  onShown,
}: VirtualListProps<T>): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const [active, setActive] = useState(0);
  const { first, end } = windowOf(view.top, view.height, rowHeight, items.length);
  const shown = items.slice(first, end);

  const measure = () => box.current && setView({ top: box.current.scrollTop, height: box.current.clientHeight });
  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  // Another list under the same scroll position would hide its first rows.
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
    setActive(0);
    measure();
  }, [items]);
  useEffect(() => onShown(shown), [items, first, end]);

  const go = (to: number) => {
    setActive(to);
    const { current } = box;
    if (!current) return;
    if (to * rowHeight < current.scrollTop) current.scrollTop = to * rowHeight;
    else if ((to + 1) * rowHeight > current.scrollTop + current.clientHeight)
      current.scrollTop = (to + 1) * rowHeight - current.clientHeight;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const item = items[active];
    if (event.key === 'Enter' && item) onOpen(item);
    const to = moved(event.key, active, items.length, Math.max(1, Math.floor(view.height / rowHeight) - 1));
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };

  return (
    <div
      ref={box}
      class="virtual"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={items[active] ? `row-${keyOf(items[active])}` : undefined}
      onScroll={measure}
      onKeyDown={onKeyDown}
    >
      <div class="runway" role="presentation" style={{ blockSize: `${items.length * rowHeight}px` }}>
        {shown.map((item, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself takes the keys
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays on the list, which names its active row
          <div
            key={keyOf(item)}
            id={`row-${keyOf(item)}`}
            class="slot"
            role="option"
            aria-selected={first + i === active}
            aria-setsize={items.length}
            aria-posinset={first + i + 1}
            style={{ insetBlockStart: `${(first + i) * rowHeight}px`, blockSize: `${rowHeight}px` }}
            onClick={() => {
              setActive(first + i);
              onOpen(item);
            }}
          >
            {row(item, first + i === active)}
          </div>
        ))}
      </div>
    </div>
  );
}
