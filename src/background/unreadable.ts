// Pages that no extension may read, told by their address or by the browser's refusal.
import type { Refusal } from '../messages.ts';

/** Where the browsers let no extension in, whatever the reader grants. */
const reserved =
  /^https:\/\/(?:chrome\.google\.com\/webstore|chromewebstore\.google\.com|addons\.mozilla\.org)(?:\/|$)/;
const refusals =
  /(?:chrome|edge|brave|devtools|about|chrome-extension|moz-extension):\/?\/?|extensions gallery|error page/i;

/**
 * `address`: undefined where the browser does not tell it; `refusal`: the browser's words when loading the reader
 * failed. Null when nothing speaks against reading.
 */
export function unreadable(address: string | undefined, refusal = ''): Refusal | null {
  if (address === undefined) return refusals.test(refusal) ? 'browser-page' : null;
  if (!/^(?:https?|file):/.test(address) || reserved.test(address)) return 'browser-page';
  if (refusal && /\.pdf$/i.test(new URL(address).pathname)) return 'pdf';
  return refusals.test(refusal) ? 'browser-page' : null;
}
