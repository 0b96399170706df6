// A plain text as an article: every line a block; detection and extraction are skipped.
import type { Article, Block, MetadataField, Origin } from '../article.ts';

/** What a side file may tell about an input. */
export type Given = { readonly url?: string; readonly published?: string; readonly headline?: string };

const sentenceEnd = /[.!?…]["”’')\]]*$/;

/**
 * `text` is kept to the letter, so offsets are those of the input. The first line is the headline when it is the one
 * that was given, or when it is short, has no full stop and more lines follow.
 */
export function textArticle(text: string, given: Given): Article {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    const words = line[0].trim();
    if (!words) continue;
    const start = line.index + line[0].indexOf(words);
    blocks.push({ type: 'paragraph', start, end: start + words.length });
  }
  const first = blocks[0];
  const opening = first ? text.slice(first.start, first.end) : '';
  const isHeadline =
    first !== undefined &&
    (opening === given.headline || (blocks.length > 1 && opening.length <= 140 && !sentenceEnd.test(opening)));
  if (first && isHeadline) blocks[0] = { ...first, type: 'headline' };
  const from: Partial<Record<MetadataField, Origin>> = {};
  for (const field of ['url', 'published', 'headline'] as const) if (given[field]) from[field] = 'given';
  return {
    isArticle: true,
    kind: 'article',
    headline: given.headline ?? (isHeadline ? opening : ''),
    standfirst: null,
    byline: [],
    published: given.published ?? null,
    modified: null,
    publisher: null,
    language: 'en',
    section: null,
    url: given.url ?? null,
    words: text.split(/\s+/).filter(Boolean).length,
    cutOff: false,
    from,
    text,
    blocks,
    because: ['plain text'],
  };
}
