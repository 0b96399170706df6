// The analyser as Node commands use it: weights read from the source tree.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analyser } from '../analysis/analyse.ts';
import { english } from '../language/en/index.ts';
import { type TrainedPart, trainedParts, type Weights } from '../language/language.ts';
import { projectRoot } from './project.ts';

export function openAnalyser(): Analyser {
  const bytes = (part: TrainedPart) => readFileSync(join(projectRoot, 'src/language/en/trained', `${part}.bin`));
  return { language: english, weights: Object.fromEntries(trainedParts.map((part) => [part, bytes(part)])) as Weights };
}
