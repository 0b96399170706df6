// Articles that came in without a trace, or with one of an older version, get theirs a few at a time.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Card } from '../../src/article.ts';
import type { Archive } from '../../src/storage/archive.ts';
import type { Database } from '../../src/storage/connection.ts';
import { pack } from '../../src/storage/pack.ts';
import type { Row } from '../../src/storage/schema.ts';
import { termHash } from '../../src/storage/signature.ts';
import { at, below, granted, open, traceWith } from './opened.ts';
import { sampleCard } from './sample-card.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
});

const version = 3;
const traceOf = (card: Card) => traceWith(card.article.headline.toLowerCase().split(' '), version);

/** Articles that wait, as an import or an older version left them; ids from 1. */
async function waiting(count: number, more: Partial<Row> = {}): Promise<Archive> {
  const archive = await open();
  const packed = await Promise.all(Array.from({ length: count }, (_, n) => pack(sampleCard(at(n), `Dam ${n}`))));
  await below(async (database) => {
    const transaction = database.transaction(['rows', 'cards'], 'readwrite');
    for (const [n, bytes] of packed.entries()) {
      const row = { key: `k${n}`, lastRead: n, visits: 1, bytes: 5, indexed: 0, ...more } as Row;
      void transaction.objectStore('rows').put(row);
      void transaction.objectStore('cards').put({ id: n + 1, packed: bytes });
    }
    await transaction.done;
  });
  return archive;
}
const rowsOf = async (archive: Archive): Promise<readonly Row[]> => granted(await archive.list()).toReversed();
const revision = () => below(async (database) => (await database.get('counters', 'revision'))?.value);

test('sixteen at a time, each time under one revision; the number of those that are left comes back', async () => {
  const archive = await waiting(33);
  const left: (readonly [number, number | undefined])[] = [];
  for (let n = 0; n < 4; n++) left.push([granted(await archive.indexSome(traceOf, version)), await revision()]);
  expect(left).toEqual([
    [17, 1],
    [1, 2],
    [0, 3],
    [0, 3],
  ]);
  expect((await rowsOf(archive)).every(({ indexed }) => indexed === version)).toBe(true);
  const found = granted(await archive.candidates(traceWith(['dam'], version), ''));
  expect(found).toHaveLength(33);
  expect(granted(await archive.search().find({ text: 'dam 32', field: 'headline' }))).toEqual([33]);
});

test('what was indexed under an older version is indexed again, what is newer or damaged is not', async () => {
  const archive = await waiting(1, { indexed: version - 1 });
  expect(granted(await archive.indexSome(traceOf, version))).toBe(0);
  expect(await rowsOf(archive)).toMatchObject([{ indexed: version }]);
  const made = vi.fn(traceOf);
  for (const indexed of [version, version + 1, -1]) {
    await below(async (database) => database.put('rows', { ...(await rowsOf(archive))[0]!, indexed }));
    expect(granted(await archive.indexSome(made, version))).toBe(0);
    expect(await rowsOf(archive)).toMatchObject([{ indexed }]);
  }
  expect(made).not.toHaveBeenCalled();
});

test('a record that cannot be read is marked, and its size stays', async () => {
  const archive = await waiting(3);
  await below(async (database) => {
    await database.put('cards', { id: 1, packed: Uint8Array.of(9) });
    await database.delete('cards', 2);
  });
  expect(granted(await archive.indexSome(traceOf, version))).toBe(0);
  const { length } = await pack(sampleCard(at(2), 'Dam 2'));
  expect((await rowsOf(archive)).map(({ indexed, bytes }) => [indexed, bytes])).toEqual([
    [-1, 5],
    [-1, 5],
    [version, length],
  ]);
  expect(granted(await archive.search().find({ text: 'dam', field: 'anywhere' }))).toEqual([3]);
});

test('a card of the form of today is kept byte for byte, with the reading before', async () => {
  const archive = await waiting(1);
  const packed = await pack(sampleCard(at(0), 'Dam 0'));
  const before = { packed: Uint8Array.of(1), lastRead: 7 };
  await below((database) => database.put('cards', { id: 1, packed, before }));
  await archive.indexSome(traceOf, version);
  const stored = await below((database) => database.get('cards', 1));
  expect(stored).toMatchObject({ id: 1, packed, before, trace: { terms: 'dam 0', version }, actors: [] });
  const signature = await below((database) => database.get('signatures', 0));
  expect([...signature!.hashes.subarray(64, 67)]).toEqual([termHash('dam'), termHash('0'), 0]);
});

/** While a trace is made, something else happens to the archive: its transaction is opened before that of the indexing. */
async function meanwhile(work: (database: Database, row: Row) => Promise<unknown>) {
  const archive = await waiting(1);
  const [row] = await rowsOf(archive);
  const left = await below(async (database) => {
    let changed: Promise<unknown> | undefined;
    const slowTrace = (card: Card) => {
      changed = work(database, row!);
      return traceOf(card);
    };
    const left = granted(await archive.indexSome(slowTrace, version));
    await changed;
    return left;
  });
  return { left, rows: await rowsOf(archive), fresh: await below((database) => database.count('fresh')) };
}

test.each<[string, Partial<Row>]>([
  ['read again', { lastRead: 9 }],
  ['read again at the same moment', { visits: 2 }],
])('an article that is %s while its trace is made waits for the next time', async (_, more) => {
  const changed = await meanwhile((database, row) => database.put('rows', { ...row, ...more }));
  expect(changed).toMatchObject({ left: 1, rows: [{ indexed: 0, ...more }], fresh: 0 });
});

test('an article that is forgotten while its trace is made stays forgotten', async () => {
  expect(await meanwhile((database, { id }) => database.delete('rows', id))).toEqual({
    left: 0,
    rows: [],
    fresh: 0,
  });
});

test('words that wait are merged on the way', async () => {
  const archive = await waiting(2);
  await below(async (database) => {
    const { store, done } = database.transaction('fresh', 'readwrite');
    for (let id = 1; id <= 257; id++) void store.put({ id, words: `\nw${id}`, revision: 1 });
    await done;
  });
  expect(granted(await archive.indexSome(traceOf, version))).toBe(0);
  expect(await below((database) => database.count('fresh'))).toBe(0);
});

test('what the database refuses is told', async () => {
  const archive = await waiting(1);
  const refuse = () => {
    throw new DOMException('gone', 'UnknownError');
  };
  const unavailable = { ok: false, fault: { kind: 'unavailable', detail: 'UnknownError: gone' } };
  const read = vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(refuse);
  expect(await archive.indexSome(traceOf, version)).toEqual(unavailable);
  read.mockRestore();
  const write = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse);
  expect(await archive.indexSome(traceOf, version)).toEqual(unavailable);
  write.mockRestore();
  const merge = vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(refuse);
  expect(await archive.indexSome(traceOf, version)).toEqual(unavailable);
  merge.mockRestore();
  expect(await rowsOf(archive)).toMatchObject([{ indexed: version }]);
});
