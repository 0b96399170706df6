// Reads a page as a page of the web may be: nothing escapes, nothing changes, nothing takes long.
import { JSDOM } from 'jsdom';
import { expect } from 'vitest';
import { createAnchor } from '../../src/page/anchor/create-anchor.ts';
import { readPage } from '../../src/page/read.ts';

/** CPU milliseconds that reading and anchoring took. `change`: what the page's own scripts do between the two. */
export function readOnce(document: Document, change: (document: Document) => void = () => undefined): number {
  const before = document.documentElement?.outerHTML ?? '';
  const start = process.cpuUsage();
  const reading = readPage(document, { url: 'https://odd.example/2024/05/odd-page' });
  const { article } = reading;
  expect(document.documentElement?.outerHTML ?? '').toBe(before);
  change(document);
  const changed = document.documentElement?.outerHTML ?? '';
  const anchor = createAnchor(reading);
  for (const block of article.blocks.slice(0, 40)) {
    const words = article.text.slice(block.start, block.end);
    expect(words.trim()).toBe(words);
    const range = anchor.rangeOf(block);
    // What is hidden inside a paragraph lies in its range too, so the ends are compared, not the whole.
    const shown = range?.toString().replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
    const ends = words.replace(/\s+/g, '');
    expect(shown?.slice(0, 1)).toBe(range ? ends.slice(0, 1) : undefined);
    expect(shown?.slice(-1)).toBe(range ? ends.slice(-1) : undefined);
    if (range) anchor.offsetOf(range.startContainer, range.startOffset);
  }
  expect(document.documentElement?.outerHTML ?? '').toBe(changed);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Making a window costs more than most pages do, but one keeps something of every page that it ever parsed. */
const pagesPerWindow = 200;
const parserOf = (window: JSDOM['window']) => new window.DOMParser();
let parser = parserOf(new JSDOM('').window);
let parsed = 0;

/** Parses and reads. */
export function survive(html: string, change?: (document: Document) => void): number {
  if (++parsed % pagesPerWindow === 0) parser = parserOf(new JSDOM('').window);
  return readOnce(parser.parseFromString(html, 'text/html'), change);
}
