import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { createAnchor } from '../../../src/page/anchor/create-anchor.ts';
import { type Reading, readPage } from '../../../src/page/read.ts';

const filler = [
  'The harbour authority said on Monday that the new quay would open before the end of the year, two months late.',
  'Engineers had found cracks in three of the forty piles, and each of them had to be cast again during the summer.',
  'The mayor, who has argued for the quay since her first campaign, said that the delay would cost the town nothing.',
];
const page = (body: string): Document =>
  new JSDOM(
    `<title>Quay opens late</title><body><main><h1>Quay opens late</h1><div class="story">${body}</div></main></body>`,
    { url: 'https://harbour.example/2024/05/quay-opens-late' },
  ).window.document;
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

function spanOf({ article }: Reading, words: string, nth = 0): { start: number; end: number } {
  let start = article.text.indexOf(words);
  for (let i = 0; i < nth; i++) start = article.text.indexOf(words, start + 1);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

describe('rangeOf', () => {
  test('follows white space, soft hyphens and nested inline elements', () => {
    const document = page(
      `<p>The   harbour\n author\u00adity <b>said on <a href="/x">Mon</a>day</b> that the new quay would open before the end of the year.</p>${paragraphs(filler.slice(1))}`,
    );
    const reading = readPage(document);
    const range = createAnchor(reading).rangeOf(spanOf(reading, 'harbour authority said on Monday'));
    expect(range?.toString()).toBe('harbour\n author\u00adity said on Monday');
  });

  test('every word of every block comes back as itself', () => {
    const reading = readPage(page(paragraphs(filler)));
    const anchor = createAnchor(reading);
    for (const word of reading.article.text.matchAll(/\S+/g)) {
      const range = anchor.rangeOf({ start: word.index, end: word.index + word[0].length });
      expect(range?.toString()).toBe(word[0]);
      expect(anchor.offsetOf(range!.startContainer, range!.startOffset)).toBe(word.index);
    }
  });

  test('runs over a block border', () => {
    const reading = readPage(page(paragraphs(filler)));
    const range = createAnchor(reading).rangeOf(spanOf(reading, 'two months late.\nEngineers had found'));
    expect(range?.toString()).toBe('two months late.Engineers had found');
  });

  test('finds its words again when the nodes were replaced', () => {
    const document = page(paragraphs(filler));
    const reading = readPage(document);
    const anchor = createAnchor(reading);
    const story = document.querySelector('.story')!;
    for (const p of [...story.children]) p.replaceWith(p.cloneNode(true));
    const range = anchor.rangeOf(spanOf(reading, 'three of the forty piles'));
    expect(range?.toString()).toBe('three of the forty piles');
    expect(range?.startContainer.isConnected).toBe(true);
  });

  test('tells equal words apart by what stands around them', () => {
    const document = page(
      paragraphs([...filler, 'Nobody but the mayor, who has argued against the bridge, would comment on it today.']),
    );
    const reading = readPage(document);
    const anchor = createAnchor(reading);
    const story = document.querySelector('.story')!;
    for (const p of [...story.children]) p.replaceWith(p.cloneNode(true));
    const range = anchor.rangeOf(spanOf(reading, 'mayor, who has argued', 1));
    expect(range?.startContainer.textContent).toContain('against the bridge');
  });

  test('says null, never guesses, when the words are gone or stand twice alike', () => {
    const document = page(paragraphs(filler));
    const reading = readPage(document);
    const anchor = createAnchor(reading);
    const story = document.querySelector('.story')!;
    story.children[1]!.remove();
    expect(anchor.rangeOf(spanOf(reading, 'three of the forty piles'))).toBeNull();
    story.replaceChildren(
      ...[0, 1, 0, 1, 0].map((i) => Object.assign(document.createElement('p'), { textContent: filler[i] })),
    );
    anchor.renew();
    expect(anchor.rangeOf(spanOf(reading, 'three of the forty piles'))).toBeNull();
  });

  test('sees that a text node was rewritten in place', () => {
    const document = page(paragraphs(filler));
    const reading = readPage(document);
    const anchor = createAnchor(reading);
    const span = spanOf(reading, 'forty piles');
    expect(anchor.rangeOf(span)?.toString()).toBe('forty piles');
    const text = document.querySelector('.story')!.children[1]!.firstChild as Text;
    text.data = text.data.replace('forty', 'fifty');
    expect(anchor.rangeOf(span)).toBeNull();
  });

  test('empty and foreign spans have no range', () => {
    const anchor = createAnchor(readPage(page(paragraphs(filler))));
    expect(anchor.rangeOf({ start: 3, end: 3 })).toBeNull();
    expect(anchor.rangeOf({ start: 1e6, end: 1e6 + 4 })).toBeNull();
    expect(anchor.rangeOf({ start: -4, end: 2 })).toBeNull();
  });
});

test('offsetOf is null outside the article', () => {
  const document = page(paragraphs(filler));
  const anchor = createAnchor(readPage(document));
  expect(anchor.offsetOf(document.title ? document.querySelector('title')!.firstChild! : document, 0)).toBeNull();
});
