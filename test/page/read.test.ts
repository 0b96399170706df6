// The fixture pages through the page room: what is read, and what is refused.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import { addressOf, expectedOf, fixtureSlugs, pageOf } from '../fixtures.ts';

describe.each(fixtureSlugs)('%s', (slug) => {
  const expected = expectedOf(slug);
  const { window } = new JSDOM(pageOf(slug), { url: addressOf(slug) });
  const before = window.document.documentElement.outerHTML;
  const { article, nodes, parts } = readPage(window.document);

  test('is taken for what it is', () =>
    expect([article.kind, article.because]).toEqual([expected.kind, expect.any(Array)]));

  test('leaves the page as it was', () => expect(window.document.documentElement.outerHTML).toBe(before));

  test('has a node for each block, and blocks in text order', () => {
    expect(nodes.length).toBe(article.blocks.length);
    expect(parts.length).toBe(article.blocks.length);
    let end = -1;
    for (const block of article.blocks) {
      expect(block.start).toBeGreaterThan(end);
      expect(block.end).toBeGreaterThan(block.start);
      end = block.end;
    }
  });

  if (expected.kind === 'not-an-article') return;

  test('metadata', () => {
    const { headline, byline, published, modified, publisher, language } = article;
    expect({ headline, byline, published, modified, publisher, language }).toEqual({
      headline: expected.headline,
      byline: expected.byline,
      published: expected.published,
      modified: expected.modified,
      publisher: expected.publisher,
      language: expected.language,
    });
  });

  // The opening paragraph of an article without a standfirst may be set, and taken, as one.
  const opening = expected.standfirst === null && article.standfirst?.startsWith(expected.body.first) === true;

  test('standfirst', () => expect(opening ? null : article.standfirst).toBe(expected.standfirst));

  test('body', () => {
    const body = article.blocks.filter(
      ({ type }) => !['headline', 'caption', 'embed', ...(opening ? [] : ['standfirst'])].includes(type),
    );
    const text = body.map(({ start, end }) => article.text.slice(start, end)).join('\n');
    // What stands ahead of the first words or behind the last ones (a list of key points, a reader's comment) stays small.
    expect(text).toContain(expected.body.first);
    expect(text).toContain(expected.body.last);
    expect(text.indexOf(expected.body.first)).toBeLessThan(0.08 * text.length);
    expect(text.lastIndexOf(expected.body.last) + expected.body.last.length).toBeGreaterThan(0.85 * text.length);
    expect(expected.body.absent.filter((words) => text.includes(words))).toEqual([]);
  });
});
