// A page as an article, on jsdom: the same page room as in the browser.
import { JSDOM } from 'jsdom';
import type { Article } from '../article.ts';
import { readPage } from '../page/read.ts';
import type { Given } from './text-article.ts';

/**
 * The same page with empty style sheets: the page room looks at none, reading them is a third of jsdom's time, and one that is
 * written wrongly ends the process from within jsdom's parser. Linear in the length of `html`.
 */
export function withoutStyleSheets(html: string): string {
  const opening = /<style\b[^>]{0,2000}>/gi;
  const closing = /<\/style/gi;
  const parts: string[] = [];
  let from = 0;
  for (let open = opening.exec(html); open; open = opening.exec(html)) {
    closing.lastIndex = opening.lastIndex;
    const close = closing.exec(html);
    if (!close) break;
    parts.push(html.slice(from, opening.lastIndex));
    from = close.index;
    opening.lastIndex = closing.lastIndex;
  }
  return parts.join('') + html.slice(from);
}

/** `given` stands in where the page itself is silent; its address is taken as the page's own. */
export function pageArticle(html: string, given: Given): Article {
  const { window } = new JSDOM(withoutStyleSheets(html), { url: given.url ?? 'https://unknown.invalid/' });
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
