// Firefox's toolbar popup. Its document lives in a process of its own and is no page of WebDriver's: a frame script is the way in.
import type { Page } from 'puppeteer-core';
import type { InWindow } from './own-window.ts';
import { geckoId, type Popup, until } from './session.ts';

const find = `const popup = document.querySelector('browser.webextension-popup-browser');
  if (!popup) throw new Error('no popup is open');`;

/** Evaluates `values[0]` in the popup, free of its content security policy, as a debugger does. */
const evaluateThere = `${find}
  return new Promise((resolve, reject) => {
    const name = 'nutgraf:' + Math.random();
    popup.messageManager.addMessageListener(name, function heard({ data }) {
      popup.messageManager.removeMessageListener(name, heard);
      if ('error' in data) reject(new Error(data.error)); else resolve(data.value);
    });
    const script = '(async () => { const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });'
      + 'const value = await Cu.evalInSandbox(' + JSON.stringify(values[0]) + ', box);'
      + 'return value === undefined ? null : JSON.parse(JSON.stringify(value)); })().then('
      + 'value => sendAsyncMessage(' + JSON.stringify(name) + ', { value }),'
      + 'error => sendAsyncMessage(' + JSON.stringify(name) + ', { error: String(error) }))';
    popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });`;

/** Presses the button as a click or its key does: that grants activeTab and opens the popup. */
const press = `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)});
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

const isOpen = `const popup = document.querySelector('browser.webextension-popup-browser');
  return Boolean(popup && popup.currentURI.spec.endsWith('/popup.html') && popup.clientHeight > 0 && popup.messageManager);`;

const picture = `${find}
  const ratio = window.devicePixelRatio;
  const shot = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, ratio, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  [canvas.width, canvas.height] = [shot.width, shot.height];
  canvas.getContext('2d').drawImage(shot, 0, 0);
  return canvas.toDataURL('image/png');`;

const click = `${find}
  const box = popup.getBoundingClientRect();
  const [x, y] = [box.x + values[0], box.y + values[1]];
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {});`;

export async function openPopup(inWindow: InWindow, page: Page): Promise<Popup> {
  await page.bringToFront();
  await inWindow(press);
  await until('the popup', () => inWindow<boolean>(isOpen));
  const evaluate = <T>(code: string) => inWindow<T>(evaluateThere, code);
  await until('the popup to load', () => evaluate<boolean>('document.readyState === "complete"').catch(() => false));
  return {
    evaluate,
    async click(selector, index = 0) {
      const middle = `(() => {
        const element = document.querySelectorAll(${JSON.stringify(selector)})[${index}];
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element?.getBoundingClientRect();
        return box ? [box.x + box.width / 2, box.y + box.height / 2] : null;
      })()`;
      const [x, y] = await until(`${selector} in the popup`, () => evaluate<[number, number] | null>(middle));
      await inWindow(click, x, y);
    },
    screenshot: async () => Buffer.from((await inWindow<string>(picture)).replace(/^.*,/, ''), 'base64'),
    async close() {
      await inWindow(`${find} popup.closest('panel')?.hidePopup();`);
      await until('the popup to close', async () => !(await inWindow<boolean>(isOpen)));
    },
  };
}
