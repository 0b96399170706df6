// A whole day of browsing in one run of the browser: 500 articles and 2,000 other pages, read by themselves. Nothing grows.
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../../src/command/browser/session.ts';
import { paintedNames, type Stage, storedCount } from '../../browser/stage.ts';
import { openAutomaticStage } from './automatic-stage.ts';
import { tellingPage } from './telling-pages.ts';

const articles = Number(process.env.NUTGRAF_DAY ?? 500);
const othersPerArticle = 4;
/** A tab is closed and another one opened after so many articles. */
const perTab = 10;
const settled = Math.min(50, Math.floor(articles / 2));
const mostGrowth = 1.1;
const patiently = { waitUntil: 'domcontentloaded', timeout: 180_000 } as const;
const others = ['home', 'section-world', 'search', 'product', 'forum', 'login'];

let stage: Stage;
beforeAll(async () => {
  stage = await openAutomaticStage();
});
afterAll(() => stage?.close());

async function openWorker(): Promise<CDPSession> {
  const target = await stage.session.browser.waitForTarget((one) => one.type() === 'service_worker');
  return target.createCDPSession();
}

/** Bytes in use after everything that can be let go is let go. */
async function heapOf(worker: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await worker.send('HeapProfiler.collectGarbage');
  return (await worker.send('Runtime.getHeapUsage')).usedSize;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Microseconds of processor time that the detector took in each page that `browse` opens. */
async function detectorTimes(page: Page, browse: () => Promise<void>): Promise<number[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await browse();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as {
    traceEvents: { name: string; tdur?: number; dur?: number; args?: { data?: { url?: string } } }[];
  };
  return traceEvents
    .filter(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/detector.js'))
    .map(({ tdur, dur }) => tdur ?? dur ?? Number.NaN);
}

test('a day of browsing', { timeout: 7_200_000 }, async () => {
  const worker = await openWorker();
  const { recorder, session } = stage;
  let page = await session.browser.newPage();
  let other = 0;
  const openOther = async (): Promise<void> => {
    await page.goto(`${recorder.address(others[other++ % others.length]!)}?visit=${other}`, patiently);
  };
  // Content scripts run when a document is idle: one that is left as soon as it is parsed may never see them.
  const fortyOthers = async (): Promise<void> => {
    for (let i = 0; i < 40; i++) {
      await openOther();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    }
  };

  const early = await detectorTimes(page, fortyOthers);
  let heapEarly = 0;
  for (let number = 1; number <= articles; number++) {
    const path = `/2026/03/${1 + (number % 28)}/bridge-closed-after-flood-${number}`;
    const address = recorder.serve(path, { body: '' });
    recorder.serve(path, { body: tellingPage(number, address) });
    await page.goto(address, patiently);
    await until(`article ${number}`, async () => (await paintedNames(page)).length > 0, 120_000);
    for (let i = 0; i < othersPerArticle && other < articles * othersPerArticle - 40; i++) await openOther();
    if (number === settled) heapEarly = await heapOf(worker);
    if (number % settled === 0) console.log(`${number} articles, ${other} others, ${await heapOf(worker)} bytes`);
    if (number % perTab === 0) {
      await page.close();
      page = await session.browser.newPage();
    }
  }
  const late = await detectorTimes(page, fortyOthers);
  const heapLate = await heapOf(worker);

  expect(await storedCount(session)).toBe(articles);
  const figures = {
    others: other,
    heapEarly: +(heapEarly / 1e6).toFixed(1),
    heapLate: +(heapLate / 1e6).toFixed(1),
    detectorEarly: median(early) / 1000,
    detectorLate: median(late) / 1000,
  };
  console.log('a day of browsing (MB, milliseconds):', JSON.stringify(figures));
  expect(early.length, 'the detector ran in every page').toBeGreaterThanOrEqual(40);
  expect(late.length).toBeGreaterThanOrEqual(40);
  expect(heapLate / heapEarly).toBeLessThan(mostGrowth);
  // Processor time is noisy on a busy machine; what grows with the archive or leaks into pages would be many times as much.
  expect(median(late)).toBeLessThan(median(early) * 1.5 + 500);
});
