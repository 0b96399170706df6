// The connection: opened when it is needed, let go when others need it, opened again.
import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { check, connect, type Database } from '../../src/storage/connection.ts';
import { succeed } from '../../src/storage/result.ts';
import { granted } from './opened.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const version = async (database: Database) => succeed(database.version);
const stepOf = (name: string) => (database: Database) => {
  database.createObjectStore(name as never);
};
const steps = [stepOf('one'), stepOf('two')];
const names = async (database: Database) => succeed<readonly string[]>([...database.objectStoreNames]);

describe('connection', () => {
  test('opens once, however often it is used at the same time, and goes through the steps that are missing', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const first = connect('a', steps.slice(0, 1));
    expect(opened).not.toHaveBeenCalled();
    expect(await Promise.all([first.use(version), first.use(names)])).toEqual([succeed(1), succeed(['one'])]);
    expect(opened).toHaveBeenCalledTimes(1);
    await first.close();
    const second = connect('a', steps);
    expect(await second.use(names)).toEqual(succeed(['one', 'two']));
    expect(await second.use(version)).toEqual(succeed(2));
    await second.close();
  });

  test('a step is waited for before the next begins', async () => {
    const seen: number[] = [];
    const slow = connect('a', [
      async (database, transaction) => {
        database.createObjectStore('rows', { keyPath: 'id' });
        await transaction.objectStore('rows').get(1);
        seen.push(1);
      },
      () => void seen.push(2),
    ]);
    await slow.use(version);
    expect(seen).toEqual([1, 2]);
  });

  test('is let go when another window wants to upgrade; the next call finds newer data', async () => {
    const old = connect('a', steps.slice(0, 1));
    await old.use(version);
    const newer = connect('a', steps);
    expect(await newer.use(version)).toEqual(succeed(2));
    expect(await old.use(version)).toMatchObject({ ok: false, fault: { kind: 'newer' } });
    await newer.close();
  });

  test('after the data were cleared it is opened anew', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const connection = connect('a', steps);
    await connection.use(version);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('a').onsuccess = resolve;
    });
    expect(await connection.use(names)).toEqual(succeed(['one', 'two']));
    expect(opened).toHaveBeenCalledTimes(2);
  });

  test('after the browser ended it, it is opened anew before the work begins', async () => {
    const connection = connect('a', steps);
    const held = granted(await connection.use(async (database) => succeed(database)));
    // Its type asks for the class.
    forceCloseDatabase(unwrap(held) as unknown as typeof IDBDatabase);
    let tries = 0;
    const work = async (database: Database) => {
      tries++;
      return succeed([...database.transaction('one' as never).objectStoreNames]);
    };
    expect(await connection.use(work)).toEqual(succeed(['one']));
    expect(tries).toBe(1);
  });

  test('work on a connection that was closed in between is done again, once', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const connection = connect('a', steps);
    let tries = 0;
    const closed = (often: number) => async () => {
      if (tries++ < often) throw new DOMException('closing', 'InvalidStateError');
      return succeed(tries);
    };
    expect(await connection.use(closed(1))).toEqual(succeed(2));
    expect(opened).toHaveBeenCalledTimes(2);
    tries = 0;
    expect(await connection.use(closed(2))).toEqual({
      ok: false,
      fault: { kind: 'unavailable', detail: 'InvalidStateError: closing' },
    });
    expect(tries).toBe(2);
  });

  test('what the database refuses is a fault and is not tried again; a mistake of ours surfaces', async () => {
    const connection = connect('a', steps);
    let tries = 0;
    const refusing = async () => {
      tries++;
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(await connection.use(refusing)).toEqual({
      ok: false,
      fault: { kind: 'quota', detail: 'QuotaExceededError: full' },
    });
    expect(tries).toBe(1);
    const mistaken = async () => {
      tries++;
      throw Object.assign(new Error('ours'), { name: 'InvalidStateError' });
    };
    expect(await connection.use(mistaken)).toMatchObject({ ok: false, fault: { kind: 'unavailable' } });
    expect(tries).toBe(2);
    const wrong = async () => {
      throw new RangeError('ours');
    };
    await expect(connection.use(wrong)).rejects.toThrow('ours');
  });

  test('closing ends it for others; afterwards it opens again; where nothing is open, nothing is closed', async () => {
    const connection = connect('a', steps);
    await connection.close();
    const held = granted(await connection.use(async (database) => succeed(database)));
    await connection.close();
    expect(() => held.transaction('one' as never)).toThrow(DOMException);
    await connection.close();
    let tries = 0;
    const work = async (database: Database) => {
      tries++;
      return succeed([...database.transaction('one' as never).objectStoreNames]);
    };
    expect(await connection.use(work)).toEqual(succeed(['one']));
    expect(tries).toBe(1);
  });

  test('where it cannot be opened, closing is quiet and the next call tries again', async () => {
    (await openDB('a', 3)).close();
    const connection = connect('a', steps);
    const tried = connection.use(version);
    await connection.close();
    expect(await tried).toMatchObject({ ok: false, fault: { kind: 'newer' } });
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('a').onsuccess = resolve;
    });
    expect(await connection.use(version)).toEqual(succeed(2));
  });
});

describe('another window that keeps the old version open', () => {
  const wait = globalThis.setTimeout;
  const turn = () => new Promise((resolve) => wait(resolve, 10));

  test('is waited for five seconds, then the database is busy; opened after all, it blocks nobody', async () => {
    const times: (number | undefined)[] = [];
    vi.stubGlobal('setTimeout', (call: () => void, milliseconds?: number) => {
      times.push(milliseconds);
      return wait(call, 20);
    });
    const other = await openDB('a', 1);
    const connection = connect('a', steps);
    expect(await connection.use(version)).toEqual({
      ok: false,
      fault: { kind: 'unavailable', detail: 'TimeoutError: another window holds the old version' },
    });
    expect(times).toEqual([5000]);
    const closed = vi.spyOn(IDBDatabase.prototype, 'close');
    other.close();
    for (let n = 0; n < 200 && closed.mock.calls.length < 2; n++) await turn();
    // The other window's, and the one that was opened too late.
    expect(closed).toHaveBeenCalledTimes(2);
    expect(await connection.use(version)).toEqual(succeed(2));
    const third = connect('a', [...steps, stepOf('three')]);
    expect(await third.use(version)).toEqual(succeed(3));
    await third.close();
  });

  test('one that lets go in time is no hindrance, and no clock is left running', async () => {
    const running = new Set<unknown>();
    vi.stubGlobal('setTimeout', (call: () => void, milliseconds?: number) => {
      const timer = wait(call, milliseconds);
      running.add(timer);
      return timer;
    });
    const stop = globalThis.clearTimeout;
    vi.stubGlobal('clearTimeout', (timer: ReturnType<typeof setTimeout>) => {
      running.delete(timer);
      stop(timer);
    });
    const other = await openDB('a', 1);
    const connection = connect('a', steps);
    const opening = connection.use(version);
    other.close();
    expect(await opening).toEqual(succeed(2));
    expect(running.size).toBe(0);
    await connection.close();
  });
});

test('whether there is a database at all', async () => {
  expect(await check(connect('a', steps))).toEqual(succeed(true));
  (await openDB('b', 3)).close();
  expect(await check(connect('b', steps))).toMatchObject({ ok: false, fault: { kind: 'newer' } });
  vi.stubGlobal('indexedDB', undefined);
  expect(await check(connect('a', steps))).toEqual({
    ok: false,
    fault: { kind: 'refused', detail: 'no IndexedDB here' },
  });
});
