// The card beside the page: Chromium's side panel, Firefox's sidebar.
import browser from 'webextension-polyfill';

// Chromium's API is not in the polyfill's types.
type SidePanel = { readonly open: (options: { readonly tabId: number }) => Promise<void> };
const sidePanel = (browser as unknown as { readonly sidePanel?: SidePanel }).sidePanel;

/** Firefox for Android has neither. */
export const canOpenPanel = (): boolean => sidePanel !== undefined || browser.sidebarAction !== undefined;

/** To be called at a click, and at once: both browsers ask for the reader's gesture. */
export function openPanel(tabId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ tabId }) : browser.sidebarAction.open();
}
