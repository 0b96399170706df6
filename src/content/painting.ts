// The view of a read page by the CSS Custom Highlight API.
import type { Card, FindingKind, Span } from '../article.ts';
import { kinds } from '../kinds.ts';
import type { Reading } from '../page/read.ts';
import type { Settings } from '../settings.ts';
import type { View } from './view.ts';

export function createView(page: Document, settings: Settings): View {
  let shown: { readonly card: Card; readonly reading: Reading } | undefined;
  let painted = settings.highlights;
  let chosen = settings;

  function rangeOf({ start, end }: Span): Range | undefined {
    if (!shown) return undefined;
    const index = shown.card.article.blocks.findIndex((block) => start >= block.start && end <= block.end);
    const [node, block] = [shown.reading.nodes[index], shown.card.article.blocks[index]];
    if (!node || !block) return undefined;
    const range = page.createRange();
    const walker = page.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    let at = block.start;
    let open = false;
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const length = text.nodeValue?.length ?? 0;
      if (!open && start < at + length) {
        range.setStart(text, start - at);
        open = true;
      }
      if (open && end <= at + length) {
        range.setEnd(text, end - at);
        return range;
      }
      at += length;
    }
    return undefined;
  }

  function spansOf(kind: FindingKind, card: Card): readonly Span[] {
    if (kind === 'actor') return card.actors.flatMap((actor) => actor.mentions);
    if (kind === 'claim') return card.claims.flatMap((claim) => claim.spans);
    return kind === 'figure' ? card.figures : card.dates;
  }

  function draw(): void {
    for (const [kind, { highlight }] of Object.entries(kinds) as [FindingKind, (typeof kinds)[FindingKind]][]) {
      CSS.highlights.delete(highlight);
      if (!shown || !painted || !chosen.shown[kind]) continue;
      const ranges = spansOf(kind, shown.card).map(rangeOf);
      CSS.highlights.set(highlight, new Highlight(...ranges.filter((range) => range !== undefined)));
    }
  }

  return {
    show(card, reading) {
      shown = { card, reading };
      draw();
    },
    clear() {
      shown = undefined;
      draw();
    },
    paint(on) {
      painted = on;
      draw();
    },
    isPainted: () => painted && shown !== undefined,
    showSpan(span) {
      const range = rangeOf(span);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return range !== undefined;
    },
    markSpan: (span) => span === null || rangeOf(span) !== undefined,
    step: () => false,
    apply(next) {
      chosen = next;
      draw();
    },
  };
}
