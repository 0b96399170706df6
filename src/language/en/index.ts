import type { Language } from '../language.ts';
import { nameWords } from './names.ts';
import { reporting } from './reporting.ts';
import { terms } from './terms.ts';

export const english: Language = {
  tag: 'en',
  reporting,
  terms,
  names: nameWords,
};
