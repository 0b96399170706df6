// Read news pages automatically: what the reader chose, where the browser grants it, and nowhere else.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../src/command/browser/session.ts';
import type { Settings } from '../../src/settings.ts';
import { headlineOf, page as pageOf, story } from './made-up.ts';
import { ask, badgeOf, browsers, openCard, openStage, paintedNames, type Stage, storedCount, tabOf } from './stage.ts';

describe.each(browsers)('in %s', (name) => {
  let stage: Stage;
  let count = 0;
  beforeAll(async () => {
    stage = await openStage(name, { grantsHosts: true });
  });
  afterAll(() => stage?.close());

  const choose = (change: Partial<Settings>) =>
    stage.session.inExtension(`browser.storage.local.set(${JSON.stringify(change)})`);
  const registered = () =>
    stage.session.inExtension<string[]>(
      `browser.scripting.getRegisteredContentScripts().then((scripts) => scripts.flatMap(({ matches }) => matches))`,
    );
  /** A made-up news page that no test has seen before. */
  const fresh = (host = ''): { readonly address: string; readonly headline: string } => {
    const told = story(++count);
    const address = stage.recorder.serve(`/2026/03/02/bridge-closed-after-flood-${count}`, { body: '' });
    stage.recorder.serve(new URL(address).pathname, { body: pageOf(told, address) });
    return { address: address.replace('://', `://${host}`), headline: headlineOf(told) };
  };
  const badgeComes = (tabId: number) =>
    until('the badge', async () => /\d/.test(await badgeOf(stage.session, tabId)), 30_000);
  const read = async (address: string) => {
    const page = await stage.session.openPage(address);
    const tabId = await tabOf(stage.session, page);
    await badgeComes(tabId);
    return { page, tabId };
  };
  const staysUnread = async (address: string) => {
    const page = await stage.session.openPage(address);
    const tabId = await tabOf(stage.session, page);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await ask(stage.session, 'tab-state', { tabId })).toMatchObject({ ok: true, answer: { state: 'unread' } });
    await page.close();
  };

  test('nothing is registered, and nothing read, before the reader chose', async () => {
    expect(await registered()).toEqual([]);
    await staysUnread(fresh().address);
  });

  test('switched on for all sites, open pages are read at once and new ones when they load', async () => {
    const open = await stage.session.openPage(fresh().address);
    const tabId = await tabOf(stage.session, open);
    await choose({ automatic: 'all' });
    await until('the registration', async () => (await registered()).length > 0);
    expect(await registered()).toEqual(['*://*/*']);
    await badgeComes(tabId);
    const { page } = await read(fresh().address);
    await until('highlights', async () => (await paintedNames(page)).length > 0);
    expect(await storedCount(stage.session)).toBe(2);
  });

  test('a page that is no article is left alone', async () => {
    await staysUnread(stage.recorder.address('home'));
    await staysUnread(stage.recorder.address('login'));
    expect(await storedCount(stage.session)).toBe(2);
  });

  test('a site that the reader excepted is left alone', async () => {
    await choose({ except: ['quiet.probe.example'] });
    await staysUnread(fresh('quiet.').address);
    await choose({ except: [] });
  });

  test('a page that becomes another one without loading is read again, and the old one is not shown on it', async () => {
    const [first, second] = [fresh(), fresh()];
    const before = await storedCount(stage.session);
    const { page, tabId } = await read(first.address);
    const path = new URL(second.address).pathname;
    await page.evaluate(`(async () => {
      const next = new DOMParser().parseFromString(await (await fetch(${JSON.stringify(path)})).text(), 'text/html');
      history.pushState({}, '', ${JSON.stringify(path)});
      await new Promise((resolve) => setTimeout(resolve, 150));
      document.head.replaceWith(next.head);
      document.body.replaceWith(next.body);
    })()`);
    await until('the second article', async () => (await storedCount(stage.session)) === before + 2, 30_000);
    await until('its highlights', async () => (await paintedNames(page)).length > 0);
    await badgeComes(tabId);
    const state = await ask(stage.session, 'tab-state', { tabId });
    expect(state).toMatchObject({ ok: true, answer: { state: 'read', url: second.address } });
    const popup = await openCard(stage.session, page);
    expect(await popup.evaluate<string>('document.querySelector("h1").innerText')).toBe(second.headline);
    await popup.close();
    const strangers = await page.evaluate(
      `[...CSS.highlights.values()].flatMap((ranges) => [...ranges]).filter((range) => !range.startContainer.isConnected).length`,
    );
    expect(strangers).toBe(0);
  });

  test('back to a page that the browser kept: its highlights and its badge are there', async () => {
    const { page, tabId } = await read(fresh().address);
    await page.goto(stage.recorder.address('login'));
    await until('no badge', async () => (await badgeOf(stage.session, tabId)) === '');
    // Not page.goBack(): Firefox reports no load for a page that it had kept. A moment later, so that the answer is out before.
    await page.evaluate('void setTimeout(() => history.back(), 50)');
    await badgeComes(tabId);
    await until('highlights', async () => (await paintedNames(page)).length > 0);
  });

  test('sites by name: they and their subdomains, no others', async () => {
    await choose({ automatic: 'sites', sites: ['paper.probe.example'] });
    await until('the registration', async () => (await registered()).join() === '*://*.paper.probe.example/*');
    await read(fresh('paper.').address);
    await read(fresh('local.paper.').address);
    await staysUnread(fresh('other.').address);
  });

  test('the permission taken away while running: nothing is read by itself any more, a click still reads', async () => {
    await choose({ automatic: 'all' });
    await until('the registration', async () => (await registered()).join() === '*://*/*');
    const { tabId } = await read(fresh().address);
    await stage.session.setHostAccess([]);
    await until('the end of it', async () => (await registered()).length === 0);
    await staysUnread(fresh().address);
    expect(await ask(stage.session, 'tab-state', { tabId })).toMatchObject({ ok: true });
    const page = await stage.session.openPage(fresh().address);
    const popup = await openCard(stage.session, page);
    await popup.close();
    // Chromium's variant for this test asks for the hosts at install.
    const faults = (await stage.session.complaints()).filter((each) => !each.startsWith('install warning'));
    expect(faults).toEqual([]);
  });
});
