// node test/slow/archive-survival/run.mjs [--browser chromium|firefox] [--kills 200]
// Ends the one who saves at random moments, between and inside of saves, and then looks for torn and lost articles. In
// Chromium also with the disk quota exhausted.
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
  options: { browser: { type: 'string', default: 'chromium' }, kills: { type: 'string', default: '200' } },
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
const browser = await launch({
  browser: isFirefox ? 'firefox' : 'chrome',
  executablePath: isFirefox ? '/usr/bin/firefox-esr' : '/usr/bin/chromium',
  headless: true,
  userDataDir: profile,
  protocolTimeout: 1_800_000,
  args: isFirefox ? [] : ['--no-sandbox', '--disable-gpu'],
});

/** Evenly spread, the same each time. */
const moments = Array.from({ length: Number(values.kills) }, (_, i) => (i * 0.618_033_988_75) % 1);
const wrong = [];
try {
  const page = await browser.newPage();
  await page.goto(origin);
  await page.waitForFunction(() => document.title === 'ready');
  for (const moment of moments) await page.evaluate((moment) => globalThis.survival.kill(moment), moment);
  wrong.push(...(await page.evaluate(() => globalThis.survival.check())));
  const { confirmed } = await page.evaluate(() => globalThis.survival.told());
  console.log(`${values.browser}: ${moments.length} kills, ${confirmed} articles confirmed, ${wrong.length} wrong`);
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
