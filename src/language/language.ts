// The shape that every language fills. A room that needs words takes a `Language` as argument; it never imports one.
import type { DateWords } from './date-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { NameWords } from './names.ts';
import type { TermWords } from './terms.ts';

export type * from './date-words.ts';
export type * from './figure-words.ts';
export type { Country, NameWords } from './names.ts';
export type { TermWords } from './terms.ts';

import type { ReportingWords } from './reporting-words.ts';

export type { ClauseWords } from './clause-words.ts';
export type { Complement, Preposition, ReportingWords } from './reporting-words.ts';

/** What the analysis must be told about a language: data only. Each part is typed in a file of its own beside this one. */
export type Language = {
  /** BCP 47 primary tag. */
  readonly tag: string;
  readonly terms: TermWords;
  readonly reporting: ReportingWords;
  readonly names: NameWords;
  readonly dates: DateWords;
  readonly figures: FigureWords;
  /** Feature of a sentence → what it speaks for taking the sentence into the summary; fitted. */
  readonly summary: Readonly<Record<string, number>>;
};

/** Weights that were fitted beforehand: file name without ending → bytes. Loaded once by whoever runs the analysis. */
export type Weights = Readonly<Record<TrainedPart, Uint8Array>>;

export const trainedParts = [
  'frequencies',
  'word-clusters',
  'name-lists',
  'names',
  'actor-ranking',
  'claims',
] as const satisfies readonly string[];
export type TrainedPart = (typeof trainedParts)[number];
