// Reading by itself: the detector is registered for the sites that the reader chose, as far as the browser grants them.
import browser from 'webextension-polyfill';
import { isChosen, originsOf, readSettings, siteOf } from '../settings.ts';

const detector = 'detector';

/** One change after the other: two at once would register twice. */
let last: Promise<void> = Promise.resolve();

export function updateAccess(): Promise<void> {
  last = last.then(register, register);
  return last;
}

/** The match patterns that are both chosen and granted. */
async function grantedOrigins(): Promise<string[]> {
  const { automatic, sites } = await readSettings();
  const wanted = automatic === 'off' ? [] : originsOf(automatic === 'all' ? 'all' : sites);
  const granted = await Promise.all(wanted.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return wanted.filter((_, i) => granted[i]);
}

async function register(): Promise<void> {
  const matches = await grantedOrigins();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [detector] });
  const before = registered?.matches ?? [];
  if (before.join() === matches.join()) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [detector] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: detector, matches, js: ['detector.js'], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
  await detectInOpenPages(matches.filter((match) => !before.includes(match)));
}

/** The choice holds at once, also for the pages that are open. */
async function detectInOpenPages(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  for (const { id, discarded } of await browser.tabs.query({ url: [...matches] })) {
    if (id === undefined || discarded) continue;
    await browser.scripting
      .executeScript({ target: { tabId: id, frameIds: [0] }, files: ['detector.js'] })
      .catch((error: unknown) => console.debug('Nutgraf: not looked at', error));
  }
}

/** Whether pages of this address are read by themselves. */
export async function readsByItself(address: string): Promise<boolean> {
  const site = siteOf(address);
  if (site === null || !isChosen(await readSettings(), site)) return false;
  return browser.permissions.contains({ origins: [`*://${new URL(address).hostname}/*`] });
}
