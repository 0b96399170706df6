import type { Language } from '../language.ts';
import { dateWords } from './date-words.ts';
import { figureWords } from './figure-words.ts';
import { nameWords } from './names.ts';
import { reporting } from './reporting.ts';
import { terms } from './terms.ts';
import summary from './trained/summary.json' with { type: 'json' };

export const english: Language = {
  tag: 'en',
  reporting,
  terms,
  names: nameWords,
  dates: dateWords,
  figures: figureWords,
  summary: summary.weights,
};
