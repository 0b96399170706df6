// How likely a figure is read right: by what its number, its unit and what it counts were read from.
import type { Figure } from '../../article.ts';
import type { Clause } from './clause.ts';
import type { Found } from './noun.ts';

/** What is known of a figure once it is described. */
export type Described = {
  readonly found: Found;
  readonly clause: Clause;
  readonly figure: Pick<Figure, 'unit' | 'kind' | 'countsSpans'>;
};

/** What speaks for and against a figure; each sign has a weight in `FigureWords.confidence`. */
export function figureSigns({ found, clause, figure }: Described): string[] {
  const { quantity, noun, qualifier, sentence, age } = found;
  const unit = age
    ? 'age'
    : quantity.score
      ? 'of a score'
      : (quantity.unit?.kind ??
        (noun ? (noun.attributive ? 'described noun' : 'noun') : figure.unit === null ? 'none' : 'of another figure'));
  return [
    'all',
    `form ${quantity.form}`,
    `unit ${unit}`,
    `kind ${figure.kind}`,
    `role ${clause.role}`,
    ...(sentence.blockType === 'headline' ? ['headline'] : []),
    ...(quantity.high !== null ? ['range'] : []),
    ...(qualifier ? ['qualified'] : []),
    ...(figure.countsSpans.length === 0 ? ['counts nothing'] : []),
    ...(noun && noun.last > noun.first ? ['long noun'] : []),
  ];
}

/** 0 to 1, calibrated on the training cards: of figures at 0.8 four in five have value, qualifier and unit right. */
export function confidenceOf(signs: readonly string[], weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const sign of signs) sum += Object.hasOwn(weights, sign) ? weights[sign]! : 0;
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
