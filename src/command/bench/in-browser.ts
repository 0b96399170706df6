// Runs inside Chromium: times the page room beside Mozilla's on one parsed document. Bundled by page-speed.ts.
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { detect } from '../../page/detect/detect.ts';
import { readPage } from '../../page/read.ts';

export type Timings = {
  readonly detect: number;
  readonly readerable: number;
  readonly read: number;
  readonly readability: number;
  readonly elements: number;
};

/** Milliseconds after which a piece of work is not run again: a few vast pages must not take most of the time. */
const enough = 150;

/** The least of several runs: the machine's other work only ever adds. */
function least(times: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let i = 0; i < times && spent < enough; i++) {
    const start = performance.now();
    work();
    const took = performance.now() - start;
    spent += took;
    best = Math.min(best, took);
  }
  return best;
}

/** Milliseconds on the document of `html`. Readability changes what it reads, so its copy is part of its work, as it is for its users. */
export function timePage(html: string, url: string): Timings {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return {
    detect: least(3, () => detect(page, url)),
    readerable: least(3, () => isProbablyReaderable(page)),
    read: least(3, () => readPage(page, { url })),
    readability: least(3, () => new Readability(page.cloneNode(true) as Document).parse()),
    elements: page.getElementsByTagName('*').length,
  };
}

Object.assign(globalThis, { timePage });
