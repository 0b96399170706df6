// Cards by hand for the context tests: findings are named by their words, offsets are looked up.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor, Card, Claim, Figure, Span } from '../../src/article.ts';
import { textArticle } from '../../src/command/text-article.ts';
import { readFrequencies } from '../../src/context/frequencies.ts';
import { type Compared, comparedOf, type Linked } from '../../src/context/reading.ts';
import type { Relation } from '../../src/context/statement.ts';
import { english } from '../../src/language/en/index.ts';

export const frequencies = readFrequencies(
  readFileSync(join(import.meta.dirname, '../../src/language/en/trained/frequencies.bin')),
);

type Findings = {
  readonly actors?: readonly (Partial<Actor> & { readonly name: string })[];
  readonly figures?: readonly (Partial<Figure> & { readonly text: string; readonly value: number })[];
  readonly claims?: readonly (Partial<Claim> & { readonly words: string })[];
};

export function cardOf(text: string, published: string | null, findings: Findings = {}): Card {
  const span = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" does not stand in the text`);
    return { start, end: start + words.length };
  };
  return {
    format: 'nutgraf-card/1',
    article: textArticle(text, published ? { published } : {}),
    summary: [],
    actors: (findings.actors ?? []).map((actor, i) => ({
      id: `a${i}`,
      kind: 'person',
      aliases: [actor.name],
      role: null,
      roleSpan: null,
      key: true,
      mentions: [span(actor.name)],
      references: [],
      confidence: 1,
      because: 'given',
      ...actor,
    })),
    claims: (findings.claims ?? []).map(({ words, ...claim }, i) => ({
      id: `c${i}`,
      speaker: null,
      speakerId: null,
      speakerSpan: null,
      anonymous: false,
      cue: 'said',
      cueSpan: null,
      stance: 'states',
      negated: false,
      form: 'indirect',
      text: [words],
      spans: [span(words)],
      disputedBy: [],
      confidence: 0.9,
      because: 'given',
      ...claim,
    })),
    figures: (findings.figures ?? []).map((figure, i) => ({
      ...span(figure.text),
      id: `f${i}`,
      high: null,
      unit: 'people',
      qualifier: '=',
      change: null,
      counts: null,
      countsSpans: [],
      kind: 'casualties',
      outcome: 'killed',
      scope: { places: [], subgroup: null, counting: null },
      by: null,
      bySpan: null,
      asOf: null,
      asOfSpan: null,
      confidence: 0.9,
      because: 'given',
      ...figure,
    })),
    dates: [],
    timeline: [],
  };
}

export const here = (card: Card): Compared => comparedOf(card, null, 'Tarn Post', english.terms);

/** An earlier article as linked to the one at hand. */
export function earlier(
  card: Card,
  key: string,
  outlet: string,
  relation: Relation = 'same-event',
  old = false,
): Linked {
  const link = {
    earlier: {
      key,
      url: null,
      outlet,
      headline: card.article.headline,
      published: card.article.published,
      firstRead: 0,
    },
    relation,
    old,
    score: 0.5,
    because: 'given',
  };
  return { ...comparedOf(card, key, outlet, english.terms), link };
}
