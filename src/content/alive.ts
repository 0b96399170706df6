// Whether the extension that put this script into the page is still there: after an update or removal it is not.
import browser from 'webextension-polyfill';

export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    // Some versions throw "Extension context invalidated" instead of leaving the id away.
    return false;
  }
}
