// The counted noun behind a number, and the unit that a card shows.
import type { Change } from '../../article.ts';
import type { FigureWords } from '../../language/language.ts';
import type { Doc, Sentence } from '../document.ts';
import { isPlural, type Phrase, phraseFrom, wordSets } from './phrases.ts';
import type { QualifierHit } from './qualifiers.ts';
import type { Quantity } from './quantities.ts';

export type Found = {
  readonly doc: Doc;
  readonly quantity: Quantity;
  readonly first: number;
  readonly last: number;
  readonly noun: Phrase | null;
  readonly qualifier: QualifierHit | null;
  readonly sentence: Sentence;
  readonly change: Change | null;
};

/^(?:more|most|other|others|additional|extra|further|new|of|straight|consecutive|such|so-called|fellow|different|separate)$/;

/** The phrase of the counted noun; null where the number has a unit of its own or stands alone. */
export function nounOf(doc: Doc, quantity: Quantity, last: number, limit: number, words: FigureWords): Phrase | null {
  if (quantity.score) return null;
  if (quantity.unit && quantity.form !== 'vague') return null;
  if (quantity.unit) return null;
  const { determiners } = wordSets(words);
  const { tokens } = doc;
  let at = last + 1;
  let of = false;
  // "twelve-page document", "three-bed flat"
  if (tokens[at]?.text === '-' && tokens[at]!.start === tokens[last]!.end) at++;
  for (let hops = 0; at <= limit && hops < 6; hops++) {
    const token = tokens[at]!;
    if (token.lower === 'of') {
      if (of) break;
      of = true;
    } else if (
      !(of && determiners.has(token.lower)) &&
      !/^(?:more|other|additional|further|extra|most|such)$/.test(token.lower) &&
      !(determiners.has(token.lower) && of)
    )
      break;
    at++;
  }
  if (of && quantity.form === 'digits' && quantity.digits === null && !quantity.scaled) return null;
  return phraseFrom(doc, at, limit, words);
}

const plural = (word: string, words: FigureWords): string => {
  if (isPlural(word, words)) return word;
  const low = word.toLowerCase();
  const irregular = Object.entries(words.singulars).find(([, one]) => one === low)?.[0];
  if (irregular) return irregular;
  if (/(?:s|x|z|ch|sh)$/.test(low)) return `${word}es`;
  if (/[^aeiou]y$/.test(low)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
};

/** The unit as a card shows it: measure, currency or the counted noun in the plural, as the article words it. */
export function unitOf(one: Found, words: FigureWords): string | null {
  const { quantity, noun, doc } = one;
  if (quantity.unit) return quantity.unit.name;
  if (quantity.form === 'fraction') return 'share';
  if (noun) {
    const head = doc.tokens[noun.last]!;
    const compound =
      wordSets(words).weakHeads.has(head.lower) && noun.last > noun.first ? doc.tokens[noun.last - 1]!.text : null;
    return `${compound ? `${compound} ` : ''}${plural(head.text, words)}`;
  }
  return null;
}
