// npm run e2e [-- FILE …]      the browser tests alone, on what npm run build made.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs');
const values = ['run', '--config', 'test/vitest.browser.config.ts', ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, [vitest, ...values], { cwd: projectRoot, stdio: 'inherit' }).status ?? 1;
