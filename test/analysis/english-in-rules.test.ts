// Words of a language belong into language/: how many expressions with two or more English words each file of analysis/ still holds.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../src/analysis');
/** May only shrink: move the words into a list of language/en, then lower the number here. */
const most: Readonly<Record<string, number>> = {
  'claims/content.ts': 3,
  'claims/disputes.ts': 1,
  'claims/lexicon.ts': 2,
  'claims/noun-phrase.ts': 2,
  'claims/source.ts': 3,
  'dates/tense.ts': 2,
  'figures/ages.ts': 4,
  'figures/clause.ts': 18,
  'figures/counted.ts': 1,
  'figures/decide.ts': 11,
  'figures/inherit.ts': 4,
  'figures/kinds.ts': 4,
  'figures/noun.ts': 6,
  'figures/numbers.ts': 17,
  'figures/phrases.ts': 8,
  'figures/quantities.ts': 5,
  'figures/scope.ts': 1,
  'figures/units.ts': 2,
};

/** Regular expressions of the code (comments left out) that choose between words: `/^(?:who|which)$/`. */
const choosing =
  /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*?\b\p{Ll}{2,}\??\|\p{Ll}{2,}(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*\/[a-z]*/gu;
const withoutComments = (code: string): string => code.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^(?:(?:claims|figures|dates|summary)\/.*|[^/]*)\.ts$/.test(file));

test.each(files)('%s holds no more English than it did', (file) => {
  const found = withoutComments(readFileSync(join(folder, file), 'utf8')).match(choosing) ?? [];
  expect(found.length, found.join('\n')).toBeLessThanOrEqual(most[file] ?? 0);
});

test('no ceiling stands higher than it must', () => {
  const now = Object.fromEntries(
    files
      .map((file) => [file, (withoutComments(readFileSync(join(folder, file), 'utf8')).match(choosing) ?? []).length])
      .filter(([, count]) => count !== 0),
  );
  expect(now).toEqual(most);
});
