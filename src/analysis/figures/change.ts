// How a quantity moved: "rose by 3%", "fell from 10 to 8", "up 5 points".
import type { Change } from '../../article.ts';
import type { FigureWords } from '../../language/language.ts';
import type { Doc } from '../document.ts';
import { isNoun, wordSets } from './phrases.ts';
import type { Quantity } from './quantities.ts';

/** Tokens between a verb of movement and its figure: fillers only, and few. */
const reach = 6;

/** `first`: the token that the quantity begins with. null where it does not move. */
export function changeOf(doc: Doc, quantity: Quantity, first: number, words: FigureWords): Change | null {
  const { rising, falling, fillers } = wordSets(words);
  const sentence = doc.tokens[first]!.sentence;
  if (quantity.fromTo && quantity.high !== null)
    return { direction: quantity.high >= quantity.value ? 'up' : 'down', from: quantity.value };
  if (quantity.sign === '+') return { direction: 'up', from: null };
  if (quantity.sign === '-' && quantity.unit?.kind === 'percent') return { direction: 'down', from: null };
  let to = false;
  let by = false;
  for (let i = first - 1; i >= 0 && first - i <= reach; i--) {
    const token = doc.tokens[i]!;
    if (token.sentence !== sentence) return null;
    const next = doc.tokens[i + 1]!.lower;
    if (token.lower === 'up' && next === 'to') return null;
    if (rising.has(token.lower) && !(token.lower === 'up' && to && doc.tokens[i - 1]?.pos === 'VERB'))
      return { direction: 'up', from: null };
    if (falling.has(token.lower)) return { direction: 'down', from: null };
    if (token.lower === 'to') to = true;
    if (token.lower === 'by') by = true;
    // "cut its rate by 25 points": over the object
    if (by && (isNoun(token) || token.pos === 'DET' || token.pos === 'ADJ' || token.pos === 'PRON')) continue;
    if (!fillers.has(token.lower) && token.pos !== 'SYM' && token.pos !== 'NUM' && token.pos !== 'ADV') return null;
  }
  return null;
}
