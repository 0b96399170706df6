// An article from lines of plain text, and what the analysis finds in it: for tests.
import { findActors } from '../../src/analysis/actors/find-actors.ts';
import type { Doc } from '../../src/analysis/document.ts';
import { readDocument } from '../../src/analysis/read-document.ts';
import type { Actor, Span } from '../../src/article.ts';
import { textArticle } from '../../src/command/text-article.ts';
import { openTestAnalyser } from './test-analyser.ts';

/** Each line is a paragraph; the first is the headline where it ends without a full stop. */
export const documentOf = (...lines: readonly string[]): Doc => readDocument(textArticle(lines.join('\n'), {}));

export function actorsOf(...lines: readonly string[]): { readonly doc: Doc; readonly actors: readonly Actor[] } {
  const doc = documentOf(...lines);
  const { language, weights } = openTestAnalyser();
  return { doc, actors: findActors(doc, language, weights) };
}

export const wordsAt = ({ text }: Doc, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

export function actorNamed(actors: readonly Actor[], name: string): Actor {
  const actor = actors.find((one) => one.aliases.includes(name));
  if (!actor) throw new Error(`no actor ${name} among ${actors.map((one) => one.name).join(', ')}`);
  return actor;
}
