// Words of the article that say who a person or body is: the title before the name, the phrase in commas behind it.
import type { Span } from '../../article.ts';
import type { NameWords } from '../../language/language.ts';
import type { Doc, Token } from '../document.ts';
import type { NameMention } from '../names/find-names.ts';
import type { NamedActor } from './actor-names.ts';

export type RoleWords = {
  readonly titles: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly personNouns: ReadonlySet<string>;
  readonly bodyNouns: ReadonlySet<string>;
};

export const roleWords = (names: NameWords): RoleWords => ({
  titles: new Set(names.titles),
  modifiers: new Set(names.titleModifiers),
  personNouns: new Set(names.personNouns),
  bodyNouns: new Set([...names.organisationNouns, ...names.placeNouns, ...names.institutionNouns]),
});

/** Words of a role at most. */
const longest = 14;
const courtesy = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|dr)\.?$/;

/** The best description of the actor, its first in the article where several are as good; null where there is none. */
export function roleOf(doc: Doc, actor: NamedActor, words: RoleWords): Span | null {
  for (const mention of actor.mentions) {
    const behind = phraseBehind(doc, mention, actor, words);
    const before = titleBefore(doc, mention, actor, words);
    if (before) return before;
    if (behind) return behind;
  }
  return null;
}

const span = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
});

function isRoleNoun(token: Token, actor: NamedActor, words: RoleWords): boolean {
  const singular = token.lower.replace(/^.*-/, '');
  if (actor.type === 'person')
    return words.personNouns.has(singular) || (words.titles.has(token.lower) && !courtesy.test(token.lower));
  return words.bodyNouns.has(singular);
}

/** "Hamas chief" in "Hamas chief Ismail Haniyeh": nouns, names and adjectives right before the name. */
function titleBefore(doc: Doc, { first, sentence }: NameMention, actor: NamedActor, words: RoleWords): Span | null {
  const { tokens } = doc;
  const from = doc.sentences[sentence]!.first;
  const last = first - 1;
  if (last < from || !isRoleNoun(tokens[last]!, actor, words)) return null;
  let start = last;
  while (start > from && last - start < longest && belongsBefore(tokens[start - 1]!, tokens[start]!, words)) start--;
  while (
    start < last &&
    (tokens[start]!.pos === 'PUNCT' || tokens[start]!.pos === 'PART' || tokens[start]!.pos === 'CCONJ')
  )
    start++;
  return span(tokens, start, last);
}

function belongsBefore(token: Token, next: Token, words: RoleWords): boolean {
  if (/^['’]s$/.test(token.text)) return true;
  if (token.text === '-') return token.end === next.start;
  if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') return true;
  return words.modifiers.has(token.lower) && token.pos !== 'ADP' && token.pos !== 'DET' && token.pos !== 'CCONJ';
}

/** "the leader of Hamas" in "Ismail Haniyeh, the leader of Hamas, said". */
function phraseBehind(doc: Doc, mention: NameMention, actor: NamedActor, words: RoleWords): Span | null {
  const { tokens } = doc;
  const end = doc.sentences[mention.sentence]!.last;
  let first = mention.last + 2;
  if (tokens[mention.last + 1]?.text !== ',' || first > end) return null;
  if (tokens[first]!.pos === 'NUM' && tokens[first + 1]?.text === ',') first += 2;
  if (first > end) return null;
  let last = first;
  let noun = false;
  while (last <= end && last - first < longest && !/^[,;:.—–)("“”]$|^--$/.test(tokens[last]!.text)) {
    if (tokens[last]!.pos === 'VERB' || tokens[last]!.pos === 'AUX' || tokens[last]!.pos === 'PRON') break;
    if (isRoleNoun(tokens[last]!, actor, words)) noun = true;
    last++;
  }
  last--;
  if (!noun || last < first || tokens[first]!.pos === 'ADP' || tokens[first]!.pos === 'CCONJ') return null;
  while (last > first && (tokens[last]!.pos === 'ADP' || tokens[last]!.pos === 'CCONJ' || tokens[last]!.pos === 'DET'))
    last--;
  return span(tokens, first, last);
}
