// Which stored articles are looked at for links, and how little is read for it once the page is open.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Archive } from '../../src/storage/archive.ts';
import { withTerms } from '../../src/storage/signature.ts';
import { at, below, granted, monday, open, traceWith } from './opened.ts';
import { sampleCard } from './sample-card.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
});

const save = async (archive: Archive, n: number, terms: readonly string[], version = 1): Promise<void> => {
  granted(await archive.save(sampleCard(at(n), `No ${n}`), monday, traceWith(terms, version)));
};
const idsOf = async (archive: Archive, terms: readonly string[], except = ''): Promise<readonly number[]> =>
  granted(await archive.candidates(traceWith(terms), except)).map(({ row }) => row.id);

test('an open page notices what is saved, changed and forgotten meanwhile', async () => {
  const archive = await open();
  expect(await idsOf(archive, ['dam'])).toEqual([]);
  await save(archive, 1, ['dam']);
  expect(await idsOf(archive, ['dam'])).toEqual([1]);
  await save(archive, 2, ['mud', 'dam']);
  expect(await idsOf(archive, ['dam'])).toEqual([2, 1]);
  expect(await idsOf(archive, ['mud'])).toEqual([2]);
  const other = await open();
  await other.forget(at(1));
  expect(await idsOf(archive, ['dam'])).toEqual([2]);
  await archive.forgetAll();
  expect(await idsOf(archive, ['dam'])).toEqual([]);
  await save(archive, 3, ['dam']);
  expect(await idsOf(archive, ['dam'])).toEqual([3]);
});

test('the first look reads all terms, a later one what changed, and where nothing did nothing', async () => {
  const archive = await open();
  await save(archive, 1, ['dam']);
  const empty = withTerms(9, undefined, new Map());
  await below((database) => database.put('signatures', { chunk: 9, hashes: empty, revision: 1 }));
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  const read = async () => {
    get.mockClear();
    const ids = await idsOf(archive, ['dam']);
    const stores = get.mock.contexts.map((store) => (store as IDBObjectStore).name);
    const records = get.mock.calls.flatMap(([key], call) => (stores[call] === 'signatures' ? [key] : []));
    return { ids, records };
  };
  expect(await read()).toEqual({ ids: [1], records: [0, 9] });
  expect(await read()).toEqual({ ids: [1], records: [] });
  await save(archive, 2, ['dam']);
  expect(await read()).toEqual({ ids: [2, 1], records: [0] });
  expect(await read()).toEqual({ ids: [2, 1], records: [] });
});

test('who looks ahead has the terms when they are asked for', async () => {
  const archive = await open();
  await save(archive, 1, ['dam']);
  await archive.close();
  const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  /** Transactions, and records of terms that were read. */
  const work = () => [
    opened.mock.calls.length,
    get.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'signatures').length,
  ];
  archive.lookAhead();
  // Asked while it is still being read: read once all the same.
  expect(await idsOf(archive, ['dam'])).toEqual([1]);
  expect(work()).toEqual([2, 1]);
  archive.lookAhead();
  expect(await idsOf(archive, ['dam'])).toEqual([1]);
  expect(work()).toEqual([4, 1]);
  await save(archive, 2, ['dam']);
  archive.lookAhead();
  expect(await idsOf(archive, ['dam'])).toEqual([2, 1]);
});

test('a look ahead that fails is told to who asks, not to who only looked', async () => {
  const archive = await open();
  await save(archive, 1, ['dam']);
  for (const error of [new DOMException('gone', 'UnknownError'), new RangeError('ours')]) {
    const refused = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw error;
    });
    archive.lookAhead();
    expect(await idsOf(archive, ['dam'])).toEqual([1]);
    expect(refused).toHaveBeenCalledTimes(2);
    refused.mockRestore();
  }
});

test('the article itself is left out, and so are traces of another version', async () => {
  const archive = await open();
  await save(archive, 1, ['dam']);
  await save(archive, 2, ['dam'], 2);
  await save(archive, 3, ['dam']);
  expect(await idsOf(archive, ['dam'])).toEqual([3, 1]);
  expect(await idsOf(archive, ['dam'], 'courier.example/3')).toEqual([1]);
});

test('what has lost its row, its card or its trace is passed over', async () => {
  const archive = await open();
  for (const n of [1, 2, 3, 4]) await save(archive, n, ['dam']);
  await below(async (database) => {
    await database.delete('rows', 1);
    await database.delete('cards', 2);
    await database.put('cards', { id: 3, packed: new Uint8Array() });
  });
  expect(await idsOf(archive, ['dam'])).toEqual([4]);
});

test('forty at most, the likest of them', async () => {
  const archive = await open();
  await save(archive, 1, ['dam', 'mud']);
  await below(async (database) => {
    const [row, card] = [(await database.get('rows', 1))!, (await database.get('cards', 1))!];
    const transaction = database.transaction(['rows', 'cards', 'signatures'], 'readwrite');
    const ids = Array.from({ length: 41 }, (_, i) => i + 2);
    for (const id of ids) {
      void transaction.objectStore('rows').put({ ...row, id, key: `k${id}` });
      void transaction.objectStore('cards').put({ ...card, id });
    }
    const terms = new Map<number, readonly string[]>([[1, ['dam', 'mud']], ...ids.map((id) => [id, ['dam']] as const)]);
    void transaction.objectStore('signatures').put({ chunk: 0, hashes: withTerms(0, undefined, terms), revision: 1 });
    await transaction.done;
  });
  expect(await idsOf(archive, ['dam', 'mud'])).toEqual([1, ...Array.from({ length: 39 }, (_, i) => 42 - i)]);
});
