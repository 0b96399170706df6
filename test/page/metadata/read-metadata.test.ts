import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/page/read.ts';

const body = `<p>${'The harbour office said on Monday that the quay would open late. '.repeat(4)}</p>`.repeat(5);
const read = (head: string, top: string, url = 'https://www.harbour-post.example/2024/05/quay') =>
  readPage(new JSDOM(`<head>${head}</head><body><main>${top}${body}</main></body>`, { url }).window.document).article;
const ld = (object: unknown): string => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;

describe('headline', () => {
  test('loses the site that title and social title add', () => {
    const head =
      '<title>Quay opens two months late | Harbour Post</title><meta property="og:site_name" content="Harbour Post">';
    expect(read(head, '').headline).toBe('Quay opens two months late');
  });
  test('is what the page shows where structured data says about the same', () => {
    const { headline, from } = read(
      ld({ '@type': 'NewsArticle', headline: 'Quay &#39;opens&#39; two months late' }),
      '<h1>Quay ‘opens’ two months late</h1>',
    );
    expect([headline, from.headline]).toEqual(['Quay ‘opens’ two months late', 'visible']);
  });
  test('loses a kicker that stands inside the heading', () => {
    const head = ld({ '@type': 'NewsArticle', headline: 'Quay opens two months late' });
    expect(read(head, '<h1><span>Harbour works</span> <span>Quay opens two months late</span></h1>').headline).toBe(
      'Quay opens two months late',
    );
  });
  test('is not the logo, though that is a first-rank heading', () => {
    const head = '<title>Quay opens two months late - Harbour Post</title>';
    expect(read(head, '<h1>Harbour Post</h1><h2>Quay opens two months late</h2>').headline).toBe(
      'Quay opens two months late',
    );
  });
});

describe('authors', () => {
  test.each<[string, unknown, string, string[]]>([
    [
      'people of structured data',
      [
        { '@type': 'Person', name: 'By Ann Lee' },
        { '@type': 'Person', name: 'Bo Cruz and Di Ray' },
      ],
      '',
      ['Ann Lee', 'Bo Cruz', 'Di Ray'],
    ],
    ['given and family name', [{ '@type': 'Person', givenName: 'Ann', familyName: 'Lee' }], '', ['Ann Lee']],
    ['degrees are no names', { '@type': 'Person', name: 'Ann Lee MS, RDN, LD' }, '', ['Ann Lee']],
    ['a byline before the house', { '@type': 'Organization', name: 'Harbour Post' }, '<p>By Ann Lee</p>', ['Ann Lee']],
    ['the house where nobody else signs', { '@type': 'Organization', name: 'Harbour Post' }, '', ['Harbour Post']],
    [
      'an author element without its town',
      undefined,
      '<div class="byline">By <a rel="author">Ann Lee</a> Port Ellery</div>',
      ['Ann Lee'],
    ],
  ])('%s', (_, author, top, names) => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Quay opens two months late',
      author,
      publisher: { name: 'Harbour Post' },
    };
    expect(read(ld(article), `<h1>Quay opens two months late</h1>${top}`).byline).toEqual(names);
  });
  test('a reference to another object is followed', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', headline: 'Quay opens late', author: { '@id': '#ann' } },
        { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
      ],
    };
    expect(read(ld(graph), '<h1>Quay opens late</h1>').byline).toEqual(['Ann Lee']);
  });
});

test('publisher: the name that the address confirms, not the company behind it', () => {
  const head = `${ld({ '@type': 'NewsArticle', headline: 'x', publisher: { name: 'Quayside Verlag GmbH' } })}<meta property="og:site_name" content="Harbour Post">`;
  expect(read(head, '').publisher).toBe('Harbour Post');
});

test('publisher: the address where no name is told', () => expect(read('', '').publisher).toBe('harbour-post.example'));

test('canonical address: not one of another site, not the front page', () => {
  const url = 'https://www.harbour-post.example/2024/05/quay';
  const link = (href: string): string | null => read(`<link rel="canonical" href="${href}">`, '').url;
  expect(link('/2024/05/quay-opens')).toBe('https://www.harbour-post.example/2024/05/quay-opens');
  expect(link('https://elsewhere.example/2024/05/quay')).toBe(url);
  expect(link('https://www.harbour-post.example/')).toBe(url);
  expect(link('http://[bad')).toBe(url);
});

test('a paywall is a hint, a page in parts is told', () => {
  const head = `${ld({ '@type': 'NewsArticle', headline: 'x', isAccessibleForFree: 'False' })}<link rel="next" href="?page=2">`;
  const article = read(head, '');
  expect(article.cutOff).toBe(true);
  expect(article.because).toContain('goes on on another page');
});
