// Mozilla's linter over the packed extension: what addons.mozilla.org would say of it.
import { spawnSync } from 'node:child_process';

/** The newest that web-ext 10.7 uses. Fetched on demand: three hundred packages for one command would slow every install. */
const linter = 'addons-linter@10.13.0';

type Message = { readonly code: string; readonly message: string; readonly file?: string; readonly line?: number };
export type Report = {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
  readonly notices: readonly Message[];
};

/** preact can write mark-up where a component asks for it; none of ours does (test/rooms.test.ts). */
const isPreacts = ({ code, file = '' }: Message): boolean =>
  code === 'UNSAFE_VAR_ASSIGNMENT' && /^(?:popup|panel|library|options|welcome)\.js$/.test(file);

/** What must not be in a report: every error, notice and warning but preact's. */
export function faultsOf({ errors, warnings, notices }: Report): string[] {
  return [...errors, ...warnings, ...notices]
    .filter((each) => !isPreacts(each))
    .map(({ code, message, file, line }) => `lint: ${file ?? 'package'}${line ? `:${line}` : ''} ${code}: ${message}`);
}

/** Faults of the zip at `path`; a linter that cannot be fetched or run is one as well. */
export function lint(path: string): string[] {
  const run = spawnSync('npx', ['--yes', linter, '--output', 'json', path], {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
    shell: process.platform === 'win32',
  });
  try {
    return faultsOf(JSON.parse(run.stdout) as Report);
  } catch (error) {
    return [`lint: ${linter} gave no report (${String(error)}): ${(run.stderr ?? '').slice(0, 300)}`];
  }
}
