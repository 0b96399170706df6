// A small card for the storage tests.
import type { Card } from '../../src/article.ts';

export function sampleCard(
  url: string | null,
  headline: string,
  body = 'Nothing else happened in Veldhaven on Monday.',
): Card {
  const text = `${headline}\n${body}`;
  return {
    format: 'nutgraf-card/1',
    article: {
      isArticle: true,
      kind: 'article',
      headline,
      standfirst: null,
      byline: [],
      published: '2026-03-02T08:00:00Z',
      modified: null,
      publisher: 'Veldhaven Courier',
      language: 'en',
      section: null,
      url,
      words: text.split(/\s+/).length,
      cutOff: false,
      from: {},
      text,
      blocks: [
        { type: 'headline', start: 0, end: headline.length },
        { type: 'paragraph', start: headline.length + 1, end: text.length },
      ],
      because: [],
    },
    summary: [],
    actors: [],
    claims: [],
    figures: [],
    dates: [],
    timeline: [],
  };
}
