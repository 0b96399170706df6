// Numbers that give somebody's age without saying so: "Ana Ruiz, 44, said", "aged 12", "she was 30".
import type { Doc } from '../document.ts';
import { textBefore, textBehind } from './beside.ts';
import { isBare } from './decide.ts';
import type { Quantity } from './quantities.ts';

export function isAge(doc: Doc, quantity: Quantity, first: number, last: number): boolean {
  if (
    quantity.unit ||
    quantity.scaled ||
    quantity.value < 1 ||
    quantity.value > 114 ||
    !Number.isInteger(quantity.value)
  )
    return false;
  const { text, tokens } = doc;
  const before = textBefore(text, quantity.start);
  const after = textBehind(text, quantity.end);
  const next = tokens[last + 1];
  if (/\b(?:aged?|ages)\s(?:between\s)?$/i.test(before)) return true;
  if (!isBare(quantity) && quantity.high === null) return false;
  if (
    /[\p{L}][\p{L}'’.-]{0,40},\s$/u.test(before) &&
    /^(?:$|,|\.(?:\s|$)|;|\sof\s)/.test(after) &&
    tokens[first - 2]?.pos === 'PROPN'
  )
    return true;
  if (/\b(?:who|he|she|I)\s(?:is|was|am|turned|turns)\s(?:just |only |now )?$/i.test(before))
    return !next || next.pos === 'PUNCT' || /^(?:when|and|at|but|now)$/.test(next.lower);
  // wire copy without commas: "Ana Ruiz 44 has"
  return (
    tokens[first - 1]?.pos === 'PROPN' &&
    tokens[first - 2]?.pos === 'PROPN' &&
    quantity.value >= 10 &&
    next !== undefined &&
    (next.pos === 'VERB' || next.pos === 'AUX' || /^(?:who|of)$/.test(next.lower)) &&
    tokens[first - 2]!.sentence === tokens[first]!.sentence
  );
}
