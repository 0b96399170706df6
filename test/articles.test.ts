// The fixture pages themselves: each has an address and an expectation, and every expected word stands in its page.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { articlePages, expectedOf, fixtureSlugs, pageOf } from './fixtures.ts';

const folder = join(import.meta.dirname, 'articles');

test('every folder has a page, an expectation and an address', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const slugs = folders.map((entry) => entry.name).filter((name) => name !== 'pictures');
  expect(slugs.sort()).toEqual([...fixtureSlugs].sort());
  for (const slug of slugs)
    for (const file of ['page.html', 'expected.json'])
      expect([slug, file, existsSync(join(folder, slug, file))]).toEqual([slug, file, true]);
});

test('articles and other pages are both there', () => {
  expect(articlePages.length).toBeGreaterThanOrEqual(8);
  expect(fixtureSlugs.length - articlePages.length).toBeGreaterThanOrEqual(6);
});

test.each(articlePages)('%s says what it is expected to say', (slug) => {
  const { window } = new JSDOM(pageOf(slug));
  const { document } = window;
  for (const element of document.querySelectorAll('script, style')) element.remove();
  const text = (document.body.textContent ?? '').replace(/\s+/g, ' ').toLowerCase();
  window.close();
  const { headline, standfirst, byline, body, actors, claims, figures, dates } = expectedOf(slug);
  const words = [
    headline,
    standfirst,
    ...byline,
    body.first,
    body.last,
    ...body.absent,
    ...actors.flatMap(({ name, roles, aliases }) => [name, ...(roles ?? []), ...(aliases ?? [])]),
    ...claims.flatMap(({ cue, text: content, speaker }) => [cue, content, speaker]),
    ...figures.flatMap(({ text: figure, by }) => [figure, by ?? null]),
    ...dates.map((date) => date.text),
  ];
  expect(words.filter((word) => word !== null && !text.includes(word.toLowerCase()))).toEqual([]);
});

test.each(fixtureSlugs)('%s asks for nothing outside of its own server', (slug) => {
  const addresses = [...pageOf(slug).matchAll(/\b(?:src|srcset|data-src)="([^"]+)"|url\(([^)]+)\)/g)].map(
    (match) => match[1] ?? match[2],
  );
  for (const address of addresses) {
    expect(address).toMatch(/^\/pictures\/[a-z]+\.svg$/);
    expect(existsSync(join(folder, address!))).toBe(true);
  }
  expect(readFileSync(join(folder, slug, 'page.html'), 'utf8')).not.toMatch(
    /<link[^>]+rel="?(?:stylesheet|preload|icon)/,
  );
});
