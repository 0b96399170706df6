// Article → claims: who says what, how surely, and who disputes it.
import type { Actor, Claim, Form } from '../../article.ts';
import type { Language } from '../../language/language.ts';
import type { Doc } from '../document.ts';
import { contentWords, type Draft, firstOf } from './draft.ts';
import { lexiconOf } from './lexicon.ts';
import { type Reading, readClaimsText, type Stretch } from './reading.ts';
import { claimsByRule } from './rules.ts';

/** In text order. Linear in the length of the article. */
export function findClaims(doc: Doc, _actors: readonly Actor[], language: Language): Claim[] {
  const reading = readClaimsText(doc, lexiconOf(language.reporting));
  const drafts = [...claimsByRule(reading, { wide: true })].sort((a, b) => firstOf(a) - firstOf(b));
  return drafts.map((draft, i) => claimOf(doc, reading, draft, i));
}

function claimOf(doc: Doc, reading: Reading, draft: Draft, index: number): Claim {
  const span = ({ first, last }: Stretch) => ({ start: reading.words[first]!.start, end: reading.words[last]!.end });
  const spans = draft.content.map(span);
  const words = ({ start, end }: { start: number; end: number }) => doc.text.slice(start, end);
  const cueSpan = draft.cue ? span(draft.cue) : null;
  const speakerSpan = draft.source ? span(draft.source) : null;
  return {
    id: `claim-${index + 1}`,
    speaker: speakerSpan ? words(speakerSpan) : null,
    speakerId: null,
    speakerSpan,
    anonymous: false,
    cue: cueSpan ? words(cueSpan) : null,
    cueSpan,
    stance: draft.stance,
    negated: draft.negated,
    form: formOf(reading, draft),
    text: spans.map(words),
    spans,
    disputedBy: [],
    confidence: 0.5,
    because: draft.rule,
  };
}

/** direct: at least nine tenths of the words stand in quotation marks; mixed: some do. */
export function formOf(reading: Reading, draft: Draft): Form {
  const content = contentWords(reading, draft.content);
  let quoted = 0;
  for (const k of content) if (reading.words[k]!.quoted) quoted++;
  return quoted >= 0.9 * content.size ? 'direct' : quoted ? 'mixed' : 'indirect';
}
