// The analyser as Node commands use it: weights read from the source tree.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analyser } from '../analysis/analyse.ts';
import { english } from '../language/en/index.ts';
import { type TrainedPart, trainedParts, type Weights } from '../language/language.ts';
import { projectRoot } from './project.ts';

export function openWeights(): Weights {
  const read = (part: TrainedPart): [TrainedPart, Uint8Array] => [
    part,
    readFileSync(join(projectRoot, 'src/language/en/trained', `${part}.bin`)),
  ];
  return Object.fromEntries(trainedParts.map(read)) as Record<TrainedPart, Uint8Array>;
}

export function openAnalyser(): Analyser {
  return { language: english, weights: openWeights() };
}
