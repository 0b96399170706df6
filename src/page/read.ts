// A page → article: what the reader script sends to the background.
import type { Article } from '../article.ts';

/** What was read of a page: the article, and for each of its blocks the nodes that it came from. */
export type Reading = { readonly article: Article; readonly nodes: readonly Node[] };

export function readPage(page: Document): Reading {
  const paragraphs = [...page.querySelectorAll('p')];
  let text = '';
  const blocks = paragraphs.map((paragraph) => {
    const start = text ? text.length + 1 : 0;
    text += `${text ? '\n' : ''}${paragraph.textContent}`;
    return { type: 'paragraph' as const, start, end: text.length };
  });
  const article: Article = {
    isArticle: true,
    kind: 'article',
    headline: page.title,
    standfirst: null,
    byline: [],
    published: null,
    modified: null,
    publisher: null,
    language: null,
    section: null,
    url: null,
    words: text.split(/\s+/).length,
    cutOff: false,
    from: {},
    text,
    blocks,
    because: [],
  };
  return { article, nodes: paragraphs };
}
