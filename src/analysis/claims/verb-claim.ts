// One reporting verb → the claim that it makes, or none.
import type { Stance } from '../../article.ts';
import { afterHearer, contentAfter, type Following, holdsVerb } from './content.ts';
import type { Cue } from './cues.ts';
import type { Draft } from './draft.ts';
import { endsInIng, isVerbal, lowerAt, pauses } from './marks.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import type { Quotation, Reading, Stretch } from './reading.ts';
import { isTail, type Source, sourceOf } from './source.ts';

/** What a passive says of its subject by these is what its source says. */
const aboutOthers: ReadonlySet<Stance> = new Set(['judges', 'denies', 'alleges']);

/** Quotations that a claim already holds, by index. */
export type Used = Set<number>;

const holdsWord = ({ words }: Reading, from: number, to: number): boolean =>
  words.slice(from, to).some(({ isWord }) => isWord);

const endAfter = (reading: Reading, sentence: Stretch, from: number, { stance, lemma }: Cue): number =>
  reading.chooseEnd(reading, sentence, from, { kind: 'passive', stance, lemma, past: true });

const draftAt = (cue: Cue) =>
  ({ cue, lemma: cue.lemma, stance: cue.stance, negated: cue.negated, floating: false, sourceless: false }) as const;

export function verbClaim(reading: Reading, sentence: Stretch, cue: Cue, used: Used): Draft | null {
  if (cue.passive) return passiveClaim(reading, sentence, cue);
  const { words, lexicon } = reading;
  const source = sourceOf(reading, sentence, cue);
  const { phrase } = source;
  const clauseFirst = phrase && !source.shared ? Math.min(phrase.first, cue.first) : cue.first;
  const clauseLast = phrase && source.inverted ? phrase.last : cue.last;
  const draft = (content: readonly Stretch[], rule: string, stance: Stance = cue.stance): Draft => ({
    ...draftAt(cue),
    content,
    source: phrase,
    stance,
    rule,
  });
  const { takes } = cue.verb!;
  const own = phrase && !source.shared;
  const takesSpeech = takes.has('clause') || takes.has('quote') || takes.has('that');
  const before = takesSpeech && own && !cue.participle ? quotationBefore(reading, sentence, clauseFirst, used) : null;
  if (before) {
    const on = quotationBehind(reading, sentence, clauseLast + 1, used);
    return draft(on ? [...before, on] : before, 'quotation before');
  }
  if (own && takes.has('clause') && clauseFirst > sentence.first && pauses.has(words[clauseFirst - 1]!.text)) {
    // "…, Lee told reporters on Monday."
    const behind = takes.has('hearer') ? afterHearer(reading, sentence, clauseLast + 1, false) : clauseLast + 1;
    const led = { first: clauseStart(reading, sentence, clauseFirst), last: clauseFirst - 1 };
    // "During a visit, Lee told the men the dam …": what is said follows; so it does behind "does not tell us".
    const speaks = !takes.has('hearer') || (!cue.negated && holdsVerb(reading, led));
    if (
      speaks &&
      clauseFirst > sentence.first + 3 &&
      isTail(reading, sentence, behind) &&
      !promisesMore(reading, behind)
    )
      return draft([led], 'clause before');
    const close = closingComma(reading, sentence, behind);
    if (close !== null && goesOn(reading, sentence, clauseFirst, close))
      return draft([led, { first: close, last: sentence.last }], 'clause around');
  }
  const antecedent = own && !source.inverted ? interrupted(reading, sentence, cue, phrase) : null;
  if (antecedent)
    return draft(
      [antecedent, { first: cue.last + 1, last: endAfter(reading, sentence, cue.last + 1, cue) }],
      'clause interrupted',
    );
  if (!phrase && cue.participle) return leadingParticiple(reading, sentence, cue, source);
  if (!phrase && cue.lemma !== 'say') return null;
  const following = contentAfter(reading, sentence, cue, source) ?? nextLine(reading, sentence, cue, used);
  if (!following) return null;
  // "will report results", "would deny it": nothing is said yet.
  if (following.kind === 'object' && isToCome(reading, cue)) return null;
  const turned = following.kind === 'to' ? lexicon.words.stanceBeforeInfinitive[cue.lemma] : undefined;
  return draft([following.content], `${following.kind} after`, turned);
}

const isToCome = ({ words, lexicon }: Reading, cue: Cue): boolean =>
  words.slice(cue.first, cue.at).some(({ lower }) => lexicon.clauses.toCome.has(lower));

/** "Noting that the law is old, Lee asked …": the subject follows the content. */
function leadingParticiple(reading: Reading, sentence: Stretch, cue: Cue, source: Source): Draft | null {
  const { words, lexicon } = reading;
  const following = contentAfter(reading, sentence, cue, source);
  if (!following) return null;
  const { first } = following.content;
  for (let k = first; k < sentence.last; k++) {
    if (words[k]!.text !== ',' || words[k]!.quoted) continue;
    const phrase = nounPhraseAfter(words, k + 1, sentence.last, lexicon, false);
    if (!phrase || !/^(VERB|AUX|ADV)$/.test(words[phrase.last + 1]?.pos ?? '')) continue;
    return { ...draftAt(cue), content: [{ first, last: k }], source: phrase, rule: 'participle first' };
  }
  return null;
}

/** A quotation that ends right before the reporting clause, with the words and quotations that belong to it. */
function quotationBefore(reading: Reading, sentence: Stretch, clauseFirst: number, used: Used): Stretch[] | null {
  const { words, quotationAt, quotations } = reading;
  let j = clauseFirst - 1;
  while (clauseFirst - j < 4 && words[j] && !words[j]!.isWord && !words[j]!.quoted) j--;
  const quotation = quotations[quotationAt[j] ?? -1];
  if (!quotation || used.has(quotation.index) || words[j]!.block !== words[clauseFirst]!.block) return null;
  if (!(quotation.punctuated || quotation.words >= 4 || words[quotation.last + 1]?.text === ',')) return null;
  const led = leadingWords(reading, sentence, quotation);
  if (led) return [led, quotation];
  const pieces: Stretch[] = [quotation];
  // Sentences of the same quotation cut by nothing but marks, and further quotations side by side.
  let after = quotation;
  for (;;) {
    const earlier = quotations[after.index - 1];
    if (!earlier || used.has(earlier.index) || earlier.words < 4 || holdsWord(reading, earlier.last, after.first))
      break;
    if (words[earlier.last]!.block !== words[after.first]!.block) break;
    pieces.push(earlier);
    after = earlier;
  }
  return pieces;
}

/** `The plan is "a mess," Lee said`: the words of the sentence before the quotation, where they belong to what was said. */
function leadingWords(reading: Reading, sentence: Stretch, quotation: Quotation): Stretch | null {
  const { words, lexicon } = reading;
  const { first } = sentence;
  const last = quotation.first - 1;
  if (!holdsWord(reading, first, last + 1) || /^[,:.—–]$/.test(words[last]!.text)) return null;
  for (let k = first; k <= last; k++) {
    const { lower, pos, quoted } = words[k]!;
    const verbs = lexicon.verbs.get(lower);
    if (verbs && !quoted && pos === 'VERB' && verbs.some(({ takes }) => takes.has('clause'))) return null;
  }
  return { first, last };
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
  return between > 0 && !/^[,:]$/.test(words[next.first - 1]!.text) && !next.punctuated ? null : next;
}

/** "The next step, Lee said, would be …": the words behind the comma go on with those before the cue. */
function goesOn(reading: Reading, sentence: Stretch, clauseFirst: number, close: number): boolean {
  const next = reading.words[close + 1]!;
  if (next.opens) return reading.words[clauseFirst - 2]!.quoted !== 0;
  if (reading.lexicon.clauses.notGoingOn.has(next.lower)) return false;
  if (next.pos === 'VERB' && endsInIng(next.lower)) return false;
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
  if (!next || next.quoted || !isVerbal(next) || endsInIng(next.lower)) return null;
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

/** The comma that ends ", Lee said on Monday,". */
function closingComma(reading: Reading, sentence: Stretch, from: number): number | null {
  const { words } = reading;
  for (let k = from; k < sentence.last; k++) {
    const { text, quoted, pos, lower } = words[k]!;
    if (pauses.has(text)) return k === from || isAdjunct(reading, from) ? k : null;
    if (quoted || (pos === 'VERB' && !endsInIng(lower))) return null;
  }
  return null;
}

const isAdjunct = (reading: Reading, k: number): boolean =>
  reading.lexicon.clauses.adjuncts.has(reading.words[k]!.lower) || reading.lexicon.times.has(reading.words[k]!.lower);

/** `Lee wrote:` at the end of a paragraph, or before a quotation that the tokens put into a sentence of its own. */
function nextLine(reading: Reading, sentence: Stretch, cue: Cue, used: Used): Following | null {
  const { words, quotations, quotationAt } = reading;
  const colon = words[sentence.last]!;
  const first = words[sentence.last + 1];
  if (colon.text !== ':' || sentence.last - cue.last > 14 || !first) return null;
  const quotation = quotations[quotationAt[first.index]!];
  if (quotation)
    return quotation.first === first.index && !used.has(quotation.index) ? { content: quotation, kind: 'quote' } : null;
  if (first.block === colon.block) return null;
  let last = first.index;
  while (words[last + 1]?.block === first.block) last++;
  return last - first.index < 120 ? { content: { first: first.index, last }, kind: 'quote' } : null;
}

/** "is accused of", "was told that", "is expected to", "was quoted as saying", "were condemned by Lee". */
function passiveClaim(reading: Reading, sentence: Stretch, cue: Cue): Draft | null {
  const { words, lexicon } = reading;
  const { takes } = cue.verb!;
  const subject = nounPhraseBefore(words, sentence.first, cue.first - 1, lexicon);
  let p = cue.last + 1;
  const to = (from: number): Stretch => ({ first: from, last: endAfter(reading, sentence, from, cue) });
  const by = lowerAt(words, p) === 'by' ? nounPhraseAfter(words, p + 1, sentence.last, lexicon) : null;
  if (by) p = by.last + 1;
  const next = lowerAt(words, p);
  if (p >= sentence.last && !by) return null;
  const told = { ...draftAt(cue), source: by, content: [to(p + 1)], sourceless: !by };
  if (next === 'that' && (takes.has('hearer') || lowerAt(words, cue.first - 1) === 'it'))
    return { ...told, rule: 'passive that' };
  if (lexicon.clauses.charging.has(next) && takes.has('whom') && cue.stance === 'alleges')
    return { ...told, rule: 'passive accused' };
  if (next === 'to' && !by && subject && takes.has('clause') && !lexicon.clauses.ordering.has(cue.lemma))
    return { ...told, source: null, content: [subject, to(p)], rule: 'passive to' };
  if (by && subject && !isToCome(reading, cue) && aboutOthers.has(cue.stance) && takes.has('object'))
    return { ...told, content: next === 'for' ? [subject, to(p)] : [subject], rule: 'passive by' };
  return null;
}
