// Small signs, drawn so that they do not depend on the fonts of the machine; always beside a word or a label.
import type { JSX } from 'preact';
import type { ActorKind, FindingKind, Stance } from '../article.ts';

export type IconName =
  | ActorKind
  | FindingKind
  | Stance
  | 'copy'
  | 'save'
  | 'previous'
  | 'next'
  | 'fold'
  | 'panel'
  | 'library'
  | 'options'
  | 'close'
  | 'versus'
  | 'again';

/** Strokes on a field of 16 × 16. */
const paths: Readonly<Record<IconName, string>> = {
  person: 'M8 7.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.5 14c.4-3 2.6-4.5 5.5-4.5S13.1 11 13.5 14',
  organisation: 'M2 14h12M3.5 14V6.5M6.5 14V6.5M9.5 14V6.5M12.5 14V6.5M2 6.5 8 2.5l6 4Z',
  place: 'M8 14.5s4.5-4.3 4.5-8a4.5 4.5 0 0 0-9 0c0 3.7 4.5 8 4.5 8ZM8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  group:
    'M6 7.5A2.25 2.25 0 1 0 6 3a2.25 2.25 0 0 0 0 4.5ZM1.5 13.5c.3-2.5 2-3.8 4.5-3.8s4.2 1.3 4.5 3.8M10.5 3.2a2.25 2.25 0 0 1 0 4.2M12 10c1.5.5 2.3 1.7 2.5 3.5',
  actor: 'M8 7.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.5 14c.4-3 2.6-4.5 5.5-4.5s5.1 1.5 5.5 4.5',
  claim: 'M6.5 4.5C4.3 5.3 3 7 3 9.3V12h3.5V8.5H4.7M13.5 4.5C11.3 5.3 10 7 10 9.3V12h3.5V8.5h-1.8',
  figure: 'M2.5 14V9M6.2 14V5M9.9 14V7.5M13.5 14V2.5',
  date: 'M2.5 4h11v9.5h-11ZM2.5 7h11M5.5 2v3M10.5 2v3',
  states: 'M2.5 3h11v7.5H7L4 13.5v-3H2.5Z',
  confirms: 'm3 8.5 3.5 3.5L13 4.5',
  denies: 'm4 4 8 8M12 4l-8 8',
  alleges: 'M5.5 5.5A2.5 2.5 0 1 1 9 7.9c-.7.4-1 .9-1 1.9M8 12.8v.2',
  warns: 'M8 2.5 14.5 13.5h-13ZM8 6.5v3.2M8 11.7v.1',
  promises: 'M2.5 8h10M9 4.5 12.5 8 9 11.5M14.5 3v10',
  demands: 'M3 14V2.5M3 3h9.5L10 6l2.5 3H3',
  judges: 'M8 2.5v11M4.5 13.5h7M3 5h10M3 5 1.5 9.5h3ZM13 5l-1.5 4.5h3Z',
  declines: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  copy: 'M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3',
  save: 'M8 2.5v7.5M4.7 7 8 10.3 11.3 7M2.5 13.5h11',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  fold: 'M6 3.5 10.5 8 6 12.5',
  panel: 'M2 3h12v10H2ZM9.5 3v10',
  library: 'M3 2.5v11M6 2.5v11M8.7 3l3.6 10.3',
  options: 'M2 4.5h6M12 4.5h2M10 2.7v3.6M2 11.5h2M8 11.5h6M6 9.7v3.6',
  close: 'm4 4 8 8M12 4l-8 8',
  versus: 'M3 6h10M3 10h10M10.5 3l-5 10',
  again: 'M12.8 9.5a5 5 0 1 1-.6-4M12.7 2.3v3.400H9.3',
};

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
