// Attributions by rule: sentence by sentence, cue by cue; quotations that go on without a cue follow their speaker.
import { type Cue, type CueKind, findCues } from './cues.ts';
import { type Draft, tidy } from './draft.ts';
import { otherClaims } from './other-claims.ts';
import type { Quotation, Reading, Stretch, Word } from './reading.ts';
import { type Used, verbClaim } from './verb-claim.ts';

export type RuleOptions = {
  /** Also believing, hoping, planning … and unattributed reports; off: only what is surely said. */
  readonly wide: boolean;
};

const finders: Readonly<Record<CueKind, (reading: Reading, sentence: Stretch, cue: Cue, used: Used) => Draft | null>> =
  { ...otherClaims, verb: verbClaim };

/** Drafts in text order. Linear in the number of words: every search is bounded by the sentence, whose length is bounded. */
export function claimsByRule(reading: Reading, { wide }: RuleOptions): Draft[] {
  const { sentences, lexicon } = reading;
  const drafts: Draft[] = [];
  const used: Used = new Set();
  const taken = new Set<number>();
  let last: Draft | null = null;
  for (const [index, sentence] of sentences.entries()) {
    let made = false;
    for (const cue of findCues(reading, sentence)) {
      if (taken.has(cue.at)) continue;
      if (!wide && (lexicon.clauses.mental.has(cue.lemma) || cue.kind === 'hearsay' || cue.kind === 'attitude'))
        continue;
      const found = finders[cue.kind](reading, sentence, cue, used);
      if (!found) continue;
      const content = tidy(reading, found.content);
      if (!content.length) continue;
      const draft = { ...found, content: followOn(reading, index, content, used) };
      for (const piece of draft.content)
        for (let k = piece.first; k <= piece.last; k++) {
          taken.add(k);
          if (reading.quotationAt[k]! >= 0) used.add(reading.quotationAt[k]!);
        }
      for (let k = cue.first; k <= cue.last; k++) taken.add(k);
      drafts.push(draft);
      made = true;
      if (!draft.sourceless) last = draft;
    }
    if (made) continue;
    const alone = loneQuotation(reading, sentence, used);
    if (!alone) continue;
    used.add(alone.index);
    const content = tidy(reading, [alone]);
    if (!content.length) continue;
    const floating: Draft = {
      content: followOn(reading, index, content, used),
      source: last?.source ?? null,
      cue: null,
      lemma: '',
      stance: 'states',
      negated: false,
      rule: 'quotation alone',
      floating: true,
      sourceless: false,
    };
    drafts.push(floating);
  }
  return drafts;
}

/** Sentences of the same paragraph that are nothing but quotation go on with a claim that ends in one. */
function followOn(reading: Reading, sentence: number, content: readonly Stretch[], used: Used): readonly Stretch[] {
  const { words, sentences, quotations, quotationAt } = reading;
  const end = content.at(-1)!.last;
  const inside = words[end]!.quoted || words[end + 1]?.closes || words[end + 2]?.closes;
  const starts = words[content[0]!.first]!.quoted;
  if (!inside && !starts) return content;
  const pieces = [...content];
  let from = Math.max(sentences[sentence]!.last, end) + 1;
  while (words[from]?.block === words[end]!.block) {
    const quotation = quotations[quotationAt[from]!];
    if (!quotation || quotation.first !== from || used.has(quotation.index)) break;
    if (quotation.words < 4 && !/[.?!…]$/.test(quotation.ending)) break;
    if (!isWholeSentence(reading, quotation) && (!quotation.punctuated || reportsBehind(reading, quotation))) break;
    pieces.push(quotation);
    from = quotation.last + 1;
    while (words[from] && !words[from]!.isWord && !words[from]!.quoted) from++;
  }
  return tidy(reading, pieces);
}

/** What follows the quotation in the sentence in which it ends. */
function behind({ words, sentences }: Reading, { last }: Quotation): readonly Word[] {
  return words.slice(last + 1, sentences[words[last]!.sentence]!.last + 1);
}

/** No words of the reporter follow. */
const isWholeSentence = (reading: Reading, quotation: Quotation): boolean =>
  !behind(reading, quotation).some(({ isWord }) => isWord);

/** A reporting verb stands behind the quotation: it belongs to that. */
const reportsBehind = (reading: Reading, quotation: Quotation): boolean =>
  behind(reading, quotation).some(({ lower }) => reading.lexicon.verbs.has(lower));

/** A sentence that is one quotation, long enough to be no title or slogan. */
function loneQuotation(reading: Reading, sentence: Stretch, used: Used): Quotation | null {
  const { quotations, quotationAt, words } = reading;
  let from = sentence.first;
  while (from < sentence.last && !words[from]!.isWord && !words[from]!.quoted) from++;
  const quotation = quotations[quotationAt[from]!];
  if (!quotation || quotation.first !== from || used.has(quotation.index) || quotation.words < 6) return null;
  if (quotation.closed && !quotation.punctuated) return null;
  return isWholeSentence(reading, quotation) ? quotation : null;
}
