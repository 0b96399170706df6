// Who gives a figure, where it holds, and for which date: read once claims and actors are known.
import type { Actor, Claim, Figure, Moment, Quoted, Span } from '../../article.ts';
import type { Doc } from '../document.ts';
import { firstTokenAt } from '../tokens.ts';

/** How far from a figure, in characters, a date or place of its sentence may stand. */
const reach = 120;

type Held = Span & { readonly claim: Claim };

/** The same figures with `by`, `asOf` and the places of `scope`. Time linear in figures, claims, actors' mentions and dates. */
export function attributeFigures(
  doc: Doc,
  figures: readonly Figure[],
  claims: readonly Claim[],
  actors: readonly Actor[],
  moments: readonly Moment[],
): Figure[] {
  const held = claims
    .flatMap((claim) => claim.spans.map(({ start, end }): Held => ({ start, end, claim })))
    .sort((a, b) => a.start - b.start);
  const places = actors
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ mentions }) =>
      mentions.map(({ start, end }): Quoted => ({ start, end, text: doc.text.slice(start, end) })),
    )
    .sort((a, b) => a.start - b.start);
  const dated = moments.filter(({ iso }) => iso !== null);
  let nextClaim = 0;
  let open: Held[] = [];
  return figures.map((figure) => {
    while (nextClaim < held.length && held[nextClaim]!.start <= figure.start) open.push(held[nextClaim++]!);
    open = open.filter(({ end }) => end > figure.start);
    const sentence = sentenceOf(doc, figure);
    // the innermost claim: the one who is quoted, not the one who quotes
    const giver = open
      .filter(({ end, claim }) => end >= figure.end - 1 && claim.speaker !== null)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.claim;
    const when = asOf(figure, dated, sentence);
    return {
      ...figure,
      by: giver?.speaker ?? null,
      bySpan: giver?.speakerSpan ?? null,
      asOf: when?.iso ?? null,
      asOfSpan: when ? { start: when.start, end: when.end } : null,
      scope: { ...figure.scope, places: placesOf(figure, places, sentence) },
    };
  });
}

function sentenceOf(doc: Doc, figure: Figure): Span {
  const token = firstTokenAt(doc, figure.start);
  return token === null ? figure : doc.sentences[doc.tokens[token]!.sentence]!;
}

/** Index of the first span that starts at or after `offset`. */
function from(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The date nearest to the figure in its sentence; one behind it is rather meant than one before. */
function asOf(figure: Figure, dated: readonly Moment[], sentence: Span): Moment | null {
  if (figure.kind === 'duration' || figure.kind === 'rank') return null;
  let best: Moment | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = from(dated, Math.max(sentence.start, figure.start - reach)); i < dated.length; i++) {
    const moment = dated[i]!;
    if (moment.start >= Math.min(sentence.end, figure.end + reach)) break;
    const behind = moment.start >= figure.end;
    const apart = behind ? moment.start - figure.end : 1.5 * (figure.start - moment.end);
    if (moment.start < figure.end && moment.end > figure.start) continue;
    if (apart < least) {
      least = apart;
      best = moment;
    }
  }
  return best;
}

/** Places named in what is counted, or close behind the figure. */
function placesOf(figure: Figure, places: readonly Quoted[], sentence: Span): Quoted[] {
  const found: Quoted[] = [];
  for (let i = from(places, Math.max(sentence.start, figure.start - reach)); i < places.length; i++) {
    const place = places[i]!;
    if (place.start >= Math.min(sentence.end, figure.end + reach)) break;
    if (figure.countsSpans.some(({ start, end }) => place.start >= start && place.end <= end)) found.push(place);
  }
  return found;
}
