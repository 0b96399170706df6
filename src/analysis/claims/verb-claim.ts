// One reporting verb → the claim that it makes, or none.
import type { Stance } from '../../article.ts';
import { contentAfter, type Following, holdsVerb } from './content.ts';
import type { Cue } from './cues.ts';
import type { Draft } from './draft.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import type { Quotation, Reading, Stretch } from './reading.ts';
import { isTail, type Source, sourceOf } from './source.ts';

/** What a passive says of its subject by these is what its source says. */
const aboutOthers: ReadonlySet<Stance> = new Set(['judges', 'denies', 'alleges']);

/** Quotations that a claim already holds, by index. */
export type Used = Set<number>;

const wordy = (reading: Reading, first: number, last: number): number => {
  let n = 0;
  for (let k = first; k <= last; k++) if (reading.words[k]!.isWord) n++;
  return n;
};

const endAfter = (reading: Reading, sentence: Stretch, from: number, { stance, lemma }: Cue): number =>
  reading.chooseEnd(reading, sentence, from, { kind: 'passive', stance, lemma, past: true });

export function verbClaim(reading: Reading, sentence: Stretch, cue: Cue, used: Used): Draft | null {
  if (cue.passive) return passiveClaim(reading, sentence, cue);
  const source = sourceOf(reading, sentence, cue);
  const { phrase } = source;
  const clauseFirst = phrase && !source.shared ? Math.min(phrase.first, cue.first) : cue.first;
  const clauseLast = phrase && source.inverted ? phrase.last : cue.last;
  const draft = (content: Stretch[], rule: string, stance: Stance = cue.stance): Draft | null =>
    content.length
      ? {
          content,
          source: phrase,
          cue,
          lemma: cue.lemma,
          stance,
          negated: cue.negated,
          rule,
          floating: false,
          sourceless: false,
        }
      : null;

  const takesSpeech = cue.verb!.takes.has('clause') || cue.verb!.takes.has('quote') || cue.verb!.takes.has('that');
  const before =
    takesSpeech && !cue.participle && (phrase || source.inverted) && !source.shared
      ? quotationBefore(reading, sentence, clauseFirst, used)
      : null;
  if (before) {
    const pieces: Stretch[] = [...before];
    const on = quotationBehind(reading, sentence, clauseLast + 1, used);
    if (on) pieces.push(on);
    return draft(pieces, 'quotation before');
  }
  if (phrase && takesSpeech && !source.shared && cue.verb!.takes.has('clause')) {
    const comma = reading.words[clauseFirst - 1];
    const led = comma !== undefined && clauseFirst > sentence.first && /^[,—–]$/.test(comma.text);
    if (
      led &&
      clauseFirst > sentence.first + 3 &&
      isTail(reading, sentence, clauseLast + 1) &&
      !promisesMore(reading, clauseLast + 1)
    )
      return draft([{ first: clauseStart(reading, sentence, clauseFirst), last: clauseFirst - 1 }], 'clause before');
    const close = led ? closingComma(reading, sentence, clauseLast + 1) : -1;
    if (close > 0 && goesOn(reading, sentence, clauseFirst, close) && clauseFirst > sentence.first + 1)
      return draft(
        [
          { first: clauseStart(reading, sentence, clauseFirst), last: clauseFirst - 1 },
          { first: close + 1, last: sentence.last },
        ],
        'clause around',
      );
  }
  const antecedent = phrase && !source.shared && !source.inverted ? interrupted(reading, sentence, cue, phrase) : null;
  if (antecedent)
    return draft(
      [antecedent, { first: cue.last + 1, last: endAfter(reading, sentence, cue.last + 1, cue) }],
      'clause interrupted',
    );
  if (!phrase && !source.shared && cue.first !== sentence.first) return null;
  if (!phrase && cue.participle) return leadingParticiple(reading, sentence, cue, source);
  if (!phrase && cue.verb!.lemma !== 'say') return null;
  const following: Following | null =
    contentAfter(reading, sentence, cue, source) ?? nextLine(reading, sentence, cue, used);
  if (!following) return null;
  // "will report results", "would deny it": nothing is said yet.
  if (following.kind === 'object' && isToCome(reading, cue)) return null;
  const { words } = reading.lexicon;
  const turned = following.kind === 'to' ? words.stanceBeforeInfinitive[cue.verb!.lemma] : undefined;
  const asked = cue.verb!.lemma === 'ask' && following.kind === 'object' ? 'demands' : undefined;
  return draft([following.content], `${following.kind} after`, turned ?? asked ?? cue.stance);
}

const isToCome = ({ words, lexicon }: Reading, cue: Cue): boolean =>
  words.slice(cue.first, cue.at).some(({ lower }) => lexicon.clauses.toCome.has(lower));

/** "Noting that the law is old, Lee asked …": the subject follows the content. */
function leadingParticiple(reading: Reading, sentence: Stretch, cue: Cue, source: Source): Draft | null {
  const { words, lexicon } = reading;
  const following = contentAfter(reading, sentence, cue, source);
  if (!following) return null;
  for (let k = following.content.first + 1; k < sentence.last; k++) {
    if (words[k]!.text !== ',' || words[k]!.quoted) continue;
    const phrase = nounPhraseAfter(words, k + 1, sentence.last, lexicon, false);
    const verb = phrase && words[phrase.last + 1];
    if (!phrase || !verb || !/^(VERB|AUX|ADV)$/.test(verb.pos)) continue;
    const { lemma, stance, negated } = cue;
    const content = [{ first: following.content.first, last: k - 1 }];
    return {
      content,
      source: phrase,
      cue,
      lemma,
      stance,
      negated,
      rule: 'participle first',
      floating: false,
      sourceless: false,
    };
  }
  return null;
}

/** A quotation that ends right before the reporting clause, with the words and quotations that belong to it. */
function quotationBefore(reading: Reading, sentence: Stretch, clauseFirst: number, used: Used): Stretch[] | null {
  const { words, quotationAt, quotations } = reading;
  let j = clauseFirst - 1;
  while (j >= 0 && clauseFirst - j < 4 && !words[j]!.isWord && !words[j]!.quoted) j--;
  const quotation = j >= 0 ? quotations[quotationAt[j]!] : undefined;
  if (!quotation || used.has(quotation.index) || words[j]!.block !== words[clauseFirst]!.block) return null;
  if (!(quotation.punctuated || quotation.words >= 4 || words[quotation.last + 1]?.text === ',')) return null;
  const pieces: Stretch[] = [quotation];
  used.add(quotation.index);
  const led = leadingWords(reading, sentence, quotation);
  if (led) {
    pieces.push(led);
    for (let k = led.first; k <= led.last; k++) if (quotationAt[k]! >= 0) used.add(quotationAt[k]!);
    return pieces;
  }
  // Sentences of the same quotation cut by nothing but marks, and further quotations side by side.
  for (let q = quotation.index - 1; q >= 0; q--) {
    const earlier = quotations[q]!;
    if (used.has(q) || earlier.words < 4 || words[earlier.last]!.block !== words[quotation.first]!.block) break;
    if (wordy(reading, earlier.last + 1, quotations[q + 1]!.first - 1) > 0) break;
    pieces.push(earlier);
    used.add(q);
  }
  return pieces;
}

/** `The plan is "a mess," Lee said`: the words of the sentence before the quotation, where they belong to what was said. */
function leadingWords(reading: Reading, sentence: Stretch, quotation: Quotation): Stretch | null {
  const { words, lexicon } = reading;
  if (quotation.first <= sentence.first || !wordy(reading, sentence.first, quotation.first - 1)) return null;
  if (/^[,:.—–]$/.test(words[quotation.first - 1]!.text)) return null;
  for (let k = sentence.first; k < quotation.first; k++) {
    const verbs = words[k]!.quoted ? undefined : lexicon.verbs.get(words[k]!.lower);
    if (verbs && words[k]!.pos === 'VERB' && verbs.some((verb) => verb.takes.has('clause'))) return null;
  }
  return { first: sentence.first, last: quotation.first - 1 };
}

/** `…," Lee said, "and …"`. */
function quotationBehind(reading: Reading, sentence: Stretch, from: number, used: Used): Stretch | null {
  const { words, lexicon, quotations, quotationAt } = reading;
  let x = from;
  let between = 0;
  while (x <= sentence.last && !words[x]!.quoted) {
    if (words[x]!.isWord) between++;
    if (lexicon.verbs.has(words[x]!.lower) && words[x]!.pos === 'VERB') return null;
    x++;
  }
  const next = x <= sentence.last ? quotations[quotationAt[x]!] : undefined;
  if (!next || used.has(next.index) || next.words < 2 || between > 9) return null;
  if (between > 0 && !/^[,:]$/.test(words[next.first - 1]!.text) && !next.punctuated) return null;
  used.add(next.index);
  return next;
}

/** "The next step, Lee said, would be …": the words behind the comma go on with those before the cue. */
function goesOn(reading: Reading, sentence: Stretch, clauseFirst: number, close: number): boolean {
  const next = reading.words[close + 1]!;
  if (next.opens) return reading.words[clauseFirst - 2]!.quoted > 0;
  if (reading.lexicon.clauses.notGoingOn.has(next.lower)) return false;
  if (next.pos === 'VERB' && /ing$/.test(next.lower)) return false;
  return (
    holdsVerb(reading, { first: sentence.first, last: clauseFirst - 1 }) ||
    /^(AUX|VERB|PRON|DET|PROPN|NOUN|ADV)$/.test(next.pos)
  );
}

/** "the men police say opened fire": the phrase before the speaker is the subject of what was said. */
function interrupted(reading: Reading, sentence: Stretch, cue: Cue, phrase: Stretch): Stretch | null {
  const { words, lexicon } = reading;
  if (!lexicon.clauses.interrupting.has(cue.lemma)) return null;
  const next = words[cue.last + 1];
  if (!next || cue.last + 1 > sentence.last || next.quoted || !/^(VERB|AUX)$/.test(next.pos) || /ing$/.test(next.lower))
    return null;
  let k = phrase.first - 1;
  while (k > sentence.first && lexicon.clauses.beforeInterrupting.has(words[k]!.lower)) k--;
  return k > sentence.first ? nounPhraseBefore(words, sentence.first, k, lexicon) : null;
}

/** After a semicolon a new clause begins. */
function clauseStart(reading: Reading, sentence: Stretch, before: number): number {
  for (let k = before - 1; k > sentence.first; k--)
    if (reading.words[k]!.text === ';' && !reading.words[k]!.quoted) return k + 1;
  return sentence.first;
}

const promisesMore = (reading: Reading, k: number): boolean => {
  const mark = reading.words[k];
  return mark !== undefined && (mark.text === ':' || (mark.text === ',' && reading.words[k + 1]?.opens === true));
};

/** The comma that ends ", Lee said on Monday," or -1. */
function closingComma(reading: Reading, sentence: Stretch, from: number): number {
  const { words } = reading;
  for (let k = from; k <= Math.min(sentence.last - 1, from + 12); k++) {
    if (words[k]!.quoted) return -1;
    if (/^[,—–]$/.test(words[k]!.text)) return k === from || isAdjunct(reading, from) ? k : -1;
    if (words[k]!.pos === 'VERB' && !/ing$/.test(words[k]!.lower)) return -1;
  }
  return -1;
}

const isAdjunct = (reading: Reading, k: number): boolean =>
  reading.lexicon.clauses.adjuncts.has(reading.words[k]!.lower) || reading.lexicon.times.has(reading.words[k]!.lower);

/** `Lee wrote:` at the end of a paragraph, or before a quotation that the tokens put into a sentence of its own. */
function nextLine(reading: Reading, sentence: Stretch, cue: Cue, used: Used): Following | null {
  const { words, quotations, quotationAt } = reading;
  if (words[sentence.last]!.text !== ':' || sentence.last - cue.last > 14) return null;
  const p = sentence.last + 1;
  const first = words[p];
  if (!first || first.block > words[sentence.last]!.block + 1) return null;
  const quotation = quotations[quotationAt[p]!];
  if (quotation) {
    if (quotation.first !== p || used.has(quotation.index)) return null;
    used.add(quotation.index);
    return { content: quotation, kind: 'quote' };
  }
  if (first.block === words[sentence.last]!.block) return null;
  let last = p;
  while (last + 1 < words.length && words[last + 1]!.block === first.block) last++;
  return last - p < 120 ? { content: { first: p, last }, kind: 'quote' } : null;
}

/** "is accused of", "was told that", "is expected to", "was quoted as saying", "were condemned by Lee". */
function passiveClaim(reading: Reading, sentence: Stretch, cue: Cue): Draft | null {
  const { words, lexicon } = reading;
  const { lemma, stance, negated } = cue;
  const subject = nounPhraseBefore(words, sentence.first, cue.first - 1, lexicon);
  let p = cue.last + 1;
  const next = words[p];
  if (!next || p > sentence.last) return null;
  const to = (from: number): Stretch => ({ first: from, last: endAfter(reading, sentence, from, cue) });
  const base = { lemma, stance, negated, floating: false, cue } as const;
  const by = next.lower === 'by' ? nounPhraseAfter(words, p + 1, sentence.last, lexicon) : null;
  if (by) p = by.last + 1;
  if (words[p]?.lower === 'that' && (cue.verb!.takes.has('hearer') || words[cue.first - 1]?.lower === 'it'))
    return p < sentence.last
      ? { ...base, source: by, content: [to(p + 1)], rule: 'passive that', sourceless: !by }
      : null;
  if (lexicon.clauses.charging.has(words[p]?.lower ?? '') && cue.verb!.takes.has('whom') && stance === 'alleges')
    return p < sentence.last
      ? { ...base, source: by, content: [to(p + 1)], rule: 'passive accused', sourceless: !by }
      : null;
  if (
    words[p]?.lower === 'to' &&
    words[p + 1] &&
    !by &&
    subject &&
    cue.verb!.takes.has('clause') &&
    !lexicon.clauses.ordering.has(lemma)
  )
    return { ...base, source: null, content: [subject, to(p)], rule: 'passive to', sourceless: true };
  if (by && subject && !isToCome(reading, cue) && aboutOthers.has(stance) && cue.verb!.takes.has('object')) {
    const reason = words[p]?.lower === 'for' && p < sentence.last ? [to(p)] : [];
    return { ...base, source: by, content: [subject, ...reason], rule: 'passive by', sourceless: false };
  }
  return null;
}

export type { Source };
