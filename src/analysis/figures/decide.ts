// Is this number a quantity that tells a reader something? Names, years, house numbers and the pronoun "one" are not.
import type { FigureWords } from '../../language/language.ts';
import type { Doc, Token } from '../document.ts';
import { textBefore, textBehind } from './beside.ts';
import type { Blocked } from './never.ts';
import type { Counted } from './noun.ts';
import { isHuman, isPlural } from './phrases.ts';
import type { Quantity } from './quantities.ts';

export type Place = {
  readonly doc: Doc;
  readonly quantity: Quantity;
  /** Tokens that the quantity covers, its unit included. */
  readonly first: number;
  readonly last: number;
  /** The counted noun phrase behind it. */
  readonly noun: Counted | null;
  readonly qualified: boolean;
  readonly age: boolean;
  readonly words: FigureWords;
};

/** Digits alone: no unit, no scale word. */
export const isBare = ({ unit, scaled, form, high }: Quantity): boolean =>
  !unit && !scaled && form === 'digits' && high === null;

const overlaps = (quantity: Quantity, span: Blocked): boolean => span.start < quantity.end && quantity.start < span.end;

export function isFigure(place: Place, blocked: readonly Blocked[]): boolean {
  const { doc, quantity, first, last, noun, qualified, words } = place;
  const { text, tokens } = doc;
  const before = textBefore(text, quantity.start);
  const after = textBehind(text, quantity.end);
  const previous = tokens[first - 1];
  const next = tokens[last + 1];

  for (const span of blocked) {
    if (!overlaps(quantity, span)) continue;
    // "two years ago" is a date and a length of time; the number in "May 5" is neither
    if (span.by === 'date' && quantity.unit?.kind === 'duration' && span.end >= quantity.end) continue;
    if (quantity.unit?.kind === 'money') continue;
    return false;
  }
  if (place.age) return true;
  const bare = isBare(quantity);
  const head = noun ? tokens[noun.last]! : null;
  const plural =
    head !== null &&
    isPlural(head.text, words) &&
    tokens[noun!.first]!.pos !== 'PROPN' &&
    /^\p{Ll}/u.test(tokens[noun!.first]!.text);

  if (
    bare &&
    /^(?:1[5-9]|20|21)\d\d$/.test(quantity.digits ?? '') &&
    !qualified &&
    !/\b(?:average|total|maximum|minimum|price|sum|record|cost|fee|fine) of\s$/.test(before)
  ) {
    const modern = quantity.value >= 1950 && quantity.value <= 2060;
    const dated =
      /\b(?:in|since|by|until|from|of|for|during|before|after|late|early|mid|the|to|and|last|spring|summer|autumn|winter|fall)[\s-]+$/i.test(
        before,
      );
    if (!plural || (modern && dated) || /^\p{Lu}/u.test(next?.text ?? '')) return false;
  }
  if (quantity.digits && /^0\d/.test(quantity.digits)) return false;
  // "Ann Lee (44)": an age or a party's number in brackets
  if (bare && /\($/.test(before) && /^\)/.test(after)) return false;
  // "Apple One", "Formula One"
  if (
    quantity.form === 'words' &&
    /^\p{Lu}/u.test(textBehind(text, quantity.start)) &&
    previous?.pos === 'PROPN' &&
    !/[.!?:]$/.test(previous.text) &&
    first > 0 &&
    previous.sentence === tokens[first]!.sentence
  )
    return false;
  // "Voyager 2", "Toronto 6": a name with a number in it
  if (
    bare &&
    quantity.digits &&
    /^\d{1,4}$/.test(quantity.digits) &&
    previous &&
    isNameWord(doc, previous) &&
    previous.sentence === tokens[first]!.sentence &&
    /^\s?$/.test(text.slice(previous.end, quantity.start))
  ) {
    if (!plural) return false;
  }
  if (quantity.form === 'words' && quantity.value === 1 && quantity.high === null && !quantity.unit)
    return countsOne(place);
  if (quantity.value === 0 && quantity.form === 'words' && !noun) return false;
  if (bare && !noun && /^[-–/]\p{L}/u.test(after) && !qualified) return false;
  // "a two-state solution", "the Six-Day War": small numbers in a compound name a thing
  if (noun?.attributive && noun.first > last && quantity.form === 'words' && quantity.value <= 3) return false;
  // "half a chance" is no share
  if (quantity.form === 'fraction' && !quantity.unit && /^\s+an?\s/.test(after)) return false;
  if (
    quantity.form === 'words' &&
    quantity.unit?.kind === 'duration' &&
    /^\p{Lu}\p{Ll}+-\p{Lu}/u.test(text.slice(quantity.start, quantity.end))
  )
    return false;
  // "the 777 program", "the 90049 area": a number that names
  if (
    bare &&
    noun &&
    !noun.attributive &&
    !qualified &&
    /\b(?:the|this|its|that)\s$/i.test(before) &&
    /^\d{3,5}$/.test(quantity.digits ?? '') &&
    head &&
    head.pos === 'NOUN' &&
    !isPlural(head.text, words)
  )
    return false;
  // "the two spoke", "all three were": they stand for people named before
  if (
    !noun &&
    !quantity.unit &&
    quantity.form === 'words' &&
    !qualified &&
    quantity.value <= 12 &&
    /\b(?:the|all|these|those|both|other|of|you|we|us|them|another)\s$/i.test(before)
  )
    return false;
  // "until at least 2030"
  if (
    bare &&
    !noun &&
    /^(?:19|20|21)\d\d$/.test(quantity.digits ?? '') &&
    /\b(?:until|by|since|before|after|in|till)\s(?:at least|about|around|roughly)\s$/i.test(before)
  )
    return false;
  // "one day the road will open"
  if (
    quantity.form === 'words' &&
    quantity.value === 1 &&
    quantity.unit?.name === 'days' &&
    !qualified &&
    !/^\s(?:after|before|later|earlier|long|of|a)\b|^-/.test(after)
  )
    return false;
  // "the bottom three", "the first two"
  if (
    !noun &&
    quantity.form === 'words' &&
    !quantity.unit &&
    /\b(?:bottom|top|first|last|final|big|other)\s$/i.test(before)
  )
    return false;
  // a bare number glued to a name: "Spain-2", "model-3"
  if (bare && /[\p{L}]-$/u.test(before)) return false;
  // "1." at the start of a block, "two" left hanging
  if (quantity.form === 'ordinal') return isRank(place);
  if (bare && !noun && first === doc.sentences[tokens[first]!.sentence]!.first && /^[.)]/.test(after)) return false;
  return true;
}

/** A capitalised word inside a sentence, or a name at its start. */
const isNameWord = (doc: Doc, token: Token): boolean =>
  /^\p{Lu}/u.test(token.text) && (token.pos === 'PROPN' || token.index > doc.sentences[token.sentence]!.first);

/** "one person was hurt" counts; "one of the", "no one", "one day", "that one", "one analyst said" do not. */
function countsOne({ doc, quantity, first, last, noun, qualified, words }: Place): boolean {
  const { tokens, text } = doc;
  if (/^\s+of\b/i.test(textBehind(text, quantity.end)) || !noun) return false;
  const head = tokens[noun.last]!;
  if (isPlural(head.text, words)) return false;
  if (
    /^(?:day|another|thing|time|way|side|point|reason|example|part|exception|man's|word|place|step|look|end|piece|umbrella|case)$/.test(
      head.lower,
    )
  )
    return false;
  const previous = tokens[first - 1];
  if (qualified || (previous && /^(?:only|just|and|or|including|plus)$/.test(previous.lower))) return true;
  if (
    previous &&
    /^(?:no|the|this|that|every|some|which|each|number|day|at|as|from|in|to|into|under|by|on|with|number)$/.test(
      previous.lower,
    )
  )
    return false;
  if (previous?.lower === 'for') return true;
  if (isHuman(head.text, words)) {
    // a person is counted where something happens to him, not where he speaks
    for (let i = noun.last + 1; i <= Math.min(tokens.length - 1, noun.last + 6); i++) {
      if (tokens[i]!.sentence !== tokens[last]!.sentence) break;
      if (Object.hasOwn(words.outcomes, tokens[i]!.lower)) return true;
    }
    for (let i = first - 1; i >= Math.max(0, first - 3); i--)
      if (Object.hasOwn(words.outcomes, tokens[i]!.lower)) return true;
    return false;
  }
  // "One campaign video featured …" tells of one among many
  return !/^\p{Lu}/u.test(textBehind(text, quantity.start));
}

/** "14th in the table", "the 96th minute": a rank, unless it only dates something. */
function isRank({ doc, quantity, noun }: Place): boolean {
  const head = noun ? doc.tokens[noun.last]!.lower : '';
  const after = textBehind(doc.text, quantity.end);
  if (
    /^(?:century|centuries|birthday|anniversary|street|avenue|congress|amendment|district|floor|grade|grader|graders|parallel|minute|infantry|airborne|circuit|st|ave|day|month|year|season)$/.test(
      head,
    )
  )
    return false;
  return (
    !/^\s+(?:and|Street|St|Avenue|Ave|Century|Floor|District|Congress|Amendment|Circuit|Infantry|Airborne|Arrondissement|of\s+[A-Z])/.test(
      after,
    ) && !/^-/.test(after)
  );
}
