// A text as the claims rules read it, without fitted weights: only sure ends end the content.
import { type EndChooser, sureEnds } from '../../../src/analysis/claims/boundaries.ts';
import type { Draft } from '../../../src/analysis/claims/draft.ts';
import { lexiconOf } from '../../../src/analysis/claims/lexicon.ts';
import { type Reading, readClaimsText, type Stretch } from '../../../src/analysis/claims/reading.ts';
import { readDocument } from '../../../src/analysis/read-document.ts';
import { english } from '../../../src/language/en/index.ts';
import { articleOf } from './reading-of.ts';

export const lexicon = lexiconOf(english.reporting);

/** Lines are blocks; a first line that begins with "# " is the headline. */
export const readingOf = (written: string, chooseEnd: EndChooser = sureEnds): Reading =>
  readClaimsText(readDocument(articleOf(written)), lexicon, chooseEnd);

/** The words of a stretch as the text has them; "-" for none. */
export function saidIn({ words }: Reading, stretch: Stretch | null): string {
  if (!stretch) return '-';
  let said = '';
  for (let k = stretch.first; k <= stretch.last; k++)
    said += (k > stretch.first && words[k]!.start > words[k - 1]!.end ? ' ' : '') + words[k]!.text;
  return said;
}

/** "rule | source | cue | lemma stance | content … content" */
export const lineOf = (reading: Reading, draft: Draft): string =>
  [
    draft.rule,
    saidIn(reading, draft.source),
    saidIn(reading, draft.cue),
    [
      draft.lemma || '-',
      draft.stance,
      draft.negated && 'negated',
      draft.floating && 'floating',
      draft.sourceless && 'sourceless',
    ]
      .filter(Boolean)
      .join(' '),
    draft.content.map((stretch) => saidIn(reading, stretch)).join(' … '),
  ].join(' | ');
