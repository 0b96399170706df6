// Why a page that could be opened is not read, in the order in which it is found out.
import type { Article } from '../article.ts';
import type { TabState } from '../messages.ts';

type Refused = Extract<TabState, { state: 'refused' }>;

/** Fewer characters of visible text than this: nothing is there to read. */
const leastText = 40;

/** Null when the page is to be read. `anyway`: the reader of the page insists. */
export function refusalOf(page: Document, article: Article, anyway: boolean): Refused | null {
  const refuse = (reason: Refused['reason'], canInsist = false): Refused => ({
    state: 'refused',
    reason,
    because: article.because,
    anyway: canInsist,
  });
  if (page.contentType === 'application/pdf') return refuse('pdf');
  if (article.text.trim().length < leastText) {
    if (isFramed(page)) return refuse('frame');
    // A front page has text, but none that could be read as an article.
    return refuse((page.body?.innerText.trim().length ?? 0) < leastText ? 'empty' : 'not-an-article');
  }
  if (article.kind === 'unsupported-language') return refuse('unsupported-language');
  if (anyway) return null;
  if (article.kind === 'too-short') return refuse('too-short', true);
  if (!article.isArticle) return refuse('not-an-article', true);
  return null;
}

/** The page is little more than a window on another page, which scripts of this one may not read. */
function isFramed(page: Document): boolean {
  const room = page.documentElement.clientWidth * page.documentElement.clientHeight;
  return [...page.querySelectorAll('iframe, frame')].some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width * height > room / 3;
  });
}
