// A page as an article, on jsdom: the same page room as in the browser.
import { JSDOM } from 'jsdom';
import type { Article } from '../article.ts';
import { readPage } from '../page/read.ts';
import type { Given } from './text-article.ts';

export function pageArticle(html: string, given: Given): Article {
  const { window } = new JSDOM(html, { url: given.url ?? 'https://unknown.invalid/' });
  try {
    return readPage(window.document).article;
  } finally {
    window.close();
  }
}
