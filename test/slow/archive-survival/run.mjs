// node test/slow/archive-survival/run.mjs [--browser chromium|firefox] [--kills 200] [--browser-kills 20]
// Ends the one who saves at random moments, between and inside of saves, and then looks for torn and lost articles: the
// background by itself, and with all processes of the browser (SIGKILL). In Chromium also with the disk quota exhausted.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';

const here = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    kills: { type: 'string', default: '200' },
    'browser-kills': { type: 'string', default: '20' },
  },
});
const isFirefox = values.browser === 'firefox';

const { outputFiles } = await build({
  entryPoints: [join(here, 'page.ts'), join(here, 'worker.ts')],
  bundle: true,
  format: 'iife',
  write: false,
  outdir: '/',
  target: 'es2022',
});
const server = createServer(({ url }, response) => {
  const script = outputFiles.find(({ path }) => path.endsWith(url ?? ''));
  const isScript = script && url !== '/';
  response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
  response.end(isScript ? script.contents : '<!doctype html><title>wait</title><script src="/page.js"></script>');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const profile = mkdtempSync(join(tmpdir(), 'archive-survival-'));
const start = () =>
  launch({
    browser: isFirefox ? 'firefox' : 'chrome',
    executablePath: isFirefox ? '/usr/bin/firefox-esr' : '/usr/bin/chromium',
    headless: true,
    userDataDir: profile,
    protocolTimeout: 1_800_000,
    args: isFirefox ? [] : ['--no-sandbox', '--disable-gpu'],
  });
const openPage = async (browser) => {
  const page = await browser.newPage();
  await page.goto(origin);
  await page.waitForFunction(() => document.title === 'ready');
  return page;
};
const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Evenly spread, the same each time. */
const spread = (count) => Array.from({ length: Number(count) }, (_, i) => (i * 0.618_033_988_75) % 1);
const moments = spread(values.kills);
const wrong = [];
let browser = await start();
try {
  let page = await openPage(browser);
  for (const moment of moments) await page.evaluate((moment) => globalThis.survival.kill(moment), moment);
  wrong.push(...(await page.evaluate(() => globalThis.survival.check())));
  const { confirmed } = await page.evaluate(() => globalThis.survival.told());
  console.log(`${values.browser}: ${moments.length} kills, ${confirmed} articles confirmed, ${wrong.length} wrong`);
  const heard = [];
  for (const [i, moment] of spread(values['browser-kills']).entries()) {
    const saving = new Promise((resolve) => {
      page.on('console', (message) => {
        const [what, which] = message.text().split(' ');
        if (what === 'fault') wrong.push(message.text());
        if (what === 'confirmed') heard.push(Number(which));
        resolve();
      });
    });
    await page.evaluate((first) => globalThis.survival.saveOn(first), 1_200_000 + 999 * i);
    await saving;
    await sleep(moment * 300);
    // The browser leads a process group of its own: none of its processes gets to finish anything.
    process.kill(-browser.process().pid, 'SIGKILL');
    await browser.disconnect().catch(() => undefined);
    await sleep(500);
    if (!isFirefox)
      for (const lock of ['Lock', 'Cookie', 'Socket']) rmSync(join(profile, `Singleton${lock}`), { force: true });
    browser = await start();
    page = await openPage(browser);
  }
  const lost = await page.evaluate((heard) => globalThis.survival.check(heard), heard);
  wrong.push(...lost);
  console.log(
    `${values['browser-kills']} kills of the whole browser, ${heard.length} articles confirmed, ${lost.length} wrong`,
  );
  if (!isFirefox) {
    const client = await page.createCDPSession();
    const { usage } = await client.send('Storage.getUsageAndQuota', { origin });
    await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 1_000_000 });
    const full = await page.evaluate(() => globalThis.survival.fillUp());
    const after = await page.evaluate(() => globalThis.survival.check());
    await client.send('Storage.overrideQuotaForOrigin', { origin });
    const again = await page.evaluate(() => globalThis.survival.saveOne());
    console.log(
      `quota: ${full.saved} more saved, then "${full.kind}"; ${after.length} wrong; with room again ${again ? 'saved' : 'NOT saved'}`,
    );
    if (full.kind !== 'quota' || !again) wrong.push('quota');
    wrong.push(...after);
  }
} finally {
  await browser.close();
  server.close();
  rmSync(profile, { recursive: true, force: true });
}
for (const one of wrong.slice(0, 20)) console.error(one);
process.exitCode = wrong.length ? 1 : 0;
