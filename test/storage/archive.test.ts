import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Archive, openArchive } from '../../src/storage/archive.ts';
import { steps } from '../../src/storage/migrations.ts';
import { databaseName } from '../../src/storage/schema.ts';
import { sampleCard } from './sample-card.ts';

const address = 'https://courier.example/world/flood';
const monday = Date.UTC(2026, 2, 2, 8);
const hour = 3_600_000;

async function open(): Promise<Archive> {
  const opened = await openArchive();
  if (!opened.ok) throw new Error(opened.fault.detail);
  return opened.value;
}

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

  test('lists what was read last first, a window at a time', async () => {
    const archive = await open();
    for (const n of [1, 2, 3, 4]) await archive.save(sampleCard(`${address}-${n}`, `No ${n}`), monday + n);
    const listed = await archive.list({ offset: 1, limit: 2 });
    expect(listed.ok && listed.value.map((row) => row.headline)).toEqual(['No 3', 'No 2']);
  });

  test('forgets one, and all', async () => {
    const archive = await open();
    await archive.save(sampleCard(address, 'A'), monday);
    await archive.save(sampleCard(`${address}-2`, 'B'), monday);
    expect(await archive.forget(address)).toEqual({ ok: true, value: true });
    expect(await archive.forget(address)).toEqual({ ok: true, value: false });
    expect(await archive.count()).toEqual({ ok: true, value: 1 });
    await archive.forgetAll();
    expect(await archive.count()).toEqual({ ok: true, value: 0 });
  });

  test('a damaged record is a fault of its own, the rest stays readable', async () => {
    const archive = await open();
    await archive.save(sampleCard(address, 'A'), monday);
    await archive.save(sampleCard(`${address}-2`, 'B'), monday);
    const database = await openDB(databaseName, steps.length);
    await database.put('cards', { id: 1, packed: new Uint8Array([1, 2, 3]) });
    database.close();
    expect(await archive.find(address)).toMatchObject({ ok: false, fault: { kind: 'damaged' } });
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
});
