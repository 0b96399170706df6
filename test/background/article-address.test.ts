import { expect, test } from 'vitest';
import { articleAddress } from '../../src/background/article-address.ts';

const here = 'https://www.news.example/2026/bridge?utm_source=x#top';

test.each([
  ['the canonical address of the same site', 'https://news.example/2026/bridge', 'https://news.example/2026/bridge'],
  ['a relative one', '/2026/bridge', 'https://www.news.example/2026/bridge'],
  ['of a subdomain (an AMP page)', 'https://amp.news.example/2026/bridge', 'https://amp.news.example/2026/bridge'],
])('%s is taken', (_what, named, expected) => expect(articleAddress(named, here)).toBe(expected));

test.each([
  ['none', null],
  ['another site', 'https://bank.example/login'],
  ['a site whose name ends alike', 'https://fakenews.example/2026/bridge'],
  ['a script', 'javascript:alert(1)'],
  ['a file', 'file:///etc/passwd'],
  ['the front page', 'https://www.news.example/'],
  ['nonsense', 'https://'],
])('%s: the address that the browser shows, without its fragment', (_what, named) =>
  expect(articleAddress(named, here)).toBe('https://www.news.example/2026/bridge?utm_source=x'),
);

test('a host of one label has no subdomains: "localhost" is not the site of "x.localhost"', () => {
  expect(articleAddress('http://localhost/a', 'http://x.localhost/b')).toBe('http://x.localhost/b');
});
