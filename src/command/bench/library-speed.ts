// The library page over an archive of ten thousand articles in real Chromium: first rows, search as you type, scrolling.
// Filling the archive takes some minutes. What is measured is what a reader sees: frames, by the page's own clock.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Session } from '../browser/session.ts';
import { projectRoot } from '../project.ts';
import { openBuilt } from './open-built.ts';
import { at, type Row } from './row.ts';

const openings = 5;
const slice = 250;

/** Words of the shipped table, rarest first. */
const vocabulary = (): string[] =>
  readFileSync(join(projectRoot, 'src/language/en/trained/frequencies.bin'), 'latin1')
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split(' ').slice(1))
    .filter((word) => /^[a-z]+$/.test(word));

async function fill(session: Session, articles: number): Promise<void> {
  const bundle = await build({
    entryPoints: [join(projectRoot, 'test/speed/library/fill.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    target: 'es2022',
  });
  const page = await session.openExtensionPage('options.html');
  await page.evaluate(bundle.outputFiles[0]!.text);
  const words = vocabulary();
  for (let from = 0; from < articles; from += slice) {
    const to = Math.min(articles, from + slice);
    await page.evaluate(
      (from, to, words) =>
        (globalThis as unknown as { fill: (from: number, to: number, words: string[]) => Promise<void> }).fill(
          from,
          to,
          words,
        ),
      from,
      to,
      words,
    );
    if (to % 2000 === 0 || to === articles) console.error(`${to} articles`);
  }
  await page.close();
}

/** From its first frame on, the page notes the time of each frame, and when rows and the whole list first stood in one. */
const watching = `
  globalThis.frames = [];
  const look = () => {
    const now = performance.now();
    frames.push(now);
    if (document.querySelector('.slot')) globalThis.rowsAt ??= now;
    if (/[0-9]/.test(document.querySelector('p.told')?.textContent ?? '')) globalThis.wholeAt ??= now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

type Opening = { readonly rows: number; readonly whole: number; readonly longest: number };

const longestGap = (frames: readonly number[]): number =>
  Math.max(...frames.slice(1).map((time, i) => time - frames[i]!));

async function openLibrary(session: Session): Promise<Page> {
  const page = await session.openExtensionPage('options.html');
  await page.evaluateOnNewDocument(watching);
  await page.goto(page.url().replace('options.html', 'library.html'));
  await page.waitForFunction('globalThis.wholeAt !== undefined', { timeout: 120_000 });
  return page;
}

async function timeOpening(page: Page): Promise<Opening> {
  const { rows, whole, frames } = (await page.evaluate('({ rows: rowsAt, whole: wholeAt, frames })')) as {
    readonly rows: number;
    readonly whole: number;
    readonly frames: readonly number[];
  };
  return { rows, whole, longest: longestGap(frames.filter((time) => time <= whole)) };
}

/** Milliseconds from a key press to the frame that shows its hits, letter by letter. */
async function timeTyping(page: Page, word: string): Promise<number[]> {
  const times: number[] = [];
  await page.click('.finder .box');
  for (const letter of word) {
    await page.evaluate(`
      globalThis.shownAt = undefined;
      addEventListener('keydown', ({ timeStamp }) => {
        const list = document.querySelector('main');
        const observer = new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => {
          globalThis.shownAt = performance.now() - timeStamp;
        })));
        observer.observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
        setTimeout(() => observer.disconnect(), 700);
      }, { once: true, capture: true });`);
    await page.keyboard.press(letter as 'a');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const time = (await page.evaluate('globalThis.shownAt')) as number | undefined;
    if (time !== undefined) times.push(time);
  }
  return times;
}

/** The longest time between two frames while the list is scrolled from end to end, two screens a frame. */
async function timeScrolling(page: Page): Promise<number> {
  return (await page.evaluate(`(async () => {
    const list = document.querySelector('.virtual');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    list.scrollTop = 0;
    for (let i = 0; i < 10; i++) await frame();
    const start = frames.length;
    for (let i = 0; i < 120; i++) {
      list.scrollTop += 2 * list.clientHeight;
      await frame();
    }
    const times = frames.slice(start);
    return Math.max(...times.slice(1).map((time, i) => time - times[i]));
  })()`)) as number;
}

const ms = (value: number): string => `${Math.round(value)} ms`;

/** `NUTGRAF_BENCH_ARTICLES` makes the archive smaller. */
export async function librarySpeed(): Promise<readonly Row[]> {
  const articles = Number(process.env.NUTGRAF_BENCH_ARTICLES ?? '10000');
  const session = await openBuilt();
  try {
    await fill(session, articles);
    const opened: Opening[] = [];
    const typed: number[] = [];
    const scrolled: number[] = [];
    for (let i = 0; i < openings; i++) {
      const page = await openLibrary(session);
      opened.push(await timeOpening(page));
      scrolled.push(await timeScrolling(page));
      typed.push(...(await timeTyping(page, ['minis', 'kel', 'works', 'sor', 'homes'][i % 5]!)));
      await page.close();
    }
    const of = (key: keyof Opening, share: number): string =>
      ms(
        at(
          opened.map((one) => one[key]),
          share,
        ),
      );
    const row = (what: string, budget: string, measured: string): Row => ({
      what: `library of ${articles} articles, chromium: ${what}`,
      budget,
      measured,
      beside: '',
    });
    return [
      row('first rows', '', `${of('rows', 0)} least, ${of('rows', 0.5)} median of ${openings}`),
      row('all rows counted', '', `${of('whole', 0)} least, ${of('whole', 0.5)} median`),
      row('longest frame while it opens', '', `${of('longest', 0)} least, ${of('longest', 0.5)} median`),
      row('key press to its hits', '', `${ms(at(typed, 0.5))} median, ${ms(at(typed, 0.95))} p95 of ${typed.length}`),
      row('longest frame of a scroll', '', `${ms(Math.min(...scrolled))} least, ${ms(at(scrolled, 0.5))} median`),
    ];
  } finally {
    await session.close();
  }
}
