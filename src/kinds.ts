import type { FindingKind } from './article.ts';

export type Kind = {
  /** Key of the label in `_locales`. */
  readonly label: string;
  /** Name in the page's highlight registry: neutral, since page scripts can list it. */
  readonly highlight: string;
  readonly order: number;
};

/** The kinds of finding; highlights, popup and library read this table. */
export const kinds = {
  actor: { label: 'kind_actors', highlight: 'ng-a', order: 0 },
  claim: { label: 'kind_claims', highlight: 'ng-b', order: 1 },
  figure: { label: 'kind_figures', highlight: 'ng-c', order: 2 },
  date: { label: 'kind_dates', highlight: 'ng-d', order: 3 },
} as const satisfies Record<FindingKind, Kind>;
