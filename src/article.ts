// What we know about an article: types only. Every room speaks in these terms; ../README.md explains the card field by field.

/** A stretch of an article's text: [start, end) in UTF-16 code units of `Article.text`. */
export type Span = { readonly start: number; readonly end: number };

/** A span together with the words that stand there. */
export type Quoted = Span & { readonly text: string };

export type BlockType =
  | 'headline'
  | 'standfirst'
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'list'
  | 'caption'
  | 'embed'
  | 'entry';

/** A piece of the article as the page lays it out. Blocks are in text order and do not overlap. `entry` opens a live blog's post. */
export type Block = Span & { readonly type: BlockType };

export type ArticleKind = 'article' | 'live' | 'too-short' | 'not-an-article' | 'unsupported-language';

/** Where a piece of metadata was found. `given`: by the caller (a side file of the card command). */
export type Origin = 'json-ld' | 'meta' | 'visible' | 'url' | 'given';

export type MetadataField =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'published'
  | 'modified'
  | 'publisher'
  | 'language'
  | 'section'
  | 'url';

export type Article = {
  readonly isArticle: boolean;
  readonly kind: ArticleKind;
  /** '' when unknown. */
  readonly headline: string;
  readonly standfirst: string | null;
  /** Authors' names, without jobs or "By". */
  readonly byline: readonly string[];
  /** ISO 8601 with offset where the page tells one, else a bare date. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  /** BCP 47 primary tag, lower case ("en"). */
  readonly language: string | null;
  readonly section: string | null;
  readonly url: string | null;
  readonly words: number;
  /** The page looks cut off by a paywall: a hint, never a certainty. */
  readonly cutOff: boolean;
  readonly from: Readonly<Partial<Record<MetadataField, Origin>>>;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Why this was, or was not, taken for an article; names of rules, strongest first. */
  readonly because: readonly string[];
};

export type ActorKind = 'person' | 'organisation' | 'place' | 'group';

export type Actor = {
  readonly id: string;
  /** The fullest name that the article uses. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Every surface form used, pronouns left out. */
  readonly aliases: readonly string[];
  /** Words of the article that say who this is, without the name. */
  readonly role: string | null;
  readonly roleSpan: Span | null;
  /** True for the actors that the story is about. */
  readonly key: boolean;
  /** By name, in text order. */
  readonly mentions: readonly Span[];
  /** Pronouns and role nouns ("the company") that safely stand for this actor, in text order. */
  readonly references: readonly Span[];
  readonly confidence: number;
  readonly because: string;
};

export type Stance =
  | 'states'
  | 'confirms'
  | 'denies'
  | 'alleges'
  | 'warns'
  | 'promises'
  | 'demands'
  | 'judges'
  | 'declines';

/** direct: all in quotation marks; mixed: a part is. */
export type Form = 'direct' | 'indirect' | 'mixed';

export type Claim = {
  readonly id: string;
  /** The actor's name where it is one, else the words used; null where no source is named. */
  readonly speaker: string | null;
  readonly speakerId: string | null;
  /** The words used at the claim ("he"). */
  readonly speakerSpan: Span | null;
  /** A source that cannot be traced ("two people familiar with …"). */
  readonly anonymous: boolean;
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  readonly stance: Stance;
  /** The cue is negated ("did not confirm"). */
  readonly negated: boolean;
  readonly form: Form;
  /** The content; several spans where the attribution cuts it in two. */
  readonly text: readonly string[];
  readonly spans: readonly Span[];
  /** Ids of claims of this article that deny this one, or that this one denies. */
  readonly disputedBy: readonly string[];
  /** 0 to 1, calibrated: of claims shown at 0.8 four in five are right. */
  readonly confidence: number;
  readonly because: string;
};

export type Qualifier = '=' | '>=' | '>' | '<=' | '<' | '~';

export type FigureKind =
  | 'casualties'
  | 'people'
  | 'money'
  | 'percent'
  | 'count'
  | 'measure'
  | 'duration'
  | 'score'
  | 'rank'
  | 'votes';

export type Outcome = 'killed' | 'injured' | 'missing' | 'displaced' | 'detained';

/** How a quantity moved: "rose by 3%" (up), "fell from 10 to 8" (down, from 10). */
export type Change = { readonly direction: 'up' | 'down'; readonly from: number | null };

export type Scope = {
  /** Places that bound the count, as worded. */
  readonly places: readonly Quoted[];
  /** A part of the whole: "children", "US citizens". */
  readonly subgroup: Quoted | null;
  /** `total` so far, or `new` since the last count; null where the text does not say. */
  readonly counting: 'total' | 'new' | null;
};

export type Figure = Span & {
  readonly id: string;
  /** The words that carry the quantity, qualifier and unit or counted noun included. */
  readonly text: string;
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly high: number | null;
  /** Counted noun in the plural, ISO 4217 code, "%" or a measure; null where there is none. */
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  readonly change: Change | null;
  /** What is counted, in the article's words; null where the text does not say. */
  readonly counts: string | null;
  readonly countsSpans: readonly Span[];
  readonly kind: FigureKind;
  readonly outcome: Outcome | null;
  readonly scope: Scope;
  /** Who gives the figure: an actor's name or the words used; null where nobody is named. */
  readonly by: string | null;
  readonly bySpan: Span | null;
  /** The date that the figure holds for, ISO 8601 as precise as known. */
  readonly asOf: string | null;
  readonly asOfSpan: Span | null;
  readonly confidence: number;
  readonly because: string;
};

export type Precision =
  | 'minute'
  | 'hour'
  | 'part-of-day'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'vague';

/** An expression that places an event in time, resolved against the publication date. */
export type Moment = Span & {
  readonly text: string;
  /** ISO 8601 as precise as the text ("2019-11"); a decade is "199"; null where no date fits. */
  readonly iso: string | null;
  /** Last day (or month, year) of a range, same form as `iso`; else null. */
  readonly until: string | null;
  readonly precision: Precision;
  readonly because: string;
};

/** What happened when: a dated sentence of the article. */
export type Event = Quoted & { readonly iso: string; readonly precision: Precision; readonly date: Span };

export type Card = {
  readonly format: 'nutgraf-card/1';
  readonly article: Article;
  readonly summary: readonly Quoted[];
  /** Ranked, who the story is about first. */
  readonly actors: readonly Actor[];
  /** In text order. */
  readonly claims: readonly Claim[];
  /** In text order. */
  readonly figures: readonly Figure[];
  /** In text order. */
  readonly dates: readonly Moment[];
  /** In order of time. */
  readonly timeline: readonly Event[];
};

export type FindingKind = 'actor' | 'claim' | 'figure' | 'date';
