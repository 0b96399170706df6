// Words of one sentence that may attribute something to somebody.
import type { Stance } from '../../article.ts';
import type { ReportingVerb } from './lexicon.ts';
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

export function findCues(reading: Reading, sentence: Stretch): Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.first; i <= sentence.last; i++) {
    const word = reading.words[i]!;
    if (word.quoted) continue;
    const cue = cueAt(reading, sentence, i);
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, cue.last);
  }
  return cues;
}

function cueAt(reading: Reading, sentence: Stretch, i: number): Cue | null {
  const { words, lexicon } = reading;
  const word = words[i]!;
  const next = words[i + 1];
  const { lower } = word;
  const plain = {
    at: i,
    first: i,
    last: i,
    verb: null,
    lemma: lower,
    negated: false,
    passive: false,
    participle: false,
  };
  if (lower === 'according' && next?.lower === 'to' && i + 1 < sentence.last)
    return { ...plain, kind: 'according', last: i + 1, lemma: 'according to', stance: 'states' };
  if (
    lower === 'per' &&
    words[i - 1]?.text === ',' &&
    next &&
    /^(DET|PROPN)$/.test(next.pos) &&
    !lexicon.clauses.indefinite.has(next.lower)
  )
    return { ...plain, kind: 'according', lemma: 'according to', stance: 'states' };
  if (word.text === ':' && reading.headline.has(word.block) && i > sentence.first && i < sentence.last)
    return { ...plain, kind: 'colon', stance: 'states' };
  return (
    silenceAt(reading, sentence, i) ??
    supportAt(reading, sentence, i) ??
    attitudeAt(reading, sentence, i) ??
    verbAt(reading, sentence, i) ??
    nounAt(reading, sentence, i) ??
    (lexicon.hearsay.has(lower) ? { ...plain, kind: 'hearsay', stance: lexicon.hearsay.get(lower)! } : null)
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
    if (word.lower === 'no' && words[k + 1]!.lower === 'longer') {
      first = k;
      negated = true;
      continue;
    }
    if (word.pos !== 'ADV' || lexicon.subjects.has(word.lower) || lexicon.clauses.questions.has(word.lower)) break;
    if (lexicon.negations.has(word.lower)) negated = true;
  }
  if (lexicon.clauses.nobody.has(words[k]?.lower ?? '')) negated = true;
  return { first, negated, be, modal };
}

/** "Lee's said" against "he's said": after a noun the 's is a possessive unless a participle follows. */
function isPossessiveAfterNoun(words: readonly Word[], k: number): boolean {
  return /^['’]s$/.test(words[k]!.lower) && words[k]!.pos === 'PART';
}

function verbAt(reading: Reading, sentence: Stretch, i: number): Cue | null {
  const { words, lexicon } = reading;
  const word = words[i]!;
  const verb = lexicon.verbs.get(word.lower)?.find((candidate) => restMatches(words, i, candidate));
  if (!verb) return null;
  const last = i + restLength(words, i, verb);
  const before = words[i - 1];
  const next = words[last + 1];
  if (before && before.text === '-' && before.end === word.start) return null;
  if (next && next.text === '-' && next.start === words[last]!.end) return null;
  if (!isVerb(reading, sentence, i, verb)) return null;
  const group = groupBefore(reading, sentence, i);
  // "incidents reported by the council": a participle behind its noun.
  if (!group.be && next?.lower === 'by' && lexicon.participles.has(word.lower)) return null;
  const quoted = verb.lemma === 'quote' && group.be ? asSaying(words, i, sentence) : -1;
  if (quoted > 0) {
    const say = lexicon.verbs.get(words[quoted]!.lower)?.[0];
    if (say)
      return {
        kind: 'verb',
        at: quoted,
        first: group.first,
        last: quoted,
        verb: say,
        lemma: say.lemma,
        stance: say.stance,
        negated: group.negated,
        passive: false,
        participle: false,
      };
  }
  let { first } = group;
  if (group.modal === 'to') {
    // An infinitive reports only where it only prolongs another verb: "went on to say".
    const to =
      words.slice(Math.max(sentence.first, i - 4), i).findLastIndex((w) => w.lower === 'to') +
      Math.max(sentence.first, i - 4);
    const on = words[to - 1]?.lower;
    const lead =
      on === 'on' && lexicon.clauses.go.has(words[to - 2]?.lower ?? '')
        ? to - 2
        : lexicon.clauses.continue.has(on ?? '')
          ? to - 1
          : -1;
    if (lead < sentence.first) return null;
    first = lead;
  } else if (group.modal && !nearQuotation(words, i, sentence)) return null;
  const participle = /ing$/.test(word.lower) && !group.be;
  const passive = group.be && lexicon.participles.has(word.lower) && !/ing$/.test(word.lower);
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

/** "was quoted by the agency as saying" → the place of "saying", else -1. */
function asSaying(words: readonly Word[], i: number, sentence: Stretch): number {
  for (let k = i + 1; k < Math.min(sentence.last, i + 14); k++) if (words[k]!.lower === 'saying') return k;
  return -1;
}

const nearQuotation = (words: readonly Word[], i: number, sentence: Stretch): boolean => {
  for (let k = Math.max(sentence.first, i - 4); k <= Math.min(sentence.last, i + 4); k++)
    if (words[k]!.quoted === 1) return true;
  return false;
};

function restMatches(words: readonly Word[], i: number, verb: ReportingVerb): boolean {
  return verb.rest.length === 0 || restLength(words, i, verb) > 0;
}

/** How many words after `i` the rest of a verb of several words takes; 0 where it is not there. */
function restLength(words: readonly Word[], i: number, verb: ReportingVerb): number {
  if (!verb.rest.length) return 0;
  for (const gap of [1, 2]) {
    if (gap === 2 && words[i + 1]?.pos !== 'ADV') break;
    if (verb.rest.every((part, n) => words[i + gap + n]?.lower === part && !words[i + gap + n]!.quoted))
      return gap + verb.rest.length - 1;
  }
  return 0;
}

function isVerb(reading: Reading, sentence: Stretch, i: number, verb: ReportingVerb): boolean {
  const { words, lexicon } = reading;
  const word = words[i]!;
  const before = words[i - 1];
  const next = words[i + 1];
  const after = next && i < sentence.last ? next : undefined;
  if (lexicon.always.has(word.lower)) return true;
  if (word.pos === 'PROPN' && i > sentence.first) return false;
  const inNounPhrase =
    before !== undefined &&
    i > sentence.first &&
    /^(DET|ADJ|NUM)$/.test(before.pos) &&
    !lexicon.clauses.standAlone.has(before.lower);
  const nounFollows = after !== undefined && /^(NOUN|PROPN|ADJ|NUM)$/.test(after.pos) && !after.quoted;
  // "the alleged plot", "an estimated 300", "three confirmed cases"
  if (inNounPhrase && (nounFollows || word.pos !== 'VERB')) return false;
  if (before && lexicon.clauses.owners.has(before.lower) && before.pos !== 'AUX' && word.pos !== 'VERB') return false;
  if (word.pos === 'VERB' || word.pos === 'AUX') {
    // "reports of clashes", "calls for" after a preposition
    if (before?.pos === 'ADP' && !/ing$/.test(word.lower) && i > sentence.first) return false;
    return !(
      before?.pos === 'ADP' &&
      lexicon.clauses.beforeNouns.has(before.lower) &&
      verb.takes.has('object') &&
      !verb.takes.has('clause')
    );
  }
  // "critics claim the …", "groups report a …"
  if (
    word.lower === verb.lemma &&
    before?.pos === 'NOUN' &&
    /s$/.test(before.lower) &&
    after &&
    /^(DET|PRON|PROPN|NUM)$/.test(after.pos)
  )
    return true;
  if (!/(s|ed|ing|d)$/.test(word.lower) && word.lower !== verb.lemma) return false;
  // Tagged as a noun: a verb only where a clause or quotation follows a possible subject.
  const subject = before !== undefined && i > sentence.first && /^(NOUN|PROPN|PRON)$/.test(before.pos);
  return subject && after !== undefined && (after.lower === 'that' || after.opens || lexicon.subjects.has(after.lower));
}

function silenceAt(reading: Reading, sentence: Stretch, i: number): Cue | null {
  const { words, lexicon } = reading;
  const word = words[i]!;
  const base = {
    kind: 'silence',
    at: i,
    verb: null,
    stance: 'declines',
    negated: false,
    passive: false,
    participle: false,
  } as const;
  if (lexicon.silence.has(word.lower) && (word.pos === 'VERB' || word.pos === 'AUX')) {
    const next = words[i + 1];
    if (next?.lower !== 'comment' && !(next?.lower === 'to' && silentAct(reading, i + 2))) return null;
    const group = groupBefore(reading, sentence, i);
    if (group.negated) return null;
    return {
      ...base,
      first: group.first,
      last: i,
      lemma: word.lower.startsWith('dec') ? 'decline' : 'refuse',
      participle: /ing$/.test(word.lower) && !group.be,
    };
  }
  if (lexicon.clauses.unsaid.has(word.lower)) {
    const group = groupBefore(reading, sentence, i);
    const would = words.slice(group.first, i).some((w) => lexicon.clauses.failed.has(w.lower));
    if (!group.negated || !would) return null;
    const wouldNot = words.slice(group.first, i).some((w) => lexicon.clauses.refused.has(w.lower));
    const reaction = lexicon.clauses.answers.has(word.lower);
    if (!reaction && !wouldNot) return null;
    return { ...base, first: group.first, last: wouldNot ? i - 1 : i, lemma: wouldNot ? 'would not' : word.lower };
  }
  if (
    word.lower === 'no' &&
    words[i + 1]?.lower === 'comment' &&
    lexicon.clauses.offered.has(words[i - 1]?.lower ?? '')
  )
    return { ...base, first: i - 1, last: i - 1, lemma: 'have' };
  return null;
}

/** "to say", "to be named": what the silent refuse; not "to pay". */
const silentAct = ({ words, lexicon }: Reading, k: number): boolean =>
  lexicon.silentActs.has(words[k]?.lower ?? '') ||
  (words[k]?.lower === 'be' && lexicon.clauses.exposed.has(words[k + 1]?.lower ?? ''));

function supportAt(reading: Reading, sentence: Stretch, i: number): Cue | null {
  const { words, lexicon } = reading;
  const word = words[i]!;
  if (!lexicon.supportVerbs.has(word.lower) || !/^(VERB|AUX)$/.test(word.pos)) return null;
  for (let k = i + 1; k <= Math.min(sentence.last, i + 5); k++) {
    const { lower, pos, quoted } = words[k]!;
    if (quoted || !(/^(DET|ADJ|PRON|ADV|PART|NOUN)$/.test(pos) || lower === 'and')) return null;
    const stance = lexicon.supportNouns.get(lower);
    const next = words[k + 1]?.lower ?? '';
    if (!stance || !lexicon.clauses.behindSupport.has(next)) continue;
    const group = groupBefore(reading, sentence, i);
    if (group.modal) return null;
    return {
      kind: 'support',
      at: i,
      first: group.first,
      last: k,
      verb: null,
      lemma: lower,
      stance,
      negated: group.negated,
      passive: false,
      participle: /ing$/.test(word.lower) && !group.be,
    };
  }
  return null;
}

function attitudeAt(reading: Reading, sentence: Stretch, i: number): Cue | null {
  const { words, lexicon } = reading;
  const stance = lexicon.attitudes.get(words[i]!.lower);
  if (!stance || !lexicon.clauses.behindAttitude.has(words[i + 1]?.lower ?? '')) return null;
  const group = groupBefore(reading, sentence, i);
  if (!group.be || group.modal) return null;
  return {
    kind: 'attitude',
    at: i,
    first: group.first,
    last: i,
    verb: null,
    lemma: words[i]!.lower,
    stance,
    negated: group.negated,
    passive: false,
    participle: false,
  };
}

function nounAt(reading: Reading, sentence: Stretch, i: number): Cue | null {
  const { words, lexicon } = reading;
  const stance = lexicon.nouns.get(words[i]!.lower);
  const next = words[i + 1];
  if (!stance || i >= sentence.last || next?.lower !== 'that' || words[i]!.pos === 'VERB') return null;
  return {
    kind: 'noun',
    at: i,
    first: i,
    last: i,
    verb: null,
    lemma: words[i]!.lower,
    stance,
    negated: false,
    passive: false,
    participle: false,
  };
}
