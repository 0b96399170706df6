// The badge on the toolbar button: how many claims the page at hand makes.
import browser from 'webextension-polyfill';
import type { TabState } from '../messages.ts';

const badges = {
  unread: () => '',
  reading: () => '…',
  read: (state) => String(state.claims),
  unsaved: (state) => String(state.card.claims.length),
  refused: () => '',
  failed: () => '!',
} as const satisfies { readonly [S in TabState['state']]: (state: Extract<TabState, { state: S }>) => string };

export async function showBadge(tabId: number, state: TabState): Promise<void> {
  const text = (badges[state.state] as (state: TabState) => string)(state);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#18304a' });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch (error) {
    // The tab was closed meanwhile: nobody misses its badge.
    console.debug('Nutgraf: no badge', error);
  }
}
