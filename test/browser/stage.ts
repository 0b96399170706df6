// A browser with the built extension, behind a proxy that sees everything, in front of the fixture pages.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../src/command/browser/find-browser.ts';
import { launch } from '../../src/command/browser/launch.ts';
import { type Recorder, startRecorder } from '../../src/command/browser/recorder.ts';
import { type BrowserName, type Launch, type Popup, type Session, until } from '../../src/command/browser/session.ts';
import { projectRoot } from '../../src/command/project.ts';
import { serveArticles } from '../../src/command/serve-articles.ts';
import type { Answer, Ask, Kind, Sent } from '../../src/messages.ts';

/** NUTGRAF_ONLY=firefox runs one of them, while working on it. */
export const browsers: readonly BrowserName[] = (['chromium', 'firefox'] as const).filter(
  (name) => (process.env.NUTGRAF_ONLY ?? name) === name,
);

/** Shorter than a test's time, so that what stays unanswered is named. */
const patience = 60_000;

export type Stage = {
  readonly session: Session;
  readonly recorder: Recorder;
  readonly close: () => Promise<void>;
};

export async function openStage(name: BrowserName, options: Partial<Launch> = {}): Promise<Stage> {
  const executable = findBrowser(name);
  if (!executable) throw new Error(`${name} is missing: npm test installs it, or says how`);
  const site = await serveArticles();
  const recorder = await startRecorder(site);
  const extension = join(projectRoot, 'dist', name);
  const session = await launch(name, {
    extension,
    executable,
    headless: true,
    proxy: recorder.proxy,
    patience,
    ...options,
  });
  return {
    session,
    recorder,
    async close() {
      await session.close();
      await recorder.close();
      await site.close();
    },
  };
}

/** The browser's number of the tab that shows `page`. */
export async function tabOf({ inExtension }: Session, page: Page): Promise<number> {
  // The extension's own page opens in front, the first time that it is asked.
  await inExtension('1');
  await page.bringToFront();
  const [tab] = await inExtension<{ id: number }[]>('browser.tabs.query({ active: true, lastFocusedWindow: true })');
  if (!tab) throw new Error('no tab is in front');
  return tab.id;
}

/** Asks the background as a surface does. */
export function ask<K extends Kind>({ inExtension }: Session, kind: K, question: Ask<K>): Promise<Sent<Answer<K>>> {
  return inExtension(`browser.runtime.sendMessage(${JSON.stringify({ ...question, kind })})`);
}

export const badgeOf = ({ inExtension }: Session, tabId: number): Promise<string> =>
  inExtension(`browser.action.getBadgeText({ tabId: ${tabId} })`);

/** How many articles lie in the archive. */
export const storedCount = ({ inExtension }: Session): Promise<number> =>
  inExtension(`indexedDB.databases().then((all) => new Promise((resolve, reject) => {
    if (!all.some(({ name }) => name === 'nutgraf')) return resolve(0);
    const opening = indexedDB.open('nutgraf');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('rows')) { database.close(); return resolve(0); }
      const count = database.transaction('rows').objectStore('rows').count();
      count.onsuccess = () => { database.close(); resolve(count.result); };
    };
  }))`);

/** Names of the highlights that hold ranges. */
export const paintedNames = (page: Page): Promise<string[]> =>
  page.evaluate('[...CSS.highlights].filter(([, ranges]) => ranges.size > 0).map(([name]) => name)') as Promise<
    string[]
  >;

/** Opens the popup and waits for its card; says what the popup shows in its place. */
export async function openCard(session: Session, page: Page): Promise<Popup> {
  const popup = await session.openPopup(page);
  const look = `document.querySelector('.actor, .claim, .figure') ? 'card' : (document.querySelector('.state:not(.reading)')?.innerText ?? '')`;
  const shown = await until('the card', () => popup.evaluate<string>(look), 60_000);
  if (shown !== 'card')
    throw new Error(`the popup shows no card but: ${shown}\n${(await session.complaints()).join('\n')}`);
  return popup;
}
