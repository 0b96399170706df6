// Bundled and run in a fixture page by painting.test.ts: the page room as the reader script uses it, without an extension around it.
import type { Card, FindingKind, Span } from '../../src/article.ts';
import messages from '../../src/locales/en/messages.json';
import { createAnchor } from '../../src/page/anchor/create-anchor.ts';
import { createPainter, type Painter } from '../../src/page/paint/painter.ts';
import { type Reading, readPage } from '../../src/page/read.ts';

// A closed root is out of reach of every page script, this one included.
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, { ...init, mode: 'open' });
  return root;
};

const known: Readonly<Record<string, { readonly message: string }>> = messages;
const heard = { dismissed: 0, kinds: [] as string[][] };
let reading: Reading;
let painter: Painter;

const inHost = (): ShadowRoot | null => document.querySelector('ng-host')?.shadowRoot ?? null;

const bench = {
  heard,
  read: () => {
    reading = readPage(document);
    return reading.article;
  },
  create: () => {
    painter = createPainter(document, createAnchor(reading), {
      face: {
        locale: 'en',
        words: (key, ...values) =>
          (known[key]?.message ?? key).replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
      },
      showLegend: true,
      onLegendDismissed: () => heard.dismissed++,
      onKinds: (kinds) => heard.kinds.push([...kinds]),
    });
  },
  /** The legend comes after the frame with the highlights. */
  paint: async (card: Card, kinds: readonly FindingKind[]) => {
    const count = painter.paint(card, new Set(kinds));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));
    return count;
  },
  clear: () => painter.clear(),
  flash: (span: Span) => painter.flash(span),
  mark: (span: Span | null) => painter.mark(span),
  next: () => painter.next(),
  previous: () => painter.previous(),
  /** Name → the words that are painted under it. */
  painted: () =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => String(range))])),
  cardText: () => inHost()?.querySelector<HTMLElement>('.card')?.innerText ?? null,
  cardRole: () => inHost()?.querySelector('.card')?.getAttribute('role') ?? null,
  hasLegend: () => inHost()?.querySelector('.legend') !== null && inHost() !== null,
  centreOf: (selector: string) => {
    const box = inHost()?.querySelector(selector)?.getBoundingClientRect();
    return box ? [box.x + box.width / 2, box.y + box.height / 2] : null;
  },
  /** Where the words stand in the window; scrolls them into sight first. */
  centreOfSpan: (span: Span) => {
    const range = createAnchor(reading).rangeOf(span);
    if (!range) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0]!;
    return [box.x + Math.min(box.width / 2, 20), box.y + box.height / 2];
  },
  /** The page as mark-up, without the host element. */
  markUp: () => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('ng-host')?.remove();
    return copy.outerHTML;
  },
};

export type Bench = typeof bench;
(globalThis as unknown as { bench: Bench }).bench = bench;
