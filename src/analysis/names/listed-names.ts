// Names that the language lists (organisations, groups) are found wherever they stand, whatever the tagger says; named things
// that are nobody ("Ramadan", "World Cup") are not.
import { hashOn, hashStart } from './hash.ts';
import type { TaggedSpan } from './tag-sequence.ts';
import { classes, longestListed } from './word-classes.ts';
import type { WordInfo, WordTables } from './word-info.ts';

const listedBits = classes.organisation | classes.group;

/** Spans of one sentence with the listed names put in: those of several words in place of what crosses them. */
export function withListedNames(
  words: readonly WordInfo[],
  spans: readonly TaggedSpan[],
  inCapitals: boolean,
  { classes: { listed } }: WordTables,
): TaggedSpan[] {
  return withBodies(words, withoutThings(words, spans, listed), inCapitals, listed);
}

function withBodies(
  words: readonly WordInfo[],
  spans: readonly TaggedSpan[],
  inCapitals: boolean,
  listed: ReadonlyMap<number, number>,
): TaggedSpan[] {
  const found: TaggedSpan[] = [];
  for (let i = 0; i < words.length; i++) {
    const last = endOfListed(words, i, inCapitals, listed);
    if (last === null) continue;
    const touching = spans.filter((span) => span.first <= last && i <= span.last);
    const stays = touching.some((span) => (span.first < i || span.last > last) && isLongerBody(words, span, i, last));
    if (last === i ? touching.length > 0 : stays) continue;
    found.push({ first: i, last, type: 'organisation' });
    i = last;
  }
  if (found.length === 0) return [...spans];
  const kept = spans.filter((span) => !found.some(({ first, last }) => span.first <= last && first <= span.last));
  return [...kept, ...found].sort((a, b) => a.first - b.first);
}

/** Last word of the longest listed name at `i`; a single word counts in its usual capitals only. */
function endOfListed(
  words: readonly WordInfo[],
  i: number,
  inCapitals: boolean,
  listed: ReadonlyMap<number, number>,
): number | null {
  const word = words[i]!;
  if (!word.isCapital) return null;
  let end: number | null = null;
  let hash = hashOn(hashStart, word.lower);
  for (let n = 1; n < longestListed && i + n < words.length; n++) {
    const next = words[i + n]!;
    if (!next.hasLetter && next.lower !== '&') break;
    hash = hashOn(hashOn(hash, ' '), next.lower);
    if ((listed.get(hash) ?? 0) & listedBits && (next.isCapital || n > 1 || next.lower === "'s")) end = i + n;
  }
  if (end !== null || inCapitals) return end;
  const usual =
    word.isAllCapital || (i > 0 && word.lower.length > 3 && !words[i - 1]!.isCapital && !words[i + 1]?.isCapital);
  return (word.classes & listedBits) !== 0 && usual ? i : null;
}

/**
 * "White House Correspondents' Association" is more than the White House, "State Department of Health" more than the State
 * Department; "White House Press" in "White House Press Secretary" is not.
 */
function isLongerBody(words: readonly WordInfo[], span: TaggedSpan, first: number, last: number): boolean {
  if (((words[span.last + 1]?.classes ?? 0) & classes.title) !== 0) return false;
  if (span.last > last + 1 && /^(?:of|for)$/.test(words[last + 1]!.lower)) return true;
  for (let i = span.first; i <= span.last; i++)
    if ((i < first || i > last) && (words[i]!.classes & classes.organisationWord) !== 0) return true;
  return span.first < first && span.last === last;
}

/** Spans that are a thing, or stand in its name ("Paris" in "Paris Agreement"), are left out; a person is no "Warhol Polaroid". */
function withoutThings(
  words: readonly WordInfo[],
  spans: readonly TaggedSpan[],
  listed: ReadonlyMap<number, number>,
): readonly TaggedSpan[] {
  if (spans.length === 0) return spans;
  return spans.flatMap((span) => {
    for (let from = Math.max(0, span.first - 2); from <= span.first; from++)
      if (endOfThing(words, from, listed) >= span.last) return [];
    for (let from = span.first + 1; from <= span.last && span.type === 'person'; from++)
      if (endOfThing(words, from, listed) === span.last) return [{ ...span, last: from - 1 }];
    return [span];
  });
}

/** Last word of the longest named thing at `i`; -1 where none begins. */
function endOfThing(words: readonly WordInfo[], i: number, listed: ReadonlyMap<number, number>): number {
  let end = -1;
  if (!words[i]!.isCapital) return end;
  let hash = hashStart;
  for (let n = 0; n < longestListed && i + n < words.length; n++) {
    hash = hashOn(n === 0 ? hash : hashOn(hash, ' '), words[i + n]!.lower);
    if ((listed.get(hash) ?? 0) & classes.thing) end = i + n;
  }
  return end;
}
