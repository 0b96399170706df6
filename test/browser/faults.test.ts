// What goes wrong in a browser's day: the background ended at any moment, tabs closed and left while they are read, many at once.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, until } from '../../src/command/browser/session.ts';
import type { TabState } from '../../src/messages.ts';
import { page as pageOf, story } from './made-up.ts';
import { ask, badgeOf, browsers, openCard, openStage, paintedNames, type Stage, storedCount, tabOf } from './stage.ts';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(browsers)('in %s', (name) => {
  let stage: Stage;
  let count = 100;
  beforeAll(async () => {
    stage = await openStage(name, { grantsHosts: true });
  });
  afterAll(() => stage?.close());

  const fresh = (delay = 0): string => {
    const told = story(++count);
    const address = stage.recorder.serve(`/2026/03/03/bridge-closed-after-flood-${count}`, { body: '' });
    stage.recorder.serve(new URL(address).pathname, { body: pageOf(told, address), delay });
    return address;
  };
  const open = async (): Promise<{ page: Page; tabId: number }> => {
    const page = await stage.session.openPage(fresh());
    return { page, tabId: await tabOf(stage.session, page) };
  };
  const stateOf = async (tabId: number): Promise<TabState['state'] | 'no answer'> => {
    const sent = await ask(stage.session, 'tab-state', { tabId });
    return sent.ok ? sent.answer.state : 'no answer';
  };
  /** Asks for a reading and does not wait for its end. */
  const startReading = (tabId: number) =>
    stage.session.inExtension(
      `void browser.runtime.sendMessage({ kind: 'read-tab', tabId: ${tabId}, anyway: false }).catch(() => undefined)`,
    );

  test.each([0, 30, 120, 400])(
    'the background ended %i ms into a reading: read all the same, or said so, and never torn',
    async (delay) => {
      const { page, tabId } = await open();
      const before = await storedCount(stage.session);
      await startReading(tabId);
      await pause(delay);
      await stage.session.killBackground();
      const end = await until(
        'an end',
        async () => {
          const state = await stateOf(tabId);
          return state === 'reading' || state === 'no answer' ? '' : state;
        },
        30_000,
      );
      expect(['read', 'unread', 'failed']).toContain(end);
      if (end !== 'read') await ask(stage.session, 'read-tab', { tabId, anyway: false });
      expect(await stateOf(tabId)).toBe('read');
      expect(await storedCount(stage.session)).toBe(before + 1);
      const popup = await openCard(stage.session, page);
      await popup.close();
      await page.close();
    },
  );

  test.each([0, 120])('the tab closed %i ms into a reading', async (delay) => {
    const { page, tabId } = await open();
    await startReading(tabId);
    await pause(delay);
    await page.close();
    const { page: next, tabId: nextTab } = await open();
    expect(await ask(stage.session, 'read-tab', { tabId: nextTab, anyway: false })).toMatchObject({
      ok: true,
      answer: { state: 'read' },
    });
    await next.close();
  });

  test.each([0, 120])(
    'the tab led elsewhere %i ms into a reading: the new page shows nothing of the old one',
    async (delay) => {
      const { page, tabId } = await open();
      await startReading(tabId);
      await pause(delay);
      await page.goto(stage.recorder.address('login'));
      await pause(600);
      expect(await paintedNames(page)).toEqual([]);
      expect(await stateOf(tabId)).toBe('unread');
      expect(await badgeOf(stage.session, tabId)).toBe('');
      await page.close();
    },
  );

  test('the article swapped for another one while it is read: the old result is not shown', async () => {
    const { page, tabId } = await open();
    await startReading(tabId);
    await page.evaluate(`history.pushState({}, '', '/elsewhere'); document.querySelector('main').textContent = 'Gone'`);
    await pause(1500);
    // Where the swap came first, what is left was looked at and found to be no article.
    expect(['unread', 'refused']).toContain(await stateOf(tabId));
    expect(await paintedNames(page)).toEqual([]);
    await page.close();
  });

  test('a page that changes its address a thousand times and rewrites itself keeps what was read', async () => {
    const { page, tabId } = await open();
    await ask(stage.session, 'read-tab', { tabId, anyway: false });
    await page.evaluate(`(async () => {
      for (let i = 0; i < 1000; i++) {
        history.replaceState({}, '', '/flood-' + i);
        document.querySelector('footer').append(String(i % 10));
        if (i % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
      }
    })()`);
    await pause(1000);
    expect(await stateOf(tabId)).toBe('read');
    expect((await paintedNames(page)).length).toBeGreaterThan(0);
    await page.close();
  });

  test('many tabs at once, all read by themselves', async () => {
    const many = 24;
    await stage.session.inExtension(`browser.storage.local.set({ automatic: 'all' })`);
    await until('the registration', () =>
      stage.session.inExtension<boolean>(
        'browser.scripting.getRegisteredContentScripts().then((scripts) => scripts.length > 0)',
      ),
    );
    const before = await storedCount(stage.session);
    const addresses = Array.from({ length: many }, () => fresh());
    await stage.session.inExtension(
      `Promise.all(${JSON.stringify(addresses)}.map((url) => browser.tabs.create({ url, active: false })))`,
    );
    await until('all of them', async () => (await storedCount(stage.session)) === before + many, 100_000);
    await stage.session.inExtension(`browser.storage.local.set({ automatic: 'off' })`);
  });

  test.each<[string, (session: Session) => Promise<void>]>([
    ['updated', ({ reload }) => reload()],
    ['switched off', ({ setEnabled }) => setEnabled(false)],
  ])('an extension that is %s leaves no noise behind in pages that it had read', async (_, end) => {
    const { page, tabId } = await open();
    const noise: string[] = [];
    page.on('pageerror', (error) => noise.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') noise.push(message.text());
    });
    await ask(stage.session, 'read-tab', { tabId, anyway: false });
    await until('highlights', async () => (await paintedNames(page)).length > 0);
    await end(stage.session);
    await page.bringToFront();
    await page.mouse.move(300, 300);
    await page.evaluate(`history.pushState({}, '', '/after-the-end')`);
    // Firefox ends an orphaned script at once, so that nobody is left to take its highlights off; they go with the page.
    if (name === 'chromium') await until('the highlights to go', async () => (await paintedNames(page)).length === 0);
    await page.mouse.move(320, 320);
    await pause(300);
    expect(noise).toEqual([]);
  });

  test('switched on again, it reads the page that was open all the while', async () => {
    await stage.session.setEnabled(true);
    const page = (await stage.session.browser.pages()).find((one) => one.url().endsWith('/after-the-end'))!;
    const tabId = await tabOf(stage.session, page);
    await ask(stage.session, 'read-tab', { tabId, anyway: false });
    await until('highlights', async () => (await paintedNames(page)).length > 0);
  });
});
