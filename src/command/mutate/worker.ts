// Runs in a thread: loads the bundled tests with a mutant chosen, then tells for each number that it is sent whether a test failed.
import { parentPort, workerData } from 'node:worker_threads';

export type Order = { readonly bundle: string; readonly first: number };
/** `failed`: the test that noticed, null where all passed. */
export type Verdict = { readonly number: number; readonly failed: string | null };

const { bundle, first } = workerData as Order;
const world = globalThis as { nutgrafMutant?: number };
const port = parentPort!;
let runAll: (() => Promise<string | null>) | undefined;

async function judge(number: number): Promise<void> {
  world.nutgrafMutant = number;
  let failed: string | null;
  try {
    runAll ??= ((await import(bundle)) as { runAll: () => Promise<string | null> }).runAll;
    failed = await runAll();
  } catch (error) {
    // A mutant that keeps the module from loading is noticed by every test.
    failed = `does not load: ${String(error).slice(0, 200)}`;
  }
  const verdict: Verdict = { number, failed };
  port.postMessage(verdict);
}

// A fault after a test's end belongs to the mutant as well; the next order follows in any case.
process.on('unhandledRejection', () => undefined);
port.on('message', (number: number) => void judge(number));
void judge(first);
