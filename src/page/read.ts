// A page → article: what the reader script sends to the background, and the nodes that it came from.
import type { Article, ArticleKind, Block } from '../article.ts';
import { detect } from './detect/detect.ts';
import { typedBlocks } from './extract/blocks.ts';
import { headingTexts, linesBeside } from './extract/find-headline.ts';
import type { Part } from './extract/fold.ts';
import { readRuns } from './extract/runs.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { isReadable } from './spoken.ts';

/** Below this a page holds a notice, a caption or a teaser, and a card would be empty. */
const fewestWords = 60;

/** What was read of a page: the article, and for each of its blocks, in the same order, the element and the text nodes that it came from. */
export type Reading = {
  readonly article: Article;
  readonly nodes: readonly Node[];
  readonly parts: readonly (readonly Part[])[];
  readonly root: Document;
};

/** `url`: where the page was loaded from, when the document does not know (a saved page). */
export type ReadingOptions = { readonly url?: string };

const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Words; scripts without spaces count two characters a word. */
export function countWords(text: string): number {
  const characters = text.match(wide)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.round(characters / 2);
}

function addressOf(page: Document, given: string | undefined): string | null {
  const url = given ?? page.location?.href ?? page.URL;
  return /^(?:https?|file):/.test(url) ? url : null;
}

/** The page names a following one at its own address: an article in several parts, of which this is one. */
function continues(page: Document, url: string | null): boolean {
  const link = page.querySelector('link[rel~="next" i], a[rel~="next" i]')?.getAttribute('href');
  if (!link || !url || !URL.canParse(link, url)) return false;
  const [own, next] = [new URL(url), new URL(link, url)];
  const whole = (path: string): string => path.replace(/(?:\/(?:page\/)?\d{1,2})?\/?$/, '');
  const path = whole(own.pathname);
  return path.length > 8 && next.host === own.host && whole(next.pathname) === path && next.href !== own.href;
}

/**
 * Reads a page as it stands. Nothing of it is changed, nothing is laid out. Text is extracted whatever the verdict on the page, so
 * that a reader who asks to read it anyway can be served. Never throws for any document; time linear in its size.
 */
export function readPage(page: Document, options: ReadingOptions = {}): Reading {
  const url = addressOf(page, options.url);
  const runs = page.body ? readRuns(page.body) : { runs: [], places: [] };
  const metadata = readMetadata(page, url, headingTexts(runs.runs), (headline) => linesBeside(runs.runs, headline));
  const { verdict, because } = detect(page, url);
  const isLive = verdict === 'live' || (verdict === 'article' && metadata.isLive);
  const told = {
    headline: metadata.headline,
    description: metadata.description ?? '',
    articleBody: metadata.articleBody,
    byline: metadata.byline,
  };
  const chosen = typedBlocks(runs, told, isLive);
  let text = '';
  const blocks: Block[] = [];
  for (const { type, run } of chosen) {
    const start = text ? text.length + 1 : 0;
    text += `${text ? '\n' : ''}${run.text}`;
    blocks.push({ type, start, end: text.length });
  }
  const body = chosen.filter(({ type }) => type !== 'headline' && type !== 'caption').map(({ run }) => run.text);
  const words = countWords(body.join('\n'));
  const kind: ArticleKind =
    verdict === 'not-an-article'
      ? verdict
      : words < fewestWords
        ? 'too-short'
        : !isReadable(body.join('\n'))
          ? 'unsupported-language'
          : isLive
            ? 'live'
            : 'article';
  const standfirst = chosen.find(({ type }) => type === 'standfirst')?.run.text ?? null;
  const from = { ...metadata.from, ...(standfirst ? { standfirst: 'visible' as const } : {}) };
  const article: Article = {
    isArticle: kind !== 'not-an-article',
    kind,
    headline: metadata.headline,
    standfirst,
    byline: metadata.byline,
    published: metadata.published,
    modified: metadata.modified,
    publisher: metadata.publisher,
    language: metadata.language,
    section: metadata.section,
    url: metadata.url,
    words,
    cutOff: metadata.accessibleForFree === false && words < 250,
    from,
    text,
    blocks,
    because: continues(page, url) ? [...because, 'goes on on another page'] : because,
  };
  return {
    article,
    nodes: chosen.map(({ run }) => run.place.element),
    parts: chosen.map(({ run }) => run.parts),
    root: page,
  };
}
