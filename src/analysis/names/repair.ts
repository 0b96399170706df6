// Ends of names that the tagger cuts wrongly and that can be told from the words alone.
import { endedInCapital } from './common-nouns.ts';
import type { TaggedSpan } from './tag-sequence.ts';
import { classes } from './word-classes.ts';
import type { WordInfo } from './word-info.ts';

/** Bodies whose names go on with "of …" or "for …". */
const goesOn =
  /^(?:university|bank|institute|museum|court|council|ministry|department|foundation|office|church|centre|center|house|board|commission|committee|academy|association|society|school|college|federation|union|party|league|bureau|organi[sz]ation|agency|chamber|parliament|municipality|conference|congress|front|movement|network|fund|campaign|coalition|alliance|center|programme|program)$/;

const isNameWord = (word: WordInfo | undefined): boolean =>
  word?.isCapital === true && (word.classes & (classes.common | classes.calendar)) === 0;

/** Spans of one sentence, in order, not overlapping → the same, repaired. */
export function repaired(words: readonly WordInfo[], spans: readonly TaggedSpan[], inCapitals: boolean): TaggedSpan[] {
  const split = spans
    .filter((span) => !isOrigin(words, span) && !isTitleAlone(words, span))
    .map((span) => endedInCapital(words, span))
    .flatMap((span) => splitAtOf(words, span));
  const typed = split.map((span) => shoutedBody(words, namedAsPerson(words, withoutTitle(words, span)), inCapitals));
  return inCapitals ? typed : withCamelWords(words, extended(words, typed));
}

/** "Indonesian" alone is a word of origin, no place and no body. */
function isOrigin(words: readonly WordInfo[], { first, last, type }: TaggedSpan): boolean {
  if (type === 'person' || first !== last) return false;
  const { classes: bits } = words[first]!;
  return (bits & classes.demonym) !== 0 && (bits & (classes.country | classes.region | classes.group)) === 0;
}

/** "General" alone is nobody's name. */
const isTitleAlone = (words: readonly WordInfo[], { first, last, type }: TaggedSpan): boolean =>
  type === 'person' && first === last && isTitle(words[first]!);

/** "Gary Chan of DAB" is a person and a body. */
function splitAtOf(words: readonly WordInfo[], span: TaggedSpan): TaggedSpan[] {
  if (span.type !== 'person') return [span];
  for (let i = span.first + 1; i < span.last; i++)
    if (words[i]!.lower === 'of' || words[i]!.lower === 'and')
      return [
        { ...span, last: i - 1 },
        { first: i + 1, last: span.last, type: words[i]!.lower === 'of' ? 'organisation' : 'person' },
      ];
  return [span];
}

/** "Ambassador Mohr", "Ms. Lee": the title is no part of a name, but a saint's is ("St. Patrick"). */
function withoutTitle(words: readonly WordInfo[], span: TaggedSpan): TaggedSpan {
  if (span.type !== 'person') return span;
  let { first } = span;
  while (first < span.last && isTitle(words[first]!) && words[first + 1]!.isCapital) first++;
  return first === span.first ? span : { ...span, first };
}

/** A first name and a family name, none of the words one of a body's, are a person. */
function namedAsPerson(words: readonly WordInfo[], span: TaggedSpan): TaggedSpan {
  const { first, last, type } = span;
  if (type !== 'organisation' || last - first < 1 || last - first > 2) return span;
  const firstName = words[first]!.classes;
  const family = words[last]!.classes;
  const isPerson =
    (firstName & (classes.maleName | classes.femaleName)) !== 0 &&
    (firstName & notOfPerson) === 0 &&
    (family & classes.surname) !== 0 &&
    (family & (notOfPerson | classes.legalSuffix | classes.placeWord)) === 0;
  return isPerson ? { ...span, type: 'person' } : span;
}

const isTitle = ({ classes: bits, lower }: WordInfo): boolean =>
  (bits & classes.title) !== 0 &&
  (bits & (classes.maleName | classes.femaleName | classes.surname)) === 0 &&
  !/^(?:saint|st\.?)$/.test(lower);

/** A short name in capitals amid ordinary text abbreviates a body, unless it is on the lists of people; so does "SunExpress". */
function shoutedBody(words: readonly WordInfo[], span: TaggedSpan, inCapitals: boolean): TaggedSpan {
  const word = words[span.first]!;
  const person = span.type === 'person' && span.first === span.last && !inCapitals;
  if (word.isCamel && span.first === span.last && !inCapitals) return { ...span, type: 'organisation' };
  const known = (word.classes & (classes.maleName | classes.femaleName)) !== 0;
  const short = word.lower.length >= 3 && word.lower.length <= 5 && !/[.']/.test(word.lower);
  return person && short && word.isAllCapital && !known ? { ...span, type: 'organisation' } : span;
}

function extended(words: readonly WordInfo[], spans: readonly TaggedSpan[]): TaggedSpan[] {
  const out: TaggedSpan[] = [];
  for (let s = 0; s < spans.length; s++) {
    const span = spans[s]!;
    const before = out[out.length - 1]?.last ?? -1;
    const next = spans[s + 1]?.first ?? words.length;
    if (span.type === 'person') out.push(extendedPerson(words, span, before, next));
    else if (span.type === 'organisation' && goesOn.test(words[headOf(words, span)]!.lower)) {
      const last = Math.max(span.last, endOfBody(words, headOf(words, span)));
      while (spans[s + 1] && spans[s + 1]!.first <= last) s++;
      const first = startOfBody(words, span.first, before);
      out.push({ ...span, first, last: Math.max(last, spans[s]!.first <= last ? spans[s]!.last : last) });
    } else out.push(span);
  }
  return out;
}

const notOfPerson =
  classes.title |
  classes.demonym |
  classes.organisationWord |
  classes.country |
  classes.organisation |
  classes.group |
  classes.personNoun |
  classes.titleModifier;

/** "James To" where only "James" was marked; "Enver Solomon" where only "Solomon" was. */
function extendedPerson(words: readonly WordInfo[], span: TaggedSpan, before: number, next: number): TaggedSpan {
  let { first, last } = span;
  const belongs = (i: number): boolean => isNameWord(words[i]) && (words[i]!.classes & notOfPerson) === 0;
  if (last === first) {
    while (last - first < 2 && last + 1 < next && belongs(last + 1)) last++;
    if (last === first && first - 1 > Math.max(before, 0) && belongs(first - 1) && !isNameWord(words[first - 2]))
      first--;
  }
  return { ...span, first, last };
}

/** The last word but for a link that was cut off: "University of". */
const headOf = (words: readonly WordInfo[], { first, last }: TaggedSpan): number =>
  last > first && links.test(words[last]!.lower) ? last - 1 : last;

/** Last word of "… of the Visual Arts", given the word before "of". */
function endOfBody(words: readonly WordInfo[], last: number): number {
  const link = words[last + 1]?.lower;
  if (link === undefined || !links.test(link)) return last;
  let i = last + 2;
  if (words[i]?.lower === 'the') i++;
  if (!isNameWord(words[i]) || (words[i]!.classes & classes.demonym) !== 0) return last;
  while (isNameWord(words[i + 1]) && i - last < 8) i++;
  if (words[i + 1]?.lower === 'of' && isNameWord(words[i + 2])) i += 2;
  // "Disease Control and Prevention"
  if (link === 'for' && words[i + 1]?.lower === 'and' && isNameWord(words[i + 2]) && !isNameWord(words[i + 3])) i += 2;
  return i;
}

const links = /^(?:of|for|on|to|against)$/;

/** First word of "Securities and Exchange Commission", given that of "Exchange Commission". */
function startOfBody(words: readonly WordInfo[], first: number, before: number): number {
  const joins = words[first - 1]?.lower === 'and' && isNameWord(words[first - 2]) && first - 2 > before;
  return joins && !isNameWord(words[first - 3]) && (words[first - 2]!.classes & notOfPerson) === 0 ? first - 2 : first;
}

/** A capital within a word makes a company's name: "SunExpress"; Mc, Mac and other beginnings of family names do not. */
function withCamelWords(words: readonly WordInfo[], spans: readonly TaggedSpan[]): TaggedSpan[] {
  const out = [...spans];
  for (const [i, word] of words.entries())
    if (word.isCamel && !spans.some(({ first, last }) => first <= i && i <= last))
      out.push({ first: i, last: i, type: 'organisation' });
  return out.sort((a, b) => a.first - b.first);
}
