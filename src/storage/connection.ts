// One connection to the database, opened when it is needed and opened anew after it was closed from outside.
import { type IDBPDatabase, openDB } from 'idb';
import { type Step, steps } from './migrations.ts';
import { fail, faultOf, type Result, succeed } from './result.ts';
import type { Schema } from './schema.ts';

export type Database = IDBPDatabase<Schema>;

export type Connection = {
  /** Runs `work` on an open database; what the database refuses comes back as a fault. */
  readonly use: <T>(work: (database: Database) => Promise<Result<T>>) => Promise<Result<T>>;
  readonly close: () => Promise<void>;
};

/** How long an upgrade may wait for another window that keeps the old version open, in milliseconds. */
const patience = 5_000;

/** `migrations`: for tests of older versions only. */
export function connect(name: string, migrations: readonly Step[] = steps): Connection {
  let opening: Promise<Database> | undefined;

  function open(): Promise<Database> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const opened = openDB<Schema>(name, migrations.length, {
      async upgrade(database, from, _to, transaction) {
        for (const step of migrations.slice(from)) await step(database, transaction);
      },
      // Another window wants to upgrade, or the data are being cleared: let go, the next call opens again.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
      terminated() {
        opening = undefined;
      },
    });
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new DOMException('another window holds the old version', 'TimeoutError')),
        patience,
      );
    });
    const first = Promise.race([opened, late]).finally(() => clearTimeout(timer));
    first.catch(() => {
      opening = undefined;
      // Opened after all, when nobody waits any more: it must not block others.
      opened.then(
        (database) => database.close(),
        () => undefined,
      );
    });
    return first;
  }

  async function use<T>(work: (database: Database) => Promise<Result<T>>, retry = true): Promise<Result<T>> {
    try {
      opening ??= open();
      return await work(await opening);
    } catch (error) {
      // The connection was closed between two calls (an upgrade elsewhere): the same work on a fresh one.
      if (retry && error instanceof DOMException && error.name === 'InvalidStateError') {
        opening = undefined;
        return use(work, false);
      }
      const fault = faultOf(error);
      if (!fault) throw error;
      return fail(fault.kind, fault.detail);
    }
  }

  return {
    use: (work) => use(work),
    async close() {
      const closing = opening;
      opening = undefined;
      await closing?.then(
        (database) => database.close(),
        () => undefined,
      );
    },
  };
}

/** Whether the browser grants a database here at all. */
export async function check(connection: Connection): Promise<Result<true>> {
  if (typeof indexedDB === 'undefined') return fail('refused', 'no IndexedDB here');
  return connection.use(async () => succeed(true));
}
