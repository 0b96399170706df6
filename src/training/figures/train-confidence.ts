// Fits how likely a figure is read right, on our own labels: value, qualifier and unit against the hand-written cards.
import { findMoments } from '../../analysis/dates/find.ts';
import { readFigures } from '../../analysis/figures/find.ts';
import type { Figure } from '../../article.ts';
import { english } from '../../language/en/index.ts';
import { type HandFigure, type OwnCard, ownCards } from '../own-cards.ts';
import type { FittedTable } from '../parts.ts';
import { type Case, calibrationError, crossValidated, fitSigns } from '../sign-model.ts';

const folds = 10;
const ridge = 2;

export function fitFigureConfidence(data: string): FittedTable {
  const perCard = ownCards(data).map(casesOf);
  const cases = perCard.flat();
  const foldOf = perCard.flatMap((list, i) => list.map(() => i % folds));
  const chances = crossValidated(cases, foldOf, ridge);
  const weights = fitSigns(cases, ridge);
  const share = (least: number): number => {
    const shown = cases.filter((_, i) => chances[i]! >= least);
    return Math.round((1000 * shown.filter(({ right }) => right).length) / Math.max(1, shown.length)) / 10;
  };
  return {
    weights,
    scores: {
      figures: cases.length,
      'right, all': share(0),
      'right, cross-validated, of those at 0.6 and above': share(0.6),
      'of them left, percent':
        Math.round((1000 * chances.filter((chance) => chance >= 0.6).length) / cases.length) / 10,
      'calibration error, cross-validated, points': calibrationError(cases, chances),
    },
  };
}

function casesOf({ doc, card }: OwnCard): Case[] {
  const moments = findMoments(doc, card.published, english.dates);
  return readFigures(doc, moments, english.figures).map(({ figure, signs }) => ({
    signs,
    right: card.figures.some((hand) => isSame(figure, hand)),
    weight: 1,
  }));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu) ?? [];

/** The unit may be worded more fully by hand ("foreign nationals" for "nationals"), or stand in what is counted. */
function isSame(figure: Figure, hand: HandFigure): boolean {
  const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
  if (!close(figure.value, hand.value) || figure.qualifier !== hand.qualifier) return false;
  if ((figure.high === null) !== (hand.high === null) || !close(figure.high ?? 0, hand.high ?? 0)) return false;
  const text = new Set(wordsOf(hand.text));
  if (!wordsOf(figure.text).some((word) => text.has(word))) return false;
  if (figure.unit === null || hand.unit === null) return figure.unit === hand.unit;
  if (figure.unit === hand.unit || `${hand.unit} of age` === figure.unit) return true;
  const told = new Set(wordsOf(`${hand.unit} ${hand.counts ?? ''} ${hand.text}`));
  return told.has(wordsOf(figure.unit).at(-1) ?? '');
}
