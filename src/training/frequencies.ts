// Counts in how many sentences of open news and encyclopaedia text each term stands: the table behind the links between articles.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFrequencies } from '../context/frequencies.ts';
import { termsOf } from '../context/terms.ts';
import { terms } from '../language/en/terms.ts';
import { newsSentences } from './news-sentences.ts';
import type { Fitted } from './parts.ts';

/** The sources shuffle or cut their documents, so the sentence is the only unit that all of them have. */
function* sentences(data: string): Generator<string> {
  yield* newsSentences(data);
  const folder = join(data, 'names/train');
  // Tweets would make chat words look common.
  for (const file of readdirSync(folder)
    .sort()
    .filter((name) => !name.includes('twitter')))
    for (const sentence of readFileSync(join(folder, file), 'utf8').split(/\n\s*\n/))
      yield sentence
        .split('\n')
        .map((line) => line.split('\t')[0])
        .join(' ');
}

export function fitFrequencies(data: string): Fitted {
  const counts = new Map<string, number>();
  let texts = 0;
  for (const sentence of sentences(data)) {
    if (!sentence.trim()) continue;
    texts++;
    for (const term of new Set(termsOf(sentence, terms).map((found) => found.term)))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const bytes = new TextEncoder().encode(writeFrequencies(texts, counts));
  return { bytes, scores: { sentences: texts, terms: [...counts.values()].filter((count) => count > 2).length } };
}
