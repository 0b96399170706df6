// Words of the article that say who a person or body is: "Hamas chief" before the name, "a doctor at the hospital" behind it,
// "is a farmer", "the leader of the party, X".
import type { Span } from '../../article.ts';
import type { Doc, Token } from '../document.ts';
import type { NameMention } from '../names/find-names.ts';
import type { NameType } from '../names/tag-sequence.ts';
import type { NamedActor } from './actor-names.ts';
import { headNoun, inSingular, isOneOf, isRoleNoun, type Phrase, type RoleWords } from './role-nouns.ts';

/** Words of a role at most. */
const longest = 14;

/** The best description of the actor, its first in the article where several are as good; null where there is none. */
export function roleOf(doc: Doc, actor: NamedActor, words: RoleWords): Span | null {
  let bare: Phrase | null = null;
  for (const mention of actor.mentions) {
    const before = titleBefore(doc, mention, actor.type, words);
    const phrase =
      (before && !isBare(doc, before) ? before : null) ??
      phraseBehind(doc, mention, actor.type, words) ??
      phraseBefore(doc, mention, actor.type, words) ??
      phraseOfBeing(doc, mention, actor.type, words);
    if (phrase) return spanOf(doc, phrase);
    bare ??= before;
  }
  return bare && spanOf(doc, bare);
}

export const spanOf = ({ tokens }: Doc, { first, last }: Phrase): Span => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
});

/** A rank or title alone ("Rep.", "Lt. Col."): good only where nothing else is said. */
const isBare = ({ tokens }: Doc, { first, last }: Phrase): boolean =>
  tokens.slice(first, last + 1).every(({ text }) => /^\p{Lu}\p{L}{0,3}\.$/u.test(text));

/** "Hamas chief" in "Hamas chief Ismail Haniyeh": nouns, names and adjectives right before the name. */
export function titleBefore(
  doc: Doc,
  { first, sentence }: NameMention,
  type: NameType,
  words: RoleWords,
): Phrase | null {
  const { tokens } = doc;
  const from = doc.sentences[sentence]!.first;
  const last = first - 1;
  if (last < from) return null;
  const office = type === 'person' ? headOfOffice(tokens, from, last, words) : null;
  const head = isRoleNoun(tokens[last]!, type, words) ? last : office;
  if (head === null) return null;
  let start = head;
  while (start > from && last - start < longest && belongsBefore(tokens, start, words)) start--;
  while (start < head && !opensTitle(tokens[start]!)) start++;
  return { first: start, last };
}

const opensTitle = ({ pos, text }: Token): boolean =>
  pos !== 'PUNCT' && pos !== 'PART' && pos !== 'CCONJ' && pos !== 'DET' && !/^['’]s$/.test(text);

/** "Secretary" in "Secretary of State John Kerry", "envoy" in "envoy to Ukraine Anna Berg". */
function headOfOffice(tokens: readonly Token[], from: number, last: number, words: RoleWords): number | null {
  for (let i = last; i > from && last - i < 5; i--) {
    if (i < last && /^(?:of|to|for)$/.test(tokens[i]!.lower))
      return words.titles.has(tokens[i - 1]!.lower) ? i - 1 : null;
    if (!/^\p{Lu}/u.test(tokens[i]!.text) && tokens[i]!.lower !== 'the') return null;
  }
  return null;
}

/** Does the token before `start` belong to the title that begins there? */
function belongsBefore(tokens: readonly Token[], start: number, words: RoleWords): boolean {
  const token = tokens[start - 1]!;
  const next = tokens[start]!;
  if (/^['’]s?$/.test(token.text)) return true;
  if (token.text === '-') return token.end === next.start;
  if (next.text === '-') return next.start === token.end;
  if (token.pos === 'PROPN') return true;
  // "lawmakers grilled Lt. Col. X": what follows a noun and looks like an adjective is the verb.
  if (token.pos === 'ADJ')
    return words.modifiers.has(token.lower) || !token.lower.endsWith('ed') || tokens[start - 2]?.pos !== 'NOUN';
  // A common noun hardly ever stands before a title in capitals: "hearing Prime Minister X".
  if (token.pos === 'NOUN')
    return /^\p{Lu}/u.test(token.text) || !/^\p{Lu}/u.test(next.text) || words.modifiers.has(token.lower);
  return words.modifiers.has(token.lower) && token.pos !== 'ADP' && token.pos !== 'DET' && token.pos !== 'CCONJ';
}

const stops = /^(?:[,;:.—–)("“”]|--|who|whom|whose|which|that|where|when|while)$/i;

/** Last token of a noun phrase that starts at `first` and holds a role noun; null where it holds none. */
function endOfPhrase({ tokens }: Doc, first: number, end: number, type: NameType, words: RoleWords): number | null {
  // Behind a name "a …" and "one of …" describe it, whatever the noun.
  const open = /^(?:a|an|one)$/.test(tokens[first]!.lower);
  let noun = open;
  let last = first;
  for (; last <= end && last - first < longest; last++) {
    const token = tokens[last]!;
    if (stops.test(token.text)) break;
    const joined = tokens[last - 1]?.text === '-' && tokens[last - 1]!.end === token.start;
    const participle = (!noun || (open && last - first < 3)) && /(?:ed|ing)$/.test(token.lower);
    // A verb in capitals is part of a name: "Human Rights Watch".
    const isVerb = (token.pos === 'VERB' || token.pos === 'AUX') && !/^\p{Lu}/u.test(token.text);
    if (isVerb && !joined && !participle) break;
    if (token.pos === 'PRON' && last > first) break;
    if (isRoleNoun(token, type, words)) noun = true;
  }
  last--;
  while (last > first && /^(?:ADP|CCONJ|DET|ADV|PART|PUNCT)$/.test(tokens[last]!.pos)) last--;
  return noun && last >= first ? last : null;
}

/** "the leader of Hamas" in "Ismail Haniyeh, the leader of Hamas, said". */
function phraseBehind(doc: Doc, mention: NameMention, type: NameType, words: RoleWords): Phrase | null {
  const { tokens } = doc;
  const end = doc.sentences[mention.sentence]!.last;
  let first = mention.last + 2;
  if (!/^(?:,|—|–|--)$/.test(tokens[mention.last + 1]?.text ?? '') || first > end) return null;
  if (tokens[first]!.pos === 'NUM' && tokens[first + 1]?.text === ',') first += 2;
  if (first > end || /^(?:ADP|CCONJ|SCONJ|VERB|AUX|ADV|PART)$/.test(tokens[first]!.pos)) return null;
  // Between commas a name is described by what stands before it, unless "a …" follows.
  const inCommas =
    doc.sentences[mention.sentence]!.first <= mention.first - 1 && tokens[mention.first - 1]!.text === ',';
  if (inCommas && !/^an?$/.test(tokens[first]!.lower)) return null;
  const last = endOfPhrase(doc, first, end, type, words);
  // A list of people goes on with a name: "X, Y and Z".
  if (last === null) return null;
  const early = tokens.slice(first, Math.min(first + 5, last + 1)).some((token) => isRoleNoun(token, type, words));
  const whole = isWholeRole(tokens, first, last, type, words);
  if (tokens[first]!.pos === 'PROPN' && !early && !whole) return null;
  const phrase = { first, last };
  return (whole || describes(doc, phrase, type, words)) && !opensClause(tokens, phrase) ? phrase : null;
}

/** Is the phrase about what an actor of this type can be? Behind a person's name "a …" is, whatever the noun. */
function describes(doc: Doc, phrase: Phrase, type: NameType, words: RoleWords): boolean {
  const { tokens } = doc;
  const head = headNoun(doc, phrase, type, words);
  if (head === null) return false;
  if (isKnown(tokens, phrase, head, type, words)) return type === 'person' || !/^\p{Lu}\p{Ll}/u.test(head.text);
  return type === 'person' && /^(?:a|an|one)$/.test(tokens[phrase.first]!.lower) && !words.bodyNouns.has(head.lower);
}

const isKnown = (tokens: readonly Token[], { first }: Phrase, head: Token, type: NameType, words: RoleWords): boolean =>
  isRoleNoun(isOneOf(tokens, first) ? inSingular(head) : head, type, words);

/** Is the phrase about what an actor of this type is known to be? */
function isAboutRole(doc: Doc, phrase: Phrase, type: NameType, words: RoleWords): boolean {
  const head = headNoun(doc, phrase, type, words);
  return head !== null && isKnown(doc.tokens, phrase, head, type, words);
}

/** "Hamas, the agency said": what follows the comma is a new clause, no description; "the first state to …" is cut off. */
function opensClause(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const next = tokens[last + 1];
  if (next === undefined || tokens[first]!.lower === 'a' || tokens[first]!.lower === 'an') return false;
  return /^(?:VERB|AUX|PRON)$/.test(next.pos) && !stops.test(next.text) && /^\p{Ll}/u.test(next.text);
}

/** "Elmdale State Department of Health information officer" between commas: a single phrase that ends in a role noun. */
function isWholeRole(tokens: readonly Token[], first: number, last: number, type: NameType, words: RoleWords): boolean {
  const ends = tokens[last + 1]?.text === ',' && isRoleNoun(tokens[last]!, type, words);
  return ends && tokens[last]!.pos === 'NOUN' && tokens.slice(first, last).every(({ pos }) => pos !== 'CCONJ');
}

/** "The leader of Hamas" in "The leader of Hamas, Ismail Haniyeh, said". */
function phraseBefore(doc: Doc, mention: NameMention, type: NameType, words: RoleWords): Phrase | null {
  const { tokens } = doc;
  const from = doc.sentences[mention.sentence]!.first;
  const comma = mention.first - 1;
  if (comma <= from || tokens[comma]!.text !== ',') return null;
  let first = comma;
  while (
    first > from &&
    comma - first < longest &&
    (!/^(?:PUNCT|VERB|AUX|CCONJ|SCONJ|PRON)$/.test(tokens[first - 1]!.pos) || joinsRoles(tokens, first - 1))
  )
    first--;
  while (first < comma && !/^(?:DET|NOUN|ADJ|PROPN)$/.test(tokens[first]!.pos)) first++;
  const possessive = tokens.slice(first, comma).some(({ text }) => /^['’]s?$/.test(text));
  if (first >= comma || (tokens[first]!.pos !== 'DET' && !possessive)) return null;
  const last = endOfPhrase(doc, first, comma - 1, type, words);
  if (last !== comma - 1) return null;
  // "paid millions a year to armed groups, X among them": what stands before the preposition must be a role itself.
  const phrase = tokens.slice(first, last + 1);
  const preposition = phrase.findIndex(({ pos }) => pos === 'ADP');
  const isRole = preposition < 0 || phrase.slice(0, preposition).some((token) => isRoleNoun(token, type, words));
  if (!isRole || !isAboutRole(doc, { first, last }, type, words)) return null;
  // "a small town in County Antrim, Northern Ireland": the place behind the comma is the one around it.
  return type === 'place' && tokens[last]!.pos === 'PROPN' ? null : { first, last };
}

/** "and" in "the party's founder and former leader": two roles of one person, not two people. */
const joinsRoles = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'and' && tokens[i - 1]?.pos === 'NOUN' && /^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? '');

/** "a farmer" in "Jones is a farmer". */
function phraseOfBeing(doc: Doc, mention: NameMention, type: NameType, words: RoleWords): Phrase | null {
  const { tokens } = doc;
  const end = doc.sentences[mention.sentence]!.last;
  const first = mention.last + 2;
  if (first > end || !/^(?:is|was|became|remains)$/.test(tokens[mention.last + 1]!.lower)) return null;
  if (!/^(?:a|an|the|one)$/.test(tokens[first]!.lower)) return null;
  const last = endOfPhrase(doc, first, end, type, words);
  return last !== null && isAboutRole(doc, { first, last }, type, words) ? { first, last } : null;
}
