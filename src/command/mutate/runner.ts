// A thread that runs a room's tests. A mutant that never ends, waits for ever or eats the memory ends the thread, and counts as noticed.
import { Worker } from 'node:worker_threads';
import type { Order, Verdict } from './worker.ts';

export type Runner = {
  /** Runs the tests with a mutant: what noticed it, or null. `patience`: seconds of processor time. */
  readonly judge: (number: number, patience: number) => Promise<string | null>;
  readonly isOpen: () => boolean;
  readonly close: () => Promise<void>;
};

/** Seconds of processor time of all threads. */
export function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Seconds without work after which a test waits for what never comes; the longest timer of the code is five. */
const longestWait = 8;
const noWork = 0.06;

/** Calls `given` when the work since now is above `patience`, or when nothing is worked at. Returns how to stop. */
function watch(patience: number, given: (why: string) => void): () => void {
  const before = process.cpuUsage();
  let last = { at: performance.now(), worked: 0 };
  const timer = setInterval(() => {
    const worked = secondsSince(before);
    if (worked > patience) given('never ends');
    if (worked - last.worked > noWork) last = { at: performance.now(), worked };
    else if (performance.now() - last.at > longestWait * 1000) given('waits for ever');
  }, 500);
  return () => clearInterval(timer);
}

export function openRunner(script: string, bundle: string): Runner {
  let worker: Worker | undefined;
  const close = async (): Promise<void> => {
    await worker?.terminate();
    worker = undefined;
  };

  async function judge(number: number, patience: number): Promise<string | null> {
    const order: Order = { bundle, first: number };
    const running = worker;
    worker ??= new Worker(script, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: 2000 } });
    const thread = worker;
    const verdict = await new Promise<{ readonly failed: string | null; readonly ended: boolean }>((resolve) => {
      const stop = watch(patience, (failed) => settle(failed, true));
      const settle = (failed: string | null, ended: boolean): void => {
        stop();
        resolve({ failed, ended });
      };
      thread.removeAllListeners();
      thread.on('message', ({ failed }: Verdict) => settle(failed, false));
      thread.on('error', (error) => settle(`ends the thread: ${String(error)}`, true));
      if (running) thread.postMessage(number);
    });
    if (verdict.ended) await close();
    return verdict.failed;
  }

  return { judge, close, isOpen: () => worker !== undefined };
}
