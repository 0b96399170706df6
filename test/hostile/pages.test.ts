// Pages that mean harm: whatever they say, they are read without a fault, and what comes out passes the border of the messages.
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { openAnalyser } from '../../src/command/analyser.ts';
import { isArticle } from '../../src/messages.ts';
import { readPage } from '../../src/page/read.ts';

// The border is asked for the shape alone; the real module runs in a browser only.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const analyser = openAnalyser();
const sentence = 'The mayor said on Monday that at least 12 people had been hurt, but the company denied any fault. ';
const paragraphs = `<p>${sentence.repeat(3)}</p>`.repeat(8);

function page(head: string, body = `<h1>Harbour closed after fire</h1>${paragraphs}`): string {
  return `<!DOCTYPE html><html lang="en"><head><title>Harbour closed after fire</title>${head}</head><body><article>${body}</article></body></html>`;
}
const ld = (json: string): string => page(`<script type="application/ld+json">${json}</script>`);
const nested = (open: string, middle: string, close: string, depth: number): string =>
  open.repeat(depth) + middle + close.repeat(depth);
const article = (rest: string): string => ld(`{"@context":"https://schema.org","@type":"NewsArticle",${rest}}`);

const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>';
const escaped = markup.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const attacks: Readonly<Record<string, string>> = {
  'prototype pollution in JSON-LD': article(
    '"headline":"A","__proto__":{"isArticle":"yes","polluted":true},"constructor":{"prototype":{"polluted":true}},"author":{"__proto__":{"name":"x"},"name":"Ann Lee"}',
  ),
  'JSON-LD nested 20,000 deep': article(`"headline":"A","author":${nested('[', '"x"', ']', 20_000)}`),
  'addresses nested 20,000 deep': article(`"headline":"A","mainEntityOfPage":${nested('{"@id":', '"x"', '}', 20_000)}`),
  'publishers nested 20,000 deep': article(`"headline":"A","publisher":${nested('{"name":', '"x"', '}', 20_000)}`),
  'authors nested 20,000 deep': article(`"headline":"A","author":${nested('{"name":', '"x"', '}', 20_000)}`),
  'the graph nested 20,000 deep': ld(nested('{"@graph":[', '{"@type":"NewsArticle","headline":"A"}', ']}', 20_000)),
  'wrong types everywhere': article(
    '"headline":{"a":1},"datePublished":12,"dateModified":[],"author":[1,null,true,{"name":{"x":2}}],"publisher":[["x"]],"url":false,"inLanguage":{"name":7},"articleSection":[{}],"articleBody":{"x":1},"isAccessibleForFree":{}',
  ),
  'null everywhere': article('"headline":null,"datePublished":null,"author":[null],"publisher":null,"inLanguage":null'),
  'JSON-LD that is no JSON': ld(`{"@type":"NewsArticle","headline":"A",,,}}}}]]]]`),
  '50,000 authors': article(`"headline":"A","author":[${Array(50_000).fill('{"name":"Ann Lee"}').join(',')}]`),
  'a headline of a million characters': article(`"headline":"${'Fire '.repeat(200_000)}"`),
  'a byline of a million characters': article(`"headline":"A","author":{"name":"${'Ann '.repeat(250_000)}"}`),
  'impossible dates': article('"headline":"A","datePublished":"9999999-99-99T99:99:99+99:99","dateModified":"\u0000"'),
  'script addresses': page(
    '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,<b>x</b>">',
  ),
  'an address that is none': page('<link rel="canonical" href="http://[::"><base href="javascript:alert(1)">'),
  'mark-up as text': page(
    `<meta property="og:title" content="${escaped}"><meta name="author" content="${escaped}">`,
    `<h1>${escaped}</h1><p>By ${escaped}</p>${paragraphs}<p>${escaped} said “${escaped}”.</p>`,
  ),
  'direction marks, controls and lone surrogates': page(
    '',
    `<h1>\u202eHarbour\u0000 \ud800closed\u2066</h1>${paragraphs}<p>\u202e${sentence}\udfff\u200b\u0000</p>`,
  ),
  'elements nested 800 deep': page('', nested('<div>', `<h1>Fire</h1>${paragraphs}`, '</div>', 800)),
  '2,000 paragraphs': page('', `<h1>Fire</h1>${'<p>One two three four five.</p>'.repeat(2000)}`),
  'a paragraph of half a million characters': page('', `<h1>Fire</h1><p>${sentence.repeat(5000)}</p>`),
  'one word of half a million characters': page('', `<h1>Fire</h1>${paragraphs}<p>${'a'.repeat(500_000)}</p>`),
  'half a million spaces': page('', `<h1>Fire</h1>${paragraphs}<p>a${' \u00a0'.repeat(250_000)}b</p>`),
  '100,000 quotation marks': page('', `<h1>Fire</h1>${paragraphs}<p>${'“" '.repeat(33_000)}</p>`),
  '100,000 digits': page(
    '',
    `<h1>Fire</h1>${paragraphs}<p>${'1,'.repeat(50_000)} ${'9'.repeat(50_000)} people died</p>`,
  ),
  'forms whose fields hide the document’s own': page(
    '',
    `<form name="body"><input name="querySelectorAll"><input name="textContent"></form><img name="title"><h1>Fire</h1>${paragraphs}`,
  ),
};

const untouched = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());

test.each(Object.keys(attacks))('%s', (name) => {
  const { window } = new JSDOM(attacks[name], { url: 'https://news.example/2024/05/06/harbour' });
  const before = process.cpuUsage();
  const { article: found } = readPage(window.document);
  const card = analyse(found, analyser);
  const { user } = process.cpuUsage(before);
  window.close();

  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort())).toBe(untouched);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(isArticle(found)).toBe(true);
  if (found.url !== null) expect(found.url).toMatch(/^https?:\/\//);
  expect(found.headline.length).toBeLessThan(10_000);
  for (const span of [...card.figures, ...card.dates, ...card.claims.flatMap(({ spans }) => spans)])
    expect(span.start >= 0 && span.end <= found.text.length && span.start < span.end).toBe(true);
  // A page of this size is read in well under a second on a quiet machine; what grows with the square takes minutes.
  expect(user / 1e6).toBeLessThan(20);
});
