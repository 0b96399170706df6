// Search words wait one by one and are merged by the hundred: what is found must never depend on it.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Archive, openArchive } from '../../src/storage/archive.ts';
import { connect } from '../../src/storage/connection.ts';
import { mergeSome } from '../../src/storage/merging.ts';
import { steps } from '../../src/storage/migrations.ts';
import { databaseName } from '../../src/storage/schema.ts';
import { sampleCard } from './sample-card.ts';

const monday = Date.UTC(2026, 2, 2, 8);
const at = (n: number) => `https://courier.example/${n}`;
const even = (n: number) => (n % 2 ? 'odd' : 'even');

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

async function open(): Promise<Archive> {
  const opened = await openArchive();
  if (!opened.ok) throw new Error(opened.fault.detail);
  return opened.value;
}

async function mergeAll(): Promise<void> {
  const connection = connect(databaseName);
  for (let more = true; more; ) {
    const merged = await mergeSome(connection, { words: 0, records: 99 });
    if (!merged.ok) throw new Error(merged.fault.detail);
    more = merged.value;
  }
  await connection.close();
}

async function waiting(): Promise<number> {
  const database = await openDB(databaseName, steps.length);
  const count = await database.count('fresh');
  database.close();
  return count;
}

describe('merging', () => {
  test('changes nothing of what an open and a new search find', async () => {
    const archive = await open();
    for (let n = 1; n <= 6; n++) await archive.save(sampleCard(at(n), `No${n} is ${even(n)}`), monday + n);
    const [before, search] = [archive.search(), archive.search()];
    const odd = { text: 'odd', field: 'headline' } as const;
    expect(await search.find(odd)).toEqual({ ok: true, value: [1, 3, 5] });
    await mergeAll();
    expect(await waiting()).toBe(0);
    for (const session of [before, search]) expect(await session.find(odd)).toEqual({ ok: true, value: [1, 3, 5] });
    await archive.save(sampleCard(at(3), 'No3 is changed'), monday + 9);
    await archive.save(sampleCard(at(7), 'No7 is odd'), monday + 9);
    for (const session of [before, search, archive.search()])
      expect(await session.find(odd)).toEqual({ ok: true, value: [1, 5, 7] });
    await mergeAll();
    for (const session of [before, search, archive.search()])
      expect(await session.find(odd)).toEqual({ ok: true, value: [1, 5, 7] });
  });

  test('of a forgotten article no word stays on disk, merged or not', async () => {
    const archive = await open();
    await archive.save(sampleCard(at(1), 'Secretive'), monday);
    await archive.save(sampleCard(at(2), 'Other'), monday);
    await mergeAll();
    await archive.save(sampleCard(at(1), 'Secretive again'), monday + 1);
    await archive.forget(at(1));
    const database = await openDB(databaseName, steps.length);
    const left = JSON.stringify([
      await database.getAll('fresh'),
      (await database.getAll('segments')).map(({ bytes }) => String.fromCharCode(...bytes)),
    ]);
    database.close();
    expect(left).toContain('other');
    expect(left).not.toContain('ecretive');
  });

  test('waits until there are enough, and takes the segment first in which most wait', async () => {
    const archive = await open();
    for (let n = 1; n <= 4; n++) await archive.save(sampleCard(at(n), `No${n}`), monday);
    const connection = connect(databaseName);
    expect(await mergeSome(connection, { words: 4, records: 99 })).toEqual({ ok: true, value: false });
    expect(await waiting()).toBe(4);
    const database = await openDB(databaseName, steps.length);
    await database.put('fresh', { id: 600, revision: 1, words: '\nlater' });
    database.close();
    expect(await mergeSome(connection, { words: 4, records: 99 })).toEqual({ ok: true, value: false });
    await connection.close();
    expect(await waiting()).toBe(1);
  });

  test('an unchanged article that is read again writes no index', async () => {
    const archive = await open();
    await archive.save(sampleCard(at(1), 'Same'), monday);
    await mergeAll();
    await archive.save(sampleCard(at(1), 'Same'), monday + 1);
    expect(await waiting()).toBe(0);
    expect(await archive.list()).toMatchObject({ value: [{ visits: 2, lastRead: monday + 1 }] });
  });

  test('of terms changes nothing of what is found by them, nor does reading again and forgetting after it', async () => {
    const archive = await open();
    const trace = (terms: readonly string[]) => ({
      version: 1,
      terms,
      weights: Uint8Array.from(terms, () => 255),
      names: [],
      sketch: new Uint32Array(),
      day: null,
    });
    for (let n = 1; n <= 3; n++) await archive.save(sampleCard(at(n), `No${n}`), monday, trace(['dam', `no${n}`]));
    const found = async (term: string) => {
      const candidates = await archive.candidates(trace([term]), '');
      return candidates.ok && candidates.value.map(({ row }) => row.id);
    };
    expect(await found('dam')).toEqual([3, 2, 1]);
    const database = await openDB(databaseName, steps.length);
    await database.put('signatures', { chunk: 16, hashes: new Uint32Array(64 * 64), revision: 1 });
    const connection = connect(databaseName);
    expect(await mergeSome(connection, { words: 99, records: 1 })).toEqual({ ok: true, value: false });
    await connection.close();
    expect(await database.getAllKeys('signatures')).toEqual([-1, 16]);
    database.close();
    expect(await found('dam')).toEqual([3, 2, 1]);
    await archive.save(sampleCard(at(2), 'No2 changed'), monday + 1, trace(['mud']));
    await archive.forget(at(1));
    expect(await found('dam')).toEqual([3]);
    expect(await found('mud')).toEqual([2]);
  });
});
