// npm run package [-- --lint]      dist/packages: both zips and the source archive that reviewers rebuild. The same bytes every time.
// --lint also asks Mozilla's linter, which is fetched for it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Zippable, zipSync } from 'fflate';
import { lint } from './package/lint.ts';
import { projectRoot } from './project.ts';

/** In bytes: what a reader downloads at most. */
const largest = 3_000_000;
/** Zips keep the local time of their files; this one is the same in every time zone. */
const fixedDate = new Date(2020, 0, 1, 0, 0, 0);
/** Not part of the source: made, fetched, or of this machine. */
const notSource = /^(?:node_modules|dist|\.git|coverage)(?:\/|$)|(?:^|\/)\.DS_Store$/;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function zip(files: readonly string[], read: (file: string) => Uint8Array): Uint8Array {
  const entries: Zippable = Object.fromEntries(files.map((file) => [file, read(file)]));
  return zipSync(entries, { level: 9, mtime: fixedDate });
}

/** Source maps stay at home, and so does the line that names them. */
function shipped(folder: string, file: string): Uint8Array {
  const bytes = readFileSync(join(folder, file));
  if (!/\.(?:js|css)$/.test(file)) return bytes;
  return Buffer.from(
    bytes.toString('utf8').replace(/\n?(?:\/\/# sourceMappingURL=.*|\/\*# sourceMappingURL=.*\*\/)\s*$/, '\n'),
  );
}

const built = spawnSync(process.execPath, [join(projectRoot, 'build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) process.exit(built.status ?? 1);

const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
const packages = join(projectRoot, 'dist/packages');
rmSync(packages, { recursive: true, force: true });
mkdirSync(packages, { recursive: true });

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(packages, name), bytes);
  console.log(`dist/packages/${name}  ${(bytes.length / 1000).toFixed(0)} kB`);
}

for (const browser of ['chromium', 'firefox']) {
  const folder = join(projectRoot, 'dist', browser);
  const bytes = zip(
    filesOf(folder).filter((file) => !file.endsWith('.map')),
    (file) => shipped(folder, file),
  );
  write(`nutgraf-${version}-${browser}.zip`, bytes);
  if (bytes.length > largest) {
    console.error(`The package is above ${largest / 1e6} MB: take something out, or raise the budget on purpose.`);
    process.exitCode = 1;
  }
}
const source = readdirSync(projectRoot)
  .filter((name) => !notSource.test(name))
  .flatMap((name) => (statIsFile(name) ? [name] : filesOf(join(projectRoot, name)).map((file) => `${name}/${file}`)));
write(
  `nutgraf-${version}-source.zip`,
  zip(source.sort(), (file) => readFileSync(join(projectRoot, file))),
);

const { values } = parseArgs({ options: { lint: { type: 'boolean', default: false } } });
if (values.lint) {
  const faults = lint(join(packages, `nutgraf-${version}-firefox.zip`));
  for (const fault of faults) console.error(fault);
  console.log(`lint: ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}

function statIsFile(name: string): boolean {
  return readdirSync(projectRoot, { withFileTypes: true }).some((entry) => entry.name === name && entry.isFile());
}
