// Which of the earlier articles are on the same event, which on the same running story, which are the same text.
import { type Likeness, likeness, type Side } from './likeness.ts';
import { isSameText } from './sketch.ts';
import type { Relation } from './statement.ts';

/** Measured on look-alike pairs of events (ECB+, odd topics) and on dated news of one running topic: see test/quality. */
const bars = {
  /** Cosine × names²: nine of ten links above it are on one event. */
  event: 0.065,
  /** No event link below this cosine, however well the names agree. */
  eventCosine: 0.2,
  /** Cosine of a running story. */
  story: 0.3,
  /** Without names in common it is another story of the same kind: a second burst dam. */
  storyNames: 0.25,
} as const;

/**
 * Where both days are known they decide what words cannot: of reports that are a day apart nine in ten told the same
 * development, of those further apart few did. Who reads about one campaign for a year has names and topic words in
 * common everywhere, so the words must agree better there.
 */
const dated = {
  /** Days apart and the cosine that they ask for. */
  event: [
    { days: 1, cosine: 0.35 },
    { days: 3, cosine: 0.45 },
  ],
  story: { days: 14, cosine: 0.35 },
  /** Anything older is background. */
  background: { cosine: 0.4, names: 0.4, shown: 3 },
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
  const days = gap(here, there);
  const copy = like.cosine >= bars.eventCosine && isSameText(here.trace.sketch, there.trace.sketch);
  const relation = copy
    ? 'same-text'
    : isEvent(like, days)
      ? 'same-event'
      : isStory(like, days)
        ? 'same-story'
        : undefined;
  if (!relation) return undefined;
  return {
    relation,
    old: days !== undefined && days > dated.story.days,
    score: Math.round(1000 * like.cosine) / 1000,
    because: reason(like, days),
  };
}

function isEvent({ cosine, names }: Likeness, days: number | undefined): boolean {
  if (cosine < bars.eventCosine || cosine * names * names < bars.event) return false;
  return days === undefined || dated.event.some((bar) => days <= bar.days && cosine >= bar.cosine);
}

function isStory({ cosine, names }: Likeness, days: number | undefined): boolean {
  if (days === undefined) return cosine >= bars.story && names >= bars.storyNames;
  if (days > dated.story.days) return cosine >= dated.background.cosine && names >= dated.background.names;
  return cosine >= dated.story.cosine && names >= bars.storyNames;
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
  ranked.sort((a, b) => b.score - a.score);
  const background = ranked
    .filter(({ old, relation }) => old && relation !== 'same-text')
    .slice(dated.background.shown);
  return ranked.filter((one) => !background.includes(one)).slice(0, shown);
}
