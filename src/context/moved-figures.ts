// Figures that moved from article to article: the toll of one event, given by several articles over the days.
// Strict on purpose. Of loosely matched tolls only four in ten were right: parts of a whole, new counts, other events.
import type { Figure } from '../article.ts';
import type { TermWords } from '../language/language.ts';
import { type Compared, evidenceAt, type Linked } from './reading.ts';
import type { MovedFigure, Reading } from './statement.ts';
import { termsOf } from './terms.ts';

/** A count that jumps further is more likely another quantity. */
const largestRatio = 3;
/** Of one day's counts that differ by more, one is of a part or of another place. */
const largestRatioOfADay = 1.5;
/** The toll that an article is about stands near its top. */
const leadSentences = 6;

/** "Dozens" and "hundreds" say that nobody has counted. */
const counted = ({ qualifier, high, text }: Figure, { uncounted }: TermWords): boolean =>
  qualifier !== '~' &&
  high === null &&
  !text
    .toLowerCase()
    .split(/\s+/)
    .some((word) => uncounted.includes(word));

/** What must agree for two figures to count the same thing; undefined for figures that are never compared. */
function keyOf(figure: Figure, words: TermWords): string | undefined {
  const { kind, outcome, scope, change, value, unit } = figure;
  if (scope.subgroup || scope.counting === 'new' || change || !counted(figure, words)) return undefined;
  // Two jurors, three soldiers: the count of a kind of people is a part of the toll, or no toll at all.
  if (unit !== null && unit !== 'people') return undefined;
  if (kind !== 'casualties' || !outcome || value < 2 || !Number.isInteger(value)) return undefined;
  return outcome;
}

type Toll = { readonly figure: Figure; readonly in: Compared };

/** One figure a key: the first in the lead. Two totals in one lead are two events, or two sources: neither is taken. */
function tolls(compared: Compared, words: TermWords): Map<string, Toll> {
  const lead = compared.sentences[leadSentences - 1]?.end ?? Number.POSITIVE_INFINITY;
  const found = new Map<string, Toll>();
  const unsure = new Set<string>();
  for (const figure of compared.card.figures) {
    const key = keyOf(figure, words);
    if (key === undefined || figure.start >= lead) continue;
    const other = found.get(key);
    if (other && other.figure.value !== figure.value) unsure.add(key);
    else if (!other) found.set(key, { figure, in: compared });
  }
  for (const key of unsure) found.delete(key);
  return found;
}

export function movedFigures(here: Compared, linked: readonly Linked[], words: TermWords): MovedFigure[] {
  const others = linked
    .filter(({ link }) => link.relation !== 'same-text' && !link.old)
    .map((other) => tolls(other, words));
  const moved: MovedFigure[] = [];
  for (const [key, toll] of tolls(here, words)) {
    const series = others.flatMap((found) => {
      const other = found.get(key);
      return other && comparable(toll, other, words) ? [other] : [];
    });
    if (!series.some(({ figure }) => figure.value !== toll.figure.value)) continue;
    const ordered = inOrder([...series, toll]);
    if (!ordered) continue;
    const rose = ordered.every(({ figure }, i) => i === 0 || figure.value >= ordered[i - 1]!.figure.value);
    moved.push({
      label: toll.figure.counts ?? toll.figure.text,
      figureId: toll.figure.id,
      course: rose ? 'rose' : 'given-as',
      readings: ordered.filter((one, i) => !repeats(one, ordered[i - 1])).map(readingOf),
      because: `${key}: one total near the top of each article, same event`,
    });
  }
  return moved;
}

/** Near in size, and where both name places, one of them in common. */
function comparable(a: Toll, b: Toll, words: TermWords): boolean {
  const [low, high] = [Math.min(a.figure.value, b.figure.value), Math.max(a.figure.value, b.figure.value)];
  if (high / low > (a.in.day === b.in.day ? largestRatioOfADay : largestRatio)) return false;
  const [here, there] = [placesOf(a.figure, words), placesOf(b.figure, words)];
  return here.size === 0 || there.size === 0 || [...here].some((place) => there.has(place));
}

const placesOf = ({ scope }: Figure, words: TermWords): Set<string> =>
  new Set(
    scope.places.flatMap(({ text }) =>
      termsOf(text, words)
        .filter(({ capital }) => capital)
        .map(({ term }) => term),
    ),
  );

/** By day; undefined where a day is unknown, for then nobody can say what came first. The article at hand, last in the list, stays last within its day. */
function inOrder(series: readonly Toll[]): Toll[] | undefined {
  if (series.some((toll) => toll.in.day === null)) return undefined;
  return [...series].sort((a, b) => a.in.day! - b.in.day!);
}

/** The same number on the same day is one reading, however many outlets took it over. */
const repeats = (one: Toll, before: Toll | undefined): boolean =>
  one.in.key !== null && before?.figure.value === one.figure.value && before.in.day === one.in.day;

function readingOf({ figure, in: compared }: Toll): Reading {
  const { value, high, qualifier, text } = figure;
  const { published: day, outlet } = compared;
  return { value, high, qualifier, text, day, outlet, evidence: evidenceAt(compared, figure) };
}
