// The archive at ten thousand articles in real browsers: test/speed/archive/run.mjs measures, once for each that is installed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.ts';
import type { BrowserName } from '../browser/session.ts';
import { projectRoot } from '../project.ts';

const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** Prints a table in Markdown for each browser; takes some minutes. */
export async function archiveSpeed(): Promise<void> {
  const script = join(projectRoot, 'test/speed/archive/run.mjs');
  const articles = process.env.NUTGRAF_BENCH_ARTICLES ?? '10000';
  for (const name of browsers) {
    const path = findBrowser(name);
    if (!path) {
      console.log(`${name} is not installed: not measured`);
      continue;
    }
    const options = ['--browser', name, '--executable', path, '--articles', articles];
    const { status } = spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
    console.log('');
  }
}
