// node test/speed/archive/run.mjs [--browser chromium|firefox] [--executable PATH] [--articles 10000]
// The archive at ten thousand articles in a real browser: save, links, search, heap and disk against the budgets.
// Times are wall time, so run it on an idle machine; the smallest and the median say more than the 95th percentile of a busy one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../../..');
const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    executable: { type: 'string' },
    articles: { type: 'string', default: '10000' },
  },
});
const articles = Number(values.articles);
const isFirefox = values.browser === 'firefox';
const measuredSaves = Math.min(300, Math.floor(articles / 4));

const bundle = await build({
  entryPoints: [join(here, 'page.ts')],
  bundle: true,
  format: 'esm',
  write: false,
  target: 'es2022',
});
const server = createServer(({ url }, response) => {
  const [type, body] =
    url === '/page.js'
      ? ['text/javascript', bundle.outputFiles[0].contents]
      : url === '/frequencies.bin'
        ? ['application/octet-stream', readFileSync(join(root, 'src/language/en/trained/frequencies.bin'))]
        : ['text/html', '<!doctype html><title>wait</title><script type="module" src="/page.js"></script>'];
  response.writeHead(200, { 'content-type': type });
  response.end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/`;
const profile = mkdtempSync(join(tmpdir(), 'archive-bench-'));

async function inBrowser(work) {
  const browser = await launch({
    browser: isFirefox ? 'firefox' : 'chrome',
    executablePath: values.executable ?? (isFirefox ? '/usr/bin/firefox-esr' : '/usr/bin/chromium'),
    headless: true,
    userDataDir: profile,
    protocolTimeout: 3_600_000,
    args: isFirefox ? [] : ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
  });
  try {
    await work(async () => {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitForFunction(() => document.title === 'ready');
      return page;
    });
  } finally {
    await browser.close();
  }
}

const at = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
const ms = (value) => value.toFixed(1);
/** Megabytes in use after a collection: objects, what the page's own classes hold, and the bytes of array buffers. */
const heapOf = async (page) => {
  if (isFirefox) return null;
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
};
/** Long enough that the browser has let go of a database that nobody has open. */
const letGo = () => new Promise((resolve) => setTimeout(resolve, 5000));

/** Bytes of the files, a store's own bookkeeping included. */
function diskOf() {
  const folder = join(profile, isFirefox ? 'storage/default' : 'Default/IndexedDB');
  return Number(spawnSync('du', ['-sb', folder], { encoding: 'utf8' }).stdout.split('\t')[0]);
}

const rows = [];
const row = (what, values, budget) => rows.push([what, ...values, budget]);
let characters = 0;

await inBrowser(async (open) => {
  const page = await open();
  let last = [];
  for (let n = 0; n < articles - measuredSaves; n += 250) {
    const to = Math.min(n + 250, articles - measuredSaves);
    const part = await page.evaluate((from, to) => globalThis.bench.fill(from, to), n, to);
    characters += part.characters;
    last = part.times;
    if (n % 2000 === 0) console.error(`${to} articles, a save ${ms(at(last, 0.5))} ms`);
  }
  const saves = await page.evaluate((from, to) => globalThis.bench.fill(from, to), articles - measuredSaves, articles);
  characters += saves.characters;
  row(
    'save',
    [`p50 ${ms(at(saves.times, 0.5))}`, `p95 ${ms(at(saves.times, 0.95))}`, `min ${ms(Math.min(...saves.times))}`],
    'p95 ≤ 25 ms',
  );
  row('merging, after saves', [`p95 ${ms(at(saves.merges, 0.95))}`, `max ${ms(Math.max(...saves.merges))}`], '');
});

await inBrowser(async (open) => {
  const numbers = Array.from({ length: 200 }, (_, i) => (i * 7919) % articles);
  const cold = await open();
  const first = await cold.evaluate((numbers) => globalThis.bench.related(numbers), numbers.slice(0, 1));
  row('related, first after the browser was started', [ms(first.links[0])], '');
  await cold.close();
  await letGo();
  const page = await open();
  const { links, context, found } = await page.evaluate(
    (numbers) => globalThis.bench.related(numbers),
    numbers.slice(1),
  );
  row('related, first', [ms(links[0])], '≤ 150 ms');
  row(
    'related',
    [`p50 ${ms(at(links.slice(1), 0.5))}`, `p95 ${ms(at(links.slice(1), 0.95))}`, `${(found / 199).toFixed(1)} links`],
    'p95 ≤ 60 ms',
  );
  row(
    'whole context',
    [`first ${ms(context[0])}`, `p50 ${ms(at(context.slice(1), 0.5))}`, `p95 ${ms(at(context.slice(1), 0.95))}`],
    '',
  );
  const heap = await heapOf(page);
  if (heap) row('heap, related', [`${heap.toFixed(1)} MB`], '≤ 20 MB');
  await page.close();
  await letGo();
  const library = await open();
  const queries = await library.evaluate(() => globalThis.bench.queries(120));
  const { times, hits } = await library.evaluate((queries) => globalThis.bench.find(queries), queries);
  row('search, first', [ms(times[0])], '≤ 200 ms');
  row(
    'search',
    [`p50 ${ms(at(times.slice(1), 0.5))}`, `p95 ${ms(at(times.slice(1), 0.95))}`, `${at(hits, 0.5)} hits`],
    'p95 ≤ 30 ms',
  );
  const searching = await heapOf(library);
  if (searching) row('heap, search open', [`${searching.toFixed(1)} MB`], '≤ 20 MB');
  row('list of all rows', [ms(await library.evaluate(() => globalThis.bench.list()))], '');
});

const disk = diskOf();
row(
  'disk',
  [`${(disk / 1e6).toFixed(1)} MB`, `text ${(characters / 1e6).toFixed(1)} MB`, `×${(disk / characters).toFixed(2)}`],
  '≤ 2 × text',
);

console.log(`${values.browser}, ${articles} articles, times in milliseconds\n`);
console.log('| what | measured | budget |\n| --- | --- | --- |');
for (const [what, ...cells] of rows) console.log(`| ${what} | ${cells.slice(0, -1).join(' · ')} | ${cells.at(-1)} |`);
server.close();
rmSync(profile, { recursive: true, force: true });
