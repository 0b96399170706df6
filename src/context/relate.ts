// Which of the earlier articles are on the same event, which on the same running story, which are the same text.
import { type Likeness, likeness, type Side } from './likeness.ts';
import { isSameText } from './sketch.ts';
import type { Relation } from './statement.ts';

/** Measured on look-alike pairs of events (ECB+, odd topics): see test/quality. */
const bars = {
  /** Cosine × names²: nine of ten links above it are on one event. */
  event: 0.065,
  /** No event link below this cosine, however well the names agree. */
  eventCosine: 0.2,
  /** Cosine of a running story. */
  story: 0.3,
  /** Without names in common it is another story of the same kind: a second burst dam. */
  storyNames: 0.25,
  /** Days between two reports of one event: between outlets, links further apart were almost never the same development. */
  eventDays: 3,
  /** Older links are background. */
  storyDays: 14,
} as const;

export type Relatedness = {
  readonly relation: Relation;
  readonly old: boolean;
  readonly score: number;
  readonly because: string;
};

/** Undefined where the two are not shown as related. */
export function relate(here: Side, there: Side): Relatedness | undefined {
  const like = likeness(here, there);
  const { cosine, names } = like;
  const days = gap(here, there);
  const event = cosine >= bars.eventCosine && cosine * names * names >= bars.event;
  const copy = cosine >= bars.eventCosine && isSameText(here.trace.sketch, there.trace.sketch);
  if (!copy && !event && (cosine < bars.story || names < bars.storyNames)) return undefined;
  const near = days === undefined || days <= bars.eventDays;
  return {
    relation: copy ? 'same-text' : event && near ? 'same-event' : 'same-story',
    old: days !== undefined && days > bars.storyDays,
    score: Math.round(1000 * cosine) / 1000,
    because: reason(like, days),
  };
}

function gap(a: Side, b: Side): number | undefined {
  return a.trace.day === null || b.trace.day === null ? undefined : Math.abs(a.trace.day - b.trace.day);
}

function reason({ shared }: Likeness, days: number | undefined): string {
  const apart =
    days === undefined
      ? ''
      : days === 0
        ? '; published the same day'
        : `; published ${days} ${days === 1 ? 'day' : 'days'} apart`;
  return `shares ${shared.join(', ')}${apart}`;
}

/** So many links an article at most. */
const shown = 40;

export type Ranked<T> = Relatedness & { readonly item: T };

/** The related ones of `others`, best first. */
export function rank<T extends { readonly side: Side }>(here: Side, others: readonly T[]): Ranked<T>[] {
  const ranked: Ranked<T>[] = [];
  for (const item of others) {
    const related = relate(here, item.side);
    if (related) ranked.push({ ...related, item });
  }
  return ranked.sort((a, b) => b.score - a.score).slice(0, shown);
}
