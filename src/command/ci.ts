// What .ci/run does: npm test, then npm run exam where the measuring data are present. Ends with "N passed, N failed".
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { examScript } from './exam-place.ts';
import { projectRoot } from './project.ts';

type Count = { readonly passed: number; readonly failed: number };

/** Runs a script of package.json with its output shown, and takes the count from its last line. */
function script(...values: readonly string[]): Promise<Count> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '-s', ...values], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let tail = '';
    child.stdout.on('data', (data: Buffer) => {
      process.stdout.write(data);
      tail = (tail + data.toString('utf8')).slice(-2000);
    });
    child.on('close', (status) => {
      const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(tail) ?? [];
      const count = { passed: Number(passed ?? 0), failed: Number(failed ?? 0) };
      resolve(status === 0 || count.failed > 0 ? count : { ...count, failed: 1 });
    });
  });
}

const counts = [await script('test')];
if (existsSync(join(projectRoot, examScript))) counts.push(await script('exam'));
const passed = counts.reduce((total, count) => total + count.passed, 0);
const failed = counts.reduce((total, count) => total + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
