import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/page/detect/detect.ts';

const prose = (paragraphs: number): string =>
  `<p>${'The harbour office said on Monday that the quay would open late. '.repeat(4)}</p>`.repeat(paragraphs);
const teasers = Array.from(
  { length: 40 },
  (_, i) => `<article><h3><a href="/n/${i}">A headline of another story, number ${i}</a></h3><p>Short.</p></article>`,
).join('');
const judge = (url: string, head: string, body: string) =>
  detect(new JSDOM(`<title>Quay opens two months late</title>${head}<body>${body}`, { url }).window.document, url);
const article = `<main><h1>Quay opens two months late</h1><time datetime="2024-05-01">1 May</time>${prose(8)}</main>`;

describe('an article', () => {
  test('by its structured data and text', () => {
    const found = judge(
      'https://a.example/x',
      '<script type="application/ld+json">{"@type":"NewsArticle"}</script><meta property="og:type" content="article">',
      article,
    );
    expect(found.verdict).toBe('article');
    expect(found.because.slice(0, 2)).toEqual(['page type "article"', 'structured data of an article']);
  });
  test('by address, headline and text, where nothing is marked up', () =>
    expect(judge('https://a.example/news/2024/05/01/quay-opens-two-months-late', '', article).verdict).toBe('article'));
  test('a live blog is told apart', () =>
    expect(
      judge(
        'https://a.example/world/live/2024/may/01/quay-opening-live-updates-today',
        '<script type="application/ld+json">{"@type": "LiveBlogPosting"}</script>',
        article,
      ).verdict,
    ).toBe('live'));
});

describe('no article', () => {
  test.each([
    [
      'a front page, though it calls itself one',
      'https://a.example/',
      '<meta property="og:type" content="article">',
      teasers,
    ],
    [
      'a section front',
      'https://a.example/world',
      '<meta property="og:type" content="website">',
      `<h1>World</h1>${teasers}`,
    ],
    [
      'a product',
      'https://a.example/products/quay-lamp',
      '<meta property="og:type" content="product">',
      `<h1>Quay lamp</h1><span itemprop="price">9</span>${prose(2)}`,
    ],
    [
      'documentation',
      'https://a.example/docs/quay/install',
      '<meta name="generator" content="Sphinx 7">',
      `<h1>Install</h1>${prose(6)}${'<pre>x</pre>'.repeat(5)}`,
    ],
    [
      'a forum',
      'https://a.example/forum/threads/quay-late.123/',
      '',
      `<h1>Quay late?</h1><div itemtype="https://schema.org/DiscussionForumPosting">${prose(6)}</div>`,
    ],
    ['a login', 'https://a.example/login', '', '<h1>Welcome back</h1><input type="password">'],
    ['an empty page', 'about:blank', '', ''],
  ])('%s', (_, url, head, body) => {
    const found = judge(url, head, body);
    expect([found.verdict, found.because.length > 0]).toEqual(['not-an-article', true]);
  });
});

test('an address that is not known is no obstacle', () =>
  expect(detect(new JSDOM(`<body>${article}`).window.document, null).because.length).toBeGreaterThan(0));
