// Nouns that say what somebody or something is, and the noun that a phrase is about.
import type { NameWords } from '../../language/language.ts';
import type { Doc, Token } from '../document.ts';
import type { NameType } from '../names/tag-sequence.ts';

export type RoleWords = {
  readonly titles: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly personNouns: ReadonlySet<string>;
  readonly bodyNouns: ReadonlySet<string>;
  readonly placeNouns: ReadonlySet<string>;
  readonly areaNouns: ReadonlySet<string>;
  /** Nouns that say of an actor no more than its kind does: "the country". */
  readonly kindNouns: ReadonlySet<string>;
  /** Words of origin, and short names of countries that stand before a title ("U.S."). */
  readonly origins: ReadonlySet<string>;
};

export const roleWords = (names: NameWords): RoleWords => ({
  titles: new Set(names.titles),
  modifiers: new Set(names.titleModifiers),
  personNouns: new Set([...names.personNouns, ...names.roleNouns.person]),
  bodyNouns: new Set([...names.organisationNouns, ...names.institutionNouns, ...names.roleNouns.organisation]),
  placeNouns: new Set([...names.placeNouns, ...names.roleNouns.place]),
  areaNouns: new Set(names.areaNouns),
  kindNouns: new Set(names.roleNouns.ofKindOnly),
  origins: new Set(
    [...names.countries.flatMap(({ demonyms, also }) => [...demonyms, ...also]), ...names.peoples].map((word) =>
      word.toLowerCase(),
    ),
  ),
});

/** Tokens `first` to `last`, both included. */
export type Phrase = { readonly first: number; readonly last: number };

const courtesy = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|dr)\.?$/;

export function isRoleNoun(token: Token, type: NameType, words: RoleWords): boolean {
  // "lawyer-activist" is an activist, "right-wing" no wing.
  const noun = token.pos === 'ADJ' ? token.lower : token.lower.replace(/^.*-/, '');
  if (type === 'person')
    return words.personNouns.has(noun) || (words.titles.has(token.lower) && !courtesy.test(token.lower));
  return type === 'place' ? words.placeNouns.has(noun) : words.bodyNouns.has(noun);
}

/**
 * The noun that a noun phrase is about: "chief" in "the company's chief of staff", "managers" in "one of the best managers".
 * Null where it has none ("a little more precise").
 */
export function headNoun(doc: Doc, { first, last }: Phrase, type: NameType, words: RoleWords): Token | null {
  const { tokens } = doc;
  let head: Token | null = null;
  for (let i = isOneOf(tokens, first) ? first + 2 : first; i <= last; i++) {
    const token = tokens[i]!;
    const isNoun = token.pos === 'NOUN' || token.pos === 'PROPN' || isRoleNoun(token, type, words);
    if (isNoun) head = token;
    else if (isJoined(tokens, i)) continue;
    else if (token.pos === 'ADP' || (head !== null && endsNoun(tokens, i))) break;
  }
  return head;
}

export const isOneOf = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]!.lower === 'one' && tokens[first + 1]?.lower === 'of';

/** A part of a compound with hyphens. */
const isJoined = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === '-' || tokens[i]!.text === '-' || tokens[i + 1]?.text === '-';

/** Does the phrase's first noun end before this token? "managing" in "Acme managing director" belongs to the next noun. */
function endsNoun(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i]!;
  if (pos === 'VERB') return !/(?:ed|ing)$/.test(lower) || tokens[i + 1]?.pos !== 'NOUN';
  return /^(?:CCONJ|SCONJ|PRON|AUX|DET)$/.test(pos);
}

/** The same noun in the singular, for "one of the best managers". */
export function inSingular(token: Token): Token {
  const lower = token.lower
    .replace(/men$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '');
  return { ...token, lower };
}
