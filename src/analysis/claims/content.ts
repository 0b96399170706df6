// What is said: the words after, before or around a reporting verb.
import { withQuotations } from './boundaries.ts';
import type { Cue } from './cues.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
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
  const what = saysWhat(reading, source, cue);
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
  const take = (from: number, kind: Following['kind']): Following | null => {
    if (from > sentence.last) return null;
    const context = { stance: cue.stance, lemma: cue.lemma, kind, past };
    const last = withQuotations(reading, sentence, from, reading.chooseEnd(reading, sentence, from, context));
    return { content: { first: from, last }, kind };
  };
  if (word.opens) {
    const quotation = reading.quotations[reading.quotationAt[p]!]!;
    if (
      takes.has('clause') ||
      takes.has('that') ||
      takes.has('quote') ||
      takes.has('object') ||
      takes.has('hearer') ||
      (takes.has('as') && what)
    )
      return quotation.words >= 1 ? take(p, 'quote') : null;
    return null;
  }
  if (
    word.lower === 'that' &&
    (takes.has('clause') || takes.has('that') || takes.has('hearer')) &&
    words[p + 1] &&
    !/^[.,;]$/.test(words[p + 1]!.text)
  )
    return take(p + 1, 'that');
  if (word.lower === 'to' && words[p + 1] && !words[p + 1]!.quoted) {
    if (takes.has('to') || (takes.has('hearer') && cue.verb!.lemma in lexicon.words.stanceBeforeInfinitive))
      return take(p, 'to');
    if (takes.has('to NP')) return take(p + 1, 'preposition');
    return null;
  }
  if (takes.has(word.lower as 'for') && p < sentence.last && word.pos !== 'VERB')
    return take(lexicon.clauses.leading.has(word.lower) ? p + 1 : p, 'preposition');
  if (lexicon.clauses.openers.has(word.lower) && (takes.has('clause') || takes.has('that') || takes.has('hearer')))
    return take(p, 'that');
  if (takes.has('as')) {
    const named = take(p, 'as');
    if (named && (what || calledSomething(reading, named.content, cue))) return named;
    if (!takes.has('quote') || takes.has('that'))
      return takes.has('object') && startsPhrase(reading, p) ? take(p, 'object') : null;
    return null;
  }
  const following = take(p, 'bare');
  if (!following) return null;
  const bare = holdsVerb(reading, following.content) && startsClause(reading, p);
  if (takes.has('clause') && bare) return following;
  if (takes.has('figure') && startsPhrase(reading, p) && setsFigure(reading, following.content)) return following;
  if (takes.has('whom') && startsPhrase(reading, p) && aimsAt(reading, following.content)) return following;
  if (takes.has('object') && startsPhrase(reading, p) && fitsObject(reading, cue, p))
    return { ...following, kind: 'object' };
  if (takes.has('that') && !takes.has('quote') && document && (bare || startsPhrase(reading, p))) return following;
  // A quotation further on: `said the plan was "mad"` is bare; `replied with a "no"` needs the mark.
  if (takes.has('quote') && quotesSoon(reading, following.content)) return following;
  return null;
}

/** "quoted the minister as saying": the inner speaker's claim. */
function speaksThrough(reading: Reading, sentence: Stretch, cue: Cue): boolean {
  for (let k = cue.last + 1; k < Math.min(sentence.last, cue.last + 24); k++)
    if (reading.words[k]!.lower === 'as' && reading.words[k + 1]!.lower === 'saying') return true;
  return false;
}

/** "put the number at more than ten" */
function setsFigure({ words }: Reading, content: Stretch): boolean {
  for (let k = content.first + 1; k < Math.min(content.last, content.first + 12); k++)
    if (words[k]!.lower === 'at') return words.slice(k + 1, k + 5).some(({ pos }) => pos === 'NUM');
  return false;
}

/** "claimed responsibility" reports, "claimed eleven lives" does not. */
function fitsObject({ words, lexicon }: Reading, cue: Cue, p: number): boolean {
  const only = lexicon.words.onlyObjects[cue.lemma];
  return !only || words.slice(p, p + 4).some(({ lower }) => only.includes(lower));
}

/** "what he called …": the object stands before the verb. */
function saysWhat(reading: Reading, source: Source, cue: Cue): boolean {
  const before = source.phrase && !source.inverted ? source.phrase.first - 1 : cue.first - 1;
  return reading.words[before]?.lower === 'what';
}

/** Behind the addressee of "told reporters in Paris that". */
function afterHearer(reading: Reading, sentence: Stretch, from: number, kept: boolean): number {
  const { words, lexicon } = reading;
  const first = words[from];
  if (
    !first ||
    from > sentence.last ||
    first.quoted ||
    first.lower === 'that' ||
    (kept && first.lower !== 'that' && !lexicon.objects.has(first.lower))
  )
    return from;
  const phrase = nounPhraseAfter(words, from, sentence.last, lexicon, false);
  if (lexicon.objects.has(first.lower) || lexicon.subjects.has(first.lower)) return from + 1;
  if (!phrase || phrase.last - phrase.first >= 12) return from;
  // "told workers leaving the plant that …"
  const after = words[phrase.last + 1];
  if (after && /ing$|^who$/.test(after.lower))
    for (let k = phrase.last + 2; k <= Math.min(sentence.last, phrase.last + 14); k++)
      if (words[k]!.lower === 'that' || words[k]!.opens) return k;
  // "told the BBC three people were hurt": a new phrase begins where a determiner or number follows a noun.
  for (let k = phrase.first + 1; k <= phrase.last; k++)
    if (/^(DET|NUM|PRON)$/.test(words[k]!.pos) && /^(NOUN|PROPN)$/.test(words[k - 1]!.pos)) return k;
  return phrase.last + 1;
}

/** Behind "on Monday", "in a statement", "at a news conference in Paris", where something is said. */
function afterVenue(reading: Reading, sentence: Stretch, from: number): number {
  const { words, lexicon } = reading;
  let p = from;
  for (let steps = 0; steps < 5 && p < sentence.last; steps++) {
    const word = words[p]!;
    if (word.quoted) return p;
    const owned = /^['’]s?$/.test(words[p + 1]?.lower ?? '') || /^['’]s$/.test(words[p + 2]?.lower ?? '');
    if (lexicon.times.has(word.lower) && !owned && !lexicon.clauses.rarelyTimes.has(word.text)) {
      p++;
      const then = words[p]?.lower ?? '';
      if (lexicon.clauses.partsOfTime.has(then) || /^\d{1,4}$/.test(then)) p++;
      continue;
    }
    if (lexicon.clauses.demonstratives.has(word.lower) && lexicon.times.has(words[p + 1]?.lower ?? '')) {
      p += 2;
      continue;
    }
    if (!lexicon.clauses.venuePrepositions.has(word.lower)) return p;
    const phrase = nounPhraseAfter(words, p + 1, sentence.last, lexicon, false);
    if (!phrase || phrase.last >= sentence.last) return p;
    const inside = words.slice(phrase.first, phrase.last + 1);
    const said =
      inside.some((w) => lexicon.venues.has(w.lower) || lexicon.times.has(w.lower)) ||
      (lexicon.clauses.toWhom.has(word.lower) && inside.every((w) => w.pos !== 'VERB'));
    const end = phrase.last + 1;
    const then = words[end]!;
    // Without a word that names an occasion, it must be "that", a mark or a pronoun that shows where the content begins.
    const opens =
      then.lower === 'that' || then.opens || then.text === ':' || (then.text === ',' && words[end + 1]?.opens === true);
    if (!said && !opens) {
      const far = opensWithin(reading, sentence, end);
      return far > 0 ? far : p;
    }
    p = phrase.last + 1;
  }
  return p;
}

/** The word "that" or an opening mark within a few words, without a comma on the way. */
function opensWithin(reading: Reading, sentence: Stretch, from: number): number {
  for (let k = from; k <= Math.min(sentence.last, from + 9); k++) {
    const word = reading.words[k]!;
    if (word.lower === 'that' || word.opens) return k;
    if (/^[,;.]$/.test(word.text) || word.pos === 'VERB') return -1;
  }
  return -1;
}

/** "called it a disgrace", "described the raid as brutal". */
function calledSomething(reading: Reading, content: Stretch, cue: Cue): boolean {
  const { words, lexicon } = reading;
  const names = cue.verb!.takes.has('quote') || !lexicon.clauses.describing.has(cue.lemma);
  let seen = 0;
  for (let k = content.first; k <= content.last; k++) {
    const word = words[k]!;
    if (word.quoted) return k > content.first || names;
    if (lexicon.clauses.likening.has(word.lower)) return true;
    const before = words[k - 1]!;
    if (
      names &&
      k > content.first &&
      /^(DET|ADJ)$/.test(word.pos) &&
      (/^(NOUN|PROPN)$/.test(before.pos) || lexicon.objects.has(before.lower))
    )
      return true;
    if (/^[,;]$/.test(word.text) || word.pos === 'VERB') seen++;
    if (seen > 2 || k - content.first > 22) return false;
    if (names && word.pos === 'ADP' && k - content.first < 3) return false;
  }
  return false;
}

/** A verb within the first words: more than a phrase. */
export function holdsVerb(reading: Reading, content: Stretch): boolean {
  for (let k = content.first; k <= Math.min(content.last, content.first + 40); k++)
    if (/^(VERB|AUX)$/.test(reading.words[k]!.pos)) return true;
  return false;
}

/** "the poll", "a study by the university": not only the last word may be the head. */
function headIsDocument(reading: Reading, phrase: Stretch): boolean {
  for (let k = phrase.first; k <= phrase.last; k++)
    if (reading.lexicon.documents.has(reading.words[k]!.lower)) return true;
  return false;
}

/** A subject may begin here. */
function startsClause(reading: Reading, p: number): boolean {
  const { pos, lower, text } = reading.words[p]!;
  return (
    /^(DET|PRON|PROPN|NOUN|ADJ|NUM|SYM|X|SCONJ)$/.test(pos) ||
    reading.lexicon.clauses.clauseStarts.has(lower) ||
    /^[$#@£€]/.test(text) ||
    /ing$/.test(lower) ||
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
function aimsAt(reading: Reading, content: Stretch): boolean {
  for (let k = content.first + 1; k <= Math.min(content.last, content.first + 18); k++) {
    const { lower, quoted } = reading.words[k]!;
    if (quoted || reading.lexicon.clauses.aims.has(lower)) return true;
  }
  return false;
}

const quotesSoon = (reading: Reading, content: Stretch): boolean => {
  for (let k = content.first; k <= Math.min(content.last, content.first + 12); k++)
    if (reading.words[k]!.opens) return true;
  return false;
};
