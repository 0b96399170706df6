// The formats that a card is saved in, each with its file's name.
import type { Card } from '../article.ts';
import { siteName } from './quotation.ts';
import { cardAsCsv } from './save-csv.ts';
import { cardAsMarkdown } from './save-markdown.ts';
import type { Interface } from './words.ts';

export type Format = 'markdown' | 'json' | 'csv';

export const formats = {
  markdown: { name: 'Markdown', extension: 'md', type: 'text/markdown' },
  json: { name: 'JSON', extension: 'json', type: 'application/json' },
  csv: { name: 'CSV', extension: 'csv', type: 'text/csv' },
} as const satisfies Record<Format, { readonly name: string; readonly extension: string; readonly type: string }>;

export type SavedFile = { readonly name: string; readonly type: string; readonly content: string };

const longestName = 60;

/** Letters and digits of any script; all else would trouble a file system. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .slice(0, longestName)
    .replace(/^-+|-+$/g, '');

export function cardAsFile(face: Interface, card: Card, format: Format): SavedFile {
  const { article } = card;
  const name = [article.published?.slice(0, 10), slug(article.headline) || slug(siteName(article))];
  const contents: Readonly<Record<Format, () => string>> = {
    markdown: () => cardAsMarkdown(face, card),
    json: () => `${JSON.stringify(card, null, 2)}\n`,
    csv: () => cardAsCsv(card),
  };
  return {
    name: `${name.filter(Boolean).join('-') || 'nutgraf'}.${formats[format].extension}`,
    type: `${formats[format].type};charset=utf-8`,
    content: contents[format](),
  };
}
