// npm run bench -- [NAME …] [--data DIR]      measures what the design gives budgets for, side by side with the peers
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analysisSpeed } from './bench/analysis-speed.ts';
import { archiveSpeed } from './bench/archive-speed.ts';
import { pageSpeed } from './bench/page-speed.ts';
import { popupSpeed } from './bench/popup-speed.ts';
import { projectRoot } from './project.ts';

/** Each prints its own table. Add one here: a name, and a function of the folder of development data. */
const benchmarks: Readonly<Record<string, (data: string) => Promise<void>>> = {
  analysis: analysisSpeed,
  page: pageSpeed,
  archive: archiveSpeed,
  popup: popupSpeed,
};

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { data: { type: 'string', default: join(projectRoot, '../shared/data') } },
});
const wanted = positionals.length > 0 ? positionals : Object.keys(benchmarks);
for (const name of wanted) {
  const run = benchmarks[name];
  if (!run) {
    console.error(`no benchmark "${name}": ${Object.keys(benchmarks).join(', ')}`);
    process.exitCode = 2;
    continue;
  }
  console.log(`\n${name}`);
  await run(resolve(values.data));
}
