// Pages that never rest, and more of them than anybody opens: real Chromium, everything read by itself.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../../src/command/browser/session.ts';
import { ask, paintedNames, type Stage, storedCount, tabOf } from '../../browser/stage.ts';
import { openAutomaticStage } from './automatic-stage.ts';
import { tellingPage } from './telling-pages.ts';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

let stage: Stage;
let count = 2000;
beforeAll(async () => {
  stage = await openAutomaticStage();
});
afterAll(() => stage?.close());

function fresh(delay = 0): string {
  const path = `/2026/03/05/bridge-closed-after-flood-${++count}`;
  const address = stage.recorder.serve(path, { body: '' });
  return stage.recorder.serve(path, { body: tellingPage(count, address), delay });
}
async function openRead(): Promise<{ readonly page: Page; readonly tabId: number }> {
  const page = await stage.session.openPage(fresh());
  await until('the highlights', async () => (await paintedNames(page)).length > 0, 120_000);
  return { page, tabId: await tabOf(stage.session, page) };
}
const stateOf = async (tabId: number): Promise<string> => {
  const sent = await ask(stage.session, 'tab-state', { tabId });
  return sent.ok ? sent.answer.state : sent.reason;
};

/**
 * Opens a page that waits until it is read (or for a while), floods, and says in its title how it went. Its tab is not the
 * driver's: hearing of ten thousand addresses is slow for that one, not for the page.
 */
async function flooded(script: string): Promise<{ readonly tabId: number; readonly said: string }> {
  const path = `/2026/03/05/bridge-closed-after-flood-${++count}`;
  const address = stage.recorder.serve(path, { body: '' });
  const begin = `(async () => {
    for (let i = 0; i < 300 && CSS.highlights.size === 0; i++) await new Promise((resolve) => setTimeout(resolve, 100));
    const said = await (${script})();
    await new Promise((resolve) => setTimeout(resolve, 3000));
    document.title = 'over ' + said + ' ' + [...CSS.highlights.values()].some((ranges) => ranges.size > 0);
  })()`;
  stage.recorder.serve(path, {
    body: tellingPage(count, address).replace('</body>', `<script>${begin}</script></body>`),
  });
  const tabId = await stage.session.inExtension<number>(
    `browser.tabs.create({ url: ${JSON.stringify(address)} }).then(({ id }) => id)`,
  );
  const said = await until(
    'the end of the flood',
    async () => {
      const title = await stage.session.inExtension<string>(`browser.tabs.get(${tabId}).then(({ title }) => title)`);
      return title?.startsWith('over ') ? title : '';
    },
    200_000,
  );
  return { tabId, said };
}
const closeTab = (tabId: number) => stage.session.inExtension(`browser.tabs.remove(${tabId})`);

/** Rewrites a part of the page a thousand times a second for five seconds; gives how often it came to it. */
const rewriting = `async () => {
  const box = document.querySelector('footer');
  const end = performance.now() + 5000;
  let times = 0;
  while (performance.now() < end) {
    for (let i = 0; i < 10; i++) box.textContent = 'Written ' + times++;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return times;
}`;

test('a page that is rewritten a thousand times a second stays read, and gets to it nearly as often as unread', async () => {
  const before = await storedCount(stage.session);
  const read = await flooded(rewriting);
  expect(await stateOf(read.tabId)).toBe('read');
  expect(await storedCount(stage.session)).toBe(before + 1);
  await stage.session.inExtension(`browser.storage.local.set({ except: ['probe.example'] })`);
  const alone = await flooded(rewriting);
  await stage.session.inExtension('browser.storage.local.set({ except: [] })');
  console.log(`rewritten: ${read.said}; unread: ${alone.said}`);
  const timesOf = (said: string): number => Number(said.split(' ')[1]);
  expect(read.said).toMatch(/ true$/);
  expect(alone.said).toMatch(/ false$/);
  // A busy machine slows both.
  expect(timesOf(read.said)).toBeGreaterThan(timesOf(alone.said) / 3);
  await closeTab(read.tabId);
  await closeTab(alone.tabId);
});

test('10,000 addresses without a load: the article stays read and painted, and is stored once', async () => {
  const before = await storedCount(stage.session);
  const { tabId, said } = await flooded(`async () => {
    for (let i = 0; i < 10000; i++) {
      history.pushState({}, '', '/navigation-' + i);
      if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    return location.pathname;
  }`);
  expect(said).toBe('over /navigation-9999 true');
  expect(await stateOf(tabId)).toBe('read');
  expect(await storedCount(stage.session)).toBe(before + 1);
  await closeTab(tabId);
});

test('a page of 200 MB: the tab lives, and is read within bounds or left alone', async () => {
  // 200 MB of short paragraphs take the browser itself minutes: most of it is data, which a reader of metadata must not swallow.
  const line =
    '<p>The harbour office said on Monday that 14 people had been taken ashore near the old lighthouse.</p>\n';
  const entry = '{"@type":"NewsArticle","headline":"Ferry stopped","articleBody":"Nobody was hurt."},\n';
  const body = Buffer.from(
    `<!DOCTYPE html><html lang="en"><title>Long</title><script type="application/ld+json">[${entry.repeat(190_000_000 / entry.length)}{}]</script><main><h1>Long</h1>${line.repeat(10_000_000 / line.length)}</main></html>`,
  );
  const address = stage.recorder.serve('/long', { body });
  const page = await stage.session.browser.newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(address, { timeout: 300_000, waitUntil: 'domcontentloaded' });
  const start = performance.now();
  await pause(500);
  // The page's own thread answers: what is done in it has an end.
  expect(await page.evaluate('1 + 1')).toBe(2);
  console.log(`200 MB: the tab answers ${Math.round(performance.now() - start)} ms after the document was ready`);
  expect(performance.now() - start).toBeLessThan(60_000);
  await page.close();
  // And the background goes on for everybody else.
  const { page: next } = await openRead();
  await next.close();
});

test('60 tabs in two windows at once: every article is read and stored once', async () => {
  const before = await storedCount(stage.session);
  const addresses = Array.from({ length: 60 }, () => fresh(20));
  await stage.session.inExtension(`(async () => {
    const urls = ${JSON.stringify(addresses)};
    const second = await browser.windows.create({ url: 'about:blank', focused: false });
    await Promise.all(urls.map((url, i) =>
      browser.tabs.create({ url, active: false, ...(i % 2 ? { windowId: second.id } : {}) })));
  })()`);
  await until('all of them', async () => (await storedCount(stage.session)) >= before + 60, 280_000);
  await pause(1000);
  expect(await storedCount(stage.session)).toBe(before + 60);
  await stage.session.inExtension(
    `browser.tabs.query({ url: '*://probe.example/*' }).then((tabs) => browser.tabs.remove(tabs.map(({ id }) => id)))`,
  );
});

test.each([0, 60, 250])('frozen %i ms into a reading, and thawed: read all the same, or said so', async (delay) => {
  await stage.session.inExtension(`browser.storage.local.set({ automatic: 'off' })`);
  const page = await stage.session.openPage(fresh());
  const tabId = await tabOf(stage.session, page);
  const devtools = await page.createCDPSession();
  await stage.session.inExtension(
    `void browser.runtime.sendMessage({ kind: 'read-tab', tabId: ${tabId}, anyway: false }).catch(() => undefined)`,
  );
  await pause(delay);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await pause(1500);
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  const end = await until(
    'an end',
    async () => {
      const state = await stateOf(tabId);
      return state === 'reading' || state === 'no-listener' ? '' : state;
    },
    60_000,
  );
  expect(['read', 'unread', 'failed']).toContain(end);
  if (end !== 'read') await ask(stage.session, 'read-tab', { tabId, anyway: false });
  expect(await stateOf(tabId)).toBe('read');
  await page.close();
});
