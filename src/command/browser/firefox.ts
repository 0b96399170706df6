// Firefox with the extension: pages by WebDriver BiDi, the browser's own window (toolbar button, popup) by Marionette.
import { createServer } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Marionette, openMarionette } from './marionette.ts';
import { geckoId, type Launch, type Popup, type Session, until } from './session.ts';

/** Fixed, so that the addresses of the extension's pages are known. */
const uuid = '6e757467-7261-4f66-8e75-746772616600';

function preferences({ proxy, inPrivate }: Launch, marionettePort: number): Record<string, string | number | boolean> {
  const [host = '', port = '0'] = proxy?.split(':') ?? [];
  return {
    'marionette.port': marionettePort,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'browser.safebrowsing.update.enabled': false,
    'browser.region.update.enabled': false,
    'browser.search.update': false,
    'browser.topsites.contile.enabled': false,
    'browser.newtabpage.activity-stream.feeds.system.topstories': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.server': '',
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'dom.push.connection.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    ...(inPrivate ? { 'extensions.allowPrivateBrowsingByDefault': true } : {}),
    ...(proxy
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': host,
          'network.proxy.http_port': Number(port),
          'network.proxy.ssl': host,
          'network.proxy.ssl_port': Number(port),
          'network.proxy.allow_hijacking_localhost': true,
          'network.proxy.no_proxies_on': '',
        }
      : {}),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export async function launchFirefox(launch: Launch): Promise<Session> {
  const port = await freePort();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: launch.executable,
    headless: launch.headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--marionette', '--width=1100', '--height=1000'],
    extraPrefsFirefox: preferences(launch, port),
  });
  const marionette = await openMarionette(port);
  if (launch.extension !== null) await browser.installExtension(launch.extension);
  return sessionOf(browser, marionette);
}

const policy = `const policy = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}); const { extension } = policy;`;

async function sessionOf(browser: Browser, marionette: Marionette): Promise<Session> {
  let own: Promise<Page> | undefined;

  /** Firefox never reports such a navigation as finished, so the document is asked. */
  async function openExtensionPage(file: string): Promise<Page> {
    const page = await browser.newPage();
    void page.goto(`moz-extension://${uuid}/${file}`, { timeout: 0 }).catch(() => undefined);
    await until(`${file} to load`, () =>
      page.evaluate('location.protocol === "moz-extension:" && document.readyState === "complete"').catch(() => false),
    );
    return page;
  }

  return {
    name: 'firefox',
    version: await browser.version(),
    async openPage(at) {
      const page = await browser.newPage();
      await page.goto(at);
      return page;
    },
    openExtensionPage,
    openPopup: (page) => openPopup(marionette, page),
    async inExtension<T>(code: string) {
      own ??= openExtensionPage('options.html');
      return (await own).evaluate(code) as Promise<T>;
    },
    async killBackground() {
      await marionette.inBrowser(`${policy} await extension.terminateBackground({ ignoreDevToolsAttached: true });`);
    },
    isBackgroundAlive: async () =>
      (await marionette.inBrowser<string>(`${policy} return extension.backgroundState;`)) === 'running',
    async close() {
      marionette.end();
      await browser.close();
    },
  };
}

/** The popup's document lives in a process of its own: a frame script is the way in. */
const inPopup = `
  const popup = document.querySelector('browser.webextension-popup-browser');
  if (!popup) throw new Error('no popup is open');
  const run = (code) => new Promise((resolve, reject) => {
    const name = 'nutgraf:' + Math.random();
    popup.messageManager.addMessageListener(name, function heard({ data }) {
      popup.messageManager.removeMessageListener(name, heard);
      if ('error' in data) reject(new Error(data.error)); else resolve(data.value);
    });
    const script = '(async () => { const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });'
      + 'return Cu.evalInSandbox(' + JSON.stringify(code) + ', box); })().then('
      + 'value => sendAsyncMessage(' + JSON.stringify(name) + ', { value: value === undefined ? null : JSON.parse(JSON.stringify(value)) }),'
      + 'error => sendAsyncMessage(' + JSON.stringify(name) + ', { error: String(error) }))';
    popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });`;

async function openPopup(marionette: Marionette, page: Page): Promise<Popup> {
  await page.bringToFront();
  // The button stands in the toolbar and gets a click there, which grants activeTab as a reader's click does.
  await marionette.inBrowser(`${policy}
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const action = ExtensionParent.apiManager.global.browserActionFor(extension);
    await action.triggerAction(window);`);
  const open = `const found = document.querySelector('browser.webextension-popup-browser');
    return Boolean(found && found.currentURI.spec.endsWith('/popup.html') && found.clientHeight > 0 && found.messageManager);`;
  await until('the popup', () => marionette.inBrowser<boolean>(open));
  const evaluate = <T>(code: string) => marionette.inBrowser<T>(`${inPopup} return run(values[0]);`, code);
  await until('the popup to load', () => evaluate<boolean>('document.readyState === "complete"'));
  return {
    evaluate,
    async click(selector, index = 0) {
      const middle = `(() => {
        const element = document.querySelectorAll(${JSON.stringify(selector)})[${index}];
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element?.getBoundingClientRect();
        return box && [box.x + box.width / 2, box.y + box.height / 2];
      })()`;
      const [x, y] = await until(`${selector} in the popup`, () => evaluate<[number, number]>(middle));
      await marionette.inBrowser(
        `${inPopup} const box = popup.getBoundingClientRect();
        const [x, y] = [box.x + values[0], box.y + values[1]];
        for (const type of ['mousemove', 'mousedown', 'mouseup'])
          window.windowUtils.sendMouseEvent(type, x, y, 0, type === 'mousemove' ? 0 : 1, 0);`,
        x,
        y,
      );
    },
    async screenshot() {
      const picture = await marionette.inBrowser<string>(`${inPopup}
        const ratio = window.devicePixelRatio;
        const shot = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, ratio, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        [canvas.width, canvas.height] = [shot.width, shot.height];
        canvas.getContext('2d').drawImage(shot, 0, 0);
        return canvas.toDataURL('image/png');`);
      return Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64');
    },
    async close() {
      await marionette.inBrowser(`for (const popup of document.querySelectorAll('browser.webextension-popup-browser'))
        popup.closest('panel')?.hidePopup();`);
    },
  };
}
