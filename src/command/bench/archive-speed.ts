// The archive at ten thousand articles in real browsers: test/speed/archive/run.mjs measures, once for each that is installed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.ts';
import type { BrowserName } from '../browser/session.ts';
import { projectRoot } from '../project.ts';
import type { Row } from './row.ts';

const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** The rows of that script's table for each browser; takes some minutes. */
export async function archiveSpeed(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const script = join(projectRoot, 'test/speed/archive/run.mjs');
  const articles = process.env.NUTGRAF_BENCH_ARTICLES ?? '10000';
  for (const name of browsers) {
    const path = findBrowser(name);
    if (!path) {
      console.log(`${name} is not installed: not measured`);
      continue;
    }
    const options = ['--browser', name, '--executable', path, '--articles', articles];
    const { status, stdout } = spawnSync(process.execPath, [script, ...options], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    });
    if (status !== 0) process.exitCode = 1;
    for (const [, what = '', measured = '', budget = ''] of stdout.matchAll(
      /^\| (?!what|---)(.*?) \| (.*?) \| (.*?) \|$/gm,
    ))
      rows.push({ what: `archive of ${articles} articles, ${name}: ${what}`, budget, measured, beside: '' });
  }
  return rows;
}
