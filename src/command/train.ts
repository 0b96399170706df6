// npm run train -- [NAME …] [--data DIR]      fits what ships (language/en/trained, page/extract/trained) and writes each part with its model card
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type TrainedPart, trainedParts } from '../language/language.ts';
import { featureNames } from '../page/extract/features.ts';
import { fitBlocks } from '../training/page/train-blocks.ts';
import { parts, type TableName, tableNames, tables } from '../training/parts.ts';
import { projectRoot } from './project.ts';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { data: { type: 'string', default: join(projectRoot, '../shared/data') } },
});
const data = resolve(values.data);
const folder = join(projectRoot, 'src/language/en/trained');
const isPart = (name: string): name is TrainedPart => (trainedParts as readonly string[]).includes(name);
const isTable = (name: string): name is TableName => (tableNames as readonly string[]).includes(name);
const wanted = positionals.length ? positionals : [...trainedParts, ...tableNames, 'blocks'];

if (!existsSync(data) || !wanted.every((name) => name === 'blocks' || isPart(name) || isTable(name))) {
  console.error(
    `usage: npm run train -- [${[...trainedParts, ...tableNames].join(' | ')} | blocks …] --data DIR   (DIR as its README describes it)`,
  );
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of wanted.filter(isPart)) {
    const { train, sources, about } = parts[name];
    const { bytes, scores } = train(data);
    const [file, card] = [join(folder, `${name}.bin`), join(folder, `${name}.json`)];
    const same = existsSync(file) && readFileSync(file).equals(bytes);
    // The day of the fit only changes with its outcome, so that fitting again leaves no trace in the history.
    const date =
      same && existsSync(card)
        ? (JSON.parse(readFileSync(card, 'utf8')) as { date: string }).date
        : new Date().toISOString().slice(0, 10);
    writeFileSync(file, bytes);
    const told = { name, about, sources, date, command: `npm run train -- ${name}`, bytes: bytes.length, scores };
    writeFileSync(card, `${JSON.stringify(told, null, 2)}\n`);
    console.log(`${name}: ${bytes.length} bytes${same ? ', unchanged' : ''} ${JSON.stringify(scores)}`);
  }
  for (const name of wanted.filter(isTable)) writeTable(name);
  if (wanted.includes('blocks')) writeBlocks();
}

/** Weights and model card in one file, which the language imports. */
function writeTable(name: TableName): void {
  const { train, sources, about } = tables[name];
  const { weights, scores } = train(data);
  const file = join(folder, `${name}.json`);
  const before = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { date: string; weights: unknown })
    : { date: '', weights: null };
  const same = JSON.stringify(before.weights) === JSON.stringify(weights);
  const date = same ? before.date : new Date().toISOString().slice(0, 10);
  const told = { name, about, sources, date, command: `npm run train -- ${name}`, scores, weights };
  writeFileSync(file, `${JSON.stringify(told, null, 2)}\n`);
  console.log(`${name}: ${Object.keys(weights).length} weights${same ? ', unchanged' : ''} ${JSON.stringify(scores)}`);
}

/** The page room's forest: a JSON module, as it is bundled into the reader script. */
function writeBlocks(): void {
  const { forest, scores } = fitBlocks(data);
  const [file, card] = ['blocks.json', 'blocks.card.json'].map((name) =>
    join(projectRoot, 'src/page/extract/trained', name),
  ) as [string, string];
  const text = `${JSON.stringify(forest)}\n`;
  const same = existsSync(file) && readFileSync(file, 'utf8') === text;
  const date =
    same && existsSync(card)
      ? (JSON.parse(readFileSync(card, 'utf8')) as { date: string }).date
      : new Date().toISOString().slice(0, 10);
  writeFileSync(file, text);
  const told = {
    name: 'blocks',
    about: 'Which runs of a page are its article: boosted trees over the structure of the markup; no word of any text.',
    sources: [
      'Body labels of news pages: AndyTheFactory/article-extraction-dataset (Apache-2.0)',
      'Body labels of news pages: flairNLP/fundus, tests/resources (MIT)',
    ],
    date,
    command: 'npm run train -- blocks',
    bytes: text.length,
    scores,
    numbers: featureNames,
  };
  writeFileSync(card, `${JSON.stringify(told, null, 2)}\n`);
  console.log(`blocks: ${text.length} bytes${same ? ', unchanged' : ''} ${JSON.stringify(scores)}`);
}
