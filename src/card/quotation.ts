// One line of the card as a quotation: the article's words with speaker, outlet, date and source.
import type { Article, Claim, Span } from '../article.ts';
import { formatDate } from './dates.ts';
import { sourceLink } from './fragments.ts';
import type { Interface } from './words.ts';

const marks = /^["'“”„«»‘’\s]+|(?<!["'“”„«»‘’\s,;])["'“”„«»‘’\s,;]+$/g;

/** Words without the quotation marks around them, nor the comma that led on to the attribution. */
export const bare = (text: string): string => text.replace(marks, '');

/** What is said, as one text; the ellipsis stands where the attribution cut it in two. */
export const saidBy = (claim: Claim): string =>
  claim.text.map((part) => (claim.form === 'direct' ? bare(part) : part.trim())).join(' … ');

/** From a claim's first to its last span: what the page shows and flashes. */
export const wholeSpan = (claim: Claim): Span => ({
  start: claim.spans[0]?.start ?? claim.cueSpan?.start ?? 0,
  end: claim.spans.at(-1)?.end ?? claim.cueSpan?.end ?? 0,
});

export const siteName = (article: Article): string =>
  article.publisher ?? /^https?:\/\/(?:www\.)?([^/:]+)/.exec(article.url ?? '')?.[1] ?? '';

/** Headline, outlet and date, as far as they are known: "Gate fails, Ellery Courier, 18 Nov 2026". */
export function reference(face: Interface, article: Article): string {
  const date = article.published ? formatDate(face, article.published.slice(0, 10)) : '';
  return [article.headline, siteName(article), date].filter(Boolean).join(', ');
}

/** “Words.” (Speaker, role) — Headline, Outlet, Date, link: for one line of the card. */
export function quotation(
  face: Interface,
  article: Article,
  line: { readonly text: string; readonly span: Span; readonly speaker?: string | null },
): string {
  const said = `“${line.text.trim()}”`;
  const by = line.speaker ? ` — ${line.speaker}` : '';
  const source = [reference(face, article), sourceLink(article, line.span)].filter(Boolean).join(', ');
  return `${said}${by}${source ? `\n(${source})` : ''}`;
}
