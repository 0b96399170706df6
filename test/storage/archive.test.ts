import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openArchive } from '../../src/storage/archive.ts';
import { steps } from '../../src/storage/migrations.ts';
import { databaseName, type Row } from '../../src/storage/schema.ts';
import { segmentFrom } from '../../src/storage/segment.ts';
import { below, granted, open } from './opened.ts';
import { sampleCard } from './sample-card.ts';

const address = 'https://courier.example/world/flood';
const monday = Date.UTC(2026, 2, 2, 8);
const hour = 3_600_000;

const revision = () => below(async (database) => (await database.get('counters', 'revision'))!.value);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('archive', () => {
  test('keeps a card and finds it by any form of its address', async () => {
    const archive = await open();
    const card = sampleCard(address, 'Flood reaches Veldhaven');
    const entry = {
      key: 'courier.example/world/flood',
      url: address,
      card,
      firstRead: monday,
      lastRead: monday,
      visits: 1,
    };
    expect(await archive.save(card, monday)).toEqual({ ok: true, value: entry });
    expect(await archive.find(`${address}?utm_source=x#top`)).toEqual({ ok: true, value: entry });
    expect(await archive.find(entry.key)).toEqual({ ok: true, value: entry });
    expect(await archive.find('https://courier.example/other')).toEqual({ ok: true, value: undefined });
  });

  test('reading again replaces the card, keeps the first time and counts the visit', async () => {
    const archive = await open();
    await archive.save(sampleCard(address, 'Flood nears Veldhaven'), monday);
    const later = sampleCard(address, 'Flood reaches Veldhaven');
    expect(await archive.save(later, monday + hour)).toMatchObject({
      value: { card: later, firstRead: monday, lastRead: monday + hour, visits: 2 },
    });
    expect(await archive.count()).toEqual({ ok: true, value: 1 });
  });

  test('a clock that was set back turns nothing round', async () => {
    const archive = await open();
    await archive.save(sampleCard(address, 'A'), monday);
    expect(await archive.save(sampleCard(address, 'A'), monday - hour)).toMatchObject({
      value: { firstRead: monday - hour, lastRead: monday },
    });
  });

  test('two windows that read one address at once leave one entry with two visits', async () => {
    const [one, two] = [await open(), await open()];
    await Promise.all([one.save(sampleCard(address, 'A'), monday), two.save(sampleCard(address, 'B'), monday + 1)]);
    expect(await one.list()).toMatchObject({ value: [{ visits: 2, firstRead: monday, lastRead: monday + 1 }] });
  });

  test('lists what was read last first, all or a window', async () => {
    const archive = await open();
    for (const n of [1, 2, 4, 3]) await archive.save(sampleCard(`${address}-${n}`, `No ${n}`), monday + n);
    const listed = async (range?: { readonly offset?: number; readonly limit?: number }) =>
      granted(await archive.list(range)).map((row) => row.headline);
    const all = ['No 4', 'No 3', 'No 2', 'No 1'];
    expect(await listed()).toEqual(all);
    expect(await listed({})).toEqual(all);
    for (const [offset, limit] of [
      [0, 2],
      [1, 2],
      [3, 2],
      [4, 2],
      [0, 4],
      [0, 9],
      [2, 0],
    ] as const)
      expect(await listed({ offset, limit })).toEqual(all.slice(offset, offset + limit));
    expect(await listed({ limit: 1 })).toEqual(['No 4']);
    expect(await listed({ offset: 3 })).toEqual(['No 1']);
  });

  test('lists all in pieces of five hundred ids, in one order with those read at the same moment', async () => {
    const archive = await open();
    const row = { site: '', indexed: 0, lastRead: monday } as Row;
    await below(async (database) => {
      for (const id of [1, 499, 500, 999, 1000]) await database.put('rows', { ...row, id, key: `k${id}` });
      await database.put('rows', { ...row, id: 7, key: 'k7', lastRead: monday + 1 });
    });
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect(granted(await archive.list()).map(({ id }) => id)).toEqual([7, 1000, 999, 500, 499, 1]);
    expect(getAll.mock.calls.map(([range]) => (range as IDBKeyRange).lower)).toEqual([0, 500, 1000]);
    getAll.mockRestore();
    await archive.forgetAll();
    expect(await archive.list()).toEqual({ ok: true, value: [] });
  });

  test('forgets one, and all', async () => {
    const archive = await open();
    await archive.save(sampleCard(address, 'A'), monday);
    await archive.save(sampleCard(`${address}-2`, 'B'), monday);
    expect(await archive.forget(address)).toEqual({ ok: true, value: true });
    expect(await archive.forget(address)).toEqual({ ok: true, value: false });
    expect(await archive.count()).toEqual({ ok: true, value: 1 });
    const before = await revision();
    expect(await archive.forgetAll()).toEqual({ ok: true, value: true });
    expect(await archive.count()).toEqual({ ok: true, value: 0 });
    // Open pages notice by it; ids go on counting.
    expect(await revision()).toBe(before + 1);
    await archive.save(sampleCard(address, 'A'), monday);
    expect(granted(await archive.list())[0]).toMatchObject({ id: 3 });
  });

  test('forgetting all leaves nothing in any store', async () => {
    const archive = await open();
    await archive.save(sampleCard(address, 'A'), monday);
    await below((database) => database.put('segments', { half: 0, ...segmentFrom(new Map()), revision: 1 }));
    await archive.forgetAll();
    const counts = await below((database) =>
      Promise.all([...database.objectStoreNames].map(async (name) => [name, await database.count(name)])),
    );
    expect(Object.fromEntries(counts)).toEqual({
      cards: 0,
      counters: 1,
      fresh: 0,
      rows: 0,
      segments: 0,
      signatures: 0,
    });
  });

  test('of a site, or what was read before a moment, not at it', async () => {
    const archive = await open();
    for (const [n, site] of ['courier', 'post', 'courier', 'post'].entries())
      await archive.save(sampleCard(`https://www.${site}.example/${n}`, `No ${n}`), monday + n);
    const left = async () => granted(await archive.list()).map((row) => row.headline);
    expect(await archive.forgetWhere({ readBefore: monday + 1 })).toEqual({ ok: true, value: 1 });
    expect(await left()).toEqual(['No 3', 'No 2', 'No 1']);
    expect(await archive.forgetWhere({ site: 'post.example' })).toEqual({ ok: true, value: 2 });
    expect(await left()).toEqual(['No 2']);
  });

  test('a damaged record is a fault of its own, the rest stays readable', async () => {
    const archive = await open();
    await archive.save(sampleCard(address, 'A'), monday);
    await archive.save(sampleCard(`${address}-2`, 'B'), monday);
    const database = await openDB(databaseName, steps.length);
    await database.put('cards', { id: 1, packed: new Uint8Array([1, 2, 3]) });
    database.close();
    const fault = { kind: 'damaged', detail: 'the record of courier.example/world/flood cannot be read' };
    expect(await archive.find(address)).toEqual({ ok: false, fault });
    expect(await archive.before(address)).toEqual({ ok: true, value: undefined });
    await below((database) =>
      database.put('cards', { id: 1, packed: new Uint8Array(), before: { packed: Uint8Array.of(9), lastRead: 1 } }),
    );
    expect(await archive.before(address)).toEqual({ ok: false, fault });
    await below((database) => database.delete('cards', 1));
    expect(await archive.find(address)).toEqual({ ok: false, fault });
    expect(await archive.find(`${address}-2`)).toMatchObject({
      ok: true,
      value: { card: { article: { headline: 'B' } } },
    });
  });

  test('data of a newer version are left alone', async () => {
    (await openDB(databaseName, steps.length + 1)).close();
    expect(await openArchive()).toMatchObject({ ok: false, fault: { kind: 'newer' } });
  });

  test('a connection closed by an upgrade elsewhere is opened again', async () => {
    const archive = await open();
    await archive.save(sampleCard(address, 'A'), monday);
    const cleared = new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(databaseName);
      request.onsuccess = resolve;
    });
    await cleared;
    expect(await archive.find(address)).toEqual({ ok: true, value: undefined });
  });

  test('without room nothing changes and the fault says quota', async () => {
    const archive = await open();
    await archive.save(sampleCard(address, 'A'), monday);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    expect(await archive.save(sampleCard(address, 'B'), monday + 1)).toMatchObject({
      ok: false,
      fault: { kind: 'quota' },
    });
    put.mockRestore();
    expect(await archive.find(address)).toMatchObject({ value: { visits: 1, card: { article: { headline: 'A' } } } });
  });

  test('where the browser refuses a database, opening says so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openArchive()).toMatchObject({ ok: false, fault: { kind: 'refused' } });
  });

  test('several entries at once come in the order that was asked for; what is not there is left out', async () => {
    const archive = await open();
    for (const n of [1, 2, 3]) await archive.save(sampleCard(`${address}-${n}`, `No ${n}`), monday + n);
    await below(async (database) => {
      await database.put('cards', { id: 2, packed: Uint8Array.of(9) });
    });
    const { entries, damaged } = granted(await archive.entries([3, 9, 2, 1]));
    expect(damaged).toEqual(['courier.example/world/flood-2']);
    expect(entries).toEqual(
      [3, 1].map((n) => ({
        key: `courier.example/world/flood-${n}`,
        url: `${address}-${n}`,
        card: sampleCard(`${address}-${n}`, `No ${n}`),
        firstRead: monday + n,
        lastRead: monday + n,
        visits: 1,
      })),
    );
    expect(await archive.entries([])).toEqual({ ok: true, value: { entries: [], damaged: [] } });
  });

  test('what the database refuses comes back as a fault, whatever is asked', async () => {
    const archive = await open();
    await archive.save(sampleCard(address, 'A'), monday);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    const fault = { ok: false, fault: { kind: 'unavailable', detail: 'UnknownError: gone' } };
    const asked = [
      archive.save(sampleCard(address, 'A'), monday),
      archive.find(address),
      archive.before(address),
      archive.entries([1]),
      archive.list(),
      archive.count(),
      archive.withActor('A'),
      archive.mergeSome(),
      archive.forget(address),
      archive.forgetWhere({ site: 'a' }),
      archive.forgetAll(),
    ];
    for (const one of asked) expect(await one).toEqual(fault);
    vi.restoreAllMocks();
  });

  test('closed, it opens again when it is asked', async () => {
    const archive = await open();
    await archive.save(sampleCard(address, 'A'), monday);
    await archive.close();
    expect(await archive.count()).toEqual({ ok: true, value: 1 });
  });

  test('lies in the database called nutgraf, where nothing else is said', async () => {
    await open();
    granted(await openArchive('another'));
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['nutgraf', 'another']);
  });
});
