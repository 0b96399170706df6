// What is said: the words after, before or around a reporting verb.
import { withQuotations } from './boundaries.ts';
import type { Cue } from './cues.ts';
import { breaks, endsInIng, isVerbal, lowerAt } from './marks.ts';
import { isPossessive, nounPhraseAfter } from './noun-phrase.ts';
import type { Reading, Stretch } from './reading.ts';
import type { Source } from './source.ts';

export type Following = {
  readonly content: Stretch;
  readonly kind: 'quote' | 'that' | 'to' | 'bare' | 'object' | 'as' | 'preposition';
};

/** The content behind the verb, or null where what follows is no content for it. */
export function contentAfter(reading: Reading, sentence: Stretch, cue: Cue, source: Source): Following | null {
  const { words, lexicon } = reading;
  const takes = cue.verb!.takes;
  if (cue.lemma === 'quote' && speaksThrough(reading, sentence, cue)) return null;
  const document = source.phrase !== null && headIsDocument(reading, source.phrase);
  if (cue.lemma === 'read' && !document) return null;
  const what = saysWhat(reading, source);
  let p = (source.inverted ? source.phrase!.last : cue.last) + 1;
  if (takes.has('hearer') && !source.inverted) p = afterHearer(reading, sentence, p, takes.has('whom'));
  p = afterVenue(reading, sentence, p);
  while (
    p <= sentence.last &&
    (/^[,:—–]$/.test(words[p]!.text) ||
      (words[p]!.pos === 'ADV' && (words[p + 1]?.lower === 'that' || words[p + 1]?.opens)))
  )
    p++;
  if (p > sentence.last) return null;
  const word = words[p]!;
  const past = /(ed|said|told|wrote)$/.test(words[cue.at]!.lower);
  const take = (first: number, kind: Following['kind']): Following => {
    const context = { stance: cue.stance, lemma: cue.lemma, kind, past };
    const last = withQuotations(reading, first, reading.chooseEnd(reading, sentence, first, context));
    return { content: { first, last }, kind };
  };
  const takeNext = (kind: Following['kind']): Following | null => (p < sentence.last ? take(p + 1, kind) : null);
  const clausal = takes.has('clause') || takes.has('that');
  if (word.opens) return clausal || takes.has('quote') || takes.has('object') ? take(p, 'quote') : null;
  if (word.lower === 'that' && clausal) return takeNext('that');
  if (word.lower === 'to' && !words[p + 1]?.quoted) {
    const infinitive = !/^(DET|PRON|PROPN|NUM)$/.test(words[p + 1]?.pos ?? '');
    if (infinitive && (takes.has('to') || (takes.has('hearer') && cue.lemma in lexicon.words.stanceBeforeInfinitive)))
      return take(p, 'to');
    return takes.has('to NP') ? takeNext('preposition') : null;
  }
  if (takes.has(word.lower as 'for'))
    return lexicon.clauses.leading.has(word.lower) ? takeNext('preposition') : take(p, 'preposition');
  if (lexicon.clauses.openers.has(word.lower) && clausal) return take(p, 'that');
  const phrase = startsPhrase(reading, p);
  if (takes.has('as')) {
    const named = take(p, 'as');
    if (what || calledSomething(reading, named.content, cue)) return named;
    return takes.has('object') && phrase ? take(p, 'object') : null;
  }
  const following = take(p, 'bare');
  const bare = holdsVerb(reading, following.content) && startsClause(reading, p);
  if (takes.has('clause') && bare) return following;
  if (takes.has('figure') && phrase && setsFigure(reading, following.content)) return following;
  if (takes.has('whom') && phrase && aimsAt(reading, following.content)) return following;
  if (takes.has('object') && phrase && fitsObject(reading, cue, p)) return { ...following, kind: 'object' };
  if (takes.has('that') && !takes.has('quote') && document && (bare || phrase)) return following;
  // A quotation further on: `said the plan was "mad"` is bare; `replied with a "no"` needs the mark.
  if (takes.has('quote') && quotesSoon(reading, following.content)) return following;
  return null;
}

/** "quoted the minister as saying": the inner speaker's claim. */
const speaksThrough = ({ words }: Reading, sentence: Stretch, cue: Cue): boolean =>
  words
    .slice(cue.last, sentence.last)
    .some(({ lower, index }) => lower === 'as' && words[index + 1]!.lower === 'saying');

/** "put the number at more than ten" */
const setsFigure = ({ words }: Reading, { first, last }: Stretch): boolean =>
  words
    .slice(first, last + 1)
    .some(({ lower, index }) => lower === 'at' && words.slice(index, index + 5).some(({ pos }) => pos === 'NUM'));

/** "claimed responsibility" reports, "claimed eleven lives" does not. */
function fitsObject({ words, lexicon }: Reading, cue: Cue, p: number): boolean {
  const only = lexicon.words.onlyObjects[cue.lemma];
  return !only || words.slice(p, p + 4).some(({ lower }) => only.includes(lower));
}

/** "what he called …": the object stands before the verb. */
const saysWhat = ({ words }: Reading, { phrase }: Source): boolean =>
  phrase !== null && lowerAt(words, phrase.first - 1) === 'what';

/** Behind the addressee of "told reporters in Paris that". */
export function afterHearer(reading: Reading, sentence: Stretch, from: number, kept: boolean): number {
  const { words, lexicon } = reading;
  const first = words[from];
  if (!first || first.quoted || (kept && !lexicon.objects.has(first.lower))) return from;
  const phrase = nounPhraseAfter(words, from, sentence.last, lexicon, false);
  if (!phrase) return from;
  // "told workers leaving the plant that …"
  const after = lowerAt(words, phrase.last + 1);
  if (endsInIng(after) || after === 'who')
    for (let k = phrase.last + 1; k <= sentence.last; k++) if (words[k]!.lower === 'that' || words[k]!.opens) return k;
  // "told the BBC three people were hurt": a new phrase begins where a determiner or number follows a noun.
  for (let k = phrase.first + 1; k <= phrase.last; k++)
    if (/^(DET|NUM|PRON)$/.test(words[k]!.pos) && /^(NOUN|PROPN)$/.test(words[k - 1]!.pos)) return k;
  return phrase.last + 1;
}

/** Behind "on Monday", "in a statement", "at a news conference in Paris", where something is said. */
function afterVenue(reading: Reading, sentence: Stretch, from: number): number {
  const { words, lexicon } = reading;
  const { clauses, times, venues } = lexicon;
  let p = from;
  while (p < sentence.last) {
    const { lower, text } = words[p]!;
    const owned = isPossessive(words[p + 1]) || isPossessive(words[p + 2]);
    if (times.has(lower) && !owned && !clauses.rarelyTimes.has(text)) {
      p++;
      const then = lowerAt(words, p);
      if (clauses.partsOfTime.has(then) || /^\d{1,4}$/.test(then)) p++;
    } else if (clauses.demonstratives.has(lower) && times.has(lowerAt(words, p + 1))) p += 2;
    else {
      const phrase = clauses.venuePrepositions.has(lower)
        ? nounPhraseAfter(words, p + 1, sentence.last, lexicon, false)
        : null;
      // What ends the sentence is no place before something said: "objected to the plan".
      if (!phrase || !words.slice(phrase.last + 1, sentence.last + 1).some(({ isWord }) => isWord)) return p;
      const inside = words.slice(phrase.first, phrase.last + 1);
      const said =
        inside.some((w) => venues.has(w.lower) || times.has(w.lower)) ||
        (clauses.toWhom.has(lower) && inside.every((w) => w.pos !== 'VERB'));
      // Without a word that names an occasion, something must show where the content begins.
      if (!said) return opensSoon(reading, sentence, phrase.last + 1) ?? p;
      p = phrase.last + 1;
    }
  }
  return p;
}

/** The word "that", a colon or an opening mark before the clause goes on; null where there is none. */
function opensSoon({ words }: Reading, sentence: Stretch, from: number): number | null {
  for (let k = from; k <= sentence.last; k++) {
    const { lower, text, opens, pos } = words[k]!;
    if (lower === 'that' || opens || text === ':' || (text === ',' && words[k + 1]?.opens)) return k;
    if (pos === 'VERB' || breaks.has(text)) return null;
  }
  return null;
}

/** "called it a disgrace", "described the raid as brutal". */
function calledSomething({ words, lexicon }: Reading, { first, last }: Stretch, cue: Cue): boolean {
  const names = !lexicon.clauses.describing.has(cue.lemma);
  let seen = 0;
  for (let k = first; k <= last; k++) {
    const { lower, text, pos, quoted } = words[k]!;
    if (quoted || lexicon.clauses.likening.has(lower)) return true;
    const before = words[k - 1]!;
    const object = /^(NOUN|PROPN)$/.test(before.pos) || lexicon.objects.has(before.lower);
    if (names && object && /^(DET|ADJ)$/.test(pos)) return true;
    if (pos === 'VERB' || breaks.has(text)) seen++;
    if (seen > 2 || (names && pos === 'ADP' && k - first < 3)) return false;
  }
  return false;
}

/** More than a phrase. */
export const holdsVerb = ({ words }: Reading, { first, last }: Stretch): boolean =>
  words.slice(first, last + 1).some(isVerbal);

/** "the poll", "a study by the university": not only the last word may be the head. */
const headIsDocument = ({ words, lexicon }: Reading, { first, last }: Stretch): boolean =>
  words.slice(first, last + 1).some(({ lower }) => lexicon.documents.has(lower));

/** A subject may begin here. */
function startsClause(reading: Reading, p: number): boolean {
  const { pos, lower, text } = reading.words[p]!;
  return (
    /^(DET|PRON|PROPN|NOUN|ADJ|NUM|SYM|X|SCONJ)$/.test(pos) ||
    reading.lexicon.clauses.clauseStarts.has(lower) ||
    /^[$#@£€]/.test(text) ||
    endsInIng(lower) ||
    pos === 'ADV' ||
    (pos === 'VERB' && /(ed|given)$/.test(lower))
  );
}

const startsPhrase = (reading: Reading, p: number): boolean => {
  const { pos, lower } = reading.words[p]!;
  return (
    /^(DET|PRON|PROPN|NOUN|ADJ|NUM|SYM|VERB)$/.test(pos) &&
    !reading.lexicon.clauses.noObjects.has(lower) &&
    (pos !== 'VERB' || /(ing|ed|en)$/.test(lower))
  );
};

/** "… to leave", "… of lying", "… for the delay" behind the object. */
const aimsAt = ({ words, lexicon }: Reading, { first, last }: Stretch): boolean =>
  words.slice(first, last + 1).some(({ lower, quoted }) => quoted || lexicon.clauses.aims.has(lower));

const quotesSoon = ({ words }: Reading, { first, last }: Stretch): boolean =>
  words.slice(first, Math.min(last, first + 12) + 1).some(({ opens }) => opens);
