// Links that open the source at a sentence: text fragments (https://wicg.github.io/scroll-to-text-fragment/).
import type { Article, Block, Span } from '../article.ts';

/** Longer texts are named by their first and last words, so that links stay short. */
const wholeUpTo = 60;
const edgeWords = 4;
const contextWords = 3;

// "-" and "," have a meaning in the directive, and encodeURIComponent leaves "-" alone.
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const blockOf = (article: Article, at: number): Block | undefined =>
  article.blocks.find((block) => block.start <= at && at < block.end);

const inWord = /[\p{L}\p{N}\p{M}]/u;

/** The directive matches whole words only: a span that begins or ends within one is widened, within its block. */
function wholeWords(article: Article, span: Span): Span {
  const block = blockOf(article, span.start) ?? { start: 0, end: article.text.length };
  let { start } = span;
  let end = Math.min(span.end, Math.max(block.end, span.start));
  const { text } = article;
  while (start > block.start && inWord.test(text[start]!) && inWord.test(text[start - 1]!)) start--;
  while (end < block.end && end > start && inWord.test(text[end - 1]!) && inWord.test(text[end]!)) end++;
  return { start, end };
}

const isUnique = (text: string, part: string): boolean => text.indexOf(part) === text.lastIndexOf(part);

/** The directive's value for a span: `[prefix-,]start[,end][,-suffix]`; '' for an empty span. */
export function textFragment(article: Article, span: Span): string {
  const { start, end } = wholeWords(article, span);
  const text = article.text.slice(start, end).trim();
  if (!text) return '';
  const words = wordsOf(text);
  const isLong = text.length > wholeUpTo && words.length > 2 * edgeWords;
  const head = isLong ? words.slice(0, edgeWords).join(' ') : text;
  const parts = [encode(head)];
  if (isLong) parts.push(encode(words.slice(-edgeWords).join(' ')));
  if (!isUnique(article.text, head)) {
    const block = blockOf(article, start);
    const before = wordsOf(article.text.slice(block?.start ?? 0, start)).slice(-contextWords);
    const after = wordsOf(article.text.slice(end, block?.end)).slice(0, contextWords);
    if (before.length > 0) parts.unshift(`${encode(before.join(' '))}-`);
    if (after.length > 0) parts.push(`-${encode(after.join(' '))}`);
  }
  return parts.join(',');
}

/** The article's address with the span as text fragment; null where the address is unknown or no web address. */
export function sourceLink(article: Article, span: Span | null): string | null {
  if (!article.url || !/^https?:\/\//i.test(article.url)) return null;
  const fragment = span ? textFragment(article, span) : '';
  if (!fragment) return article.url;
  const address = article.url.replace(/:~:.*$/s, '');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${fragment}`;
}
