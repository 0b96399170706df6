// Detection and extraction in real Chromium, beside isProbablyReaderable and Readability on the same documents in the same run.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { projectRoot } from '../project.ts';
import type { Timings } from './in-browser.ts';

type Page = { readonly html: () => string; readonly url: string };

/** The development pages where they are at hand, else the project's own fixture pages. */
function pagesOf(data: string): Page[] {
  const folder = join(data, 'pages/in');
  if (existsSync(folder))
    return readdirSync(folder)
      .filter((file) => file.endsWith('.html.gz'))
      .map((file) => {
        const meta = join(folder, file.replace('.html.gz', '.meta.json'));
        const { url } = JSON.parse(readFileSync(meta, 'utf8')) as { url: string };
        return { html: () => gunzipSync(readFileSync(join(folder, file))).toString('utf8'), url };
      });
  const fixtures = join(projectRoot, 'test/articles');
  return readdirSync(fixtures)
    .filter((name) => existsSync(join(fixtures, name, 'page.html')))
    .map((name) => ({
      html: () => readFileSync(join(fixtures, name, 'page.html'), 'utf8'),
      url: `https://${name}.example/a`,
    }));
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, 'src/command/bench/in-browser.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    loader: { '.json': 'json' },
  });
  return outputFiles[0]!.text;
}

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Prints median, 90th percentile and largest time of each; budgets are those of the design. */
export async function pageSpeed(data: string): Promise<void> {
  const executablePath = process.env.NUTGRAF_BROWSER ?? browsers.find(existsSync);
  if (!executablePath) throw new Error('no Chromium found: set NUTGRAF_BROWSER to its path');
  const browser = await launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const tab = await browser.newPage();
    await tab.evaluate(await bundled());
    const rows: Timings[] = [];
    for (const { html, url } of pagesOf(data))
      rows.push(
        await tab.evaluate(
          (text, address) =>
            (globalThis as unknown as { timePage: (h: string, u: string) => Timings }).timePage(text, address),
          html(),
          url,
        ),
      );
    const at = (key: keyof Timings, share: number): number => {
      const sorted = rows.map((row) => row[key]).sort((a, b) => a - b);
      return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
    };
    console.log(`${rows.length} pages, ${at('elements', 0.5)} elements in the median; milliseconds, least of 3 runs`);
    console.table(
      (
        [
          ['detect', 'ours: is it an article?', '3 median'],
          ['readerable', 'Mozilla isProbablyReaderable', ''],
          ['read', 'ours: detect, read, metadata', '30 median, 100 p90'],
          ['readability', 'Mozilla Readability, copy included', ''],
        ] as const
      ).map(([key, what, budget]) => ({
        what,
        median: +at(key, 0.5).toFixed(2),
        p90: +at(key, 0.9).toFixed(2),
        max: +at(key, 1).toFixed(1),
        budget,
      })),
    );
  } finally {
    await browser.close();
  }
}
