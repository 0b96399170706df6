// The extension, built anew, in real Chromium.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { provideBrowser } from '../browser/find-browser.ts';
import { launch } from '../browser/launch.ts';
import type { Session } from '../browser/session.ts';
import { projectRoot } from '../project.ts';

/** Throws where the build fails or no browser is to be had: nothing can be measured then. */
export function openBuilt(): Promise<Session> {
  const built = spawnSync(process.execPath, [join(projectRoot, 'build.mjs'), 'chromium'], { stdio: 'ignore' });
  const found = provideBrowser('chromium');
  if (built.status !== 0 || !found.ok) throw new Error(found.ok ? 'the build failed' : found.advice);
  return launch('chromium', {
    extension: join(projectRoot, 'dist/chromium'),
    executable: found.executable,
    headless: true,
  });
}
