// npm run exam [-- --write]      measures the cards on data outside of the project and holds them against test/quality/floors.json.
// A figure below its floor fails. --write raises the floors to what was measured (it never lowers one), after looking at why.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contextScript, examScript } from './exam-place.ts';
import { projectRoot } from './project.ts';

/** Figure ("claims.all.F1") → the least (`atLeast`) or the most (`atMost`) that it may be. Percent, one decimal. */
type Floors = { readonly atLeast: Readonly<Record<string, number>>; readonly atMost: Readonly<Record<string, number>> };
type Figures = ReadonlyMap<string, number>;
type Row = Readonly<Record<string, string | number>> & { readonly name: string };
type Topic = {
  readonly rows: readonly Row[];
  readonly missing: readonly string[];
  readonly faults: readonly unknown[];
};

const floorsFile = join(projectRoot, 'test/quality/floors.json');

/** Sizes of the data, not of the product. */
const isSize = (column: string): boolean => /^(?:n|docs|pages|articles|others|of)$/.test(column);
const isBad = (figure: string): boolean =>
  /(?:FPR|wrong|under50|empty|calledOther|ECE|faults|missing)$|other: .*calledArticle$/i.test(figure);

function measure(script: string, ...values: readonly string[]): unknown {
  const run = spawnSync(process.execPath, [join(projectRoot, script), ...values, '--project', projectRoot, '--json'], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status === 2 || !run.stdout.trim()) throw new Error(`${script} could not measure`);
  return JSON.parse(run.stdout);
}

function figuresOf(exam: Readonly<Record<string, Topic>>, context: Readonly<Record<string, unknown>>): Figures {
  const figures = new Map<string, number>();
  for (const [topic, { rows, missing, faults }] of Object.entries(exam)) {
    figures.set(`${topic}.missing`, missing.length);
    figures.set(`${topic}.faults`, faults.length);
    for (const { name, ...columns } of rows)
      for (const [column, value] of Object.entries(columns))
        if (typeof value === 'number' && !isSize(column)) figures.set(`${topic}.${name}.${column}`, value);
  }
  for (const [name, value] of Object.entries(context))
    if (typeof value === 'number' && !/^(?:articles|ms)$/.test(name)) figures.set(`context.${name}`, value);
  return figures;
}

/** One line for each figure that missed its floor. */
function missed(floors: Floors, figures: Figures): string[] {
  const below = Object.entries(floors.atLeast).filter(([name, floor]) => (figures.get(name) ?? -1) < floor);
  const above = Object.entries(floors.atMost).filter(([name, most]) => (figures.get(name) ?? Infinity) > most);
  const told = (name: string, what: string, bound: number) =>
    `${name} is ${figures.get(name) ?? 'missing'}, ${what} ${bound} asked`;
  return [
    ...below.map(([name, floor]) => told(name, 'at least', floor)),
    ...above.map(([name, most]) => told(name, 'at most', most)),
  ];
}

function raised(floors: Floors, figures: Figures): Floors {
  const sorted = (entries: readonly (readonly [string, number])[]) => Object.fromEntries([...entries].sort());
  const all = [...figures];
  return {
    atLeast: sorted(
      all.filter(([name]) => !isBad(name)).map(([name, value]) => [name, Math.max(value, floors.atLeast[name] ?? 0)]),
    ),
    atMost: sorted(
      all
        .filter(([name]) => isBad(name))
        .map(([name, value]) => [name, Math.min(value, floors.atMost[name] ?? Infinity)]),
    ),
  };
}

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
if (!existsSync(join(projectRoot, examScript))) {
  console.log('The measuring data are not here; nothing was measured.\n0 passed, 0 failed');
} else {
  const exam = measure(examScript, 'all') as Record<string, Topic>;
  const figures = figuresOf(exam, measure(contextScript) as Record<string, unknown>);
  for (const [name, value] of figures) console.log(`${name.padEnd(44)} ${value}`);
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors;
  const misses = missed(floors, figures);
  for (const miss of misses) console.log(`MISSED  ${miss}`);
  if (values.write) writeFileSync(floorsFile, `${JSON.stringify(raised(floors, figures), null, 2)}\n`);
  const count = Object.keys(floors.atLeast).length + Object.keys(floors.atMost).length;
  console.log(`\n${count - misses.length} passed, ${misses.length} failed`);
  process.exitCode = misses.length > 0 && !values.write ? 1 : 0;
}
