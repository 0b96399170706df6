// Chromium with the extension loaded over the DevTools pipe: the documented way, which needs no command line flag.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { type Launch, type Popup, type Session, slowestStart, until } from './session.ts';

/** Nothing of the browser's own may speak on the network while we listen. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  // A headless browser says that it has no mouse; a reader's has one.
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
  '--disable-features=OptimizationHints,MediaRouter,DialMediaRouteProvider,Translate,CertificateTransparencyComponentUpdater,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

/** The part of developerPrivate's ExtensionInfo that is read. */
type Info = {
  readonly manifestErrors: readonly { readonly message: string }[];
  readonly runtimeErrors: readonly { readonly message: string }[];
  readonly permissions: { readonly simplePermissions: readonly { readonly message: string }[] };
};

export async function launchChromium(launch: Launch): Promise<Session> {
  const browser = await puppeteer.launch({
    executablePath: launch.executable,
    headless: launch.headless,
    timeout: slowestStart,
    ...(launch.patience === undefined ? {} : { protocolTimeout: launch.patience }),
    enableExtensions: true,
    pipe: true,
    defaultViewport: launch.headless ? { width: 1100, height: 900 } : null,
    // bfcache is part of what is tested.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...quiet,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(launch.proxy ? [`--proxy-server=${launch.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  const complaints: string[] = [];
  browser.on('targetcreated', (target) => void listen(target, complaints));
  const root = await browser.target().createCDPSession();
  const folder = launch.extension !== null && launch.grantsHosts ? askingAtInstall(launch.extension) : launch.extension;
  const id = folder === null ? '' : await load(root, folder, launch.inPrivate ?? false);
  // The welcome page opens by itself and would take the front from whatever a test opens.
  if (id) await browser.waitForTarget((t) => t.url().endsWith('/welcome.html'), { timeout: slowestStart });
  // Loaded once more it takes the place of the one before, as an update does; the settings' "reload" ends it for good here.
  const again = async (): Promise<void> => {
    if (folder !== null) await load(root, folder, launch.inPrivate ?? false);
  };
  return sessionOf(browser, id, complaints, again);
}

/** What the background says on its console: faults end there. */
async function listen(target: Target, complaints: string[]): Promise<void> {
  if (target.type() !== 'service_worker') return;
  const worker = await target.worker();
  worker?.on('console', async (message) => {
    if (!/warn|error/.test(message.type())) return;
    const values = await Promise.all(message.args().map((value) => value.evaluate(String).catch(() => '?')));
    complaints.push(`${message.text()} ${values.join(' ')}`);
  });
}

/** The same extension, but for its manifest: what is optional there is granted here. */
function askingAtInstall(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'nutgraf-granted-'));
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const { optional_host_permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: optional_host_permissions }));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  return copy;
}

async function load(root: CDPSession, path: string, enableInIncognito: boolean): Promise<string> {
  const { id } = await root.send('Extensions.loadUnpacked', { path, enableInIncognito });
  return id;
}

async function sessionOf(
  browser: Browser,
  id: string,
  heard: readonly string[],
  again: () => Promise<void>,
): Promise<Session> {
  const address = (file: string): string => `chrome-extension://${id}/${file}`;
  let own: Promise<Page> | undefined;

  async function openExtensionPage(file: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(address(file));
    return page;
  }

  async function openPopup(page: Page): Promise<Popup> {
    await page.bringToFront();
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('the extension is not loaded');
    await extension.triggerAction(page);
    const target = await browser.waitForTarget((t) => t.url() === address('popup.html'));
    const popup = await target.asPage();
    return {
      evaluate: <T>(code: string) => popup.evaluate(code) as Promise<T>,
      async click(selector, index = 0) {
        await popup.waitForSelector(selector);
        const element = (await popup.$$(selector))[index];
        if (!element) throw new Error(`the popup has no ${selector} number ${index}`);
        await element.click();
      },
      screenshot: async () => Buffer.from(await popup.screenshot({ type: 'png' })),
      async close() {
        // A click into the page closes a popup, and so does this.
        await popup.evaluate('window.close()').catch(() => undefined);
        await until('the popup to close', async () => !browser.targets().includes(target));
      },
    };
  }

  /** chrome://extensions may do what a reader may do there. */
  async function inSettings<T>(code: string): Promise<T> {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    const value = (await page.evaluate(code)) as T;
    await page.close();
    return value;
  }

  const worker = () => browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(address('')));

  return {
    name: 'chromium',
    version: await browser.version(),
    browser,
    async openPage(at) {
      const page = await browser.newPage();
      await page.goto(at);
      return page;
    },
    async openPrivatePage(at) {
      // A browser context of the protocol is no private window: extensions are let into that of the browser alone.
      own ??= openExtensionPage('options.html');
      const asking = await own;
      const opened = browser.waitForTarget((t) => t.type() === 'page' && t.url() === at);
      await asking.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(at)} })`);
      const page = await (await opened).page();
      if (!page) throw new Error('the private window has no page');
      await until('the private page', () => page.evaluate<[], () => boolean>(() => document.readyState === 'complete'));
      return page;
    },
    openExtensionPage,
    openPopup,
    async lookAs(page, { dark, forcedColours, calm }) {
      const devtools = await page.createCDPSession();
      const features = [
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: calm ? 'reduce' : 'no-preference' },
      ];
      await devtools.send('Emulation.setEmulatedMedia', { features });
    },
    async inExtension<T>(code: string) {
      own ??= openExtensionPage('options.html');
      return (await own).evaluate(code) as Promise<T>;
    },
    async killBackground() {
      const target = worker();
      if (!target) return;
      const running = await target.worker();
      await running?.close();
      await until('the service worker to end', async () => worker() === undefined);
    },
    isBackgroundAlive: async () => worker() !== undefined,
    async setHostAccess(origins) {
      const hostAccess = origins.length > 0 ? 'ON_ALL_SITES' : 'ON_CLICK';
      await inSettings(
        `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId: id, hostAccess })})`,
      );
    },
    async reload() {
      own = undefined;
      await again();
    },
    async setEnabled(wanted) {
      own = undefined;
      await inSettings(`chrome.management.setEnabled(${JSON.stringify(id)}, ${wanted})`);
    },
    async complaints() {
      const { manifestErrors, runtimeErrors, permissions } = await inSettings<Info>(
        `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(id)})`,
      );
      const faults = [...manifestErrors, ...runtimeErrors].map(({ message }) => message);
      return [
        ...heard,
        ...faults,
        ...permissions.simplePermissions.map(({ message }) => `install warning: ${message}`),
      ];
    },
    close: () => browser.close(),
  };
}
