// Numbers that are no quantities: names, addresses, telephone numbers, clock times, years, list numbers.
import type { Moment } from '../../article.ts';
import type { FigureWords } from '../../language/language.ts';
import { literal, longestFirst, once } from './patterns.ts';

export type Blocked = { readonly start: number; readonly end: number; readonly by: 'pattern' | 'label' | 'date' };

const patterns = once((words: FigureWords): { readonly never: readonly RegExp[]; readonly label: RegExp } => {
  // "Section" at the start of a sentence is "section".
  const labels = words.labels.map((label) =>
    literal(label).replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`),
  );
  return {
    never: words.never.map((source) => new RegExp(source, 'gmu')),
    label: new RegExp(
      `(?<![\\w])(?:${longestFirst(labels)})\\s?#?\\s?(?:[0-9]{1,4}(?:\\.[0-9]{1,3})?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)(?![0-9]|,[0-9]{3}|\\.[0-9]|[\\s-]?(?:%|per ?cent|percent|million|billion|thousand|hundred|years?|hours?|miles?|km|people|minutes?|days?|weeks?|months?))`,
      'gu',
    ),
  };
});

/** Spans of a stretch of text that hold no figure, in text order. */
export function blockedSpans(
  text: string,
  from: number,
  to: number,
  moments: readonly Moment[],
  words: FigureWords,
): Blocked[] {
  const stretch = text.slice(from, to);
  const { never, label } = patterns(words);
  const spans: Blocked[] = [];
  for (const pattern of never)
    for (const match of stretch.matchAll(pattern))
      spans.push({ start: from + match.index, end: from + match.index + match[0].length, by: 'pattern' });
  for (const match of stretch.matchAll(label))
    spans.push({ start: from + match.index, end: from + match.index + match[0].length, by: 'label' });
  for (const { start, end, because } of moments)
    if (start < to && end > from)
      spans.push({ start, end, by: because === 'so long ago' || because === 'vague time ago' ? 'pattern' : 'date' });
  return spans.sort((a, b) => a.start - b.start);
}

/** Longest span that a pattern can match: how far back an overlapping one may begin. */
const longestSpan = 320;

/** Blocked spans that overlap [start, end). `blocked` is sorted by start; logarithmic plus the few that are near. */
export function blockedNear(blocked: readonly Blocked[], start: number, end: number): Blocked[] {
  let low = 0;
  let high = blocked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocked[middle]!.start < start - longestSpan) low = middle + 1;
    else high = middle;
  }
  const near: Blocked[] = [];
  for (let i = low; i < blocked.length && blocked[i]!.start < end; i++)
    if (blocked[i]!.end > start) near.push(blocked[i]!);
  return near;
}
