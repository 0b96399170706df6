// Databases of every released version, as they lay on disk, open in today's.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openArchive } from '../../src/storage/archive.ts';
import { connect } from '../../src/storage/connection.ts';
import { steps } from '../../src/storage/migrations.ts';
import { pack } from '../../src/storage/pack.ts';
import { succeed } from '../../src/storage/result.ts';
import { databaseName } from '../../src/storage/schema.ts';
import { fullCard } from './full-card.ts';
import { granted } from './opened.ts';
import { sampleCard } from './sample-card.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

/** Every store with its key and its indexes, as "name keyPath", with what is special. */
async function storesAfter(version: number): Promise<Readonly<Record<string, readonly string[]>>> {
  const connection = connect(databaseName, steps.slice(0, version));
  const stores = await connection.use(async (database) => {
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    return succeed(
      Object.fromEntries(
        names.map((name) => {
          const store = transaction.objectStore(name);
          const indexes = [...store.indexNames].map((index) => {
            const { keyPath, unique, multiEntry } = store.index(index as never);
            return `${index} ${String(keyPath)}${unique ? ', unique' : ''}${multiEntry ? ', each' : ''}`;
          });
          return [name, [`${String(store.keyPath)}${store.autoIncrement ? ', counted' : ''}`, ...indexes]];
        }),
      ),
    );
  });
  await connection.close();
  return granted(stores);
}

const revised = (key: string) => [key, 'revision revision'];
const rows = ['id, counted', 'key key, unique', 'lastRead lastRead', 'site site'];
const indexed = ['id, counted', 'indexed indexed', 'key key, unique', 'lastRead lastRead', 'site site'];

test.each([
  [1, { cards: ['id'], rows }],
  [
    2,
    {
      cards: ['id'],
      counters: ['name'],
      rows: indexed,
      traces: ['id', 'actors actors, each', 'terms terms, each'],
      words: revised('chunk'),
    },
  ],
  [
    3,
    {
      cards: ['id', 'actors actors, each'],
      counters: ['name'],
      fresh: revised('id'),
      rows: indexed,
      segments: revised('half'),
      signatures: revised('chunk'),
    },
  ],
] as const)('version %i has these stores and indexes', async (version, stores) => {
  expect(await storesAfter(version)).toEqual(stores);
  vi.stubGlobal('indexedDB', new IDBFactory());
  // The same, step by step.
  for (let n = 1; n < version; n++) await storesAfter(n);
  expect(await storesAfter(version)).toEqual(stores);
});

test('today is version 3', () => expect(steps).toHaveLength(3));

/** Version 1 by hand, without any code of today. */
async function writeVersion1(): Promise<void> {
  const packed = await pack(sampleCard('https://courier.example/1', 'Flood reaches Veldhaven'));
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => {
      const rows = request.result.createObjectStore('rows', { keyPath: 'id', autoIncrement: true });
      rows.createIndex('key', 'key', { unique: true });
      rows.createIndex('site', 'site');
      rows.createIndex('lastRead', 'lastRead');
      request.result.createObjectStore('cards', { keyPath: 'id' });
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction(['rows', 'cards'], 'readwrite');
      transaction.objectStore('rows').put({
        key: 'courier.example/1',
        url: 'https://courier.example/1',
        site: 'courier.example',
        outlet: 'Veldhaven Courier',
        headline: 'Flood reaches Veldhaven',
        published: null,
        kind: 'article',
        words: 12,
        firstRead: 1,
        lastRead: 2,
        visits: 3,
        bytes: packed.length,
      });
      transaction.objectStore('cards').put({ id: 1, packed });
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

describe('a database of version 1', () => {
  test('opens with everything in it, and is searchable after indexing', async () => {
    await writeVersion1();
    const second = connect(databaseName, steps.slice(0, 2));
    const rows = await second.use(async (database) => succeed(await database.getAll('rows')));
    expect(rows).toMatchObject({ value: [{ id: 1, visits: 3, indexed: 0 }] });
    await second.close();
    vi.stubGlobal('indexedDB', new IDBFactory());
    await writeVersion1();
    const opened = await openArchive();
    if (!opened.ok) throw new Error(opened.fault.detail);
    const archive = opened.value;
    expect(await archive.list()).toMatchObject({ value: [{ id: 1, bytes: expect.any(Number), indexed: 0 }] });
    expect(await archive.find('https://courier.example/1')).toMatchObject({
      ok: true,
      value: { firstRead: 1, lastRead: 2, visits: 3, card: { article: { headline: 'Flood reaches Veldhaven' } } },
    });
    const nothing = {
      version: 1,
      terms: [],
      weights: new Uint8Array(),
      names: [],
      sketch: new Uint32Array(),
      day: null,
    };
    expect(await archive.indexSome(() => nothing, 1)).toEqual({ ok: true, value: 0 });
    expect(await archive.search().find({ text: 'veldhaven', field: 'headline' })).toEqual({ ok: true, value: [1] });
  });
});

/** Version 2 by hand: an index entry for each term, the search words of 128 articles in one string, cards as plain JSON. */
async function writeVersion2(): Promise<number> {
  const card = fullCard('https://courier.example/1');
  const stream = new Blob([JSON.stringify(card)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(databaseName, 2);
    request.onupgradeneeded = () => {
      const rows = request.result.createObjectStore('rows', { keyPath: 'id', autoIncrement: true });
      rows.createIndex('key', 'key', { unique: true });
      for (const index of ['site', 'lastRead', 'indexed']) rows.createIndex(index, index);
      request.result.createObjectStore('cards', { keyPath: 'id' });
      const traces = request.result.createObjectStore('traces', { keyPath: 'id' });
      for (const index of ['terms', 'actors']) traces.createIndex(index, index, { multiEntry: true });
      request.result.createObjectStore('words', { keyPath: 'chunk' }).createIndex('revision', 'revision');
      request.result.createObjectStore('counters', { keyPath: 'name' });
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const stores = ['rows', 'cards', 'traces', 'words', 'counters'];
      const transaction = request.result.transaction(stores, 'readwrite');
      const put = (store: string, value: unknown) => transaction.objectStore(store).put(value);
      put('rows', {
        key: 'courier.example/1',
        url: 'https://courier.example/1',
        site: 'courier.example',
        outlet: 'Veldhaven Courier',
        headline: 'Flood reaches Veldhaven',
        published: null,
        kind: 'article',
        words: 12,
        firstRead: 1,
        lastRead: 2,
        visits: 3,
        bytes: packed.length,
        indexed: 1,
      });
      put('cards', { id: 1, packed, before: { packed, lastRead: 1 } });
      put('traces', {
        id: 1,
        version: 1,
        terms: ['flood', 'veldhaven'],
        weights: Uint8Array.of(255, 200),
        names: 'veldhaven',
        sketch: Uint32Array.of(7),
        day: null,
        actors: ['ida kerrin'],
      });
      put('words', { chunk: 0, lines: '!flood\u0081\nflood\u0081', revision: 1 });
      put('counters', { name: 'revision', value: 1 });
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
  return packed.length;
}

describe('a database of version 2', () => {
  test('opens with everything in it; indexing makes it searchable and packs its cards anew', async () => {
    const bytes = await writeVersion2();
    const opened = await openArchive();
    if (!opened.ok) throw new Error(opened.fault.detail);
    const archive = opened.value;
    const whole = {
      ok: true,
      value: { firstRead: 1, lastRead: 2, visits: 3, card: { article: { headline: 'Dam at Osla holds, “for now”' } } },
    };
    expect(await archive.find('https://courier.example/1')).toMatchObject(whole);
    const trace = {
      version: 1,
      terms: ['flood'],
      weights: Uint8Array.of(255),
      names: ['kerrin'],
      sketch: Uint32Array.of(7),
      day: 3,
    };
    expect(await archive.list()).toMatchObject({ value: [{ id: 1, indexed: 0 }] });
    expect(await archive.candidates(trace, '')).toEqual({ ok: true, value: [] });
    expect(await archive.indexSome(() => trace, 1)).toEqual({ ok: true, value: 0 });
    expect(await archive.find('https://courier.example/1')).toMatchObject(whole);
    expect(await archive.before('https://courier.example/1')).toMatchObject({ ok: true, value: { lastRead: 1 } });
    expect(await archive.candidates(trace, '')).toMatchObject({ value: [{ row: { id: 1, indexed: 1 }, trace }] });
    expect(await archive.search().find({ text: 'kerrin', field: 'anywhere' })).toEqual({ ok: true, value: [1] });
    const listed = await archive.list();
    const packed = await pack(fullCard('https://courier.example/1'));
    expect(listed.ok && listed.value[0]!.bytes).toBe(packed.length);
    expect(packed.length).not.toBe(bytes);
  });
});
