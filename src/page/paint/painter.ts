// What the reader script does to a page that was read: paints findings, points at spans, opens the hover card, walks from finding to finding.
import type { Card, FindingKind, Span } from '../../article.ts';
import { findingKinds } from '../../kinds.ts';
import { createHost } from '../hover-card/host.ts';
import { createHoverCard } from '../hover-card/hover-card.ts';
import { createLegend } from '../hover-card/legend.ts';
import { watchPointer } from '../hover-card/pointer.ts';
import type { PageFace } from '../hover-card/words.ts';
import { createHighlighter } from './highlighter.ts';
import { type Anchor, eachOnce, isLost, type Located, locate, locatedAt } from './located.ts';
import { paintedOf } from './painted.ts';
import { reveal } from './reveal.ts';
import { type ChosenColours, shadesOf } from './shades.ts';
import { highlightName, type Pointer, parts, pointerName, tones } from './style-sheet.ts';
import { createToneReader } from './tone.ts';

export type PainterOptions = {
  readonly face: PageFace;
  readonly showLegend: boolean;
  /** The reader wants the legend never again. */
  readonly onLegendDismissed: () => void;
  /** The reader switched a kind in the legend; the page is painted anew already. */
  readonly onKinds: (kinds: ReadonlySet<FindingKind>) => void;
};

export type Painter = {
  /** Looks up what painting will ask of each block, its text nodes and their tone: for who has to wait for the card anyway. */
  readonly lookAhead: (blocks: readonly Span[]) => void;
  /** Paints the card's findings of these kinds in place of what was painted. → how many stretches. */
  readonly paint: (card: Card, kinds: ReadonlySet<FindingKind>, colours?: ChosenColours) => number;
  /** Takes everything off the page: highlights, style sheet, host element, listeners. `paint` may follow. */
  readonly clear: () => void;
  /** Scrolls to a span and lights it up for a moment; false where its words are not in the page or not to be seen. */
  readonly flash: (span: Span) => boolean;
  /** Marks a span until the next call (`null`: none), without scrolling. */
  readonly mark: (span: Span | null) => boolean;
  /** To the next or previous finding, with its card; false where nothing is painted. */
  readonly next: () => boolean;
  readonly previous: () => boolean;
};

/** Milliseconds that a flash stays. */
const flashFor = 2200;
/** A page that redraws its text loses its highlights. They are put back, but not for ever: some pages redraw without end. */
const mostRepairs = 12;
const priorities = { claim: 1, date: 2, actor: 3, figure: 4, mark: 8, flash: 9 } as const;

export function createPainter(page: Document, anchor: Anchor, options: PainterOptions): Painter {
  const { face } = options;
  const highlighter = createHighlighter(page);
  const host = createHost(page, face.locale);
  const toneAt = createToneReader(page);
  let painted: {
    readonly card: Card;
    readonly kinds: ReadonlySet<FindingKind>;
    readonly colours: ChosenColours;
    readonly located: readonly Located[];
  } | null = null;
  let repairs = 0;
  let stopWatching: (() => void) | null = null;
  let flashTimer: ReturnType<typeof setTimeout> | undefined;
  /** The stop of the walk that was visited last. */
  let visited: Span | null = null;
  let showLegend = options.showLegend;

  // `mark` and `flash` may come first.
  highlighter.dress(shadesOf({}));

  const point = (pointer: Pointer, range: Range | null): boolean => {
    const tone = range ? toneAt(range.startContainer) : null;
    for (const each of tones)
      highlighter.show(pointerName(pointer, each), range && each === tone ? [range] : [], priorities[pointer]);
    return range !== null;
  };

  const rangeOf = (span: Span): Range | null => {
    repair();
    const range = anchor.rangeOf(span);
    return range && !range.collapsed ? range : null;
  };

  const hoverCard = createHoverCard(page, host, face, () => point('mark', null));

  const repair = (): void => {
    if (!painted || repairs >= mostRepairs || !painted.located.some(isLost)) return;
    repairs++;
    anchor.renew();
    paint(painted.card, painted.kinds, painted.colours);
  };

  const step = (by: 1 | -1): boolean => {
    repair();
    if (!painted) return false;
    // What a fold or the page's script has hidden since is no stop.
    const stops = eachOnce(painted.located).filter(({ range }) => range.getClientRects().length > 0);
    if (stops.length === 0) return false;
    const index = nextStop(stops, by);
    const stop = stops[index]!;
    visited = stop.span;
    reveal(page, stop.range);
    point('mark', stop.range);
    hoverCard.visit(painted.card, stop, { index, total: stops.length, go: step });
    return true;
  };

  /** After the one visited last; the first time, from what is in sight. */
  const nextStop = (stops: readonly Located[], by: 1 | -1): number => {
    const from = visited;
    const current =
      from === null ? -1 : stops.findIndex(({ span }) => span.start === from.start && span.end === from.end);
    if (current >= 0) return (current + by + stops.length) % stops.length;
    const inSight = stops.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
    if (inSight < 0) return by > 0 ? 0 : stops.length - 1;
    return by > 0 ? inSight : (inSight - 1 + stops.length) % stops.length;
  };

  const watch = (): (() => void) =>
    watchPointer(page, {
      onRest: ({ x, y }) => {
        repair();
        legend.settle();
        if (!painted || hoverCard.isWalk() || hoverCard.holdsPointer()) return;
        const here = locatedAt(page, painted.located, x, y);
        if (here.length === 0) return hoverCard.hide();
        hoverCard.show(painted.card, here, { x, y });
        point('mark', here[0]!.range);
      },
      onScroll: () => (hoverCard.isWalk() ? hoverCard.follow() : hoverCard.hide()),
    });

  const legend = createLegend(page, host, face, {
    onKind: (kind, isShown) => {
      if (!painted) return;
      const kinds = new Set(findingKinds.filter((each) => (each === kind ? isShown : painted?.kinds.has(each))));
      paint(painted.card, kinds, painted.colours);
      options.onKinds(kinds);
    },
    onStep: step,
    onDismiss: () => {
      showLegend = false;
      options.onLegendDismissed();
    },
  });

  const paint = (card: Card, kinds: ReadonlySet<FindingKind>, colours: ChosenColours = {}): number => {
    hoverCard.hide();
    const shades = shadesOf(colours);
    highlighter.dress(shades);
    host.dress(shades);
    const located = locate(paintedOf(card, kinds), anchor, toneAt);
    painted = { card, kinds, colours, located };
    for (const kind of findingKinds)
      for (const part of parts)
        for (const tone of tones) {
          const own = located.filter((one) => one.finding.kind === kind && one.part === part && one.tone === tone);
          highlighter.show(
            highlightName(kind, part, tone),
            own.map(({ range }) => range),
            priorities[kind],
          );
        }
    stopWatching ??= watch();
    if (showLegend) legend.show(kinds);
    return located.length;
  };

  return {
    lookAhead: (blocks) => {
      for (const { start, end } of blocks) {
        const first = anchor.rangeOf({ start, end: Math.min(start + 1, end) });
        if (first) toneAt(first.startContainer);
      }
    },
    paint,
    clear: () => {
      hoverCard.hide();
      legend.hide();
      stopWatching?.();
      stopWatching = null;
      clearTimeout(flashTimer);
      highlighter.clear();
      host.remove();
      painted = null;
      repairs = 0;
      visited = null;
    },
    flash: (span) => {
      const range = rangeOf(span);
      clearTimeout(flashTimer);
      if (!range || !reveal(page, range)) return point('flash', null);
      flashTimer = setTimeout(() => point('flash', null), flashFor);
      return point('flash', range);
    },
    mark: (span) => point('mark', span ? rangeOf(span) : null),
    next: () => step(1),
    previous: () => step(-1),
  };
}
