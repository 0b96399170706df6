// Everything that is fitted: what it is, from which open data, by which function.
import type { TrainedPart } from '../language/language.ts';
import { fitFrequencies } from './frequencies.ts';

export type Fitted = { readonly bytes: Uint8Array; readonly scores: Readonly<Record<string, number>> };

export type Part = {
  readonly about: string;
  /** Data with licence, for the model card and NOTICE. */
  readonly sources: readonly string[];
  /** Deterministic: the same data give the same bytes. `data` is the folder of development data. */
  readonly train: (data: string) => Fitted;
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
};
