// What is painted, tied to the live page: a range each, found again by point or by place on the screen.
import type { Span } from '../../article.ts';
import type { Painted } from './painted.ts';
import type { Tone } from './tone.ts';

/** The page's side of a span of the article's text: null where the text is no longer in the page. `renew`: the page has changed. */
export type Anchor = { readonly rangeOf: (span: Span) => Range | null; readonly renew: () => void };

export type Located = Painted & { readonly range: Range; readonly tone: Tone };

export function locate(painted: readonly Painted[], anchor: Anchor, toneAt: (node: Node) => Tone): Located[] {
  return painted.flatMap((one) => {
    const range = anchor.rangeOf(one.span);
    return range && !range.collapsed ? [{ ...one, range, tone: toneAt(range.startContainer) }] : [];
  });
}

/** Whether a page script has taken the words away: their nodes are gone, or emptied. */
export const isLost = ({ range }: Located): boolean => range.collapsed || !range.startContainer.isConnected;

/** A caret is the *nearest* text position: whether the point is on the words is told by their boxes alone. */
function covers(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects())
    if (x >= box.left && x <= box.right && y >= box.top - 2 && y <= box.bottom + 3) return true;
  return false;
}

/** What is painted under a point, the narrowest first; each finding once. */
export function locatedAt(page: Document, located: readonly Located[], x: number, y: number): Located[] {
  const caret = page.caretPositionFromPoint(x, y);
  if (!caret) return [];
  const here = located.filter(
    ({ range }) => range.isPointInRange(caret.offsetNode, caret.offset) && covers(range, x, y),
  );
  return eachOnce(here.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start)));
}

/** Tells one finding from the others of its kind. */
export function idOf({ finding }: Pick<Painted, 'finding'>): string {
  switch (finding.kind) {
    case 'actor':
      return finding.actor.id;
    case 'claim':
      return finding.claim.id;
    case 'figure':
      return finding.figure.id;
    case 'date':
      return String(finding.moment.start);
  }
}

/** The first of each finding, in the order given: of a list in text order, the stops of a walk from finding to finding. */
export function eachOnce(located: readonly Located[]): Located[] {
  const seen = new Set<string>();
  return located.filter((one) => {
    const id = `${one.finding.kind} ${idOf(one)}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
