// The built extension in real Chromium: what it weighs, what it asks for, what it costs a page, how soon its findings are painted.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tellingPage } from '../../../test/slow/browser/telling-pages.ts';
import { provideBrowser } from '../browser/find-browser.ts';
import { launch } from '../browser/launch.ts';
import { isOfBrowser, startRecorder } from '../browser/recorder.ts';
import { type Session, until } from '../browser/session.ts';
import { projectRoot } from '../project.ts';
import { serveArticles } from '../serve-articles.ts';
import { withHeavyScript } from './heavy-script.ts';
import { at, type Row } from './row.ts';
import { scriptTimes } from './script-times.ts';

const runs = 12;
/** No article, and so nothing but the detector's work. */
const elsewhere = ['home', 'section-world', 'search', 'product', 'forum', 'login'] as const;

/** Set before the page's own scripts: the first frame in which a highlight stands, after the document was ready. */
const watchPaint = `addEventListener('DOMContentLoaded', () => {
  const ready = performance.now();
  const look = () => { if (CSS.highlights.size > 0) globalThis.benchPainted = performance.now() - ready; else requestAnimationFrame(look); };
  requestAnimationFrame(look);
});`;

const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const gzipped = (file: string): number =>
  gzipSync(readFileSync(join(projectRoot, 'dist/chromium', file)), { level: 9 }).length / 1000;

async function readAutomatically(session: Session): Promise<void> {
  await session.inExtension(`browser.storage.local.set({ automatic: 'all' })`);
  const registered = 'browser.scripting.getRegisteredContentScripts().then((all) => all.length > 0)';
  await until('the registration', () => session.inExtension<boolean>(registered), 120_000);
}

/** Megabytes of the background after all that can be let go is let go: objects, DOM wrappers and the weights' buffers. */
async function backgroundHeap(session: Session): Promise<number> {
  // The browser ends it when it is idle: a question wakes it, and the weights are loaded again by the next article.
  const isWorker = (one: { type: () => string }): boolean => one.type() === 'service_worker';
  const target = await session.browser.waitForTarget(isWorker, { timeout: 60_000 });
  const worker = await target.createCDPSession();
  for (let i = 0; i < 3; i++) await worker.send('HeapProfiler.collectGarbage');
  const use = (await worker.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number;
    readonly embedderHeapUsedSize?: number;
    readonly backingStorageSize?: number;
  };
  return (use.usedSize + (use.embedderHeapUsedSize ?? 0) + (use.backingStorageSize ?? 0)) / 1e6;
}

export async function wholeExtension(): Promise<readonly Row[]> {
  const packed = spawnSync(process.execPath, ['src/command/run.mjs', 'package'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  const found = provideBrowser('chromium');
  if (!found.ok) throw new Error(found.advice);
  const zipped = /chromium\.zip\s+(\d+) kB/.exec(packed.stdout)?.[1] ?? '?';
  const site = await serveArticles();
  const recorder = await startRecorder(site);
  const common = { executable: found.executable, headless: true, proxy: recorder.proxy };
  const session = await launch('chromium', { extension: join(projectRoot, 'dist/chromium'), ...common });
  const warnings = (await session.complaints()).filter((each) => each.startsWith('install warning'));
  await session.close();

  const granted = await launch('chromium', {
    extension: join(projectRoot, 'dist/chromium'),
    grantsHosts: true,
    ...common,
  });
  try {
    await readAutomatically(granted);
    const asked = new Set<string>();
    const painted: number[] = [];
    for (let run = 1; run <= runs; run++) {
      const path = `/2026/03/03/bridge-closed-after-flood-${run}`;
      const address = recorder.serve(path, { body: '' });
      asked.add(recorder.serve(path, { body: tellingPage(run, address) }));
      const page = await granted.browser.newPage();
      await page.evaluateOnNewDocument(watchPaint);
      await page.goto(address);
      const after = await until(
        'the highlights',
        () => page.evaluate('globalThis.benchPainted') as Promise<number>,
        60_000,
      );
      painted.push(after);
      await page.close();
    }
    const heap = await backgroundHeap(granted);
    const strange = new Set(recorder.requests.filter((each) => !asked.has(each) && !isOfBrowser(each)));
    for (const each of strange) console.error(`a request of nobody's page: ${each}`);
    const addresses = elsewhere.map((slug) => recorder.address(slug));
    const detector = await scriptTimes(granted.browser, addresses, '/detector.js');
    const heavy = await withHeavyScript(found.executable, recorder.proxy, (browser) =>
      scriptTimes(browser, addresses, '/heavy.js'),
    );
    return [
      { what: 'install warnings', budget: 'none', measured: String(warnings.length), beside: '' },
      { what: 'requests of its own', budget: 'none', measured: String(strange.size), beside: '' },
      {
        what: 'detector script, gzipped',
        budget: '≤ 5 kB',
        measured: `${gzipped('detector.js').toFixed(1)} kB`,
        beside: 'heavy: 400 kB before gzip',
      },
      {
        what: 'content script on a page that is no article: compile and run',
        budget: '',
        measured: `${milliseconds(at(detector, 0.5))} median`,
        beside: `heavy: ${milliseconds(at(heavy, 0.5))}`,
      },
      {
        what: 'reader script, gzipped',
        budget: '≤ 45 kB',
        measured: `${gzipped('reader.js').toFixed(1)} kB`,
        beside: '',
      },
      {
        what: 'document ready → highlights painted, 1,000 words',
        budget: '≤ 200 ms',
        measured: `${milliseconds(Math.min(...painted))} least, ${milliseconds(at(painted, 0.5))} median of ${runs}`,
        beside: '',
      },
      {
        what: 'whole package, zipped',
        budget: '≤ 3 MB',
        measured: `${(Number(zipped) / 1000).toFixed(2)} MB`,
        beside: '',
      },
      {
        what: 'background heap with everything loaded',
        budget: '≤ 40 MB',
        measured: `${heap.toFixed(1)} MB`,
        beside: '',
      },
    ];
  } finally {
    await granted.close();
    await recorder.close();
    await site.close();
  }
}
