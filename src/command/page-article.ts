// A page as an article, on jsdom: the same page room as in the browser.
import { JSDOM } from 'jsdom';
import type { Article } from '../article.ts';
import { readPage } from '../page/read.ts';
import type { Given } from './text-article.ts';

/** `given` stands in where the page itself is silent; its address is taken as the page's own. */
export function pageArticle(html: string, given: Given): Article {
  const { window } = new JSDOM(html, { url: given.url ?? 'https://unknown.invalid/' });
  try {
    const { article } = readPage(window.document, given.url ? { url: given.url } : {});
    const { published, headline } = given;
    return {
      ...article,
      ...(given.url || !article.url?.includes('unknown.invalid') ? {} : { url: null }),
      ...(!article.published && published ? { published } : {}),
      ...(!article.headline && headline ? { headline } : {}),
      from: {
        ...article.from,
        ...(!article.published && published ? { published: 'given' as const } : {}),
        ...(!article.headline && headline ? { headline: 'given' as const } : {}),
      },
    };
  } finally {
    window.close();
  }
}
