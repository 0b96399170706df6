// Which page the surface speaks of: the active tab of its window, or the one that `?tab=` names (the popup as a page).
import browser, { type Tabs } from 'webextension-polyfill';

/** `url` is '' where the browser does not tell it. */
export type PageTab = { readonly id: number; readonly url: string };

const known = (tab: Tabs.Tab | undefined): PageTab | null =>
  tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };

export async function currentTab(): Promise<PageTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) {
    return browser.tabs.get(named).then(known, () => null);
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return known(tab);
}

/** Calls `heard` when another tab comes to the front, or another page into it; returns how to stop. */
export function watchTab(heard: () => void): () => void {
  const updated = (_id: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    if (tab.active && (change.status === 'complete' || change.url !== undefined)) heard();
  };
  browser.tabs.onActivated.addListener(heard);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(heard);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
