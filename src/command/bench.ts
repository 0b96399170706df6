// npm run bench -- [PART …] [--data DIR] [--write]      measures what the design gives budgets for, side by side with the peers
// One Markdown table; --write puts it into the README. Wall-clock parts want a quiet machine: `nice -n -10 npm run bench`.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analysisSpeed } from './bench/analysis-speed.ts';
import { archiveSpeed } from './bench/archive-speed.ts';
import { librarySpeed } from './bench/library-speed.ts';
import { pageSpeed } from './bench/page-speed.ts';
import { popupSpeed } from './bench/popup-speed.ts';
import { between } from './bench/readme.ts';
import { type Row, table } from './bench/row.ts';
import { wholeExtension } from './bench/whole-extension.ts';
import { projectRoot } from './project.ts';

/** In the order of the table. Add one here: a name, and a function of the folder of development data. */
const benchmarks: Readonly<Record<string, (data: string) => Promise<readonly Row[]>>> = {
  extension: wholeExtension,
  page: pageSpeed,
  analysis: analysisSpeed,
  popup: popupSpeed,
  archive: archiveSpeed,
  library: librarySpeed,
};

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    data: { type: 'string', default: join(projectRoot, '../shared/data') },
    write: { type: 'boolean', default: false },
  },
});
const rows: Row[] = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(benchmarks)) {
  const run = benchmarks[name];
  if (!run) {
    console.error(`no benchmark "${name}": ${Object.keys(benchmarks).join(', ')}`);
    process.exitCode = 2;
    continue;
  }
  console.error(`${name} …`);
  rows.push(...(await run(resolve(values.data))));
}
const day = new Date().toISOString().slice(0, 10);
const made = `${table(rows)}\n\nMeasured on ${day} with ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}) and Node ${process.versions.node}.`;
console.log(`\n${made}`);
if (values.write) {
  const file = join(projectRoot, 'README.md');
  writeFileSync(file, between(readFileSync(file, 'utf8'), made));
}
