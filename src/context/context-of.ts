// What the earlier articles say about one article: links first, then the statements that rest on them.
import type { Card } from '../article.ts';
import type { Language } from '../language/language.ts';
import { changedSince } from './changed-since.ts';
import { disputedClaims } from './disputed.ts';
import type { Frequencies } from './frequencies.ts';
import { fullNames } from './full-names.ts';
import { sideOf } from './likeness.ts';
import { movedFigures } from './moved-figures.ts';
import { claimsElsewhere, newClaims } from './new-claims.ts';
import { figuresElsewhere, newFigures } from './new-figures.ts';
import { newHere, onlyElsewhere } from './novelty.ts';
import { proven } from './proven.ts';
import { comparedOf, type Linked } from './reading.ts';
import { rank } from './relate.ts';
import type { Context, Earlier, Link } from './statement.ts';
import type { Trace } from './trace.ts';

/** So many of the best links are read whole; more cards than a reader looks at would only cost time. */
export const readWhole = 8;

export type Candidate = { readonly earlier: Earlier; readonly trace: Trace };

/** The links to show, best first. */
export function linksOf(trace: Trace, candidates: readonly Candidate[]): Link[] {
  const others = candidates.map((candidate) => ({ ...candidate, side: sideOf(candidate.trace) }));
  return rank(sideOf(trace), others).map(({ item, relation, old, score, because }) => ({
    earlier: item.earlier,
    relation,
    old,
    score,
    because,
  }));
}

export type Known = {
  readonly links: readonly Link[];
  /** Cards of linked articles, by key. */
  readonly cards: ReadonlyMap<string, Card>;
  /** The reading of the same address before it changed. */
  readonly before: { readonly card: Card; readonly lastRead: number } | undefined;
};

export function contextOf(
  card: Card,
  { links, cards, before }: Known,
  { terms: words }: Pick<Language, 'terms'>,
  frequencies: Frequencies,
): Context {
  const here = comparedOf(card, null, card.article.publisher ?? '', words);
  const linked: Linked[] = links.flatMap((link) => {
    const other = cards.get(link.earlier.key);
    return other ? [{ ...comparedOf(other, link.earlier.key, link.earlier.outlet, words), link }] : [];
  });
  return {
    links,
    moved: proven.moved ? movedFigures(here, linked, words) : [],
    disputed: proven.disputed ? disputedClaims(here, linked, words, frequencies) : [],
    newHere: [
      ...(proven.newHere ? newHere(here, linked, words) : []),
      ...(proven.newClaims ? newClaims(here, linked, words, frequencies) : []),
      ...(proven.newFigures ? newFigures(here, linked, words, frequencies) : []),
    ],
    onlyElsewhere: [
      ...(proven.onlyElsewhere ? onlyElsewhere(here, linked, words) : []),
      ...(proven.claimsElsewhere ? claimsElsewhere(here, linked, words, frequencies) : []),
      ...(proven.figuresElsewhere ? figuresElsewhere(here, linked, words, frequencies) : []),
    ],
    fullNames: proven.fullNames ? fullNames(here, linked, words) : [],
    changed: before ? changedSince(card, before) : null,
  };
}
