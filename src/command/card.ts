// npm run -s card -- page.html [--url U] [--published D]       prints one card
// npm run -s card -- --in DIR --out DIR                        reads *.html, *.html.gz and *.txt, writes NAME.json
// A side file NAME.meta.json may give url, published and headline.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { analyse } from '../analysis/analyse.ts';
import type { Card } from '../article.ts';
import { openAnalyser } from './analyser.ts';
import { pageArticle } from './page-article.ts';
import { type Given, textArticle } from './text-article.ts';

const input = /^(.*?)\.(html\.gz|html|txt)$/;
const analyser = openAnalyser();

/** One input at a time: a jsdom window is closed before the next page is read. */
function cardOf(file: string, given: Given): Card {
  const bytes = readFileSync(file);
  const content = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return analyse(file.endsWith('.txt') ? textArticle(content, given) : pageArticle(content, given), analyser);
}

function sideFile(folder: string, name: string): Given {
  const file = join(folder, `${name}.meta.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Given) : {};
}

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

if (values.in && values.out) {
  mkdirSync(values.out, { recursive: true });
  for (const file of readdirSync(values.in).sort()) {
    const name = input.exec(file)?.[1];
    if (name === undefined) continue;
    // jsdom's parser throws on some pages: one of them must not cost a whole folder.
    try {
      const card = cardOf(join(values.in, file), sideFile(values.in, name));
      writeFileSync(join(values.out, `${name}.json`), JSON.stringify(card));
    } catch (error) {
      console.error(`${file}: no card, ${error}`);
    }
  }
} else if (positionals[0] && input.test(positionals[0])) {
  const [file] = positionals;
  const name = input.exec(basename(file))?.[1] ?? '';
  const { url, published, headline } = values;
  const given = {
    ...sideFile(dirname(file), name),
    ...(url ? { url } : {}),
    ...(published ? { published } : {}),
    ...(headline ? { headline } : {}),
  };
  console.log(JSON.stringify(cardOf(file, given), null, 2));
} else {
  console.error('usage: npm run -s card -- PAGE.html [--url U] [--published D] [--headline H]  |  --in DIR --out DIR');
  process.exitCode = 2;
}
