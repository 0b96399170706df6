// Detection and extraction in real Chromium, beside isProbablyReaderable and Readability on the same documents in the same run.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { projectRoot } from '../project.ts';
import type { Timings } from './in-browser.ts';
import { at, type Row } from './row.ts';

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

/** Median, 90th percentile and largest time of each; budgets are those of the design. */
export async function pageSpeed(data: string): Promise<readonly Row[]> {
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
    const times = (key: keyof Timings, share: number): string =>
      `${at(
        rows.map((row) => row[key]),
        share,
      ).toFixed(1)} ms`;
    const all = (key: keyof Timings): string =>
      `${times(key, 0.5)} median, ${times(key, 0.9)} p90, ${times(key, 1)} at most`;
    console.log(
      `${rows.length} pages, ${at(
        rows.map((row) => row.elements),
        0.5,
      )} elements in the median; least of 3 runs`,
    );
    return [
      {
        what: 'is it an article?',
        budget: '≤ 3 ms median',
        measured: all('detect'),
        beside: `isProbablyReaderable: ${all('readerable')}`,
      },
      {
        what: 'extraction, metadata included',
        budget: '≤ 30 ms median, ≤ 100 ms p90',
        measured: all('read'),
        beside: `Readability, copy included: ${all('readability')}`,
      },
    ];
  } finally {
    await browser.close();
  }
}
