import { expect, test } from 'vitest';
import { unreadable } from '../../src/background/unreadable.ts';

const denied =
  'Error: Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

test.each([
  ['chrome://version/', '', 'browser-page'],
  ['about:license', '', 'browser-page'],
  ['moz-extension://1/popup.html', '', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', '', 'browser-page'],
  ['https://addons.mozilla.org/en-US/firefox/', '', 'browser-page'],
  [undefined, 'Error: Cannot access a chrome:// URL', 'browser-page'],
  [undefined, 'Error: The extensions gallery cannot be scripted.', 'browser-page'],
  ['https://news.example/report.PDF?x=1', denied, 'pdf'],
  ['https://news.example/', 'Error: Frame with ID 0 is showing error page', 'browser-page'],
])('%s (%s) is %s', (address, refusal, expected) => expect(unreadable(address, refusal)).toBe(expected));

test.each([
  ['https://news.example/a', ''],
  ['https://news.example/a', denied],
  ['https://chromewebstore.google.com.news.example/', ''],
  ['file:///home/reader/saved.html', ''],
  [undefined, denied],
])('nothing speaks against %s (%s)', (address, refusal) => expect(unreadable(address, refusal)).toBeNull());
