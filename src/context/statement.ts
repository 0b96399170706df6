// What the card may say about an article from the earlier ones: types only. Every statement names the sentences that it
// rests on, and why it was made.
import type { Figure, Quoted } from '../article.ts';

/** An earlier article, as a statement cites it. */
export type Earlier = {
  /** `Entry.key` of the archive. */
  readonly key: string;
  readonly url: string | null;
  readonly outlet: string;
  readonly headline: string;
  /** As its page gave it; null when unknown. */
  readonly published: string | null;
  /** Milliseconds since 1970. */
  readonly firstRead: number;
};

/** same-text: one text under two headlines. same-event: the same development. same-story: the running topic. */
export type Relation = 'same-text' | 'same-event' | 'same-story';

export type Link = {
  readonly earlier: Earlier;
  readonly relation: Relation;
  /** More than two weeks between the two publications: to be shown as background. */
  readonly old: boolean;
  /** 0 to 1; links come ranked by it. */
  readonly score: number;
  /** In words for the reader: "shares Osla, Kerrin, dam; published 1 day apart". */
  readonly because: string;
};

/** A sentence of an article; `key` null is the article at hand. */
export type Evidence = Quoted & { readonly key: string | null };

/** One article's figure in a series. */
export type Reading = {
  readonly value: number;
  readonly high: number | null;
  readonly qualifier: Figure['qualifier'];
  /** The words that carry it. */
  readonly text: string;
  /** Publication day, ISO; null when unknown. */
  readonly day: string | null;
  readonly outlet: string;
  readonly evidence: Evidence;
};

/**
 * A figure that moved from article to article: "killed in the blast: 9 → 10 → 12". Readings in order of time, the last
 * is the article at hand's. `given-as`: it fell, or came at the same time, so that the sources merely differ.
 */
export type MovedFigure = {
  /** What is counted, in the words of the article at hand. */
  readonly label: string;
  readonly figureId: string;
  readonly course: 'rose' | 'given-as';
  readonly readings: readonly Reading[];
  readonly because: string;
};

/** A claim of the article at hand that somebody denies in an earlier one, or that denies one from there. */
export type DisputedClaim = {
  readonly claimId: string;
  readonly speaker: string;
  readonly here: Evidence;
  readonly otherSpeaker: string;
  readonly there: Evidence;
  /** Which of the two denies. */
  readonly denies: 'here' | 'there';
  readonly because: string;
};

/** A finding that one side has and the other has not. */
export type Novelty = {
  readonly kind: 'actor' | 'figure' | 'claim';
  /** Id in the card that holds it. */
  readonly id: string;
  readonly text: string;
  readonly evidence: Evidence;
  readonly because: string;
};

/** A bare surname here whose full name stands in a linked article. */
export type FullName = {
  readonly actorId: string;
  readonly name: string;
  readonly fullName: string;
  readonly evidence: Evidence;
  readonly because: string;
};

/** The same address was read before, with other words. */
export type ChangedSince = {
  /** Milliseconds since 1970. */
  readonly lastRead: number;
  readonly headline: { readonly before: string; readonly now: string } | null;
  /** Sentences that were not there before; evidence of the article at hand. */
  readonly added: readonly Evidence[];
  /** Sentences that are gone, as they stood. */
  readonly removed: readonly string[];
};

/** All that the earlier articles have to say about one article. Empty lists are the normal state. */
export type Context = {
  /** Ranked. */
  readonly links: readonly Link[];
  readonly moved: readonly MovedFigure[];
  readonly disputed: readonly DisputedClaim[];
  readonly newHere: readonly Novelty[];
  readonly onlyElsewhere: readonly Novelty[];
  readonly fullNames: readonly FullName[];
  readonly changed: ChangedSince | null;
};

export const noContext: Context = {
  links: [],
  moved: [],
  disputed: [],
  newHere: [],
  onlyElsewhere: [],
  fullNames: [],
  changed: null,
};
