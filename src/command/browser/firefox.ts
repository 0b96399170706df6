// Firefox with the extension, all of it by WebDriver BiDi.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { openPopup } from './firefox-popup.ts';
import { type InWindow, ownWindow } from './own-window.ts';
import { geckoId, type Launch, type Session, slowestStart, until } from './session.ts';

/** Fixed, so that the addresses of the extension's pages are known. */
const uuid = '6e757467-7261-4f66-8e75-746772616600';

/** Nothing of the browser's own may speak on the network while we listen. */
const quiet = {
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
  // A headless browser says that it has no mouse; a reader's has one, that hovers and points finely.
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
} as const;

function through(proxy: string): Readonly<Record<string, string | number | boolean>> {
  const [host = '', port = ''] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

export async function launchFirefox(launch: Launch): Promise<Session> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: launch.executable,
    headless: launch.headless,
    timeout: slowestStart,
    ...(launch.patience === undefined ? {} : { protocolTimeout: launch.patience }),
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1100', '--height=1000'],
    extraPrefsFirefox: {
      ...quiet,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      ...(launch.proxy ? through(launch.proxy) : {}),
    },
  });
  const inWindow = ownWindow(browser);
  if (launch.extension !== null) {
    await browser.installExtension(launch.extension);
    // The welcome page opens by itself and would take the front from whatever a test opens.
    await until('the welcome page', () =>
      inWindow<boolean>(
        'return gBrowser.tabs.some((tab) => tab.linkedBrowser.currentURI.spec.endsWith("/welcome.html"));',
      ),
    );
  }
  const session = await sessionOf(browser, inWindow);
  if (launch.inPrivate) {
    await inWindow(`${extension} ${permissions}
      const grant = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add(extension.id, grant, extension);`);
    await session.reload();
  }
  if (launch.grantsHosts) await session.setHostAccess(['*://*/*']);
  return session;
}

/** Firefox never reports the end of a navigation to a page of its own or of an extension, so the document is asked. */
async function goSilently(page: Page, address: string): Promise<void> {
  void page.goto(address, { timeout: 0 }).catch(() => undefined);
  const arrived = `location.href === ${JSON.stringify(address)} && document.readyState === "complete"`;
  await until(`${address} to load`, () => page.evaluate(arrived).catch(() => false), 60_000);
}

const extension = `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)});`;

const addon = `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(${JSON.stringify(geckoId)});`;

const permissions = `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');`;

async function sessionOf(browser: Browser, inWindow: InWindow): Promise<Session> {
  let own: Promise<Page> | undefined;

  async function openExtensionPage(file: string): Promise<Page> {
    const page = await browser.newPage();
    await goSilently(page, `moz-extension://${uuid}/${file}`);
    return page;
  }

  return {
    name: 'firefox',
    version: await browser.version(),
    browser,
    async openPage(at) {
      const page = await browser.newPage();
      if (/^https?:/.test(at)) await page.goto(at);
      else await goSilently(page, at);
      return page;
    },
    async openPrivatePage(at) {
      const opened = browser.waitForTarget((target) => target.url() === 'about:privatebrowsing');
      await inWindow(`const opened = OpenBrowserWindow({ private: true });
        await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));`);
      const page = await (await opened).asPage();
      await page.goto(at);
      return page;
    },
    openExtensionPage,
    openPopup: (page) => openPopup(inWindow, page),
    async lookAs(page, { dark, forcedColours, calm }) {
      const wishes = {
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
        'browser.display.document_color_use': forcedColours ? 2 : 1,
        'ui.prefersReducedMotion': calm ? 1 : 0,
      };
      await inWindow(
        'for (const [name, value] of Object.entries(values[0])) Services.prefs.setIntPref(name, value);',
        wishes,
      );
      // Where colours are forced, whether they are dark is the system's business.
      const asked = `matchMedia('(forced-colors: active)').matches === ${forcedColours}
        && (${forcedColours} || matchMedia('(prefers-color-scheme: dark)').matches === ${dark})
        && matchMedia('(prefers-reduced-motion: reduce)').matches === ${calm}`;
      await until('the look', () => page.evaluate(asked) as Promise<boolean>);
    },
    async inExtension<T>(code: string) {
      own ??= openExtensionPage('options.html');
      return (await own).evaluate(code) as Promise<T>;
    },
    async killBackground() {
      await inWindow(`${extension} await extension.terminateBackground({ ignoreDevToolsAttached: true });`);
    },
    isBackgroundAlive: async () =>
      (await inWindow<string>(`${extension} return extension.backgroundState;`)) === 'running',
    async setHostAccess(origins) {
      await inWindow(
        `${extension} ${permissions}
        const { origins } = await ExtensionPermissions.get(extension.id);
        await ExtensionPermissions.remove(extension.id, { origins, permissions: [] }, extension);
        if (values[0].length) await ExtensionPermissions.add(extension.id, { origins: values[0], permissions: [] }, extension);`,
        origins,
      );
    },
    async reload() {
      own = undefined;
      await inWindow(`${addon} await addon.reload();`);
    },
    async setEnabled(isEnabled) {
      own = undefined;
      await inWindow(`${addon} await addon.${isEnabled ? 'enable' : 'disable'}();`);
    },
    complaints: () =>
      inWindow<string[]>(`${extension} return [...extension.warnings, ...extension.errors].map(String);`),
    close: () => browser.close(),
  };
}
