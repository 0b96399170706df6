// What is known about the page of a tab, and how it gets read. The page's own reader knows; the background, which may
// be ended at any moment, keeps nothing.
import browser from 'webextension-polyfill';
import { type Answer, type Ask, type Kind, send, sendToPage, type TabState } from '../messages.ts';
import { showBadge } from './badge.ts';
import { unreadable } from './unreadable.ts';

/** Asks the tab's reader; a page without one was not read. */
export async function tabState(tabId: number): Promise<TabState> {
  const told = await sendToPage(tabId, 'page-tell', {});
  if (told.ok) return told.answer;
  const refusal = unreadable(await addressOf(tabId));
  return refusal ? { state: 'refused', reason: refusal, because: [], anyway: false } : { state: 'unread' };
}

/** Loads the reader into the page where it is missing and lets it read. */
export async function readTab(tabId: number, anyway: boolean): Promise<TabState> {
  const state = await load(tabId).then((loaded) => loaded ?? read(tabId, anyway));
  // An interrupted reading says nothing of the page that is in the tab by now.
  if (state.state === 'failed') await refresh(tabId);
  else await tell(tabId, state);
  void takeBack(tabId, state);
  return state;
}

/** A page that was left between its answer and its badge has left that badge to the next one: the browser takes off only what stood before. */
async function takeBack(tabId: number, { state }: TabState): Promise<void> {
  if ((state === 'read' || state === 'unsaved') && !(await isReadAlready(tabId)))
    await showBadge(tabId, { state: 'unread' });
}

/** Whether the tab's page is read, or is being read. */
export async function isReadAlready(tabId: number): Promise<boolean> {
  const told = await sendToPage(tabId, 'page-tell', {});
  return told.ok && ['read', 'unsaved', 'reading'].includes(told.answer.state);
}

async function read(tabId: number, anyway: boolean): Promise<TabState> {
  const sent = await sendToPage(tabId, 'page-read', { anyway });
  if (sent.ok) return sent.answer;
  return { state: 'failed', reason: sent.reason === 'no-listener' ? 'interrupted' : 'fault' };
}

/** The reason why the reader cannot be loaded, or null when it is there. */
async function load(tabId: number): Promise<TabState | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['reader.js'] });
    return null;
  } catch (error) {
    const address = await addressOf(tabId);
    const reason = unreadable(address, String(error)) ?? 'no-access';
    return { state: 'refused', reason, because: [], anyway: false };
  }
}

/** undefined: the tab is gone, or it may not be known. */
async function addressOf(tabId: number): Promise<string | undefined> {
  return browser.tabs.get(tabId).then(
    (tab) => tab.url,
    () => undefined,
  );
}

/** Asks the page for its state and shows it everywhere. */
export async function refresh(tabId: number): Promise<void> {
  await tell(tabId, await tabState(tabId));
}

/** Badge and open surfaces. */
export async function tell(tabId: number, state: TabState): Promise<void> {
  await showBadge(tabId, state);
  await send('tab-changed', { tabId });
}

/** Passes a question on to the page's reader; `otherwise` where there is none. */
export async function askPage<K extends Kind>(
  tabId: number,
  kind: K,
  ask: Ask<K>,
  otherwise: Answer<K>,
): Promise<Answer<K>> {
  const sent = await sendToPage(tabId, kind, ask);
  return sent.ok ? sent.answer : otherwise;
}
