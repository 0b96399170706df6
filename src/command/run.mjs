// node src/command/run.mjs NAME [arguments] → bundles src/command/NAME.ts and runs it; installs the packages on a fresh clone.
// Plain JavaScript, and no import of a package before the check: this file must run where nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [name] = process.argv.slice(2);
const source = join(root, 'src/command', `${name}.ts`);
if (!name || !existsSync(source)) {
  console.error(`no command "${name ?? ''}": src/command/ has one file for each`);
  process.exit(2);
}

if (!existsSync(join(root, 'node_modules/esbuild'))) {
  console.error('Installing the packages named in package-lock.json …');
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) process.exit(install.status ?? 1);
}

const { build } = await import('esbuild');
// Inside the project, so that the bundle finds node_modules; one file a process, so that two runs do not meet.
const outfile = join(root, 'node_modules/.cache/nutgraf', `${name}-${process.pid}.mjs`);
mkdirSync(dirname(outfile), { recursive: true });
await build({
  entryPoints: [source],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { PROJECT_ROOT: JSON.stringify(root) },
});
process.argv.splice(1, 2, source);
const { rmSync } = await import('node:fs');
process.on('exit', () => rmSync(outfile, { force: true }));
await import(pathToFileURL(outfile).href);
