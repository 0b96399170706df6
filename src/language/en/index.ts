import type { Language } from '../language.ts';
import { terms } from './terms.ts';

export const english: Language = {
  tag: 'en',
  terms,
};
