// npm test      types, lint, rules of the house, unit tests, build, both browsers end to end. Ends with "N passed, N failed".
// -- --unit leaves the browsers out (a quick look while working).
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
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

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

const nothing: Report = { numPassedTests: 0, numFailedTests: 0, testResults: [] };

/** A vitest run and its own report; without files, all that the configuration names. */
function vitest(title: string, config: string, ...files: readonly string[]): { content: boolean; report: Report } {
  const file = join(results, `${config}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const values = ['run', '--config', `test/${config}`, ...reporters, ...files];
  const content = run(title, 'node_modules/vitest/vitest.mjs', ...values);
  return { content, report: readReport(file) };
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch (error) {
    console.error(`no report of the tests: ${error}`);
    return nothing;
  }
}

/** A run that fails without a failed test (a file that does not load) counts one. */
function countOf({ content, report }: { content: boolean; report: Report }): Count {
  const failed = content ? report.numFailedTests : Math.max(1, report.numFailedTests);
  return { passed: report.numPassedTests, failed };
}

const unitTests = (): Count => countOf(vitest('unit tests and the rules of the house', 'vitest.config.ts'));

/**
 * A browser under remote control loses an answer now and then (once in some thousand starts of Firefox) and the test waits
 * for ever. So the files that failed are run once more, in new browsers, and what failed before is said; what fails twice failed.
 */
function browserTests(): Count {
  const first = vitest('both browsers, end to end', 'vitest.browser.config.ts');
  const again = first.report.testResults.filter(({ status }) => status === 'failed');
  if (first.content || again.length === 0 || again.length > mostRepeated) return countOf(first);
  const names = again.map(({ name }) => relative(projectRoot, name));
  console.log(`\nfailed, and run once more: ${names.join(', ')}`);
  const second = countOf(vitest('once more', 'vitest.browser.config.ts', ...names));
  const passedThere = again.flatMap((each) => each.assertionResults).filter(({ status }) => status === 'passed').length;
  return { passed: first.report.numPassedTests - passedThere + second.passed, failed: second.failed };
}

/** More files than these are no accident. */
const mostRepeated = 2;

/** Both browsers, or the advice how to get the one that is missing. */
function browsersAreHere(): boolean {
  const found = (['chromium', 'firefox'] as const).map(provideBrowser);
  for (const each of found) if (!each.ok) console.error(each.advice);
  return found.every((each) => each.ok);
}

function endToEnd(): Count[] {
  if (!browsersAreHere()) return [{ passed: 0, failed: 1 }];
  const built = step('build', 'build.mjs');
  return built.failed > 0 ? [built] : [built, browserTests()];
}

const { values } = parseArgs({ options: { unit: { type: 'boolean', default: false } } });
mkdirSync(results, { recursive: true });
const tsc = 'node_modules/typescript/bin/tsc';
const counts: Count[] = [
  step('types: browser rooms', tsc),
  step('types: commands, training, tests', tsc, '-p', 'src/command/tsconfig.json'),
  step('types: pure rooms without a browser', tsc, '-p', 'test/words-only.tsconfig.json'),
  step('lint and format', 'node_modules/@biomejs/biome/bin/biome', 'check', '--diagnostic-level=error'),
  unitTests(),
  ...(values.unit ? [] : endToEnd()),
];
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
