// The name recogniser, opened from its packed parts: word clusters, lists of names, tagger weights.
import type { Language, Weights } from '../../language/language.ts';
import { withoutCommonNouns } from './common-nouns.ts';
import { featuresOf } from './features.ts';
import { withListedNames } from './listed-names.ts';
import { unpackTable } from './packed-table.ts';
import { repaired } from './repair.ts';
import { bestTags, spansOf, type TaggedSpan } from './tag-sequence.ts';
import { scoreTags, type TaggerWeights, unpackWeights } from './tagger-weights.ts';
import { openWordClasses } from './word-classes.ts';
import { type WordInfo, type WordTables, wordInfo } from './word-info.ts';

export type Recogniser = { readonly tables: WordTables; readonly weights: TaggerWeights };

export function openTables(language: Language, parts: Pick<Weights, 'word-clusters' | 'name-lists'>): WordTables {
  return {
    clusters: unpackTable(parts['word-clusters']),
    classes: openWordClasses(language.names, unpackTable(parts['name-lists'])),
    seen: new Map(),
  };
}

/** Opened once for a set of weights: unpacking takes some 20 ms. */
const opened = new WeakMap<Weights, Recogniser>();

export function openRecogniser(language: Language, weights: Weights): Recogniser {
  const known = opened.get(weights);
  if (known) return known;
  const recogniser = { tables: openTables(language, weights), weights: unpackWeights(weights.names) };
  opened.set(weights, recogniser);
  return recogniser;
}

/** Names in each sentence of an article, given as words; and whether a sentence's capitals tell nothing. */
export function recognise(
  sentences: readonly (readonly string[])[],
  { tables, weights }: Recogniser,
): { readonly spans: readonly (readonly TaggedSpan[])[]; readonly inCapitals: readonly boolean[] } {
  const { features, inCapitals } = featuresOf(sentences, tables);
  const spans = features.map((sentence, s) => {
    const words = sentences[s]!.map((word) => wordInfo(word, tables));
    const tags = bestTags(scoreTags(weights, sentence), weights.transitions, words.length);
    return withoutCommonNouns(words, namesOf(words, tags, inCapitals[s]!, tables));
  });
  return { spans, inCapitals };
}

/**
 * The tagger's tags of one sentence → its names, after lists and rules had their say. Training labels open news by these,
 * before common nouns are taken out: the tagger is to learn whole names, even with a noun too many.
 */
export function namesOf(
  words: readonly WordInfo[],
  tags: ArrayLike<number>,
  inCapitals: boolean,
  tables: WordTables,
): TaggedSpan[] {
  return repaired(words, withListedNames(words, spansOf(tags), inCapitals, tables), inCapitals);
}
