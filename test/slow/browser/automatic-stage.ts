// Chromium with the extension as it is built now, reading news pages of all sites by itself.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { until } from '../../../src/command/browser/session.ts';
import { projectRoot } from '../../../src/command/project.ts';
import { openStage, type Stage } from '../../browser/stage.ts';

export async function openAutomaticStage(): Promise<Stage> {
  spawnSync(process.execPath, [join(projectRoot, 'build.mjs'), 'chromium'], { stdio: 'ignore' });
  const stage = await openStage('chromium', { grantsHosts: true });
  await stage.session.inExtension(`browser.storage.local.set({ automatic: 'all' })`);
  const registered = 'browser.scripting.getRegisteredContentScripts().then((all) => all.length > 0)';
  await until('the registration', () => stage.session.inExtension<boolean>(registered), 120_000);
  return stage;
}
