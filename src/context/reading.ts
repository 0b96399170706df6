// A linked article laid out for comparison: card, sentences, and the words that it has anywhere.
import type { Card, Quoted, Span } from '../article.ts';
import type { TermWords } from '../language/language.ts';
import { sentenceAt, sentencesOf } from './sentence.ts';
import type { Evidence, Link } from './statement.ts';
import { termsOf } from './terms.ts';
import { dayOf } from './trace.ts';

export type Compared = {
  /** null for the article at hand. */
  readonly key: string | null;
  readonly card: Card;
  readonly outlet: string;
  /** ISO day of publication; null when unknown. */
  readonly published: string | null;
  readonly day: number | null;
  readonly sentences: readonly Quoted[];
  /** Every term of headline and text. */
  readonly terms: ReadonlySet<string>;
};

/** An earlier article with the reason why it is here. */
export type Linked = Compared & { readonly link: Link };

export function comparedOf(card: Card, key: string | null, outlet: string, words: TermWords): Compared {
  const { article } = card;
  return {
    key,
    card,
    outlet,
    published: article.published?.slice(0, 10) ?? null,
    day: dayOf(article.published),
    sentences: sentencesOf(article),
    terms: new Set(termsOf(`${article.headline}\n${article.text}`, words).map(({ term }) => term)),
  };
}

export function evidenceAt({ key, sentences, card }: Compared, span: Span): Evidence {
  return { ...sentenceAt(sentences, span, card.article.text), key };
}
