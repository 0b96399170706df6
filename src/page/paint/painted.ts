// Card → what is to be painted: a calm choice, since a page where everything is marked marks nothing.
import type { Actor, Block, Card, Claim, Figure, FindingKind, Moment, Span } from '../../article.ts';
import { certainFrom } from '../../kinds.ts';

export type Finding =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'date'; readonly moment: Moment };

/** `tint`: the content; `line`: the words that carry the sign of the kind. */
export type Part = 'line' | 'tint';

/** A stretch to paint, with what it stands for. */
export type Painted = { readonly span: Span; readonly part: Part; readonly finding: Finding };

/** Index of the block that holds `offset`; -1 when none does. Blocks are in text order: found by halving. */
function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle]!;
    if (offset < block.start) high = middle - 1;
    else if (offset >= block.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** An actor's first mention in each block: the name again in the next sentence tells nothing new. */
function actorSpans(actor: Actor, blocks: readonly Block[]): Span[] {
  const seen = new Set<number>();
  return actor.mentions.filter(({ start }) => {
    const block = blockAt(blocks, start);
    if (block < 0 || seen.has(block)) return false;
    seen.add(block);
    return true;
  });
}

/** In text order; a mark in the page cannot say "perhaps", so only what is certain enough. Headlines stay as the outlet set them: what they say comes again in the text. */
export function paintedOf(card: Card, shown: ReadonlySet<FindingKind>): Painted[] {
  const { blocks } = card.article;
  const found: Painted[] = [];
  const add = (part: Part, finding: Finding, spans: readonly (Span | null)[]) => {
    for (const span of spans) {
      if (!span || span.end <= span.start) continue;
      const block = blocks[blockAt(blocks, span.start)];
      if (block && block.type !== 'headline' && block.type !== 'heading') found.push({ span, part, finding });
    }
  };
  if (shown.has('actor'))
    for (const actor of card.actors)
      if (actor.confidence >= certainFrom) add('line', { kind: 'actor', actor }, actorSpans(actor, blocks));
  if (shown.has('claim'))
    for (const claim of card.claims)
      if (claim.confidence >= certainFrom) {
        add('tint', { kind: 'claim', claim }, claim.spans);
        add('line', { kind: 'claim', claim }, [claim.cueSpan]);
      }
  if (shown.has('figure'))
    for (const figure of card.figures)
      if (figure.confidence >= certainFrom) add('line', { kind: 'figure', figure }, [figure]);
  if (shown.has('date'))
    for (const moment of card.dates) if (moment.iso !== null) add('line', { kind: 'date', moment }, [moment]);
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
