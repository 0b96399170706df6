// The kinds of finding: label, sign, colours, order; highlights, popup and library read this one table.
import type { FindingKind } from './article.ts';

/** Colours on one sort of background, as #rrggbb. */
export type Shade = {
  /** For lines and small text: at least 4.5:1 on a plain page of that sort. */
  readonly line: string;
  /** Laid under text at `strength` (0 to 1); text on it keeps at least 4.5:1. */
  readonly tint: string;
  readonly strength: number;
};

/**
 * From this confidence on a finding is painted in the page and stands open in the card; below it the card folds it away as less
 * certain. Confidence is calibrated: of what stands at the bar three in five are right.
 */
export const certainFrom = 0.6;

export type Kind = {
  /** Key of the label in `_locales`. */
  readonly label: string;
  /** Name in the page's highlight registry: neutral, since page scripts can list it. */
  readonly highlight: string;
  readonly order: number;
  /** How its underline is drawn: kinds must be told apart without colour. */
  readonly underline: 'dotted' | 'solid' | 'double' | 'dashed';
  readonly shades: { readonly light: Shade; readonly dark: Shade };
};

export const kinds = {
  actor: {
    label: 'kind_actors',
    highlight: 'ng-a',
    order: 0,
    underline: 'dotted',
    shades: {
      light: { line: '#2563a8', tint: '#2563a8', strength: 0 },
      dark: { line: '#8cc0f5', tint: '#8cc0f5', strength: 0 },
    },
  },
  claim: {
    label: 'kind_claims',
    highlight: 'ng-b',
    order: 1,
    underline: 'solid',
    shades: {
      light: { line: '#6d4fb3', tint: '#8f74d8', strength: 0.13 },
      dark: { line: '#c3b1f7', tint: '#4a3a86', strength: 0.5 },
    },
  },
  figure: {
    label: 'kind_figures',
    highlight: 'ng-c',
    order: 2,
    underline: 'double',
    shades: {
      light: { line: '#9a5700', tint: '#f5b942', strength: 0.24 },
      dark: { line: '#f3c170', tint: '#6b4708', strength: 0.6 },
    },
  },
  date: {
    label: 'kind_dates',
    highlight: 'ng-d',
    order: 3,
    underline: 'dashed',
    shades: {
      light: { line: '#2f6f4a', tint: '#2f6f4a', strength: 0 },
      dark: { line: '#8fd0a8', tint: '#8fd0a8', strength: 0 },
    },
  },
} as const satisfies Record<FindingKind, Kind>;

/** In the order in which they are listed. */
export const findingKinds: readonly FindingKind[] = (Object.keys(kinds) as FindingKind[]).sort(
  (a, b) => kinds[a].order - kinds[b].order,
);
