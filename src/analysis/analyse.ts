// The ordered list of steps from an article to its card. Each step is pure and sees what the steps before it found.
import type { Article, Card } from '../article.ts';
import type { Language, Weights } from '../language/language.ts';
import { findActors } from './actors/find-actors.ts';
import { rankActors } from './actors/rank.ts';
import { findClaims } from './claims/find-claims.ts';
import { findMoments } from './dates/find.ts';
import { attributeFigures } from './figures/attribute.ts';
import { findFigures } from './figures/find.ts';
import { readDocument } from './read-document.ts';
import { summarise } from './summary/summarise.ts';
import { timeline } from './timeline.ts';

/** What a run of the analysis needs besides the article: opened once, used for every article. */
export type Analyser = { readonly language: Language; readonly weights: Weights };

/** The card of an article. Time linear in its length; never throws for any text. */
export function analyse(article: Article, { language, weights }: Analyser): Card {
  const doc = readDocument(article);
  const dates = findMoments(doc, article.published, language.dates);
  const found = findActors(doc, language, weights);
  const claims = findClaims(doc, found, language, weights);
  const figures = attributeFigures(doc, findFigures(doc, dates, language.figures), claims, found, dates);
  const actors = rankActors(doc, found, claims, figures, language, weights);
  return {
    format: 'nutgraf-card/1',
    article,
    summary: summarise(doc, { actors, claims, figures, dates }, language.summary),
    actors,
    claims,
    figures,
    dates,
    timeline: timeline(doc, dates),
  };
}
