// Common nouns in what was taken for a name: at its ends, within it, or all of it.
import { hashText } from './hash.ts';
import type { NameType, TaggedSpan } from './tag-sequence.ts';
import { classes } from './word-classes.ts';
import { shapeOf, type WordInfo } from './word-info.ts';

/** A capital, the rest in lower case. */
const likeName = hashText(shapeOf('Name'));

/** Spans of one sentence without the common nouns in them. */
export const withoutCommonNouns = (words: readonly WordInfo[], spans: readonly TaggedSpan[]): TaggedSpan[] =>
  spans.filter((span) => !isNoName(words, span)).flatMap((span) => splitAtLower(words, span));

/** One word that names nobody: "AI", the "Dec." of a date, the "N." of an address, a common noun in lower case. */
function isNoName(words: readonly WordInfo[], { first, last, type }: TaggedSpan): boolean {
  const { lower, shape, classes: bits } = words[first]!;
  if (first !== last) return false;
  // "AI", "AIs", "WiFi"; "Ai" may be a person.
  if ((bits & classes.initialism) !== 0 && shape !== likeName) return true;
  if (isPlainLower(words[first]!)) return (bits & (classes.organisation | classes.group)) === 0;
  return /^\p{L}\.$/u.test(lower) || (type !== 'person' && (bits & classes.calendar) !== 0);
}

/** "Reds beat Blues", "hard-to-get Emma": a word in lower case that is no particle stands in no name; it parts two, or goes before one. */
function splitAtLower(words: readonly WordInfo[], span: TaggedSpan): TaggedSpan[] {
  const parts: TaggedSpan[] = [];
  let first = span.first;
  for (let i = span.first; i <= span.last + 1; i++) {
    // "church of Plenty" goes on.
    if (i <= span.last && (!isContent(words[i]!) || words[i + 1]?.lower === 'of')) continue;
    while (first > span.first && first < i && isPlainLower(words[first]!)) first++;
    if (i > first) parts.push({ first, last: i - 1, type: span.type });
    first = i + 1;
  }
  if (parts[0]?.first === span.first && parts[0].last === span.last) return [span];
  return parts
    .filter((part) => words[part.first]!.isCapital && words[part.last]!.isCapital)
    .map((part) => ({ ...part, type: typeOfPart(words, part, span) }));
}

const isPlainLower = ({ isLower, hash, lowerHash }: WordInfo): boolean => isLower && hash === lowerHash;

const isState = ({ classes: bits }: WordInfo): boolean => (bits & (classes.country | classes.region)) !== 0;

const isContent = (word: WordInfo): boolean =>
  isPlainLower(word) && word.lower.length > 3 && (word.classes & (classes.particle | classes.common)) === 0;

/** A person's name stands at the end of what was taken for one; a country is one wherever it stands. */
function typeOfPart(words: readonly WordInfo[], { first, last, type }: TaggedSpan, whole: TaggedSpan): NameType {
  if (first === last && isState(words[first]!)) return 'place';
  return type === 'person' && last < whole.last ? 'organisation' : type;
}

/** "Minnesota ad agency": words in lower case at the end are none of the name's. */
export function endedInCapital(words: readonly WordInfo[], span: TaggedSpan): TaggedSpan {
  let { last } = span;
  if (!words[span.first]!.isCapital) return span;
  const inLower = (word: WordInfo): boolean => isPlainLower(word) && (word.classes & classes.particle) === 0;
  while (last > span.first && inLower(words[last]!)) last--;
  if (last === span.last) return span;
  return { first: span.first, last, type: span.first === last && isState(words[last]!) ? 'place' : span.type };
}
