// Firefox's own window, reached by WebDriver BiDi in its chrome scope: what no page can, such as a click on the toolbar.
import type { Browser } from 'puppeteer-core';

/** Runs the body of an async function there, with the browser's rights; values and result are plain data. */
export type InWindow = <T>(body: string, ...values: readonly unknown[]) => Promise<T>;

/** What puppeteer keeps to itself of its BiDi connection. */
type Bidi = { readonly send: (method: string, parameters: object) => Promise<{ readonly result: unknown }> };
type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] };
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

export function ownWindow(browser: Browser): InWindow {
  const bidi = (browser as unknown as { readonly connection: Bidi }).connection;
  return async <T>(body: string, ...values: readonly unknown[]) => {
    const { contexts } = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 }))
      .result as Tree;
    const window = contexts.findLast(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    if (!window) throw new Error('Firefox shows no window');
    const call = `(async (...values) => { ${body} })(...${JSON.stringify(values)}).then((value) => JSON.stringify({ value }))`;
    const { result } = await bidi.send('script.evaluate', {
      expression: call,
      target: { context: window.context },
      awaitPromise: true,
    });
    const evaluated = result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    return (JSON.parse(evaluated.result.value ?? '{}') as { value: T }).value;
  };
}
