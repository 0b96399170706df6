// The heavy case: an extension that has 400 kB of script in every page, made of two well-known libraries.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, launch } from 'puppeteer-core';
import { projectRoot } from '../project.ts';

const manifest = {
  manifest_version: 3,
  name: 'Heavy',
  version: '1',
  content_scripts: [{ matches: ['*://*/*'], js: ['heavy.js'], run_at: 'document_idle' }],
};

/** Asks on every page what it is, as extensions do that bring an article reader along. */
const entry = `import compromise from 'compromise';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
globalThis.heavy = { compromise, Readability, readable: isProbablyReaderable(document) };`;

/** Runs `work` in a Chromium that has the heavy extension and no other. */
export async function withHeavyScript<T>(
  executable: string,
  proxy: string,
  work: (browser: Browser) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-heavy-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await build({
    stdin: { contents: entry, resolveDir: projectRoot },
    outfile: join(folder, 'heavy.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    logLevel: 'error',
  });
  const browser = await launch({
    executablePath: executable,
    headless: true,
    enableExtensions: [folder],
    pipe: true,
    timeout: 180_000,
    args: ['--no-sandbox', '--disable-gpu', `--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
