// One line of text as a document, and its figures: what the tests of figures and dates look at.
import { findMoments } from '../../../src/analysis/dates/find.ts';
import { findFigures } from '../../../src/analysis/figures/find.ts';
import { readDocument } from '../../../src/analysis/read-document.ts';
import type { Figure, Moment } from '../../../src/article.ts';
import { textArticle } from '../../../src/command/text-article.ts';
import { english } from '../../../src/language/en/index.ts';

export const documentOf = (text: string) => readDocument(textArticle(text, {}));

export const momentsOf = (text: string, published: string | null = '2024-05-15'): Moment[] =>
  findMoments(documentOf(text), published, english.dates);

export function figuresOf(text: string, published: string | null = '2024-05-15'): Figure[] {
  const doc = documentOf(text);
  return findFigures(doc, findMoments(doc, published, english.dates), english.figures);
}
