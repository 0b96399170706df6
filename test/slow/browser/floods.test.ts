// Pages that never rest, and more of them than anybody opens: real Chromium, everything read by itself.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../../src/command/browser/session.ts';
import { projectRoot } from '../../../src/command/project.ts';
import { ask, openStage, paintedNames, type Stage, storedCount, tabOf } from '../../browser/stage.ts';
import { tellingPage } from './telling-pages.ts';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

let stage: Stage;
let count = 2000;
beforeAll(async () => {
  spawnSync(process.execPath, [join(projectRoot, 'build.mjs'), 'chromium'], { stdio: 'ignore' });
  stage = await openStage('chromium', { grantsHosts: true });
  await stage.session.inExtension(`browser.storage.local.set({ automatic: 'all' })`);
  const registered = 'browser.scripting.getRegisteredContentScripts().then((all) => all.length > 0)';
  await until('the registration', () => stage.session.inExtension<boolean>(registered), 120_000);
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

/** Milliseconds that scripts ran in the page's process, of whichever world, since it was opened. */
async function scriptTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

/** Rewrites a part of the page a thousand times a second for `seconds`; resolves with how many rewritings there were. */
const rewriting = (seconds: number): string => `(async () => {
  const box = document.querySelector('footer');
  const end = performance.now() + ${seconds * 1000};
  let times = 0;
  while (performance.now() < end) {
    for (let i = 0; i < 10; i++) { box.textContent = 'Written ' + times++; history.replaceState({}, '', '/flood-' + (times % 7)); }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return times;
})()`;

/** The same page in a browser tab where nothing is read: what the rewriting itself costs. */
test('a page that is rewritten a thousand times a second stays read and costs little more than it does by itself', async () => {
  const { page, tabId } = await openRead();
  const before = await storedCount(stage.session);
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  const start = await scriptTime(devtools);
  const times = (await page.evaluate(rewriting(5))) as number;
  const read = (await scriptTime(devtools)) - start;

  await stage.session.inExtension(`browser.storage.local.set({ except: ['probe.example'] })`);
  const alone = await stage.session.openPage(fresh());
  await pause(1000);
  expect(await paintedNames(alone)).toEqual([]);
  const other = await alone.createCDPSession();
  await other.send('Performance.enable');
  const otherStart = await scriptTime(other);
  const otherTimes = (await alone.evaluate(rewriting(5))) as number;
  const unread = (await scriptTime(other)) - otherStart;
  await stage.session.inExtension('browser.storage.local.set({ except: [] })');

  const [costs, costsAlone] = [read / times, unread / otherTimes];
  console.log(`a rewriting takes ${costs.toFixed(3)} ms of scripts, without being read ${costsAlone.toFixed(3)} ms`);
  // A busy machine slows both; the page must get to rewrite itself nearly as often as it does alone.
  expect(times).toBeGreaterThan(otherTimes / 3);
  expect(costs).toBeLessThan(costsAlone * 3 + 0.2);
  expect(await stateOf(tabId)).toBe('read');
  expect(await storedCount(stage.session)).toBe(before);
  await page.close();
  await alone.close();
});

test('10,000 addresses without a load: the article stays read, and is read once', async () => {
  const { page, tabId } = await openRead();
  const before = await storedCount(stage.session);
  await page.evaluate(`(async () => {
    for (let i = 0; i < 10000; i++) {
      history.pushState({}, '', '/navigation-' + i);
      if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  })()`);
  await pause(3000);
  expect(await stateOf(tabId)).toBe('read');
  expect((await paintedNames(page)).length).toBeGreaterThan(0);
  expect(await storedCount(stage.session)).toBe(before);
  await page.close();
});

test('a page of 200 MB: the tab lives, and is read within bounds or left alone', async () => {
  const line =
    '<p>The harbour office said on Monday that 14 people had been taken ashore near the old lighthouse.</p>\n';
  const body = Buffer.from(
    `<!DOCTYPE html><html lang="en"><title>Long</title><main><h1>Long</h1>${line.repeat(200_000_000 / line.length)}</main></html>`,
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
