import type { Language } from '../language.ts';

export const english: Language = {
  tag: 'en',
};
