// Figures that one side has and the other has not: a number that stands nowhere there, of something that is not counted there.
import type { Figure, FigureKind } from '../article.ts';
import type { TermWords } from '../language/language.ts';
import type { Frequencies } from './frequencies.ts';
import { comparedWith, fewestOthers } from './novelty.ts';
import { type Compared, evidenceAt, type Linked } from './reading.ts';
import type { Novelty } from './statement.ts';
import { contentOf, shareTold, type Windows, windowsOf } from './told-before.ts';

const told: readonly FigureKind[] = ['casualties', 'people', 'money', 'percent', 'count', 'votes'];
const surest = 0.8;
/** Below it "two" and "three" stand everywhere. */
const smallest = 5;
/** Share of what is counted that may stand in two sentences of the other side: above it the other counts it too. */
const countedShare = 0.5;
/** What matters is given near the top. */
const leadSentences = 6;
const shown = 3;

/** In digits, and counted: "hundreds" and "a dozen" say that nobody has. */
const isTold = ({ kind, confidence, counts, value, qualifier, text }: Figure, { uncounted }: TermWords): boolean =>
  told.includes(kind) &&
  confidence >= surest &&
  counts !== null &&
  // Another number in what is counted: a price list, a table, or two figures read as one.
  !/\d/.test(counts) &&
  value >= smallest &&
  qualifier !== '~' &&
  numbersIn(text).length > 0 &&
  // "16" alone: of what stands somewhere else.
  /[^\d\s.,–-]/.test(text) &&
  !uncounted.some((word) => text.toLowerCase().split(/\s+/).includes(word));

/** Two tolls of one event are one figure that moved (moved-figures.ts), neither of them is missing on the other side. */
const isAnotherToll = (figure: Figure, other: Figure): boolean =>
  figure.kind === 'casualties' && other.kind === 'casualties';

type Other = { readonly side: Compared; readonly windows: Windows };

/** Digits as they stand ("1,400" is "1,400" or "1400"). */
const numbersIn = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((digits) => digits.replace(/,/g, ''));

function isAbsent(figure: Figure, { side, windows }: Other, words: TermWords, frequencies: Frequencies): boolean {
  const numbers = new Set(numbersIn(`${side.card.article.headline}\n${side.card.article.text}`));
  if (numbersIn(figure.text).some((digits) => numbers.has(digits))) return false;
  const { value } = figure;
  if (side.card.figures.some((other) => other.value === value || other.high === value || isAnotherToll(figure, other)))
    return false;
  return shareTold(contentOf(figure.counts ?? '', words, frequencies), windows) < countedShare;
}

/** A number alone says little: it is shown with its sentence, where that is a short and whole one. */
const longestSentence = 180;
const wholeSentence = /^["“‘'«(]?\p{Lu}.*[.!?]["”’'»)]*$/su;

function noveltyOf(figure: Figure, side: Compared, because: string): Novelty | undefined {
  const evidence = evidenceAt(side, figure);
  const { text } = evidence;
  const inHeadline = side.card.article.blocks.some(
    ({ type, start, end }) => type === 'headline' && start <= figure.start && figure.end <= end,
  );
  if (inHeadline || text.length > longestSentence || !wholeSentence.test(text)) return undefined;
  return { kind: 'figure', id: figure.id, text, evidence, because };
}

/** One figure a sentence. */
function distinct(news: readonly (Novelty | undefined)[]): Novelty[] {
  const told = new Set<string>();
  return news.flatMap((one) => {
    if (!one || told.has(one.text)) return [];
    told.add(one.text);
    return [one];
  });
}

const saysWhat = (figure: Figure, words: TermWords, frequencies: Frequencies): boolean =>
  contentOf(figure.counts ?? '', words, frequencies).size >= 2;

export function newFigures(
  here: Compared,
  linked: readonly Linked[],
  words: TermWords,
  frequencies: Frequencies,
): Novelty[] {
  const others = comparedWith(here, linked).map((side) => ({ side, windows: windowsOf(side, words) }));
  if (others.length < fewestOthers) return [];
  const news = here.card.figures
    .filter(
      (figure) =>
        isTold(figure, words) &&
        saysWhat(figure, words, frequencies) &&
        others.every((other) => isAbsent(figure, other, words, frequencies)),
    )
    .map((figure) => noveltyOf(figure, here, `not in ${others.length} earlier articles on this event`));
  return distinct(news).slice(0, shown);
}

/** From the top of an earlier article on the event. */
export function figuresElsewhere(
  here: Compared,
  linked: readonly Linked[],
  words: TermWords,
  frequencies: Frequencies,
): Novelty[] {
  const mine = { side: here, windows: windowsOf(here, words) };
  const news: (Novelty | undefined)[] = [];
  const values = new Set<number>();
  for (const other of comparedWith(here, linked)) {
    const lead = other.sentences[leadSentences - 1]?.end ?? Number.POSITIVE_INFINITY;
    for (const figure of other.card.figures) {
      if (figure.start >= lead || values.has(figure.value) || !isTold(figure, words)) continue;
      if (!saysWhat(figure, words, frequencies) || !isAbsent(figure, mine, words, frequencies)) continue;
      values.add(figure.value);
      news.push(noveltyOf(figure, other, 'near the top there, not here'));
    }
  }
  return distinct(news).slice(0, shown);
}
