// The counted noun behind a number: "14 miners", "two of the planes", "27,000 cars and vans", "12-page document".
import type { Change } from '../../article.ts';
import type { FigureWords } from '../../language/language.ts';
import type { Doc, Sentence } from '../document.ts';
import { firstTokenAt } from '../tokens.ts';
import { isNoun, isPlural, type Phrase, phraseFrom, wordSets } from './phrases.ts';
import type { QualifierHit } from './qualifiers.ts';
import type { Quantity } from './quantities.ts';

export type Counted = Phrase & {
  /** The number belongs to a noun that describes another one ("12-page document"): the noun is `last`, no plural is written. */
  readonly attributive: boolean;
};

export type Found = {
  readonly doc: Doc;
  readonly quantity: Quantity;
  readonly first: number;
  readonly last: number;
  readonly noun: Counted | null;
  readonly qualifier: QualifierHit | null;
  readonly sentence: Sentence;
  readonly change: Change | null;
  readonly age: boolean;
};

const linkers = /^(?:more|other|additional|further|extra|most|such|another)$/;

/** null where the number has a unit of its own or stands alone. `next`: the quantity after this one. */
export function nounOf(
  doc: Doc,
  quantity: Quantity,
  last: number,
  limit: number,
  next: Quantity | undefined,
  words: FigureWords,
): Counted | null {
  if (quantity.score || quantity.unit) return null;
  const { determiners } = wordSets(words);
  const { tokens } = doc;
  let at = last + 1;
  if (at > limit) return nounBefore(doc, last, quantity);
  // "12-page document", "three-bed flat", "four-cylinder engine"
  if (/^[-‑]$/.test(tokens[at]!.text) && tokens[at]!.start === tokens[last]!.end) {
    const noun = tokens[at + 1];
    return noun &&
      at + 1 <= limit &&
      /^\p{L}/u.test(noun.text) &&
      noun.start === tokens[at]!.end &&
      !/^(?:and|or|to)$/.test(noun.lower)
      ? { first: at + 1, last: at + 1, attributive: true }
      : null;
  }
  let of = false;
  for (let hops = 0; at <= limit && hops < 6; hops++) {
    const token = tokens[at]!;
    if (token.lower === 'of' && !of) of = true;
    else if (!linkers.test(token.lower) && !(of && determiners.has(token.lower)) && !/^["“‘'`]+$/.test(token.text))
      break;
    at++;
  }
  if (at > limit) return nounBefore(doc, last, quantity);
  if (tokens[at]!.lower === 'others') return { first: at, last: at, attributive: false };
  // "three of the five officers", "90 of the parliament's 120 members": the noun stands behind the second number
  if (of && next && !next.unit && next.form !== 'fraction') {
    const number = firstTokenAt(doc, next.start);
    const behind = firstTokenAt(doc, next.end - 1);
    if (
      number !== null &&
      behind !== null &&
      behind < limit &&
      number >= at &&
      number - at <= 4 &&
      (number === at || /^['’]s?$/.test(tokens[number - 1]!.text))
    ) {
      const phrase = phraseFrom(doc, behind + 1, limit, words);
      if (phrase) return { ...phrase, attributive: false };
    }
  }
  // "eight million 250ml bottles": a measure describes what is counted
  if (next?.unit?.kind === 'measure' && next.start === tokens[at]!.start) {
    const behind = firstTokenAt(doc, next.end - 1);
    const phrase = behind === null ? null : phraseFrom(doc, behind + 1, limit, words);
    if (phrase) return { ...phrase, attributive: false };
  }
  const phrase = phraseFrom(doc, at, limit, words);
  if (!phrase) return pluralAt(doc, at, of, limit, words) ?? nounBefore(doc, last, quantity);
  const whole = joined(doc, phrase, limit, words);
  if (whole) return { ...whole, attributive: false };
  // "12 page document", "11 member pact": a singular noun right behind the number describes the next one
  const head = tokens[phrase.last]!;
  const nearest = tokens[phrase.first]!;
  if (
    !of &&
    phrase.last > phrase.first &&
    quantity.value !== 1 &&
    quantity.form !== 'fraction' &&
    quantity.form !== 'ordinal' &&
    nearest.pos === 'NOUN' &&
    !isPlural(nearest.text, words) &&
    head.pos === 'NOUN' &&
    !isPlural(head.text, words)
  )
    return { first: phrase.first, last: phrase.first, attributive: true };
  return { ...phrase, attributive: false };
}

/** "a year or two", "another pick or two": the noun stands before. */
function nounBefore(doc: Doc, last: number, { form, value }: Quantity): Counted | null {
  const [noun, or] = [doc.tokens[last - 2], doc.tokens[last - 1]];
  const counts =
    form === 'words' &&
    value <= 3 &&
    or?.lower === 'or' &&
    isNoun(noun) &&
    noun!.sentence === doc.tokens[last]!.sentence;
  return counts ? { first: last - 2, last: last - 2, attributive: true } : null;
}

/** A plural that a tagger took for a verb: "19 fouls", "3.7 rebounds while". */
function pluralAt(doc: Doc, at: number, of: boolean, limit: number, words: FigureWords): Counted | null {
  const token = doc.tokens[at]!;
  if (
    of ||
    at > limit ||
    token.pos !== 'VERB' ||
    !/^\p{Ll}{3,}s$/u.test(token.text) ||
    wordSets(words).ends.has(token.lower)
  )
    return null;
  return { first: at, last: at, attributive: false };
}

/** "cars, vans and lorries", "Kia and Hyundai cars": what stands together behind the number is counted together. */
function joined(doc: Doc, phrase: Phrase, limit: number, words: FigureWords): Phrase | null {
  const { tokens } = doc;
  const head = tokens[phrase.last]!;
  let at = phrase.last + 1;
  if (isPlural(head.text, words) && head.pos === 'NOUN') {
    let last: number | null = null;
    for (let hops = 0; hops < 4 && at + 1 <= limit; hops++) {
      const [link, noun] = [tokens[at]!, tokens[at + 1]!];
      const follows = tokens[at + 2];
      if (noun.pos !== 'NOUN' && noun.pos !== 'PROPN') break;
      if (!isPlural(noun.text, words) || follows?.pos === 'NOUN') break;
      if (/^(?:and|or)$/.test(link.lower)) last = at + 1;
      else if (link.text !== ',') break;
      at += 2;
      if (last !== null) break;
    }
    return last === null ? null : { first: phrase.first, last };
  }
  // singular or a name so far: the plural must follow the "and"
  if (/^(?:and|or)$/.test(tokens[at]?.lower ?? '') && at + 1 <= limit && !isPlural(head.text, words)) {
    const rest = phraseFrom(doc, at + 1, limit, words);
    if (rest && rest.last > rest.first && isPlural(tokens[rest.last]!.text, words) && tokens[rest.last]!.pos === 'NOUN')
      return { first: phrase.first, last: rest.last };
  }
  return null;
}

export function pluralOf(word: string, words: FigureWords): string {
  if (isPlural(word, words) || /^\p{Lu}\p{Lu}+$/u.test(word)) return word;
  const low = word.toLowerCase();
  const irregular = Object.entries(words.singulars).find(([, one]) => one === low)?.[0];
  if (irregular) return irregular;
  if (/(?:s|x|z|ch|sh)$/.test(low)) return `${word}es`;
  if (/[^aeiou]y$/.test(low)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** "and 30 others": the noun is the one counted before. */
export const isOthers = (noun: Counted | null, doc: Doc): boolean =>
  noun !== null && doc.tokens[noun.last]!.lower === 'others';

/** The unit as a card shows it: measure, currency or the counted noun in the plural, as the article words it; null where there is none. */
export function unitOf({ quantity, noun, doc, age }: Found, words: FigureWords): string | null {
  if (age) return 'years of age';
  if (quantity.unit) return quantity.unit.name;
  if (quantity.form === 'fraction') return 'share';
  if (quantity.form === 'times') return 'times';
  if (quantity.form === 'ordinal' && !noun) return 'places';
  if (!noun || isOthers(noun, doc)) return null;
  const { tokens, text } = doc;
  const head = tokens[noun.last]!;
  const inner = tokens.slice(noun.first, noun.last + 1).findIndex((token) => /^(?:and|or)$/.test(token.lower));
  if (
    inner > 0 &&
    isPlural(tokens[noun.first + inner - 1]!.text, words) &&
    tokens[noun.first + inner - 1]!.pos === 'NOUN'
  ) {
    let first = noun.first + inner - 1;
    while (first - 2 >= noun.first && tokens[first - 1]!.text === ',') first -= 2;
    return text.slice(tokens[first]!.start, head.end);
  }
  let first = noun.last;
  if (wordSets(words).weakHeads.has(head.lower) && noun.last > noun.first && isNoun(tokens[noun.last - 1])) first--;
  else if (head.pos === 'PROPN')
    while (
      first > noun.first &&
      (tokens[first - 1]!.pos === 'PROPN' || tokens[first - 1]!.pos === 'ADJ') &&
      /^\p{Lu}/u.test(tokens[first - 1]!.text)
    )
      first--;
  // "63,150 Model 3s": a plural glued to a number in a name
  if (head.text === 's' && noun.last > noun.first) return text.slice(tokens[noun.first]!.start, head.end);
  if (/^strong$/.test(head.lower)) return 'people';
  const lead = first < noun.last ? text.slice(tokens[first]!.start, head.start) : '';
  return lead + pluralOf(head.text, words);
}
