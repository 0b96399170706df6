// The shipped language and weights, read once for all tests of a file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analyser } from '../../src/analysis/analyse.ts';
import { english } from '../../src/language/en/index.ts';
import { type TrainedPart, trainedParts } from '../../src/language/language.ts';

const folder = join(import.meta.dirname, '../../src/language/en/trained');
let opened: Analyser | undefined;

export function openTestAnalyser(): Analyser {
  const read = (part: TrainedPart): [TrainedPart, Uint8Array] => [part, readFileSync(join(folder, `${part}.bin`))];
  opened ??= {
    language: english,
    weights: Object.fromEntries(trainedParts.map(read)) as Record<TrainedPart, Uint8Array>,
  };
  return opened;
}
