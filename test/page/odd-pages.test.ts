// 300 odd pages; the slow suite reads 10,000 more.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import { oddPage } from './odd-pages.ts';
import { readOnce, survive } from './survive.ts';

/** A page may take this much CPU, on any machine that runs the tests. */
const mostMilliseconds = 2000;

test('300 odd pages', { timeout: 180_000 }, () => {
  for (let seed = 0; seed < 300; seed++) expect(survive(oddPage(seed)), `seed ${seed}`).toBeLessThan(mostMilliseconds);
});

const sentence = 'The harbour office said on Monday that 14 people had been taken ashore. ';

describe('pages of one kind of excess', () => {
  test('a page that is rewritten while it is read', () =>
    expect(
      survive(`<main><h1>Ferry aground</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(20)}</main>`, (document) => {
        for (const [i, p] of [...document.querySelectorAll('p')].entries())
          if (i % 3 === 0) p.remove();
          else if (i % 3 === 1) p.replaceWith(p.cloneNode(true));
          else p.firstChild!.textContent = `Update: ${p.textContent}`;
      }),
    ).toBeLessThan(mostMilliseconds));

  test('text in an open shadow root, with a slot', () => {
    const { document } = new JSDOM(
      '<main><h1>Ferry aground</h1><x-story><p slot="end">Slotted last words of it all.</p></x-story></main>',
      {
        url: 'https://odd.example/2024/05/odd-page',
      },
    ).window;
    const root = document.querySelector('x-story')!.attachShadow({ mode: 'open' });
    for (let i = 0; i < 6; i++)
      root.append(Object.assign(document.createElement('p'), { textContent: `${i}. ${sentence.repeat(3)}` }));
    root.append(Object.assign(document.createElement('slot'), { name: 'end' }));
    expect(readOnce(document)).toBeLessThan(mostMilliseconds);
    const { text } = readPage(document).article;
    expect(text).toContain(`5. ${sentence.trim()}`);
  });

  test.each(['getAttribute', 'tagName', 'hasAttribute'])('a form whose field hides its %s', (name) => {
    const { document } = new JSDOM(
      `<main><h1>Ferry aground</h1><form><input></form>${`<p>${sentence.repeat(3)}</p>`.repeat(6)}</main>`,
      { url: 'https://odd.example/2024/05/odd-page' },
    ).window;
    // As browsers do for a field of that name, and jsdom does not.
    const form = document.forms[0]!;
    Object.defineProperty(form, name, { value: form.firstElementChild });
    const { text } = readPage(document).article;
    expect(text.split('\n')).toHaveLength(7);
  });

  test('no body, no root', () => {
    const { document } = new JSDOM('').window;
    document.body.remove();
    expect(readPage(document).article.kind).toBe('not-an-article');
    document.documentElement.remove();
    expect(readPage(document).article.text).toBe('');
  });
});
