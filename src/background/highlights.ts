// The context menu and the keys: highlights on or off, to the next finding.
import browser from 'webextension-polyfill';
import { askPage, readTab, tabState } from './tabs.ts';

const menu = 'toggle-highlights';

export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menu,
    title: browser.i18n.getMessage('menu_toggle'),
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
}

/** A page that was not read is read first: who asks for highlights wants to see some. */
async function toggle(tabId: number): Promise<void> {
  const { state } = await tabState(tabId);
  if (state === 'read' || state === 'unsaved') await askPage(tabId, 'page-paint', { on: null }, { painted: false });
  else if (state !== 'reading') await readTab(tabId, false);
}

export function listenForHighlights(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === menu && tab?.id !== undefined) void toggle(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'toggle-highlights') void toggle(tab.id);
    if (command === 'next-finding') void askPage(tab.id, 'page-step', { by: 1 }, { found: false });
    if (command === 'previous-finding') void askPage(tab.id, 'page-step', { by: -1 }, { found: false });
  });
}
