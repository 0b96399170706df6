// Forged messages in real browsers: a page's own scripts and another extension knock, and nothing opens.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page as pageOf, story } from './made-up.ts';
import { ask, browsers, openStage, type Stage, storedCount, tabOf } from './stage.ts';

describe.each(browsers)('in %s', (name) => {
  let stage: Stage;
  let attacker = '';
  beforeAll(async () => {
    stage = await openStage(name, { grantsHosts: true });
  });
  afterAll(async () => {
    await stage?.close();
    if (attacker) rmSync(attacker, { recursive: true, force: true });
  });

  async function openRead() {
    const path = '/2026/03/06/bridge-closed-after-flood-77';
    const address = stage.recorder.serve(path, { body: '' });
    stage.recorder.serve(path, { body: pageOf(story(77), address) });
    const page = await stage.session.openPage(address);
    const tabId = await tabOf(stage.session, page);
    expect(await ask(stage.session, 'read-tab', { tabId, anyway: false })).toMatchObject({ answer: { state: 'read' } });
    return { page, tabId };
  }
  const ownId = () => stage.session.inExtension<string>('browser.runtime.id');

  test('a page’s scripts reach neither the background nor the reader that lies in their page', async () => {
    const { page, tabId } = await openRead();
    const before = await storedCount(stage.session);
    const id = await ownId();
    const answers = await page.evaluate(`(async () => {
      const heard = [];
      addEventListener('message', ({ data }) => { if (data?.kind === undefined) heard.push(data); });
      const messages = ['article-here', 'article-read', 'page-words', 'tab-state', 'page-read', 'page-paint'].map((kind) =>
        ({ kind, tabId: ${tabId}, on: false, anyway: true, article: {} }));
      for (const message of messages) {
        postMessage(message, '*');
        for (const target of [window, document, document.documentElement])
          target.dispatchEvent(new CustomEvent(message.kind, { detail: message }));
        const runtime = (globalThis.browser ?? globalThis.chrome)?.runtime;
        if (runtime?.sendMessage)
          await new Promise((resolve) => {
            try {
              const sent = runtime.sendMessage(${JSON.stringify(id)}, message, (answer) => { if (answer) heard.push(answer); resolve(); });
              sent?.then?.((answer) => { if (answer) heard.push(answer); resolve(); }, resolve);
            } catch { resolve(); }
          });
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { heard, names: Object.keys(globalThis).filter((each) => /nutgraf/i.test(each)) };
    })()`);
    expect(answers).toEqual({ heard: [], names: [] });
    expect(await storedCount(stage.session)).toBe(before);
    expect(await ask(stage.session, 'tab-state', { tabId })).toMatchObject({
      answer: { state: 'read', painted: true },
    });
    await page.close();
  });

  // Firefox gives the driver no way into another extension's pages.
  if (name === 'firefox') return;

  test('another extension is not heard', async () => {
    const { page, tabId } = await openRead();
    attacker = mkdtempSync(join(tmpdir(), 'nutgraf-attacker-'));
    writeFileSync(
      join(attacker, 'manifest.json'),
      JSON.stringify({ manifest_version: 3, name: 'Other', version: '1' }),
    );
    writeFileSync(join(attacker, 'page.html'), '<!DOCTYPE html><title>Other</title>');
    const id = await stage.session.browser.installExtension(attacker);
    const other = await stage.session.openPage(`chrome-extension://${id}/page.html`);
    const answer = await other.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(await ownId())},
      { kind: 'tab-state', tabId: ${tabId} }).then((answer) => ({ answer: answer ?? null }), (error) => String(error))`);
    expect(answer).toMatch(/Could not establish connection|Receiving end does not exist/);
    await other.close();
    await page.close();
  });
});
