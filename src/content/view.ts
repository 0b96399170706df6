// What a page's reader shows: findings of a card in the page that it was read from.
import type { Card, Span } from '../article.ts';
import type { Reading } from '../page/read.ts';
import type { Settings } from '../settings.ts';

/** A read page. Offsets are those of the card's article. Every question about a span says whether it is in the page. */
export type View = {
  /** Its card will come: does what painting does not need the card for. */
  readonly prepare: (reading: Reading) => void;
  readonly show: (card: Card, reading: Reading) => Promise<void>;
  /** Takes everything out of the page again. */
  readonly clear: () => void;
  readonly paint: (on: boolean) => Promise<void>;
  readonly isPainted: () => boolean;
  readonly showSpan: (span: Span) => boolean;
  readonly markSpan: (span: Span | null) => boolean;
  readonly step: (by: 1 | -1) => boolean;
  readonly apply: (settings: Settings) => void;
};
