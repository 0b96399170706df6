// The interface's words that the page part needs; the surface passes them in, in the reader's language.
import type { ActorKind, Stance } from '../../article.ts';
import type { kinds } from '../../kinds.ts';

export type PageWordKey =
  | (typeof kinds)[keyof typeof kinds]['label']
  | `stance_${Stance}`
  | `not_${Stance}`
  | `page_${ActorKind}`
  | 'page_figure'
  | 'page_date'
  | 'given_by'
  | 'decade'
  | 'as_of'
  | 'anonymous'
  | 'no_source'
  | 'page_at_least'
  | 'page_more_than'
  | 'page_at_most'
  | 'page_less_than'
  | 'page_about'
  | 'page_range'
  | 'page_disputed_by'
  | 'page_mentions'
  | 'page_claims'
  | 'page_quoted'
  | 'page_place_of'
  | 'page_next'
  | 'page_previous'
  | 'page_close'
  | 'page_legend'
  | 'page_dismiss';

/** Looks a message up and fills $1, $2 … in. */
export type PageWords = (key: PageWordKey, ...values: readonly string[]) => string;

export type PageFace = {
  readonly words: PageWords;
  /** BCP 47 tag of the interface: for numbers and dates. */
  readonly locale: string;
};
