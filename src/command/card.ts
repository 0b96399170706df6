// npm run -s card -- page.html [--url U] [--published D]       prints one card
// npm run -s card -- --in DIR --out DIR                        reads *.html, *.html.gz and *.txt, writes NAME.json
// A side file NAME.meta.json may give url, published and headline.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { type Analyser, analyse } from '../analysis/analyse.ts';
import type { Card } from '../article.ts';
import { openAnalyser } from './analyser.ts';
import { pageArticle } from './page-article.ts';
import { type Given, textArticle } from './text-article.ts';

const input = /^(.*?)\.(html\.gz|html|txt)$/;
/** What a thread is given. */
type Part = { readonly from: string; readonly to: string; readonly part: number; readonly of: number };

/** One input at a time: a jsdom window is closed before the next page is read. */
function cardOf(file: string, given: Given, analyser: Analyser): Card {
  const bytes = readFileSync(file);
  const content = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return analyse(file.endsWith('.txt') ? textArticle(content, given) : pageArticle(content, given), analyser);
}

const inputsOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => input.test(file))
    .sort();

function sideFile(folder: string, name: string): Given {
  const file = join(folder, `${name}.meta.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Given) : {};
}

/** Every `of`-th input of the folder, from the `part`-th on, one at a time. */
async function cardsOf(from: string, to: string, part: number, of: number): Promise<void> {
  const analyser = openAnalyser();
  for (const [index, file] of inputsOf(from).entries()) {
    if (index % of !== part) continue;
    // jsdom lists by weak references, and what these were asked for stays alive until the turn of the event loop ends.
    await nextTurn();
    const name = input.exec(file)?.[1] ?? file;
    // jsdom's parser throws on some pages: one of them must not cost a whole folder.
    try {
      const card = cardOf(join(from, file), sideFile(from, name), analyser);
      writeFileSync(join(to, `${name}.json`), JSON.stringify(card));
    } catch (error) {
      console.error(`${file}: no card, ${error}`);
    }
  }
}

/** The folder in as many threads as the machine has cores; a thread that ends badly is told by the exit code. */
async function cardsInThreads(from: string, to: string): Promise<void> {
  mkdirSync(to, { recursive: true });
  // A thread takes half a second to open the analyser: not for a handful of inputs.
  const of = Math.min(availableParallelism(), Math.ceil(inputsOf(from).length / 8));
  const threads = Array.from({ length: of }, (_, part) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: { from, to, part, of } satisfies Part });
    return new Promise<void>((resolve) => {
      thread.on('error', (error) => {
        console.error(`A thread ended early: ${error}`);
        process.exitCode = 1;
      });
      thread.on('exit', () => resolve());
    });
  });
  await Promise.all(threads);
}

function command(): Promise<void> | void {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: {
      in: { type: 'string' },
      out: { type: 'string' },
      url: { type: 'string' },
      published: { type: 'string' },
      headline: { type: 'string' },
    },
  });
  if (values.in && values.out) return cardsInThreads(values.in, values.out);
  const [file] = positionals;
  if (!file || !input.test(file)) {
    console.error(
      'usage: npm run -s card -- PAGE.html [--url U] [--published D] [--headline H]  |  --in DIR --out DIR',
    );
    process.exitCode = 2;
    return;
  }
  const name = input.exec(basename(file))?.[1] ?? '';
  const { url, published, headline } = values;
  const given = {
    ...sideFile(dirname(file), name),
    ...(url ? { url } : {}),
    ...(published ? { published } : {}),
    ...(headline ? { headline } : {}),
  };
  console.log(JSON.stringify(cardOf(file, given, openAnalyser()), null, 2));
}

if (isMainThread) {
  await command();
} else {
  const { from, to, part, of } = workerData as Part;
  await cardsOf(from, to, part, of);
}
