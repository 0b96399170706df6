// Which figures are worth a bar chart: those that share unit and measure; and how a figure's words are set, large and small.
import type { Figure, FigureKind } from '../article.ts';

const fewest = 3;
const most = 6;
/** Beyond this the smallest bar cannot be seen. */
const widestRatio = 200;

/** Words of what is counted that can tell two measures apart: longer than articles and prepositions. */
const contentWords = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.map((word) => word.slice(0, 6)) ?? [],
  );

function sameMeasure(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  if (a.outcome || b.outcome) return a.outcome === b.outcome;
  if (a.kind === 'votes') return true;
  if (!a.counts || !b.counts) return false;
  const words = contentWords(a.counts);
  return [...contentWords(b.counts)].some((word) => words.has(word));
}

const canBeBar = (figure: Figure): boolean =>
  figure.value > 0 && figure.change === null && !['rank', 'score', 'duration'].includes(figure.kind);

/** Groups of three to six figures of one unit and measure, each figure in one group, in text order. */
export function barGroups(figures: readonly Figure[]): (readonly Figure[])[] {
  const groups: Figure[][] = [];
  for (const figure of figures.filter(canBeBar)) {
    const home = groups.find((group) => sameMeasure(group[0]!, figure));
    if (!home) groups.push([figure]);
    else if (!home.some((other) => other.value === figure.value && other.counts === figure.counts)) home.push(figure);
  }
  return groups.filter((group) => {
    const values = group.map((figure) => figure.high ?? figure.value);
    return (
      group.length >= fewest &&
      group.length <= most &&
      new Set(values).size > 1 &&
      Math.max(...values) / Math.min(...values) <= widestRatio
    );
  });
}

/** What a reader looks for first; lengths of time, ranks and scores last. */
const weights: Readonly<Record<FigureKind, number>> = {
  casualties: 0,
  votes: 1,
  money: 2,
  percent: 2,
  people: 3,
  count: 4,
  measure: 4,
  score: 5,
  rank: 6,
  duration: 7,
};

/** By weight, those that say what they count or who gives them before those that do not; else in text order. */
export function orderFigures(figures: readonly Figure[]): Figure[] {
  const weight = (figure: Figure) => 2 * weights[figure.kind] + (figure.counts === null && figure.by === null ? 1 : 0);
  return [...figures].sort((a, b) => weight(a) - weight(b));
}

export type Setting = { readonly before: string; readonly large: string; readonly after: string };

/** Digits with the currency before and the scale or sign after them, ranges included. */
const one = String.raw`[$€£¥₹₩₽]?\s?\d[\d.,\u00a0\u202f]*(?:\s?(?:%|°[CF]?|per ?cent|(?:k|m|bn|tn)\b|thousand|million|billion|trillion|lakh|crore))?`;
const digits = new RegExp(String.raw`${one}(?:\s?(?:-|–|—|to|or|and|in|out of)\s?${one})?`, 'i');

/** The last word, and the one before it where both make a number: "three", "a third", "two dozen". */
const lastNumber = /(?:\b(?:an?|one|two|three|four|five|six|seven|eight|nine)[\s-])?\S+$/i;

/**
 * "at least 1,400 people" → "at least" · "1,400" · "people". Without digits the counted noun at the end, or what follows
 * "of", goes apart; of what is left the end is the number where a qualifier stands before it and the number is small
 * enough for a word or two: "at least three people" → "at least" · "three" · "people".
 */
export function setFigure(figure: Pick<Figure, 'text' | 'unit' | 'qualifier' | 'value'>): Setting {
  const text = figure.text.trim();
  const match = digits.exec(text);
  if (match) {
    const large = match[0].trim().replace(/[.,]$/, '');
    const start = match.index + match[0].indexOf(large);
    return { before: text.slice(0, start).trim(), large, after: text.slice(start + large.length).trim() };
  }
  const unit = figure.unit?.toLowerCase() ?? '';
  const isNamed = unit !== '' && text.length > unit.length && text.toLowerCase().endsWith(unit);
  const of = text.toLowerCase().indexOf(' of ');
  const end = of > 0 ? of : isNamed ? text.length - unit.length : text.length;
  const amount = text.slice(0, end).trim();
  const after = text.slice(end).trim();
  const last = figure.qualifier === '=' || figure.value >= 100 ? 0 : amount.search(lastNumber);
  return { before: amount.slice(0, Math.max(0, last)).trim(), large: amount.slice(Math.max(0, last)), after };
}

/** How large a number can be set: the more signs, the smaller, so that a tile holds it. */
export function sizeOf({ large }: Setting): 'large' | 'large middle' | 'large long' {
  if (large.length <= 7) return 'large';
  return large.length <= 13 ? 'large middle' : 'large long';
}

/** Letters that `end` closes and `start` opens with, whole words only: ("of its fighters", "fighters were killed") → 8. */
function overlap(end: string, start: string): number {
  const [left, right] = [end.toLowerCase(), start.toLowerCase()];
  const isEdge = (text: string, at: number) => !/[\p{L}\p{N}]/u.test(text[at] ?? '');
  for (let length = Math.min(left.length, right.length); length > 0; length--) {
    if (!left.endsWith(right.slice(0, length))) continue;
    if (isEdge(right, length) && isEdge(left, left.length - length - 1)) return length;
  }
  return 0;
}

/** `words`: what is counted, as far as the figure's own words do not say it already. `goesOn`: they go on in these. */
export type Counted = { readonly words: string; readonly goesOn: boolean };

/**
 * "41 injured", counts "injured" → null. "at least 1,400 people", counts "people were killed" → "were killed", which
 * goes on where the figure's words end.
 */
export function countsBeside({ text, counts }: Pick<Figure, 'text' | 'counts'>): Counted | null {
  if (!counts || text.toLowerCase().includes(counts.toLowerCase())) return null;
  const said = overlap(text, counts);
  return { words: counts.slice(said).trim(), goesOn: said > 0 };
}

/** A figure's words with what is counted: "at least 1,400 people were killed"; "41: injured". */
export function wordsOf(figure: Pick<Figure, 'text' | 'counts'>): string {
  const counted = countsBeside(figure);
  return counted ? `${figure.text}${counted.goesOn ? ' ' : ': '}${counted.words}` : figure.text;
}
