// Reads a page as a page of the web may be: nothing escapes, nothing changes, nothing takes long.
import { JSDOM } from 'jsdom';
import { expect } from 'vitest';
import { createAnchor } from '../../src/page/anchor/create-anchor.ts';
import { readPage } from '../../src/page/read.ts';

/** CPU milliseconds that reading and anchoring took. `change`: what the page's own scripts do between the two. */
export function readOnce(document: Document, change: (document: Document) => void = () => undefined): number {
  const before = document.documentElement?.outerHTML ?? '';
  // Only the product's own work counts: writing ten megabytes out again, to compare, takes longer than reading them.
  const start = process.cpuUsage();
  const reading = readPage(document, { url: 'https://odd.example/2024/05/odd-page' });
  const spent = process.cpuUsage(start);
  const { article } = reading;
  expect(document.documentElement?.outerHTML ?? '').toBe(before);
  change(document);
  const changed = document.documentElement?.outerHTML ?? '';
  const restart = process.cpuUsage();
  const anchor = createAnchor(reading);
  const blocks = article.blocks.slice(0, 40);
  const ranges = blocks.map((block) => anchor.rangeOf(block));
  for (const range of ranges) if (range) anchor.offsetOf(range.startContainer, range.startOffset);
  const { user, system } = process.cpuUsage(restart);
  for (const [i, { start: from, end }] of blocks.entries()) {
    const words = article.text.slice(from, end);
    expect(words.trim()).toBe(words);
    // What is hidden inside a paragraph lies in its range too, so the ends are compared, not the whole.
    const shown = ranges[i]?.toString().replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
    const ends = words.replace(/\s+/g, '');
    expect(shown?.slice(0, 1)).toBe(ranges[i] ? ends.slice(0, 1) : undefined);
    expect(shown?.slice(-1)).toBe(ranges[i] ? ends.slice(-1) : undefined);
  }
  expect(document.documentElement?.outerHTML ?? '').toBe(changed);
  return (spent.user + spent.system + user + system) / 1000;
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
