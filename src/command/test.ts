// npm test      types, lint, rules of the house, unit tests, build, both browsers end to end. Ends with "N passed, N failed".
// -- --unit leaves the browsers out (a quick look while working).
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provideBrowser } from './browser/find-browser.ts';
import { projectRoot } from './project.ts';

type Count = { readonly passed: number; readonly failed: number };

const results = join(projectRoot, 'node_modules/.cache/nutgraf');

/** Runs one of the project's tools with its output shown; true when it was content. */
function run(title: string, script: string, ...values: readonly string[]): boolean {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(process.execPath, [join(projectRoot, script), ...values], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

const step = (title: string, script: string, ...values: readonly string[]): Count =>
  run(title, script, ...values) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A vitest run, counted by its own report: a run that fails without a failed test (a file that does not load) counts one. */
function vitest(title: string, config: string): Count {
  const report = join(results, `${config}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const content = run(title, 'node_modules/vitest/vitest.mjs', 'run', '--config', `test/${config}`, ...reporters);
  const counted = readReport(report);
  return content || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

function readReport(file: string): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch (error) {
    console.error(`no report of the tests: ${error}`);
    return { passed: 0, failed: 0 };
  }
}

/** Both browsers, or the advice how to get the one that is missing. */
function browsersAreHere(): boolean {
  const found = (['chromium', 'firefox'] as const).map(provideBrowser);
  for (const each of found) if (!each.ok) console.error(each.advice);
  return found.every((each) => each.ok);
}

function endToEnd(): Count[] {
  if (!browsersAreHere()) return [{ passed: 0, failed: 1 }];
  const built = step('build', 'build.mjs');
  return built.failed > 0 ? [built] : [built, vitest('both browsers, end to end', 'vitest.browser.config.ts')];
}

const { values } = parseArgs({ options: { unit: { type: 'boolean', default: false } } });
mkdirSync(results, { recursive: true });
const tsc = 'node_modules/typescript/bin/tsc';
const counts: Count[] = [
  step('types: browser rooms', tsc),
  step('types: commands, training, tests', tsc, '-p', 'src/command/tsconfig.json'),
  step('types: pure rooms without a browser', tsc, '-p', 'test/words-only.tsconfig.json'),
  step('lint and format', 'node_modules/@biomejs/biome/bin/biome', 'check', '--diagnostic-level=error'),
  vitest('unit tests and the rules of the house', 'vitest.config.ts'),
  ...(values.unit ? [] : endToEnd()),
];
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
