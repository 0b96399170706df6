// News without labels, labelled by a committee of taggers: what one tagger then learns from it is nearly what the committee
// knows. After Bucilă, Caruana and Niculescu-Mizil (2006), "Model compression".
import { featuresOf } from '../../analysis/names/features.ts';
import { nameWords } from '../../analysis/names/name-words.ts';
import { namesOf } from '../../analysis/names/recogniser.ts';
import { bestTags, nameTypes } from '../../analysis/names/tag-sequence.ts';
import { type WordTables, wordInfo } from '../../analysis/names/word-info.ts';
import { readDocument } from '../../analysis/read-document.ts';
import { textArticle } from '../../command/text-article.ts';
import { newsSentences } from '../news-sentences.ts';
import type { MarkedArticle } from './corpus.ts';
import { type DenseWeights, denseScores, type Example, trainPerceptron } from './perceptron.ts';

/** Sentences that are read together: the splitter works on a text. */
const atOnce = 100;
const shortest = 4;
const longest = 80;

/** The mean of `members` taggers that saw the examples in other orders: steadier than each of them. */
export function committee(examples: readonly Example[], bits: number, epochs: number, members: number): DenseWeights {
  const [mean, ...others] = Array.from({ length: members }, (_, i) => trainPerceptron(examples, bits, epochs, i + 1));
  for (const part of ['rows', 'transitions'] as const) {
    const sums = mean![part];
    for (const other of others) for (const [i, weight] of other[part].entries()) sums[i]! += weight;
    for (let i = 0; i < sums.length; i++) sums[i]! /= members;
  }
  return mean!;
}

/** The sentences of `data`/text, each an article of its own: they stand there in the order of the alphabet. */
export function openSentences(data: string): string[][] {
  const lines = newsSentences(data);
  return Array.from({ length: Math.ceil(lines.length / atOnce) }, (_, i) =>
    nameWords(readDocument(textArticle(lines.slice(i * atOnce, (i + 1) * atOnce).join('\n\n'), {}))),
  )
    .flat()
    .map((words) => words.map(({ text }) => text))
    .filter(({ length }) => length >= shortest && length <= longest);
}

export function labelled(
  sentences: readonly (readonly string[])[],
  teacher: DenseWeights,
  tables: WordTables,
  weight: number,
): MarkedArticle[] {
  return sentences.map((words) => {
    const { features, inCapitals } = featuresOf([words], tables);
    const guess = bestTags(denseScores(teacher, features[0]!), teacher.transitions, words.length);
    const infos = words.map((word) => wordInfo(word, tables));
    const tags = words.map(() => 0);
    for (const { first, last, type } of namesOf(infos, guess, inCapitals[0]!, tables))
      for (let i = first; i <= last; i++) tags[i] = 1 + 2 * nameTypes.indexOf(type) + (i > first ? 1 : 0);
    return { sentences: [{ words, tags }], weight };
  });
}
