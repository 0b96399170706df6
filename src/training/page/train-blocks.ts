// Fits the forest that tells body text from the rest of a page: on the structure of labelled pages, never on their words.
import { featureNames } from '../../page/extract/features.ts';
import { type Forest, logOdds, type PackedForest } from '../../page/extract/trees.ts';
import { type GrowOptions, growForest, type Sample } from './grow-forest.ts';
import { type Example, readExamples } from './read-examples.ts';
import { meanF1, scoreBody } from './score-body.ts';

const options: GrowOptions = { trees: 120, depth: 4, rate: 0.12, ridge: 5, leastLeaf: 20, columns: 0.4, seed: 1 };
const folds = 4;
const [linked, inMain] = [featureNames.indexOf('linked'), featureNames.indexOf('in-main')];

function hash(text: string): number {
  let h = 2166136261;
  for (const character of text) h = Math.imul(h ^ character.charCodeAt(0), 16777619);
  return h >>> 0;
}

/** Menus are most of all runs and teach little: one in five is kept, at five times its weight. Each page counts about alike. */
function samplesOf(examples: readonly Example[]): Sample[] {
  return examples.flatMap(({ rows, labels, body }) => {
    const whole = labels.reduce((sum, { weight }) => sum + weight, 0);
    const share = 300 / (whole + 150);
    return rows.flatMap((row, i) => {
      const isMenu = row[linked]! >= 19 && row[inMain] === 0;
      if (isMenu && hash(`${body.slice(0, 40)}${i}`) % 5 !== 0) return [];
      const { label, weight } = labels[i]!;
      return [{ row, label, weight: weight * share * (isMenu ? 5 : 1) }];
    });
  });
}

function f1(
  forests: readonly { readonly forest: Forest; readonly examples: readonly Example[] }[],
  set: string,
): number {
  const scores = forests.flatMap(({ forest, examples }) =>
    examples
      .filter((example) => example.set === set)
      .map(({ rows, texts, body, headline }) => {
        const text = texts.filter((_, i) => i !== headline && logOdds(forest, rows[i]!) > 0).join('\n');
        return { ...scoreBody(body, text), empty: text === '' };
      }),
  );
  return Math.round(10 * meanF1(scores)) / 10;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

export type FittedBlocks = { readonly forest: PackedForest; readonly scores: Readonly<Record<string, number>> };

/** Deterministic. Scores: body F1 over the pages of sites that the forest had not seen (four folds of sites), and over all. */
export function fitBlocks(data: string): FittedBlocks {
  const examples = readExamples(data);
  const parts = Array.from({ length: folds }, (_, k) => examples.filter(({ site }) => hash(site) % folds === k));
  const held = parts.map((part, k) => ({
    forest: growForest(samplesOf(parts.filter((_, other) => other !== k).flat()), { ...options, seed: k + 2 }),
    examples: part,
  }));
  const forest = growForest(samplesOf(examples), options);
  const scores: Record<string, number> = {};
  for (const set of new Set(examples.map((example) => example.set))) {
    scores[`${set}, unseen sites`] = f1(held, set);
    scores[`${set}, all`] = f1([{ forest, examples }], set);
  }
  const { depth, base, step, nodes, leaves } = forest;
  return { forest: { depth, base, step, nodes: base64(nodes), leaves: base64(new Uint8Array(leaves.buffer)) }, scores };
}
