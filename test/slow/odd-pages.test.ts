// 10,000 odd pages, and pages larger than any that is known.
import { setImmediate as nextJob } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { oddPage } from '../page/odd-pages.ts';
import { survive } from '../page/survive.ts';

const mostMilliseconds = 2000;

test('10,000 odd pages', { timeout: 3_600_000 }, async () => {
  for (let seed = 1000; seed < 11_000; seed++) {
    expect(survive(oddPage(seed, seed % 50 === 0 ? 10 : 1)), `seed ${seed}`).toBeLessThan(mostMilliseconds);
    // jsdom's weak references hold every page that was read until the running job ends.
    if (seed % 10 === 0) await nextJob();
  }
});

const sentence = 'The harbour office said on Monday that 14 people had been taken ashore. ';

describe('large pages', () => {
  const pages: readonly (readonly [string, string])[] = [
    ['10 MB of text in one paragraph', `<main><h1>Long</h1><p>${sentence.repeat(140_000)}</p></main>`],
    ['10 MB of text in paragraphs', `<main><h1>Long</h1>${`<p>${sentence.repeat(5)}</p>`.repeat(28_000)}</main>`],
    ['50,000 elements in a row', `<main>${'<div class="a b-c">x</div>'.repeat(50_000)}</main>`],
    ['50,000 links', `<ul>${'<li><a href="/a">Some headline of another page</a></li>'.repeat(25_000)}</ul>`],
    ['nested as deep as a parser goes', `${'<div>'.repeat(5000)}${`<p>${sentence.repeat(3)}</p>`.repeat(20)}`],
    ['nested inline', `<p>${'<b>'.repeat(500)}${sentence.repeat(3)}</p>`],
    [
      '5,000 names for elements',
      Array.from({ length: 5000 }, (_, i) => `<p class="css-${i.toString(36)} block__b${i}">${sentence}</p>`).join(''),
    ],
    ['one long class', `<p class="${'ad-related-'.repeat(50_000)}">${sentence.repeat(3)}</p>`],
  ];
  test.each(pages)('%s', { timeout: 300_000 }, (_, body) => {
    expect(survive(`<!doctype html><body>${body}`)).toBeLessThan(mostMilliseconds);
  });
});
