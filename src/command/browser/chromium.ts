// Chromium with the extension loaded over the DevTools pipe: the documented way, which needs no command line flag.
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { type Launch, type Popup, type Session, until } from './session.ts';

/** Nothing of the browser's own may speak on the network while we listen. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--disable-features=OptimizationHints,MediaRouter,DialMediaRouteProvider,Translate,CertificateTransparencyComponentUpdater',
];

export async function launchChromium(launch: Launch): Promise<Session> {
  const browser = await puppeteer.launch({
    executablePath: launch.executable,
    headless: launch.headless,
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
  const root = await browser.target().createCDPSession();
  const id = launch.extension === null ? '' : await load(root, launch.extension, launch.inPrivate ?? false);
  // The welcome page opens by itself and would take the front from whatever a test opens.
  if (id) await browser.waitForTarget((t) => t.url().endsWith('/welcome.html'));
  return sessionOf(browser, id);
}

async function load(root: CDPSession, path: string, enableInIncognito: boolean): Promise<string> {
  const { id } = await root.send('Extensions.loadUnpacked', { path, enableInIncognito });
  return id;
}

async function sessionOf(browser: Browser, id: string): Promise<Session> {
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

  const worker = () => browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(address('')));

  return {
    name: 'chromium',
    version: await browser.version(),
    async openPage(at) {
      const page = await browser.newPage();
      await page.goto(at);
      return page;
    },
    openExtensionPage,
    openPopup,
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
    close: () => browser.close(),
  };
}
