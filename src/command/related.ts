// npm run -s related -- --in DIR --out FILE      the links between the texts of DIR, all taken as stored at once
// FILE becomes { NAME: [{ name, score, relation }] }, ranked, only the links that the product would show.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFrequencies } from '../context/frequencies.ts';
import { sideOf } from '../context/likeness.ts';
import { rank } from '../context/relate.ts';
import { traceOf } from '../context/trace.ts';
import { english } from '../language/en/index.ts';
import { openWeights } from './analyser.ts';
import { type Given, textArticle } from './text-article.ts';

const { values } = parseArgs({ options: { in: { type: 'string' }, out: { type: 'string' } } });

function read(folder: string): { readonly name: string; readonly side: ReturnType<typeof sideOf> }[] {
  const tracing = { words: english.terms, frequencies: readFrequencies(openWeights().frequencies) };
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -4);
      const side = join(folder, `${name}.meta.json`);
      const given = existsSync(side) ? (JSON.parse(readFileSync(side, 'utf8')) as Given) : {};
      const article = textArticle(readFileSync(join(folder, file), 'utf8'), given);
      return { name, side: sideOf(traceOf(article, tracing)) };
    });
}

if (values.in && values.out) {
  const articles = read(values.in);
  const links = Object.fromEntries(
    articles.map(({ name, side }) => [
      name,
      rank(
        side,
        articles.filter((other) => other.name !== name),
      ).map(({ item, score, relation }) => ({ name: item.name, score, relation })),
    ]),
  );
  writeFileSync(values.out, JSON.stringify(links));
} else {
  console.error('usage: npm run -s related -- --in DIR --out FILE');
  process.exitCode = 2;
}
