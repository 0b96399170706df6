import { expect, test } from 'vitest';
import { pageArticle, withoutStyleSheets } from '../../src/command/page-article.ts';

test('style sheets are emptied, all else stays as it is', () => {
  const page = '<STYLE media="print">p { a: b }</STYLE><p>İ said so.</p><style>b {}</style ><p>More.</p>';
  expect(withoutStyleSheets(page)).toBe('<STYLE media="print"></STYLE><p>İ said so.</p><style></style ><p>More.</p>');
  expect(withoutStyleSheets('<style>never closed')).toBe('<style>never closed');
});

test('a style sheet that is written wrongly does not end the process', () => {
  const page = '<style>p { width: calc(100% - 2 * $margin); }</style><p>A short note.</p>';
  expect(pageArticle(page, {}).isArticle).toBe(false);
});
