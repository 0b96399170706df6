// Words of one sentence that may attribute something to somebody.
import type { Stance } from '../../article.ts';
import type { ReportingVerb } from './lexicon.ts';
import { endsInIng, lowerAt } from './marks.ts';
import { isPossessive } from './noun-phrase.ts';
import type { Reading, Stretch, Word } from './reading.ts';

export type CueKind = 'verb' | 'according' | 'noun' | 'support' | 'attitude' | 'hearsay' | 'silence' | 'colon';

export type Cue = Stretch & {
  readonly kind: CueKind;
  /** The word that carries the meaning; `first` to `last` is the verb group around it. */
  readonly at: number;
  readonly verb: ReportingVerb | null;
  readonly lemma: string;
  readonly stance: Stance;
  readonly negated: boolean;
  readonly passive: boolean;
  /** "saying", without a form of "be" before it. */
  readonly participle: boolean;
};

/** What cues without a verb are, as far as nothing else is known. */
const quiet = { verb: null, negated: false, passive: false, participle: false } as const;

export function findCues(reading: Reading, sentence: Stretch): Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.first; i <= sentence.last; i++) {
    const word = reading.words[i]!;
    if (word.quoted) continue;
    const cue = cueAt(reading, sentence, i);
    if (!cue) continue;
    cues.push(cue);
  }
  return cues;
}

function cueAt(reading: Reading, sentence: Stretch, i: number): Cue | null {
  const { words, lexicon } = reading;
  const word = words[i]!;
  const next = words[i + 1];
  const { lower } = word;
  // Made only where there is a cue: this runs for every word.
  const plain = () => ({ ...quiet, at: i, first: i, last: i, lemma: lower });
  if (lower === 'according' && next?.lower === 'to')
    return { ...plain(), kind: 'according', last: i + 1, lemma: 'according to', stance: 'states' };
  if (
    lower === 'per' &&
    words[i - 1]?.text === ',' &&
    next &&
    /^(DET|PROPN)$/.test(next.pos) &&
    !lexicon.clauses.indefinite.has(next.lower)
  )
    return { ...plain(), kind: 'according', lemma: 'according to', stance: 'states' };
  if (word.text === ':' && reading.headline.has(word.block)) return { ...plain(), kind: 'colon', stance: 'states' };
  return (
    silenceAt(reading, sentence, i) ??
    supportAt(reading, sentence, i) ??
    attitudeAt(reading, sentence, i) ??
    verbAt(reading, sentence, i) ??
    nounAt(reading, i) ??
    (lexicon.hearsay.has(lower) ? { ...plain(), kind: 'hearsay', stance: lexicon.hearsay.get(lower)! } : null)
  );
}

/** Auxiliaries, negations and adverbs before the verb at `i`. */
function groupBefore(
  reading: Reading,
  sentence: Stretch,
  i: number,
): { first: number; negated: boolean; be: boolean; modal: string } {
  const { words, lexicon } = reading;
  let first = i;
  let negated = false;
  let be = false;
  let modal = '';
  let k = i - 1;
  for (; k >= sentence.first && i - k < 8; k--) {
    const word = words[k]!;
    if (word.quoted) break;
    const auxiliary = lexicon.auxiliaries.has(word.lower) && !isPossessiveAfterNoun(words, k);
    if (auxiliary) {
      first = k;
      if (lexicon.negations.has(word.lower)) negated = true;
      if (lexicon.clauses.be.has(word.lower)) be = true;
      if (lexicon.unrealModals.has(word.lower) && !modal) modal = word.lower;
      continue;
    }
    if (word.lower === 'no') {
      first = k;
      negated = true;
      continue;
    }
    if (word.pos !== 'ADV' || lexicon.subjects.has(word.lower) || lexicon.clauses.questions.has(word.lower)) break;
    if (lexicon.negations.has(word.lower)) negated = true;
  }
  if (lexicon.clauses.nobody.has(lowerAt(words, k))) negated = true;
  return { first, negated, be, modal };
}

/** "Lee's said" against "he's said": after a noun the 's is a possessive unless a participle follows. */
function isPossessiveAfterNoun(words: readonly Word[], k: number): boolean {
  return isPossessive(words[k]) && words[k]!.pos === 'PART';
}

function verbAt(reading: Reading, sentence: Stretch, i: number): Cue | null {
  const { words, lexicon } = reading;
  const word = words[i]!;
  const verb = lexicon.verbs.get(word.lower)?.find((candidate) => restMatches(words, i, candidate));
  if (!verb) return null;
  const last = i + restLength(words, i, verb);
  const before = words[i - 1];
  if (before && before.text === '-' && before.end === word.start) return null;
  if (!isVerb(reading, sentence, i, verb)) return null;
  const group = groupBefore(reading, sentence, i);
  // "incidents reported by the council": a participle behind its noun.
  if (!group.be && lowerAt(words, last + 1) === 'by' && lexicon.participles.has(word.lower)) return null;
  const saying = verb.lemma === 'quote' && group.be ? sayingAfter(words, i, sentence) : undefined;
  const say = saying && lexicon.verbs.get(saying.lower)?.[0];
  if (say) {
    const { first, negated } = group;
    const { lemma, stance } = say;
    return { ...quiet, kind: 'verb', at: saying.index, first, last: saying.index, verb: say, lemma, stance, negated };
  }
  let { first } = group;
  if (group.modal === 'to') {
    // An infinitive reports only where it only prolongs another verb: "went on to say".
    while (words[first]!.lower !== 'to') first++;
    const lead = lowerAt(words, first - 1);
    if (lead === 'on') first -= 2;
    else if (lexicon.clauses.continue.has(lead)) first--;
    else return null;
    if (first < sentence.first) return null;
  } else if (group.modal && !nearQuotation(words, i, sentence)) return null;
  const participle = endsInIng(word.lower) && !group.be;
  const passive = group.be && lexicon.participles.has(word.lower);
  return {
    kind: 'verb',
    at: i,
    first,
    last,
    verb,
    lemma: verb.lemma,
    stance: verb.stance,
    negated: group.negated,
    passive,
    participle,
  };
}

/** "was quoted by the agency as saying": the last word. */
const sayingAfter = (words: readonly Word[], i: number, sentence: Stretch): Word | undefined =>
  words.slice(i, sentence.last).find(({ lower }) => lower === 'saying');

const nearQuotation = (words: readonly Word[], i: number, sentence: Stretch): boolean =>
  words.slice(Math.max(sentence.first, i - 4), i + 5).some(({ quoted }) => quoted === 1);

const restMatches = (words: readonly Word[], i: number, verb: ReportingVerb): boolean =>
  verb.rest.length === 0 || restLength(words, i, verb) > 0;

/** How many words after `i` the rest of a verb of several words takes; 0 where it is not there. */
function restLength(words: readonly Word[], i: number, { rest }: ReportingVerb): number {
  const gap = rest.length > 0 && words[i + 1]?.pos === 'ADV' && words[i + 1]!.lower !== rest[0] ? 1 : 0;
  return rest.every((part, n) => lowerAt(words, i + 1 + gap + n) === part) ? gap + rest.length : 0;
}

function isVerb(reading: Reading, sentence: Stretch, i: number, verb: ReportingVerb): boolean {
  const { words, lexicon } = reading;
  const word = words[i]!;
  const before = i > sentence.first ? words[i - 1] : undefined;
  const after = words[i + 1];
  if (lexicon.always.has(word.lower)) return true;
  if (word.pos === 'PROPN' && before) return false;
  const inNounPhrase =
    before !== undefined && /^(DET|ADJ|NUM)$/.test(before.pos) && !lexicon.clauses.standAlone.has(before.lower);
  const nounFollows = after !== undefined && /^(NOUN|PROPN|ADJ|NUM)$/.test(after.pos) && !after.quoted;
  // "the alleged plot", "an estimated 300", "three confirmed cases"
  if (inNounPhrase && (nounFollows || word.pos !== 'VERB')) return false;
  if (before && lexicon.clauses.owners.has(before.lower) && word.pos !== 'VERB') return false;
  // "by demand", "for claims": behind some prepositions a verb that takes no clause is mostly a noun.
  if (word.pos === 'VERB')
    return !(
      before &&
      lexicon.clauses.beforeNouns.has(before.lower) &&
      verb.takes.has('object') &&
      !verb.takes.has('clause')
    );
  // "critics claim the …", "groups report a …"
  if (
    word.lower === verb.lemma &&
    before &&
    /^(NOUN|PROPN)$/.test(before.pos) &&
    before.lower.endsWith('s') &&
    after &&
    /^(DET|PRON|PROPN|NUM)$/.test(after.pos)
  )
    return true;
  // Tagged as a noun: a verb only where a clause or quotation follows a possible subject.
  const subject = before !== undefined && /^(NOUN|PROPN|PRON)$/.test(before.pos);
  return subject && after !== undefined && (after.lower === 'that' || after.opens || lexicon.subjects.has(after.lower));
}

function silenceAt(reading: Reading, sentence: Stretch, i: number): Cue | null {
  const { words, lexicon } = reading;
  const word = words[i]!;
  const base = () => ({ ...quiet, kind: 'silence', at: i, stance: 'declines' }) as const;
  if (lexicon.silence.has(word.lower) && word.pos === 'VERB') {
    const next = words[i + 1];
    if (next?.lower !== 'comment' && !(next?.lower === 'to' && silentAct(reading, i + 2))) return null;
    const group = groupBefore(reading, sentence, i);
    if (group.negated) return null;
    return {
      ...base(),
      first: group.first,
      last: i,
      lemma: word.lower.startsWith('dec') ? 'decline' : 'refuse',
      participle: endsInIng(word.lower) && !group.be,
    };
  }
  if (lexicon.clauses.unsaid.has(word.lower)) {
    const group = groupBefore(reading, sentence, i);
    const would = words.slice(group.first, i).some((w) => lexicon.clauses.failed.has(w.lower));
    if (!group.negated || !would) return null;
    const wouldNot = words.slice(group.first, i).some((w) => lexicon.clauses.refused.has(w.lower));
    const reaction = lexicon.clauses.answers.has(word.lower);
    if (!reaction && !wouldNot) return null;
    return { ...base(), first: group.first, last: wouldNot ? i - 1 : i, lemma: wouldNot ? 'would not' : word.lower };
  }
  const offers =
    word.lower === 'no' && lowerAt(words, i + 1) === 'comment' && lexicon.clauses.offered.has(lowerAt(words, i - 1));
  return offers ? { ...base(), first: i - 1, last: i - 1, lemma: 'have' } : null;
}

/** "to say", "to be named": what the silent refuse; not "to pay". */
const silentAct = ({ words, lexicon }: Reading, k: number): boolean =>
  lexicon.silentActs.has(lowerAt(words, k)) ||
  (lowerAt(words, k) === 'be' && lexicon.clauses.exposed.has(lowerAt(words, k + 1)));

function supportAt(reading: Reading, sentence: Stretch, i: number): Cue | null {
  const { words, lexicon } = reading;
  const word = words[i]!;
  if (!lexicon.supportVerbs.has(word.lower) || !/^(VERB|AUX)$/.test(word.pos)) return null;
  for (let k = i + 1; k <= Math.min(sentence.last, i + 5); k++) {
    const { lower, pos, quoted } = words[k]!;
    if (quoted || !(/^(DET|ADJ|PRON|ADV|PART|NOUN)$/.test(pos) || lower === 'and')) return null;
    const stance = lexicon.supportNouns.get(lower);
    if (!stance || !lexicon.clauses.behindSupport.has(lowerAt(words, k + 1))) continue;
    const group = groupBefore(reading, sentence, i);
    if (group.modal) return null;
    return {
      ...quiet,
      kind: 'support',
      at: i,
      first: group.first,
      last: k,
      lemma: lower,
      stance,
      negated: group.negated,
      participle: endsInIng(word.lower) && !group.be,
    };
  }
  return null;
}

function attitudeAt(reading: Reading, sentence: Stretch, i: number): Cue | null {
  const { words, lexicon } = reading;
  const lemma = words[i]!.lower;
  const stance = lexicon.attitudes.get(lemma);
  if (!stance || !lexicon.clauses.behindAttitude.has(lowerAt(words, i + 1))) return null;
  const { first, negated, be, modal } = groupBefore(reading, sentence, i);
  return be && !modal ? { ...quiet, kind: 'attitude', at: i, first, last: i, lemma, stance, negated } : null;
}

function nounAt({ words, lexicon }: Reading, i: number): Cue | null {
  const { lower, pos } = words[i]!;
  const stance = lexicon.nouns.get(lower);
  if (!stance || lowerAt(words, i + 1) !== 'that' || pos === 'VERB') return null;
  return { ...quiet, kind: 'noun', at: i, first: i, last: i, lemma: lower, stance };
}
