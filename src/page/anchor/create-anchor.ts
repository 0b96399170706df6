// Article text ⇄ the live page: a span's range, and the offset that a place in the page stands for.
import type { Span } from '../../article.ts';
import { type Layout, layOut, type Part } from '../extract/fold.ts';
import { readRuns } from '../extract/runs.ts';
import type { Reading } from '../read.ts';
import { findQuote } from './find-quote.ts';

export type Anchor = {
  /** The page's range that shows these characters of the article's text, or null where the page no longer shows just them. */
  rangeOf(span: Span): Range | null;
  /** The offset in the article's text that this place in the page stands for; null outside the article. */
  offsetOf(node: Node, offset: number): number | null;
  /** The page has changed: look again for what was lost. Call it when the page has settled; it costs one walk, and only if needed. */
  renew(): void;
};

/** A block's text nodes and where each folded character stands in them. */
type Held = {
  readonly start: number;
  readonly parts: readonly Part[];
  readonly raw: readonly (string | undefined)[];
  readonly layout: Layout;
};

const hold = (start: number, parts: readonly Part[]): Held => ({
  start,
  parts,
  raw: parts.map((part) => part?.data),
  layout: layOut(parts),
});

/** How much text on both sides must agree, at most, to tell two places with the same words apart. */
const contextLength = 48;

const isLive = (parts: readonly Part[], root: Document): boolean =>
  parts.every((part) => part === null || (part.isConnected && part.ownerDocument === root));

function rangeIn(root: Document, held: Held, from: number, to: number): Range | null {
  const { layout, parts } = held;
  if (from < 0 || to > layout.text.length || from >= to) return null;
  const first = parts[layout.part[from]!];
  const last = parts[layout.part[to - 1]!];
  if (!first || !last) return null;
  const range = root.createRange();
  range.setStart(first, layout.at[from]!);
  range.setEnd(last, layout.at[to - 1]! + 1);
  return range;
}

/**
 * Ties a reading to its page. Where nodes were replaced or changed since (hydration, late paragraphs), a span is found again by
 * its words together with the words around it, and only where exactly one place fits: never a guess. Nothing here throws.
 */
export function createAnchor(reading: Reading): Anchor {
  const { article, parts, root } = reading;
  const held: (Held | null)[] = article.blocks.map(() => null);
  /** The page as it is now, as one text; null until something was lost. */
  let page: { readonly text: string; readonly runs: readonly Held[] } | null = null;

  const blockAt = (offset: number): number => {
    let low = 0;
    let high = article.blocks.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const block = article.blocks[middle]!;
      if (offset < block.start) high = middle - 1;
      else if (offset >= block.end) low = middle + 1;
      else return middle;
    }
    return -1;
  };

  /** The block's nodes, if they still show its text. A changed text node keeps its identity, so the texts are compared. */
  const holding = (index: number): Held | null => {
    const block = article.blocks[index]!;
    const own = parts[index]!;
    if (!isLive(own, root)) return null;
    const known = held[index];
    if (known?.raw.every((data, i) => data === own[i]?.data)) return known;
    const fresh = hold(block.start, own);
    if (fresh.layout.text !== article.text.slice(block.start, block.end)) return null;
    held[index] = fresh;
    return fresh;
  };

  const pageNow = (): NonNullable<typeof page> => {
    if (page) return page;
    let text = '';
    const runs: Held[] = [];
    for (const run of root.body ? readRuns(root.body).runs : []) {
      const start = text ? text.length + 1 : 0;
      text += `${text ? '\n' : ''}${run.text}`;
      runs.push(hold(start, run.parts));
    }
    page = { text, runs };
    return page;
  };

  const findAgain = (span: Span): Range | null => {
    const { text, runs } = pageNow();
    const at = findQuote(text, article.text, span, contextLength);
    if (at === null) return null;
    const run = runs.findLast((r) => r.start <= at);
    if (!run || !isLive(run.parts, root)) return null;
    const fresh = layOut(run.parts);
    return fresh.text === run.layout.text
      ? rangeIn(root, run, at - run.start, at - run.start + span.end - span.start)
      : null;
  };

  return {
    rangeOf(span) {
      const index = blockAt(span.start);
      const block = article.blocks[index];
      if (!block || span.end <= span.start) return null;
      const { start, end } = block;
      if (span.end > end) {
        // Over a block border: from the first character's block to the last one's.
        const head = this.rangeOf({ start: span.start, end });
        const tail = blockAt(span.end - 1);
        const last = article.blocks[tail] && this.rangeOf({ start: article.blocks[tail]!.start, end: span.end });
        if (!head || !last || head.comparePoint(last.endContainer, last.endOffset) < 0) return null;
        head.setEnd(last.endContainer, last.endOffset);
        return head;
      }
      const found = holding(index);
      return found ? rangeIn(root, found, span.start - start, span.end - start) : findAgain(span);
    },
    offsetOf(node, offset) {
      for (const [index, own] of parts.entries()) {
        const part = own.indexOf(node as Text);
        if (part < 0) continue;
        const found = holding(index);
        if (!found) return null;
        const { layout } = found;
        // Both arrays grow together: the first character at or behind the place.
        let low = 0;
        let high = layout.at.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          const before = layout.part[middle]! < part || (layout.part[middle] === part && layout.at[middle]! < offset);
          if (before) low = middle + 1;
          else high = middle;
        }
        return article.blocks[index]!.start + low;
      }
      return null;
    },
    renew() {
      page = null;
    },
  };
}
