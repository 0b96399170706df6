// What bounds a count: a part of the whole ("children"), and whether it is a total so far or new since the last count.
import type { Quoted, Scope } from '../../article.ts';
import type { FigureWords } from '../../language/language.ts';
import type { Found } from './noun.ts';
import { isHuman, singularOf, wordSets } from './phrases.ts';

/** Nouns that mean everybody: no subgroup. */
const everybody = /^(?:person|people|other|life|death|fatality|casualty|body|case|victim|injury|man and woman)$/;

/** `places` are filled in later, when the actors are known. */
export function scopeOf({ doc, noun, first, last, qualifier, quantity }: Found, words: FigureWords): Scope {
  const { tokens, text } = doc;
  let subgroup: Quoted | null = null;
  if (noun && !noun.attributive) {
    const head = tokens[noun.last]!;
    const start = tokens[noun.first]!.start;
    if (isHuman(head.text, words) && (!everybody.test(singularOf(head.text, words)) || noun.last > noun.first))
      subgroup = { start, end: head.end, text: text.slice(start, head.end) };
  }
  const from = qualifier ? qualifier.start : quantity.start;
  const lead = text.slice(Math.max(0, from - 24), quantity.start).toLowerCase();
  const beside = [tokens[first - 1]?.lower, tokens[last + 1]?.lower];
  // "three times more", "5% more" compare, they count nothing new
  const compares = quantity.unit?.kind === 'times' || quantity.unit?.kind === 'percent';
  const isNew = !compares && beside.some((word) => word !== undefined && words.newCount.includes(word));
  const isTotal = wordSets(words).total.test(lead);
  return { places: [], subgroup, counting: isTotal ? 'total' : isNew ? 'new' : null };
}
