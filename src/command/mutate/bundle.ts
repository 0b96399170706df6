// One file out of a room's tests and everything that they import, the room's files with their mutants in them.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { projectRoot } from '../project.ts';
import { guarded } from './guarded.ts';
import type { Mutant } from './operators.ts';

const standIn = join(projectRoot, 'src/command/mutate/stand-in.ts');

/** Absolute paths of the tests that mirror a room, such as "analysis/claims". */
export function testsOf(room: string): string[] {
  return readdirSync(join(projectRoot, 'test', room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join(projectRoot, 'test', room, file))
    .sort();
}

function plugin(mutants: readonly Mutant[]): Plugin {
  const numbered = mutants.map((mutant, number) => ({ mutant, number }));
  return {
    name: 'mutants',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^vitest$/ }, ({ importer }) => (importer === standIn ? null : { path: standIn }));
      onLoad({ filter: /\/(?:src|test)\/.*\.tsx?$/ }, ({ path }) => {
        const here = numbered.filter(({ mutant }) => path === join(projectRoot, mutant.file));
        const source = readFileSync(path, 'utf8').replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
        return {
          contents: here.length > 0 ? guarded(source, here) : source,
          loader: path.endsWith('x') ? 'tsx' : 'ts',
        };
      });
    },
  };
}

/** Writes the bundle to `outfile`; it exports `runAll`. */
export async function bundleTests(room: string, mutants: readonly Mutant[], outfile: string): Promise<void> {
  const loads = testsOf(room).map((file) => `await file(() => import(${JSON.stringify(file)}));`);
  await build({
    stdin: {
      contents: [`import { file, runAll } from ${JSON.stringify(standIn)};`, ...loads, 'export { runAll };'].join('\n'),
      resolveDir: projectRoot,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { PROJECT_ROOT: JSON.stringify(projectRoot) },
    plugins: [plugin(mutants)],
  });
}
