// Who speaks at a reporting verb: the phrase before it, after it, or the subject it shares with an earlier verb.
import { holdsVerb } from './content.ts';
import type { Cue } from './cues.ts';
import { endsInIng, isVerbal, lowerAt, pauses } from './marks.ts';
import { isPossessive, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import type { Reading, Stretch } from './reading.ts';

export type Source = {
  readonly phrase: Stretch | null;
  /** "said Lee": the source stands behind the verb. */
  readonly inverted: boolean;
  /** Taken from a verb before: "…, adding", "and denied". */
  readonly shared: boolean;
};

const starters = /^(PROPN|NOUN|DET|ADJ|NUM|PRON)$/;

export function sourceOf(reading: Reading, sentence: Stretch, cue: Cue): Source {
  const { words, lexicon } = reading;
  if (!cue.participle && !cue.passive && cue.kind === 'verb') {
    const behind = invertedSource(reading, sentence, cue);
    if (behind) return { phrase: behind, inverted: true, shared: false };
  }
  const left = skipAsides(reading, sentence, cue.first - 1);
  const phrase = left < sentence.first ? null : nounPhraseBefore(words, sentence.first, left, lexicon);
  if (phrase && !(cue.participle && !speaksItself(reading, phrase)))
    return { phrase: fuller(reading, sentence, phrase), inverted: false, shared: false };
  if (cue.participle && left > sentence.first && words[left]!.lower === 'as') {
    // "quoted the minister as saying": the inner speaker.
    const inner = nounPhraseBefore(words, sentence.first, left - 1, lexicon);
    if (inner) return { phrase: inner, inverted: false, shared: false };
  }
  const released = left < cue.first - 1 ? beforeParticiple(reading, sentence, left) : null;
  if (released) return { phrase: { first: released.first, last: cue.first - 1 }, inverted: false, shared: false };
  const described = cue.participle ? null : relativeSubject(reading, sentence, left);
  if (described) return { phrase: { first: described.first, last: left }, inverted: false, shared: false };
  const before = left < sentence.first ? undefined : words[left]!;
  const shares = cue.participle || (before && (lexicon.clauses.sharing.has(before.lower) || before.pos === 'ADV'));
  return { phrase: shares ? subjectBefore(reading, sentence, cue) : null, inverted: false, shared: true };
}

/** "a statement saying": the phrase before a participle is the source only when it is a document. */
function speaksItself(reading: Reading, phrase: Stretch): boolean {
  return reading.lexicon.documents.has(reading.words[phrase.last]!.lower);
}

function invertedSource(reading: Reading, sentence: Stretch, cue: Cue): Stretch | null {
  const { words, lexicon } = reading;
  const { takes } = cue.verb!;
  if (!takes.has('clause') && !takes.has('quote')) return null;
  let from = cue.last + 1;
  while (from < sentence.last && words[from]!.pos === 'ADV' && !lexicon.times.has(words[from]!.lower)) from++;
  const next = words[from];
  if (!next || from > sentence.last || !starters.test(next.pos)) return null;
  const phrase = nounPhraseAfter(words, from, sentence.last, lexicon);
  if (!phrase || (lexicon.objects.has(next.lower) && !lexicon.subjects.has(next.lower))) return null;
  const before = cue.first > sentence.first ? words[cue.first - 1]! : undefined;
  if (before?.closes) return phrase;
  if (takes.has('hearer')) return null;
  if (!before) {
    const behind = words[phrase.last + 1];
    const atStart = /ed$|said|wrote|says/.test(words[cue.at]!.lower);
    return atStart && (behind?.text === ':' || behind?.opens) ? phrase : null;
  }
  // A verb with an auxiliary keeps its subject before it: "Acme, of Oslo, will report results".
  if (!pauses.has(before.text) || holdsAuxiliary(reading, cue)) return null;
  // After a comma "said the bill" may also be a subject with an apposition before it: only a tail may follow an inverted source.
  const clause = holdsVerb(reading, { first: sentence.first, last: cue.first - 1 });
  return clause && isTail(reading, sentence, phrase.last + 1) ? phrase : null;
}

const holdsAuxiliary = ({ words, lexicon }: Reading, cue: Cue): boolean =>
  words.slice(cue.first, cue.at).some(({ lower }) => lexicon.auxiliaries.has(lower));

/** Nothing, or only an adjunct of place or time, from word `k` to the end of the sentence. */
export function isTail(reading: Reading, sentence: Stretch, k: number): boolean {
  const { words, lexicon } = reading;
  let count = 0;
  for (let x = k; x <= sentence.last; x++) {
    if (words[x]!.quoted) return false;
    if (words[x]!.isWord) count++;
  }
  if (count === 0) return true;
  let first = k;
  while (first < sentence.last && !words[first]!.isWord) first++;
  const { lower, pos } = words[first]!;
  return (
    count <= 18 &&
    (lexicon.behindSources.has(lower) ||
      lexicon.times.has(lower) ||
      (lower === 'to' && /^(NOUN|PROPN|DET|PRON)$/.test(words[first + 1]?.pos ?? '')) ||
      (first > k && pos === 'VERB' && endsInIng(lower)))
  );
}

/** Steps over adverbs, days and ", however," between a subject and its verb. */
function skipAsides(reading: Reading, sentence: Stretch, from: number): number {
  const { words, lexicon } = reading;
  const { clauses, times } = lexicon;
  let k = from;
  while (k >= sentence.first) {
    const word = words[k]!;
    const { lower } = word;
    if (word.quoted || lexicon.subjects.has(lower)) return k;
    const time = times.has(lower) || (/^\d{1,4}$/.test(lower) && times.has(lowerAt(words, k - 1)));
    const beforeTime = clauses.beforeTimes.has(lower) && times.has(lowerAt(words, k + 1));
    const auxiliary = lexicon.auxiliaries.has(lower) && !isPossessive(word);
    if (word.pos === 'ADV' || auxiliary || clauses.reflexives.has(lower) || time || beforeTime) k--;
    else {
      const open = word.text === ',' ? asideFrom(reading, k) : null;
      if (open === null) return k;
      k = open - 1;
    }
  }
  return k;
}

/** The comma that opens ", however,", ", Monday,", ", on Monday," or ", for example," before the comma at `close`. */
function asideFrom({ words, lexicon }: Reading, close: number): number | null {
  const { clauses, times, asides } = lexicon;
  const last = lowerAt(words, close - 1);
  if (lowerAt(words, close - 2) === ',') return asides.has(last) || times.has(last) ? close - 2 : null;
  const tied = clauses.examples.has(last) || (times.has(last) && clauses.beforeTimes.has(lowerAt(words, close - 2)));
  return tied && lowerAt(words, close - 3) === ',' ? close - 3 : null;
}

/** The subject of the sentence's verb before this one, where both share it; of a participle the one who reported last. */
function subjectBefore(reading: Reading, sentence: Stretch, cue: Cue): Stretch | null {
  const { words, lexicon } = reading;
  const subjectOf = (k: number): Stretch | null => {
    const word = words[k]!;
    if (word.quoted || !isVerbal(word) || endsInIng(word.lower)) return null;
    const left = skipAsides(reading, sentence, k - 1);
    if (left < sentence.first || lexicon.relative.has(words[left]!.lower)) return null;
    const phrase = nounPhraseBefore(words, sentence.first, left, lexicon);
    if (phrase) return phrase;
    // "…," said Lee, adding: the subject behind an inverted verb.
    return lexicon.verbs.has(word.lower) && words[k - 1]!.closes
      ? nounPhraseAfter(words, k + 1, cue.first - 1, lexicon)
      : null;
  };
  if (cue.participle)
    // "The dam broke, Lee said, adding that …"
    for (let k = cue.first - 1; k > sentence.first; k--) {
      const reported = lexicon.always.has(words[k]!.lower) ? subjectOf(k) : null;
      if (reported) return reported;
    }
  for (let k = sentence.first + 1; k < cue.first; k++) {
    const phrase = subjectOf(k);
    if (phrase) return phrase;
  }
  return null;
}

/** Takes in what belongs to the phrase: "Lee and Park", "A, B and C", "a survey done by Lee", "people familiar with the talks". */
function fuller(reading: Reading, sentence: Stretch, phrase: Stretch): Stretch {
  const { words, lexicon } = reading;
  const described = headBehind(reading, sentence, phrase.first - 1);
  if (described) return { first: described.first, last: phrase.last };
  const comma = words[phrase.first - 1];
  if (comma?.text !== ',' || !words.slice(phrase.first, phrase.last).some((w) => w.lower === 'and')) return phrase;
  const more = nounPhraseBefore(words, sentence.first, phrase.first - 2, lexicon);
  return more && words[more.first]!.pos === words[phrase.first]!.pos
    ? { first: more.first, last: phrase.last }
    : phrase;
}

/** The phrase that a participle or adjective before a preposition belongs to: "survey" of "survey done by". */
function headBehind({ words, lexicon }: Reading, sentence: Stretch, preposition: number): Stretch | null {
  if (preposition < sentence.first + 2 || !lexicon.clauses.behindParticiples.has(words[preposition]!.lower))
    return null;
  const link = words[preposition - 1]!;
  const noun = words[preposition - 2]!;
  const links =
    (link.pos === 'VERB' && /(ed|en|ing|ne|wn|ught|lt|nt|de)$/.test(link.lower)) ||
    (link.pos === 'ADJ' && lexicon.clauses.tying.has(link.lower));
  if (
    !links ||
    link.quoted ||
    !/^(NOUN|PROPN|PRON)$/.test(noun.pos) ||
    (lexicon.verbs.has(link.lower) && endsInIng(link.lower))
  )
    return null;
  if (lexicon.subjects.has(noun.lower)) return null;
  return nounPhraseBefore(words, sentence.first, preposition - 2, lexicon);
}

/** "A clerk who asked not to be named said": whom the clause that ends at `at` describes. */
function relativeSubject({ words, lexicon }: Reading, sentence: Stretch, at: number): Stretch | null {
  if (!words[at] || !/^(VERB|ADJ|ADV)$/.test(words[at]!.pos)) return null;
  for (let k = at; k > sentence.first; k--) {
    const { lower, isWord, pos } = words[k]!;
    if (lower === 'who' && at - k > 1)
      return words[k - 1]!.isWord ? nounPhraseBefore(words, sentence.first, k - 1, lexicon) : null;
    if (!isWord || pos === 'SCONJ') return null;
  }
  return null;
}

/** "A poll released on Sunday": the noun phrase before a participle that ends at `at`. */
function beforeParticiple({ words, lexicon }: Reading, sentence: Stretch, at: number): Stretch | null {
  const word = words[at];
  if (at <= sentence.first || word?.pos !== 'VERB' || word.quoted || !/(ed|en|ne|wn|nt)$/.test(word.lower)) return null;
  if (!/^(NOUN|PROPN)$/.test(words[at - 1]!.pos)) return null;
  return nounPhraseBefore(words, sentence.first, at - 1, lexicon);
}
