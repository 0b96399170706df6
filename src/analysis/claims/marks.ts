// Punctuation by what it does in a sentence, and small questions about single words.
import type { Word } from './reading.ts';

const marks = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Set a clause or an apposition apart. */
export const pauses = marks(', — –');
/** End a clause. */
export const breaks = marks(', ; : — –');
/** End a sentence. */
export const stops = marks('. ! ?');

/** Lower-case form of word `k`; '' where there is none. */
export const lowerAt = (words: readonly Word[], k: number): string => words[k]?.lower ?? '';

/** "saying": a participle or gerund, as far as the ending tells. */
export const endsInIng = (lower: string): boolean => lower.endsWith('ing');

/** A verb or an auxiliary. */
export const isVerbal = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';
