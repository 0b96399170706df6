// Who the words at a claim stand for: an actor where that is safe, else the words themselves.
import type { Actor } from '../../article.ts';
import type { Draft } from './draft.ts';
import { lowerAt } from './marks.ts';
import { isPossessive, nounPhraseBefore } from './noun-phrase.ts';
import type { Reading, Stretch } from './reading.ts';
import { fold, lastDescribed, type Named, namedBefore, type SpeakerIndex, speakerIndex } from './speaker-index.ts';

export type Speaker = {
  readonly actor: Actor | null;
  /** Words that name the speaker where no actor does: of this claim, or of an earlier one that "the official" goes back to. */
  readonly phrase: Stretch;
  readonly anonymous: boolean;
};

type Earlier = { readonly word: number; readonly speaker: Speaker; readonly heads: ReadonlySet<string> };

/** How many sentences back "it", "they" and "the official" may point. */
const reach = 6;

/** One speaker for each draft, in the same order; null where there is none. Drafts in text order. */
export function resolveSpeakers(
  reading: Reading,
  drafts: readonly Draft[],
  actors: readonly Actor[],
): (Speaker | null)[] {
  const index = speakerIndex(reading, actors);
  const earlier: Earlier[] = [];
  let last: Speaker | null = null;
  return drafts.map((draft) => {
    if (draft.sourceless) return null;
    if (draft.floating) return last;
    if (!draft.source) return null;
    const speaker = resolve(reading, index, draft.source, earlier);
    const heads = new Set<string>();
    for (let k = draft.source.first; k <= draft.source.last; k++)
      if (/^(NOUN|PROPN)$/.test(reading.words[k]!.pos)) heads.add(fold(reading.words[k]!.lower, reading.lexicon));
    earlier.push({ word: draft.source.first, speaker, heads });
    last = speaker;
    return speaker;
  });
}

/**
 * Who the words at a claim can stand for: an object pronoun is nobody's subject. "The ministers who met him in Amman demanded":
 * the phrase before the relative; null where there is none. What reports by a preposition keeps it ("according to him").
 */
export function subjectOf(reading: Reading, source: Stretch): Stretch | null {
  const { words, lexicon } = reading;
  const pronoun = words[source.first]!;
  if (!lexicon.objects.has(pronoun.lower) || lexicon.subjects.has(pronoun.lower)) return source;
  const next = words[source.first + 1];
  if (lexicon.possessive.has(pronoun.lower) && source.last > source.first && /^(NOUN|PROPN|ADJ|NUM)$/.test(next!.pos))
    return source;
  const before = words[source.first - 1];
  if (source.first === source.last && (before?.pos === 'ADP' || next?.pos === 'SCONJ' || next?.pos === 'ADP'))
    return source;
  // "sent them to the Herald, which reported": who is spoken of last
  if (lexicon.relative.has(words[source.last]!.lower) && next?.pos === 'ADP' && source.last > source.first + 2)
    return { first: source.first + 2, last: source.last };
  const sameSentence = (k: number): boolean => words[k]?.sentence === pronoun.sentence;
  let k = source.first - 1;
  while (sameSentence(k) && !lexicon.relative.has(words[k]!.lower)) k--;
  if (!sameSentence(k)) return null;
  let from = k;
  while (sameSentence(from - 1)) from--;
  return nounPhraseBefore(words, from, words[k - 1]?.text === ',' ? k - 2 : k - 1, lexicon);
}

function resolve(reading: Reading, index: SpeakerIndex, source: Stretch, earlier: readonly Earlier[]): Speaker {
  const { words, lexicon } = reading;
  const core = coreOf(reading, source);
  const head = headOf(reading, core);
  const word = words[head]!;
  const words1 = (actor: Actor | null): Speaker => ({
    actor,
    phrase: core,
    anonymous: actor ? false : isAnonymous(reading, source, core, head),
  });
  const mention = nameAtHead(reading, index, core, head);
  if (mention && !mention.reference) return words1(mention.actor);
  if (core.first === core.last && (lexicon.subjects.has(word.lower) || lexicon.possessive.has(word.lower)))
    return pronoun(reading, index, core, word.lower, earlier) ?? words1(null);
  // "The shadow secretary, Ana Lee, accused": the name beside it says more than whom the title stood for before.
  const apposed = personBehind(reading, index, core, source);
  if (mention || apposed) return words1(apposed ?? mention!.actor);
  const owner = lexicon.issued.has(fold(word.lower, lexicon))
    ? ownerIn(index, core)
    : authorOf(reading, index, core, head);
  if (owner) return words1(owner);
  if (lexicon.clauses.definite.has(words[core.first]!.lower)) {
    const known = described(reading, index, core, head, earlier);
    if (known) return known;
  }
  return words1(null);
}

/** The phrase without relative clause, apposition and what is between brackets. */
function coreOf({ words, lexicon }: Reading, { first, last }: Stretch): Stretch {
  let end = first;
  for (let k = first; k <= last; k++) {
    const { text, lower } = words[k]!;
    if (k > first && (text === ',' || text === '(' || text === '—' || text === '–' || lexicon.relative.has(lower))) {
      if (text === ',' && isList(words, first, k, last)) continue;
      break;
    }
    end = k;
  }
  return { first, last: end };
}

/** "A, B and C" and "A, B and the men" are no appositions. */
function isList(words: Reading['words'], first: number, comma: number, last: number): boolean {
  const and = words.slice(comma, last).find(({ lower }) => lower === 'and');
  const names = words[first]!.pos === 'PROPN' && words[comma + 1]!.pos === 'PROPN';
  return names && and !== undefined && /^(PROPN|DET|NUM)$/.test(words[and.index + 1]!.pos);
}

/** The noun that the phrase is about: the last before "of", "for", "in" …; of "and" the last. */
function headOf({ words, lexicon }: Reading, { first, last }: Stretch): number {
  let head = first;
  for (let k = first; k <= last; k++) {
    const word = words[k]!;
    if (word.pos === 'ADP' && lexicon.clauses.behindHead.has(word.lower) && words[head]!.pos !== 'DET') break;
    if (word.isWord && !isPossessive(word)) head = k;
  }
  return head;
}

/** The name that is the head; "Acme spokesman" and "Acme's chief" are not Acme. */
function nameAtHead({ words }: Reading, index: SpeakerIndex, core: Stretch, head: number): Named | null {
  const found = index.named[index.at[head]! - 1];
  if (!found) return null;
  for (let k = core.first; k < found.first; k++) if (words[k]!.lower === 'and' || words[k]!.text === ',') return null;
  // "Lee and Park", and a name that is only part of a longer phrase behind it.
  for (let k = found.last + 1; k <= core.last; k++)
    if (words[k]!.lower === 'and' && /^(PROPN|DET|NUM)$/.test(words[k + 1]?.pos ?? '')) return null;
  return found;
}

/** "the health minister, Ana Lee": a person's name opens the apposition. */
function personBehind({ words }: Reading, index: SpeakerIndex, core: Stretch, source: Stretch): Actor | null {
  for (let k = core.last + 1; k <= source.last; k++) {
    const found = index.named[index.at[k]! - 1];
    if (found && found.actor.kind === 'person' && !found.reference) return found.actor;
    if (words[k]!.isWord && !/^(PROPN|NOUN|ADJ)$/.test(words[k]!.pos)) return null;
  }
  return null;
}

function pronoun(
  reading: Reading,
  index: SpeakerIndex,
  core: Stretch,
  lower: string,
  earlier: readonly Earlier[],
): Speaker | null {
  const { words, lexicon } = reading;
  const direct = index.named[index.at[core.first]! - 1];
  const sentence = words[core.first]!.sentence;
  const previous = earlier.at(-1);
  if (direct) {
    // Who speaks on is the last speaker rather than the one named in between, unless the pronoun's gender speaks against it.
    const spoke = previous?.speaker.actor;
    const goesOn =
      spoke?.kind === 'person' &&
      sentence - words[previous!.word]!.sentence <= 3 &&
      fitsGender(reading, index, spoke, lower);
    return goesOn ? previous!.speaker : { actor: direct.actor, phrase: core, anonymous: false };
  }
  if (lexicon.clauses.notThird.has(lower)) return null;
  for (let e = earlier.length - 1; e >= 0; e--) {
    const { word, speaker } = earlier[e]!;
    if (sentence - words[word]!.sentence > reach) return null;
    const kind = speaker.actor?.kind;
    const person =
      kind === 'person' || (!kind && !isPlural(reading, speaker.phrase) && !isThing(reading, speaker.phrase));
    const one = lexicon.male.has(lower) || lexicon.female.has(lower) || lexicon.people.has(lower);
    if (one === person) return speaker;
  }
  return null;
}

/** No other pronoun stands for this person more often. */
function fitsGender({ lexicon }: Reading, { genders }: SpeakerIndex, actor: Actor, lower: string): boolean {
  const gender = genders.get(actor)!;
  return lexicon.male.has(lower) ? gender >= 0 : gender <= 0;
}

/** The word before the first preposition of a phrase, else its last. */
function nounOf({ words }: Reading, { first, last }: Stretch): string {
  const preposition = words.slice(first, last + 1).find(({ pos }) => pos === 'ADP');
  return lowerAt(words, preposition ? preposition.index - 1 : last);
}

function isPlural(reading: Reading, phrase: Stretch): boolean {
  const noun = nounOf(reading, phrase);
  return /[^s]s$/.test(noun) || reading.lexicon.clauses.severalPeople.has(noun);
}

function isThing(reading: Reading, phrase: Stretch): boolean {
  const { institutions, issued, documents } = reading.lexicon;
  const noun = nounOf(reading, phrase);
  return institutions.has(noun) || issued.has(noun) || documents.has(noun);
}

/** "the governor", "the official", "the statement": somebody described so before, or the last speaker with that head word. */
function described(
  reading: Reading,
  index: SpeakerIndex,
  core: Stretch,
  head: number,
  earlier: readonly Earlier[],
): Speaker | null {
  const { words, lexicon } = reading;
  const noun = fold(words[head]!.lower, lexicon);
  const here = words[core.first]!.sentence;
  const near = (word: number, sentences: number): boolean => here - words[word]!.sentence <= sentences;
  if (lexicon.documents.has(noun)) return null;
  if (/^\d/.test(lowerAt(words, core.first + 1)) && lexicon.clauses.aged.has(noun)) {
    const person = lastPerson(reading, index, core.first, 4);
    return person && { actor: person, phrase: core, anonymous: false };
  }
  const sameHead = earlier.findLast((one) => one.heads.has(noun) && near(one.word, reach * 2));
  const known = lastDescribed(index, noun, core.first);
  if (known && (!sameHead || known.word >= sameHead.word) && fitsModifiers(reading, index, core, known.actor))
    return { actor: known.actor, phrase: core, anonymous: false };
  if (sameHead) return sameHead.speaker;
  if (lexicon.businesses.has(noun) && words[core.first]!.lower === 'the' && head === core.first + 1) {
    const org = lastOrganisation(reading, index, core.first, 4);
    if (org) return { actor: org, phrase: core, anonymous: false };
  }
  return null;
}

/** The first body or person named in a stretch: "the Post report" is the Post's. */
function ownerIn(index: SpeakerIndex, { first, last }: Stretch): Actor | null {
  for (let k = first; k <= last; k++) {
    const found = index.named[index.at[k]! - 1];
    if (found && found.actor.kind !== 'place') return found.actor;
  }
  return null;
}

/** "data from the Harbor Authority", "a report by the union": who made the document. */
function authorOf({ words, lexicon }: Reading, index: SpeakerIndex, core: Stretch, head: number): Actor | null {
  if (!lexicon.documents.has(words[head]!.lower)) return null;
  const by = words.slice(head, core.last).find(({ lower }) => lexicon.clauses.madeBy.has(lower));
  return by ? ownerIn(index, { first: by.index + 1, last: Math.min(by.index + 2, core.last) }) : null;
}

/** Names inside the phrase must not be those of somebody else: "the Texas governor" is not the one of Ohio. */
function fitsModifiers({ words }: Reading, index: SpeakerIndex, core: Stretch, actor: Actor): boolean {
  for (let k = core.first; k <= core.last; k++) {
    const found = index.named[index.at[k]! - 1];
    if (found && found.actor !== actor && !found.reference && !(actor.role ?? '').includes(words[k]!.text))
      return false;
  }
  return true;
}

/** The organisation that the last sentences speak of most. */
function lastOrganisation({ words }: Reading, index: SpeakerIndex, before: number, sentences: number): Actor | null {
  const counts = new Map<Actor, number>();
  let best: Actor | null = null;
  for (let k = namedBefore(index, before) - 1; k >= 0; k--) {
    const { first, actor } = index.named[k]!;
    if (words[before]!.sentence - words[first]!.sentence > sentences) break;
    if (actor.kind !== 'organisation' && actor.kind !== 'group') continue;
    counts.set(actor, (counts.get(actor) ?? 0) + 1);
    if (!best || counts.get(actor)! > counts.get(best)!) best = actor;
  }
  return best;
}

/** "the 56-year-old": the person named last. */
function lastPerson({ words }: Reading, index: SpeakerIndex, before: number, sentences: number): Actor | null {
  for (let k = namedBefore(index, before) - 1; k >= 0; k--) {
    const { first, actor } = index.named[k]!;
    if (words[before]!.sentence - words[first]!.sentence > sentences) return null;
    if (actor.kind === 'person') return actor;
  }
  return null;
}

/** Nobody can find out who it was: "two people familiar with the talks", "a resident". */
function isAnonymous({ words, lexicon }: Reading, source: Stretch, core: Stretch, head: number): boolean {
  let named = false;
  for (let k = source.first; k <= source.last; k++) {
    const { lower, text } = words[k]!;
    if (lexicon.clauses.unnamed.has(lower)) return true;
    if (lower === 'familiar' && lowerAt(words, k + 1) === 'with') return true;
    if (k <= core.last && k > core.first && /^\p{Lu}/u.test(text)) named = true;
  }
  if (named || (/^\p{Lu}/u.test(words[core.first]!.text) && words[core.first]!.pos === 'PROPN')) return false;
  return lexicon.anonymous.has(words[head]!.lower) && !lexicon.documents.has(words[head]!.lower);
}
