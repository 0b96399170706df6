// The different forms of names in an article: mentions with the same words, whatever their case, are one form.
import type { NameWords } from '../../language/language.ts';
import type { NameMention } from '../names/find-names.ts';
import type { NameType } from '../names/tag-sequence.ts';

export type NameForm = {
  /** The words in lower case, or the fullest name of a listed country or body that they stand for. */
  readonly key: string;
  /** Words in lower case without article and legal suffix. */
  readonly words: readonly string[];
  readonly text: string;
  readonly type: NameType;
  readonly mentions: readonly NameMention[];
};

/** Other name in lower case → fullest name in lower case. */
export type OtherNames = ReadonlyMap<string, string>;

export function otherNames({ countries, organisations, groups }: NameWords): OtherNames {
  const names = new Map<string, string>();
  for (const { name, also } of countries) for (const other of also) names.set(other.toLowerCase(), name.toLowerCase());
  for (const [fullest, ...others] of [...organisations, ...groups])
    for (const other of others) names.set(other.toLowerCase(), fullest!.toLowerCase());
  return names;
}

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Words in lower case without "the", possessive and legal suffix ("Acme Inc." → acme). */
export function coreWords(words: readonly string[], legalSuffixes: ReadonlySet<string>): string[] {
  let core = words.map((word) => word.toLowerCase());
  if (core.length > 1 && core[0] === 'the') core = core.slice(1);
  while (core.length > 1 && (legalSuffixes.has(core[core.length - 1]!) || /^[,'&]|^'s$/.test(core[core.length - 1]!)))
    core = core.slice(0, -1);
  return core;
}

/** Initials of the words in capitals: "Federal Aviation Administration" → FAA. */
export const initials = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.split('-'))
    .filter(isCapital)
    .map((word) => word[0]!)
    .join('');

export function nameForms(
  text: string,
  mentions: readonly NameMention[],
  others: OtherNames,
  legalSuffixes: ReadonlySet<string>,
): NameForm[] {
  const byKey = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const own = coreWords(mention.words, legalSuffixes).join(' ');
    const key = others.get(own) ?? own;
    const list = byKey.get(key);
    if (list) list.push(mention);
    else byKey.set(key, [mention]);
  }
  return [...byKey].map(([key, group]) => {
    const longest = group.reduce((a, b) => (b.words.length > a.words.length ? b : a));
    return {
      key,
      words: coreWords(longest.words, legalSuffixes),
      text: text.slice(longest.start, longest.end),
      type: commonestType(group),
      mentions: group,
    };
  });
}

export function commonestType(mentions: readonly NameMention[]): NameType {
  const counts = new Map<NameType, number>();
  for (const { type, inCapitals } of mentions) counts.set(type, (counts.get(type) ?? 0) + (inCapitals ? 0.5 : 1));
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
