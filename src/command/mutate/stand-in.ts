// Stands in for vitest where a room's tests are run hundreds of times in one process: collects them once, runs them on demand.
import { vi } from 'vitest';

export { expect, vi } from 'vitest';

type Body = (...values: never[]) => unknown;
type Hook = () => unknown;
type Suite = { readonly above: Suite | null; readonly before: Hook[]; readonly after: Hook[] };
type Case = { readonly name: string; readonly suite: Suite; readonly run: () => unknown; milliseconds: number };

const cases: Case[] = [];
let suite: Suite = { above: null, before: [], after: [] };
const afterFile: Hook[] = [];
const beforeFile: Hook[] = [];

type Rows = readonly unknown[];
/** As vitest does: a row that is a list becomes the arguments. */
const spread = (rows: Rows, each: (name: unknown, values: unknown[]) => void): void => {
  for (const row of rows) each(row, Array.isArray(row) ? row : [row]);
};
const bodyOf = (rest: readonly unknown[]): Body => rest.find((value): value is Body => typeof value === 'function')!;

function addTest(name: string, ...rest: readonly unknown[]): void {
  const body = bodyOf(rest);
  cases.push({ name, suite, run: () => (body as Hook)(), milliseconds: 0 });
}
export const test = Object.assign(addTest, {
  each:
    (rows: Rows) =>
    (name: string, ...rest: readonly unknown[]): void =>
      spread(rows, (row, values) =>
        addTest(`${name} ${JSON.stringify(row)}`, () => bodyOf(rest)(...(values as never[]))),
      ),
});
export const it = test;

function addSuite(_name: string, ...rest: readonly unknown[]): void {
  const above = suite;
  suite = { above, before: [], after: [] };
  (bodyOf(rest) as Hook)();
  suite = above;
}
export const describe = Object.assign(addSuite, {
  each:
    (rows: Rows) =>
    (name: string, ...rest: readonly unknown[]): void =>
      spread(rows, (_row, values) => addSuite(name, () => bodyOf(rest)(...(values as never[])))),
});

export const beforeEach = (hook: Hook): void => void suite.before.push(hook);
export const afterEach = (hook: Hook): void => void suite.after.push(hook);
export const beforeAll = (hook: Hook): void => void beforeFile.push(hook);
export const afterAll = (hook: Hook): void => void afterFile.push(hook);

/** Hooks of one file must not run for the tests of another. */
export function file(load: () => Promise<unknown>): Promise<unknown> {
  suite = { above: null, before: [], after: [] };
  return load();
}

const around = (one: Suite | null, kind: 'before' | 'after'): Hook[] =>
  one === null
    ? []
    : kind === 'before'
      ? [...around(one.above, kind), ...one[kind]]
      : [...one[kind], ...around(one.above, kind)];

/** Runs what was collected until a test fails; its name and fault, or null where all pass. Short ones come first from then on. */
export async function runAll(): Promise<string | null> {
  // What a test that failed for the mutant before left behind must not fail the next.
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const hook of beforeFile.splice(0)) await hook();
  for (const one of cases) {
    const start = performance.now();
    try {
      for (const hook of around(one.suite, 'before')) await hook();
      await one.run();
      for (const hook of around(one.suite, 'after')) await hook();
    } catch (error) {
      return `${one.name}: ${String(error).slice(0, 300)}`;
    }
    one.milliseconds = performance.now() - start;
  }
  cases.sort((a, b) => a.milliseconds - b.milliseconds);
  return null;
}
