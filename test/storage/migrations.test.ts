// Databases of every released version, as they lay on disk, open in today's.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openArchive } from '../../src/storage/archive.ts';
import { pack } from '../../src/storage/pack.ts';
import { databaseName } from '../../src/storage/schema.ts';
import { sampleCard } from './sample-card.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

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
    const opened = await openArchive();
    if (!opened.ok) throw new Error(opened.fault.detail);
    const archive = opened.value;
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
