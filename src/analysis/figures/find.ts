// Every figure of the article: value, unit, qualifier, change, what it counts and what kind of figure it is.
import type { Figure, Moment, Qualifier } from '../../article.ts';
import type { FigureWords } from '../../language/language.ts';
import type { Doc } from '../document.ts';
import { firstTokenAt } from '../tokens.ts';
import { isAge } from './ages.ts';
import { textBehind } from './beside.ts';
import { changeOf } from './change.ts';
import { ClauseReader } from './clause.ts';
import { confidenceOf, figureSigns } from './confidence.ts';
import { countedSpans } from './counted.ts';
import { isFigure } from './decide.ts';
import { inheritedUnit, needsUnit } from './inherit.ts';
import { kindOf } from './kinds.ts';
import { blockedNear, blockedSpans } from './never.ts';
import { type Found, nounOf, unitOf } from './noun.ts';
import { qualifierOf } from './qualifiers.ts';
import { findQuantities } from './quantities.ts';
import { scopeOf } from './scope.ts';

/** Figures in text order; `by` and `asOf` are filled in by `attributeFigures`. Linear time. */
export function findFigures(doc: Doc, moments: readonly Moment[], words: FigureWords): Figure[] {
  return readFigures(doc, moments, words).map(({ figure }) => figure);
}

/** A figure with the signs that its confidence rests on. */
export type ReadFigure = { readonly figure: Figure; readonly signs: readonly string[] };

export function readFigures(doc: Doc, moments: readonly Moment[], words: FigureWords): ReadFigure[] {
  const found: Found[] = [];
  const { text, tokens } = doc;
  let moment = 0;
  for (const block of doc.article.blocks) {
    while (moment < moments.length && moments[moment]!.end <= block.start) moment++;
    const here: Moment[] = [];
    for (let i = moment; i < moments.length && moments[i]!.start < block.end; i++) here.push(moments[i]!);
    const blocked = blockedSpans(text, block.start, block.end, here, words);
    const quantities = findQuantities(text, block.start, block.end, blocked, words);
    for (const [i, quantity] of quantities.entries()) {
      const first = firstTokenAt(doc, quantity.start);
      const last = firstTokenAt(doc, quantity.end - 1);
      if (first === null || last === null) continue;
      const sentence = doc.sentences[tokens[first]!.sentence]!;
      // "passed 48-52" is no bound
      const qualifier = quantity.score
        ? null
        : qualifierOf(text, quantity.start, quantity.end, sentence.start, sentence.end, words);
      const age = isAge(doc, quantity, first, last);
      const noun = age ? null : nounOf(doc, quantity, last, sentence.last, quantities[i + 1], words);
      if (
        !isFigure(
          { doc, quantity, first, last, noun, qualified: qualifier !== null, age, words },
          blockedNear(blocked, quantity.start, quantity.end),
        )
      )
        continue;
      found.push({
        doc,
        quantity,
        first,
        last,
        noun,
        qualifier,
        sentence,
        age,
        change: changeOf(doc, quantity, first, words),
      });
    }
  }
  return describe(found, words);
}

function describe(found: readonly Found[], words: FigureWords): ReadFigure[] {
  const own = found.map((one) => unitOf(one, words));
  // "four-, five- and six-cylinder": the unit comes last
  for (let i = found.length - 2; i >= 0; i--)
    if (own[i] === null && own[i + 1] && /^-(?:,|\s)/.test(textBehind(found[i]!.doc.text, found[i]!.quantity.end)))
      own[i] = own[i + 1]!;
  const known: { found: Found; unit: string | null; qualifier: Qualifier }[] = [];
  return found.map((one, i) => {
    const { quantity, qualifier, noun, doc } = one;
    const { text, tokens } = doc;
    const end = Math.max(noun ? tokens[noun.last]!.end : 0, quantity.end, qualifier?.end ?? 0);
    const start = qualifier?.start ?? quantity.start;
    const unit =
      own[i] === null && needsUnit(one) ? inheritedUnit(one, known, found[i + 1], own[i + 1] ?? null) : own[i]!;
    const clause = new ClauseReader(doc, one.sentence.first, one.sentence.last, words).clauseOf(
      startToken(one),
      Math.max(noun?.last ?? 0, one.last),
    );
    const { kind, outcome } = kindOf(one, unit, clause, words);
    const counted = countedSpans(one, clause, words);
    const sign =
      qualifier?.qualifier ?? conversionQualifier(one, known.at(-1)) ?? (quantity.form === 'vague' ? '>' : '=');
    known.push({ found: one, unit, qualifier: sign });
    const signs = figureSigns({ found: one, clause, figure: { unit, kind, countsSpans: counted } });
    const figure: Figure = {
      id: `f${i + 1}`,
      start,
      end,
      text: text.slice(start, end),
      value: quantity.value,
      high: quantity.score ? null : quantity.high,
      unit,
      qualifier: sign,
      change: one.change,
      counts: counted.length > 0 ? counted.map((span) => text.slice(span.start, span.end)).join(' ') : null,
      countsSpans: counted,
      kind,
      outcome,
      scope: scopeOf(one, words),
      by: null,
      bySpan: null,
      asOf: null,
      asOfSpan: null,
      confidence: confidenceOf(signs, words.confidence),
      because: quantity.form,
    };
    return { figure, signs };
  });
}

/** Index of the token that the figure's words begin with, its qualifier included. */
function startToken({ doc, qualifier, first }: Found): number {
  let at = first;
  while (qualifier && at > 0 && doc.tokens[at - 1]!.start >= qualifier.start) at--;
  return at;
}

/** "just under 296 hp (220 kW)": a conversion in brackets is bounded like what it converts. */
function conversionQualifier(
  one: Found,
  previous: { found: Found; qualifier: Qualifier } | undefined,
): Qualifier | null {
  if (!previous || previous.found.sentence.index !== one.sentence.index) return null;
  const gap = one.doc.text.slice(previous.found.quantity.end, one.quantity.start);
  const kinds = [previous.found.quantity.unit?.kind, one.quantity.unit?.kind];
  return /^\s?[(/]\s?$/.test(gap) && kinds.every((kind) => kind === 'measure') ? previous.qualifier : null;
}
