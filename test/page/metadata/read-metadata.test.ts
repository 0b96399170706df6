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
  const said = (headline: string, title: string, social: string, more: object = {}): string =>
    `<title>${title}</title><meta property="og:title" content="${social}">${ld({ '@type': 'NewsArticle', headline, ...more })}`;
  test.each<[string, string, string, string]>([
    [
      'loses a kicker that the social title does without',
      said('Harbour works: Quay opens late again', 'Harbour works: Quay opens late again', 'Quay opens late again'),
      '<span>Harbour works</span> <span>Quay opens late again</span>',
      'Quay opens late again',
    ],
    [
      'keeps what a colon ties to it',
      said('Quays of the north: why they open late', 'Quays of the north', 'why they open late'),
      'Quays of the north: why they open late',
      'Quays of the north: why they open late',
    ],
    [
      'loses a kicker that differs from the social title’s own',
      said('', 'Works at the port: The quay opens late', 'Works at the port: The quay opens late'),
      '<span>Building the harbour</span> <span>The quay opens late</span>',
      'The quay opens late',
    ],
    [
      'keeps a kicker that the social title tells with its punctuation',
      said('The quay opens late again', 'x', 'Harbour works / The quay opens late again'),
      '<span>Harbour works</span><span>The quay opens late again</span>',
      'Harbour works / The quay opens late again',
    ],
    [
      'loses the section behind it',
      said('', 'Quay opens late - Harbour | Harbour Post', 'Quay opens late - Harbour | Harbour Post', {
        articleSection: 'Harbour',
      }),
      '',
      'Quay opens late',
    ],
    [
      'loses the kind of text on both sides',
      said('', 'Opinion | Let the quay rest | Editorial', 'Opinion | Let the quay rest | Editorial'),
      'Opinion | Let the quay rest | Editorial',
      'Let the quay rest',
    ],
    [
      'is what structured data and social title agree on',
      said('Late again', 'Quay opens two months late', 'Late again'),
      'Quay opens two months late',
      'Late again',
    ],
  ])('%s', (_, head, heading, headline) =>
    expect(read(head, heading && `<h1>${heading}</h1>`).headline).toBe(headline),
  );
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
    [
      'an element whose id names the author',
      { '@type': 'Organization', name: 'Harbour Post' },
      '<div id="article-author">Ann Lee</div>',
      ['Ann Lee'],
    ],
    [
      'not the author of a teaser',
      { '@type': 'Organization', name: 'Harbour Post' },
      '<aside><span class="author">Bo Cruz</span></aside><ul><li><article><a rel="author">Di Ray</a></article></li></ul>',
      ['Harbour Post'],
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

test('day: of the page’s own object where the article’s object has none', () => {
  const graph = {
    '@graph': [
      { '@type': 'NewsArticle', headline: 'Quay opens late' },
      { '@type': 'WebPage', datePublished: '2024-05-01T09:00:00Z' },
    ],
  };
  expect(read(ld(graph), '<h1>Quay opens late</h1>').published).toBe('2024-05-01T09:00:00Z');
});
