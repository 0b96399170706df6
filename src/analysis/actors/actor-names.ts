// Which mentions are one actor: full names, parts of names, acronyms, other names of the same body.

import type { NameWords } from '../../language/language.ts';
import type { Doc } from '../document.ts';
import type { NameMention } from '../names/find-names.ts';
import type { NameType } from '../names/tag-sequence.ts';
import { commonestType, isCapital, type NameForm, nameForms, otherNames } from './name-forms.ts';
import { isAcronymOf, isFamilyNameOf, isSameBody, isSamePerson, type MergeWords, mergeWords } from './same-actor.ts';

/** An actor in the making. */
export type NamedActor = {
  /** The fullest form. */
  readonly name: string;
  readonly type: NameType;
  readonly forms: readonly NameForm[];
  /** In text order. */
  readonly mentions: readonly NameMention[];
};

type Growing = { readonly long: NameForm; readonly forms: NameForm[]; readonly mentions: NameMention[] };

/** Linear in the number of mentions, quadratic in that of different names, of which the first `mostForms` are merged. */
const mostForms = 600;

export function namedActors(doc: Doc, mentions: readonly NameMention[], names: NameWords): NamedActor[] {
  const by = mergeWords(names);
  const forms = nameForms(doc.text, mentions, otherNames(names), new Set(names.legalSuffixes));
  const order = [...forms].sort((a, b) => b.words.length - a.words.length || b.mentions.length - a.mentions.length);
  const inBrackets = bracketedNames(doc, mentions);
  const actors: Growing[] = [];
  for (const form of order) {
    const fits = actors.length < mostForms ? actors.filter(({ long }) => isSame(form, long, by, inBrackets)) : [];
    const families = fits.filter(({ long }) => long.type === 'person' && isFamilyNameOf(form, long));
    const best = families.length ? families : fits;
    if (best.length === 0) actors.push({ long: form, forms: [form], mentions: [...form.mentions] });
    else if (best.length === 1) join(best[0]!, form, form.mentions);
    else share(form, best);
  }
  return actors
    .map(({ forms: own, mentions: all }) => {
      const sorted = all.sort((a, b) => a.start - b.start);
      return { name: fullestName(own), type: commonestType(sorted), forms: own, mentions: sorted };
    })
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

function isSame(short: NameForm, long: NameForm, by: MergeWords, inBrackets: ReadonlyMap<string, string>): boolean {
  if (inBrackets.get(short.key) === long.key) return true;
  if (long.type === 'person')
    return (
      (short.type === 'person' || short.words.length === 1) &&
      !by.states.has(short.key) &&
      isSamePerson(short, long, by)
    );
  if (short.type === 'person') return false;
  return isAcronymOf(short, long) || isSameBody(short, long, by);
}

/** "Hong Kong Indigenous (HKI)": key of the name in brackets → key of the name before it. */
function bracketedNames(doc: Doc, mentions: readonly NameMention[]): Map<string, string> {
  const pairs = new Map<string, string>();
  const key = (mention: NameMention): string => mention.words.join(' ').toLowerCase().replace(/^the /, '');
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    if (!next || next.first !== mention.last + 2 || doc.tokens[mention.last + 1]!.text !== '(') continue;
    const text = doc.text.slice(next.start, next.end);
    if (doc.tokens[next.last + 1]?.text === ')' && /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&-]+s?$/u.test(text))
      pairs.set(key(next), key(mention));
  }
  return pairs;
}

function join(actor: Growing, form: NameForm, mentions: readonly NameMention[]): void {
  actor.forms.push(form);
  for (const mention of mentions) actor.mentions.push(mention);
}

/**
 * A surname that several people bear: it is that of the one named last, in the same sentence or the one before, else of the
 * one of whom the article speaks most by full name (of a family's other members it uses first names or both).
 */
function share(form: NameForm, fits: readonly Growing[]): void {
  const main = fits.reduce((a, b) => (b.mentions.length > a.mentions.length ? b : a));
  const named = fits.flatMap((actor) => actor.mentions.map(({ start, sentence }) => ({ start, sentence, actor })));
  named.sort((a, b) => a.start - b.start);
  const shares = new Map<Growing, NameMention[]>();
  let latest = named[0]!;
  let next = 0;
  for (const mention of form.mentions) {
    for (; next < named.length && named[next]!.start <= mention.start; next++) latest = named[next]!;
    const bearer = latest.sentence >= mention.sentence - 1 ? latest.actor : main;
    const list = shares.get(bearer);
    if (list) list.push(mention);
    else shares.set(bearer, [mention]);
  }
  for (const [actor, mentions] of shares) join(actor, { ...form, mentions }, mentions);
}

/** Most words first; of those the one that is not in capitals, then the most frequent. */
function fullestName(forms: readonly NameForm[]): string {
  const score = ({ text, words, mentions }: NameForm): number =>
    words.length * 100 + (isShouted(text) ? 0 : 50) + Math.min(mentions.length, 40);
  return forms.reduce((a, b) => (score(b) > score(a) ? b : a)).text;
}

const isShouted = (text: string): boolean => isCapital(text) && text.length > 1 && text === text.toUpperCase();
