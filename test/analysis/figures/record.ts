// A figure in one line, every field that the text decides.
import type { Figure } from '../../../src/article.ts';

/** "words = value..high unit qualifier kind:outcome · change · counts words + words · part of the whole · total or new" */
export function recordOf(figure: Figure, text: string): string {
  const { start, end, value, high, unit, qualifier, kind, outcome, change, countsSpans, scope } = figure;
  return [
    `${text.slice(start, end)} = ${value}${high === null ? '' : `..${high}`} ${unit ?? '?'} ${qualifier} ${kind}${outcome ? `:${outcome}` : ''}`,
    change && `${change.direction}${change.from === null ? '' : ` from ${change.from}`}`,
    countsSpans.length > 0 && `counts ${countsSpans.map((span) => text.slice(span.start, span.end)).join(' + ')}`,
    scope.subgroup && `part ${text.slice(scope.subgroup.start, scope.subgroup.end)}`,
    scope.counting,
  ]
    .filter(Boolean)
    .join(' · ');
}
