// Storage that is refused, full or slow, in real browsers: the page is read and shown all the same, and the reader is told.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/command/project.ts';
import { page as pageOf, story } from './made-up.ts';
import { ask, browsers, openCard, openStage, paintedNames, type Stage, storedCount, tabOf } from './stage.ts';

/**
 * Runs before the background: what the browser's database answers from now on, chosen by a message. A disk cannot be filled in
 * a test, and `unlimitedStorage` lifts every quota that the protocols can set; what the extension hears is the same.
 */
const fault = `(() => {
  const api = globalThis.browser ?? globalThis.chrome;
  const { open } = IDBFactory.prototype;
  const { put } = IDBObjectStore.prototype;
  let mode = 'none';
  api.runtime.onMessage.addListener((message, sender, reply) => {
    if (message?.fault === undefined) return undefined;
    mode = message.fault;
    reply(mode);
  });
  IDBFactory.prototype.open = function (...values) {
    if (mode === 'refused') throw new DOMException('no storage here', 'SecurityError');
    return open.apply(this, values);
  };
  IDBObjectStore.prototype.put = function (...values) {
    if (mode === 'full') throw new DOMException('the disk is full', 'QuotaExceededError');
    const request = put.apply(this, values);
    if (mode === 'slow') {
      // Holds the transaction open as a slow disk does: requests that follow each other until the time is over.
      const end = performance.now() + 2000;
      const wait = () => { if (performance.now() < end) this.count().onsuccess = wait; };
      wait();
    }
    return request;
  };
})();
`;

function faultyCopy(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'nutgraf-faulty-'));
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'background.js');
  writeFileSync(file, fault + readFileSync(file, 'utf8'));
  return copy;
}

describe.each(browsers)('in %s', (name) => {
  let stage: Stage;
  let folder: string;
  let count = 900;
  // A browser for each test: its background has not opened the archive yet, and nothing that was read before speaks.
  beforeEach(async () => {
    folder = faultyCopy(join(projectRoot, 'dist', name));
    stage = await openStage(name, { extension: folder, grantsHosts: true });
  });
  afterEach(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** From now on the background's browser answers so. */
  async function meet(mode: 'none' | 'refused' | 'full' | 'slow'): Promise<void> {
    expect(await stage.session.inExtension(`browser.runtime.sendMessage({ fault: '${mode}' })`)).toBe(mode);
  }
  async function read() {
    const number = ++count;
    const path = `/2026/03/04/bridge-closed-after-flood-${number}`;
    const address = stage.recorder.serve(path, { body: '' });
    stage.recorder.serve(path, { body: pageOf(story(number), address) });
    const page = await stage.session.openPage(address);
    const tabId = await tabOf(stage.session, page);
    return { page, tabId, sent: await ask(stage.session, 'read-tab', { tabId, anyway: false }) };
  }

  test.each([
    ['refused', 'refused'],
    ['full', 'quota'],
  ] as const)('%s: read and painted, and the reader is told why it is not kept', async (mode, reason) => {
    await meet(mode);
    const { page, tabId, sent } = await read();
    expect(sent).toMatchObject({ ok: true, answer: { state: 'unsaved', reason } });
    expect((await paintedNames(page)).length).toBeGreaterThan(0);
    const popup = await openCard(stage.session, page);
    await popup.close();
    await meet('none');
    expect(await storedCount(stage.session)).toBe(0);

    // The reader made room: the same page, read again, is kept.
    expect(await ask(stage.session, 'read-tab', { tabId, anyway: false })).toMatchObject({
      ok: true,
      answer: { state: 'read' },
    });
    expect(await storedCount(stage.session)).toBe(1);
    await page.close();
  });

  test('two seconds slow: kept all the same, and not said to be kept before it is', async () => {
    await meet('slow');
    const start = performance.now();
    const { page, sent } = await read();
    expect(sent).toMatchObject({ ok: true, answer: { state: 'read' } });
    expect(performance.now() - start).toBeGreaterThan(2000);
    expect(await storedCount(stage.session)).toBe(1);
    await page.close();
  });
});
