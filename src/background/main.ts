// The background: who is told what. Every listener is set before anything is waited for, as the browsers ask for.
import browser from 'webextension-polyfill';
import type { Card } from '../article.ts';
import { readMessages } from '../locale.ts';
import { receive, sendToPage } from '../messages.ts';
import { readSettings, watchSettings } from '../settings.ts';
import { readsByItself, updateAccess } from './access.ts';
import { createMenu, listenForHighlights } from './highlights.ts';
import { cardOf, contextOfArticle, keepArticle } from './keep.ts';
import { askPage, isReadAlready, readTab, refresh, tabState } from './tabs.ts';
import { limitsMayHaveChanged, tendArchive, upkeep } from './tend.ts';

receive({
  'article-here': async (_ask, { tabId, url }) => {
    const [mayRead, isRead] = await Promise.all([readsByItself(url), isReadAlready(tabId)]);
    // The detector looks again whenever a page has moved: what is read already is not read again.
    if (mayRead && !isRead) await readTab(tabId, false);
    return null;
  },
  'article-read': async ({ article }, caller) => {
    // Painting waits for the analysis alone; what is answered stands on disk.
    const show = (card: Card): void => void sendToPage(caller.tabId, 'page-card', { card });
    const analysed = await keepArticle(article, caller, show);
    // Not waited for: the card is on disk, and nobody should wait for the housekeeping.
    if ('key' in analysed.saved) void upkeep.afterSave();
    return analysed;
  },
  'page-words': async () => readMessages((await readSettings()).language),
  'page-changed': async (_ask, { tabId }) => {
    await refresh(tabId);
    return null;
  },
  'try-article': ({ article }) => cardOf(article),
  'tab-state': ({ tabId }) => tabState(tabId),
  'read-tab': ({ tabId, anyway }) => readTab(tabId, anyway),
  'show-span': ({ tabId, start, end }) => askPage(tabId, 'page-show', { start, end }, { found: false }),
  'mark-span': ({ tabId, span }) => askPage(tabId, 'page-mark', { span }, { found: false }),
  'context-of': ({ key }) => contextOfArticle(key),
  'tend-archive': async () => {
    await tendArchive();
    return null;
  },
  'paint-tab': ({ tabId, on }) => askPage(tabId, 'page-paint', { on }, { painted: false }),
});

listenForHighlights();

browser.runtime.onInstalled.addListener(({ reason }) => {
  void createMenu();
  void updateAccess();
  // An update may have brought a newer kind of index.
  if (reason === 'update') void tendArchive();
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
});
browser.runtime.onStartup.addListener(() => {
  void updateAccess();
  void tendArchive();
});
browser.permissions.onAdded.addListener(() => void updateAccess());
browser.permissions.onRemoved.addListener(() => void updateAccess());
watchSettings((settings) => {
  void updateAccess();
  void limitsMayHaveChanged(settings);
});
