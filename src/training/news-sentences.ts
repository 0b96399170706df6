// A million words of open news without labels, sentence by sentence.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The sentences of `data`/text, in the order of the alphabet. */
export const newsSentences = (data: string): string[] =>
  gunzipSync(readFileSync(join(data, 'text/voa-sentences.txt.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
