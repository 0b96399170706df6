// Names that the language lists (organisations, groups) are found wherever they stand, whatever the tagger says.
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
    if ((listed.get(hash) ?? 0) & listedBits && (next.isCapital || n > 1)) end = i + n;
  }
  if (end !== null || inCapitals) return end;
  const usual =
    word.isAllCapital || (i > 0 && word.lower.length > 3 && !words[i - 1]!.isCapital && !words[i + 1]?.isCapital);
  return (word.classes & listedBits) !== 0 && usual ? i : null;
}

/**
 * "White House Correspondents' Association" is more than the White House; "White House Press" in
 * "White House Press Secretary" is not.
 */
function isLongerBody(words: readonly WordInfo[], span: TaggedSpan, first: number, last: number): boolean {
  if (((words[span.last + 1]?.classes ?? 0) & classes.title) !== 0) return false;
  for (let i = span.first; i <= span.last; i++)
    if ((i < first || i > last) && (words[i]!.classes & classes.organisationWord) !== 0) return true;
  return span.first < first && span.last === last;
}
