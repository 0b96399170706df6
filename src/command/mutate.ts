// npm run mutate -- [ROOM …] [--sample N] [--seed N] [--least SHARE]      do the tests notice when the code is changed?
// A seeded sample of mutants of each room (analysis/claims, analysis/figures, storage) is run against the tests that mirror it.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { randomFrom, shuffle } from '../training/random.ts';
import { bundleTests } from './mutate/bundle.ts';
import { type Mutant, mutantsOf } from './mutate/operators.ts';
import { openRunner, secondsSince } from './mutate/runner.ts';
import { projectRoot } from './project.ts';

const cache = join(projectRoot, 'node_modules/.cache/nutgraf', `mutate-${process.pid}`);
/** Chosen by no guard: the code as it is. */
const none = -1;

function sampleOf(room: string, size: number, seed: number): Mutant[] {
  const folder = join('src', room);
  const all = readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => mutantsOf(join(folder, file), readFileSync(join(projectRoot, folder, file), 'utf8')));
  shuffle(all, randomFrom(seed));
  console.log(`\n${room}: ${Math.min(size, all.length)} of ${all.length} mutants, seed ${seed}`);
  return all.slice(0, size);
}

function lineOf({ file, start }: Mutant): string {
  const before = readFileSync(join(projectRoot, file), 'utf8').slice(0, start);
  return `${file}:${before.split('\n').length}`;
}

/** Share of the room's mutants that a test noticed; survivors are printed with their place. */
async function noticed(room: string, size: number, seed: number, script: string): Promise<number> {
  const mutants = sampleOf(room, size, seed);
  const bundle = join(cache, `${room.replaceAll('/', '-')}.mjs`);
  await bundleTests(room, mutants, bundle);
  const runner = openRunner(script, bundle);
  const before = process.cpuUsage();
  const broken = await runner.judge(none, 120);
  if (broken) throw new Error(`the tests of ${room} fail without any mutant: ${broken}`);
  const seconds = secondsSince(before);
  const patience = 5 + 5 * seconds;
  const open: number[] = [];
  for (const [number, { atLoad }] of mutants.entries()) {
    if (number % 25 === 0)
      console.error(`${room}: ${number} of ${mutants.length}, ${open.length} to be looked at again`);
    if (atLoad || (await runner.judge(number, patience)) === null) open.push(number);
    // A new thread first remembers what the unchanged code works out once.
    if (!runner.isOpen()) await runner.judge(none, patience);
  }
  // What is worked out once, when a module is loaded or a word list first used, must be worked out anew to show the change.
  const survivors: number[] = [];
  for (const number of open) {
    await runner.close();
    if ((await runner.judge(number, patience)) === null) survivors.push(number);
  }
  await runner.close();
  for (const number of survivors) {
    const mutant = mutants[number]!;
    const source = readFileSync(join(projectRoot, mutant.file), 'utf8').slice(mutant.start, mutant.end);
    console.log(`  ${lineOf(mutant)}  ${mutant.what}:  ${source.replace(/\s+/g, ' ').slice(0, 110)}`);
  }
  const share = 1 - survivors.length / mutants.length;
  console.log(
    `${room}: ${(share * 100).toFixed(1)} % noticed, ${survivors.length} of ${mutants.length} not; the tests take ${seconds.toFixed(1)} s of processor`,
  );
  return share;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    least: { type: 'string', default: '0.8' },
  },
});
mkdirSync(cache, { recursive: true });
process.on('exit', () => rmSync(cache, { recursive: true, force: true }));
const script = join(cache, 'worker.mjs');
await build({
  entryPoints: [join(projectRoot, 'src/command/mutate/worker.ts')],
  outfile: script,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
});
const rooms = positionals.length > 0 ? positionals : ['analysis/claims', 'analysis/figures', 'storage'];
for (const room of rooms)
  if ((await noticed(room, Number(values.sample), Number(values.seed), script)) < Number(values.least))
    process.exitCode = 1;
