// Every figure of the article: value, unit, qualifier, change, what it counts and what kind of figure it is.
import type { Figure, Moment } from '../../article.ts';
import type { FigureWords } from '../../language/language.ts';
import type { Doc } from '../document.ts';
import { firstTokenAt } from '../tokens.ts';
import { changeOf } from './change.ts';
import { isFigure } from './decide.ts';
import { kindOf } from './kinds.ts';
import { blockedSpans } from './never.ts';
import { type Found, nounOf, unitOf } from './noun.ts';
import { qualifierOf } from './qualifiers.ts';
import { findQuantities } from './quantities.ts';

/** Figures in text order; `by` and `asOf` are filled in by `attributeFigures`. Linear time. */
export function findFigures(doc: Doc, moments: readonly Moment[], words: FigureWords): Figure[] {
  const found: Found[] = [];
  const { text, tokens } = doc;
  let moment = 0;
  for (const block of doc.article.blocks) {
    while (moment < moments.length && moments[moment]!.end <= block.start) moment++;
    const here: Moment[] = [];
    for (let i = moment; i < moments.length && moments[i]!.start < block.end; i++) here.push(moments[i]!);
    const blocked = blockedSpans(text, block.start, block.end, here, words);
    const quantities = findQuantities(text, block.start, block.end, blocked, words);
    let near = 0;
    for (const quantity of quantities) {
      const first = firstTokenAt(doc, quantity.start);
      const last = firstTokenAt(doc, quantity.end - 1);
      if (first === null || last === null) continue;
      const sentence = doc.sentences[tokens[first]!.sentence]!;
      const qualifier = qualifierOf(text, quantity.start, quantity.end, sentence.start, sentence.end, words);
      const noun = nounOf(doc, quantity, last, sentence.last, words);
      while (
        near < blocked.length &&
        blocked[near]!.end <= quantity.start &&
        blocked[near]!.start < quantity.start - 400
      )
        near++;
      const around = blocked.slice(near, near + 60);
      if (!isFigure({ doc, quantity, first, last, noun, qualified: qualifier !== null, words }, around)) continue;
      found.push({
        doc,
        quantity,
        first,
        last,
        noun,
        qualifier,
        sentence,
        change: changeOf(doc, quantity, first, words),
      });
    }
  }
  return found.map((one, i) => {
    const { quantity, qualifier, noun } = one;
    const end = noun
      ? Math.max(tokens[noun.last]!.end, quantity.end, qualifier?.end ?? 0)
      : Math.max(quantity.end, qualifier?.end ?? 0);
    const start = qualifier?.start ?? quantity.start;
    const unit = unitOf(one, words);
    const { kind, outcome } = kindOf(one, unit, words);
    return {
      id: `f${i + 1}`,
      start,
      end,
      text: text.slice(start, end),
      value: quantity.value,
      high: quantity.score ? null : quantity.high,
      unit,
      qualifier: qualifier?.qualifier ?? (quantity.form === 'vague' ? '>' : '='),
      change: one.change,
      counts: noun ? text.slice(tokens[noun.first]!.start, tokens[noun.last]!.end) : null,
      countsSpans: noun ? [{ start: tokens[noun.first]!.start, end: tokens[noun.last]!.end }] : [],
      kind,
      outcome,
      scope: { places: [], subgroup: null, counting: null },
      by: null,
      bySpan: null,
      asOf: null,
      asOfSpan: null,
      confidence: 0.8,
      because: quantity.form,
    };
  });
}
