// The packages are the same bytes from a clean clone in whatever folder: what the stores' reviewers rebuild is what is shipped.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/command/project.ts';

function packagesFrom(folder: string): Readonly<Record<string, string>> {
  execFileSync('git', ['clone', '--quiet', projectRoot, folder]);
  // Another folder with the same packages; what a command leaves in its cache belongs to the clone.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(projectRoot, 'node_modules')).filter((each) => each !== '.cache'))
    symlinkSync(join(projectRoot, 'node_modules', name), join(folder, 'node_modules', name));
  execFileSync(process.execPath, ['src/command/run.mjs', 'package'], { cwd: folder });
  const packages = join(folder, 'dist/packages');
  return Object.fromEntries(
    readdirSync(packages).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(packages, name)))
        .digest('hex'),
    ]),
  );
}

test('two clones make the same packages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-clones-'));
  try {
    const first = packagesFrom(join(folder, 'a'));
    expect(Object.keys(first).length).toBe(3);
    expect(packagesFrom(join(folder, 'in/another place'))).toEqual(first);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
