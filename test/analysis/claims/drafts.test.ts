// The claims of the rules alone, on short texts, one difference at a time; no fitted weight takes part.
import { describe, expect, test } from 'vitest';
import { claimsByRule } from '../../../src/analysis/claims/rules.ts';
import { casesIn } from '../cases.ts';
import { around } from './drafts/around.ts';
import { attributions } from './drafts/attributions.ts';
import { clauses } from './drafts/clauses.ts';
import { complements } from './drafts/complements.ts';
import { contents } from './drafts/contents.ts';
import { cues } from './drafts/cues.ts';
import { endings } from './drafts/endings.ts';
import { limits } from './drafts/limits.ts';
import { phrasings } from './drafts/phrasings.ts';
import { quotations } from './drafts/quotations.ts';
import { reports } from './drafts/reports.ts';
import { subjects } from './drafts/subjects.ts';
import { lineOf, readingOf } from './reading-of-rules.ts';

function draftsIn(written: string): string[] {
  const reading = readingOf(written);
  const [sure, wide] = [false, true].map((each) =>
    claimsByRule(reading, { wide: each }).map((draft) => lineOf(reading, draft)),
  ) as [string[], string[]];
  return [...sure, ...wide.filter((line) => !sure.includes(line)).map((line) => `wide: ${line}`)];
}

describe.each(
  Object.entries({
    quotations,
    complements,
    attributions,
    endings,
    subjects,
    clauses,
    cues,
    contents,
    reports,
    limits,
    phrasings,
    around,
  }),
)('%s', (_, table) => {
  test.each(casesIn(table))('$text', ({ text, expected }) => {
    const written = text.replaceAll('\\n', '\n');
    expect(draftsIn(written)).toEqual(expected);
    if (/^#|\n|[^.]$/.test(written)) return;
    // What stands before and behind the sentence changes nothing, nor does its full stop.
    expect(draftsIn(`It rained on. ${written} Boats left.`)).toEqual(expected);
    expect(draftsIn(written.slice(0, -1))).toEqual(expected);
  });
});
