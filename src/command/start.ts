// npm start [-- --firefox]      shows Nutgraf at work: a demo news page in a browser that has the extension in it.
// Without a display it runs headless, saves pictures of the page and of the popup in dist/demo, and prints the card.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Found, findBrowser, provideBrowser } from './browser/find-browser.ts';
import { launch } from './browser/launch.ts';
import { type BrowserName, type Session, until } from './browser/session.ts';
import { projectRoot } from './project.ts';
import { type ServedArticles, serveArticles } from './serve-articles.ts';

const demo = 'war-hamas-tehran';
const pictures = join(projectRoot, 'dist/demo');

const byHand: Readonly<Record<BrowserName, string>> = {
  chromium: 'chrome://extensions → Developer mode → Load unpacked → dist/chromium',
  firefox: 'about:debugging → This Firefox → Load Temporary Add-on → dist/firefox/manifest.json',
};

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function showHeadless(session: Session, site: ServedArticles): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const page = await session.openPage(site.local(demo));
  const popup = await session.openPopup(page);
  await until('the card', () => popup.evaluate<boolean>('document.querySelector(".actor, .claim") !== null'), 60_000);
  writeFileSync(join(pictures, 'popup.png'), await popup.screenshot());
  const card = await popup.evaluate<string>('document.body.innerText');
  await popup.close();
  await until('the highlights', () => page.evaluate('CSS.highlights.size > 0'));
  writeFileSync(join(pictures, 'page.png'), await page.screenshot({ type: 'png' }));
  console.log(`\n${card.replace(/\n{2,}/g, '\n\n')}\n`);
  console.log('No display here, so these are pictures of it: dist/demo/page.png, dist/demo/popup.png');
}

async function showWindow(session: Session, site: ServedArticles): Promise<void> {
  await session.openPage(site.local(demo));
  console.log('Click the Nutgraf button in the toolbar (in Chromium behind the puzzle piece), or press Alt+Shift+U.');
  console.log(`More pages: ${site.local('').replace(/\/+$/, '/')}      Close the browser, or press Ctrl+C, to end.`);
  await new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
}

/** The browser that was asked for; without a wish Firefox will do where there is no Chromium. */
function choose(wantsFirefox: boolean): { readonly name: BrowserName; readonly found: Found } {
  if (wantsFirefox) return { name: 'firefox', found: provideBrowser('firefox') };
  const found = provideBrowser('chromium');
  const other = found.ok ? undefined : findBrowser('firefox');
  return other ? { name: 'firefox', found: { ok: true, executable: other } } : { name: 'chromium', found };
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { firefox: { type: 'boolean', default: false } } });
  const { name, found } = choose(values.firefox);
  const build = [join(projectRoot, 'build.mjs'), name];
  const built = spawnSync(process.execPath, build, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) return built.status ?? 1;
  console.log(`Built dist/${name}. By hand it is loaded so: ${byHand[name]}`);
  if (!found.ok) {
    console.error(found.advice);
    return 2;
  }
  const site = await serveArticles();
  const headless = !hasDisplay();
  const extension = join(projectRoot, 'dist', name);
  const session = await launch(name, { extension, executable: found.executable, headless });
  console.log(`${session.version} has the extension; the demo page is ${site.local(demo)}`);
  try {
    await (headless ? showHeadless : showWindow)(session, site);
  } finally {
    await session.close();
    await site.close();
  }
  return 0;
}

process.exit(await main());
