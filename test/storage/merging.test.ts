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
import { rangeOf, termHash, withTerms } from '../../src/storage/signature.ts';
import { below, granted, traceWith } from './opened.ts';
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

/** Merges once, as the archive does where nothing else is said. */
async function mergeOnce(most?: { readonly words: number; readonly records: number }): Promise<boolean> {
  const connection = connect(databaseName);
  const merged = await mergeSome(connection, most);
  await connection.close();
  return granted(merged);
}

/** Words that wait for the ids. */
const wait = (ids: readonly number[]) =>
  below(async (database) => {
    const { store, done } = database.transaction('fresh', 'readwrite');
    for (const id of ids) void store.put({ id, words: `\nw${id}\n!h${id}`, revision: 1 });
    await done;
  });
const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);
/** Records of terms, each with the term of its own key for its first article. */
const putRecords = (chunks: readonly number[]) =>
  below(async (database) => {
    const { store, done } = database.transaction('signatures', 'readwrite');
    for (const chunk of chunks)
      void store.put({
        chunk,
        hashes: withTerms(chunk, undefined, new Map([[rangeOf(chunk).first, [`t${chunk}`]]])),
        revision: 1,
      });
    await done;
  });
/** Place → hash of all that are there. */
function termsIn({ hashes }: { readonly hashes: Uint32Array }): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let place = 0; place < hashes.length; place++) if (hashes[place]) found.push([place, hashes[place]!]);
  return found;
}
const keysOf = (store: 'fresh' | 'segments' | 'signatures') => below((database) => database.getAllKeys(store));
const revision = () => below(async (database) => (await database.get('counters', 'revision'))?.value);

describe('how much may wait', () => {
  test('words of 256 articles', async () => {
    await wait(range(1, 256));
    expect(await mergeOnce()).toBe(false);
    expect(await keysOf('fresh')).toHaveLength(256);
    expect(await revision()).toBeUndefined();
    await wait([257]);
    expect(await mergeOnce()).toBe(false);
    expect(await keysOf('fresh')).toEqual([]);
    expect(await keysOf('segments')).toEqual([0, 1]);
    expect(await revision()).toBe(1);
  });

  test('exactly as many as may: then terms do not move either', async () => {
    await wait([1]);
    await putRecords([0, 16]);
    expect(await mergeOnce({ words: 1, records: 9 })).toBe(false);
    expect(await mergeOnce({ words: 9, records: 2 })).toBe(false);
    expect(await keysOf('signatures')).toEqual([0, 16]);
    expect(await keysOf('fresh')).toEqual([1]);
  });

  test('24 small records of terms', async () => {
    await putRecords(range(-3, 3));
    await putRecords(range(0, 24));
    expect(await mergeOnce()).toBe(false);
    expect(await keysOf('signatures')).toEqual(range(-3, 27));
    await putRecords([24]);
    expect(await mergeOnce()).toBe(false);
    expect(await keysOf('signatures')).toEqual([-3, -2, -1, ...range(16, 9)]);
  });
});

describe('words', () => {
  test('of the segment for which most wait are merged, those at its edges with them; then of the next', async () => {
    await wait([...range(510, 2), ...range(512, 2), 1023, ...range(1024, 2)]);
    expect(await mergeOnce({ words: 2, records: 9 })).toBe(true);
    expect(await keysOf('fresh')).toEqual([510, 511, 1024, 1025]);
    expect(await keysOf('segments')).toEqual([2, 3]);
    expect(await mergeOnce({ words: 2, records: 9 })).toBe(false);
    expect(await keysOf('fresh')).toEqual([1024, 1025]);
    expect(await mergeOnce({ words: 2, records: 9 })).toBe(false);
    expect(await keysOf('fresh')).toEqual([1024, 1025]);
    const revisions = await below((database) => database.getAll('segments'));
    expect(revisions.map(({ half, revision }) => [half, revision])).toEqual([
      [0, 2],
      [1, 2],
      [2, 1],
      [3, 1],
    ]);
  });

  test('an article without words takes its segment away', async () => {
    await wait([1]);
    await mergeOnce({ words: 0, records: 9 });
    expect(await keysOf('segments')).toEqual([0, 1]);
    await below((database) => database.put('fresh', { id: 1, words: '\n!only', revision: 1 }));
    await mergeOnce({ words: 0, records: 9 });
    expect(await keysOf('segments')).toEqual([1]);
  });

  test('come before terms', async () => {
    await wait([1]);
    await putRecords([0, 16]);
    expect(await mergeOnce({ words: 0, records: 1 })).toBe(false);
    expect(await keysOf('signatures')).toEqual([0, 16]);
    expect(await mergeOnce({ words: 0, records: 1 })).toBe(false);
    expect(await keysOf('signatures')).toEqual([-1, 16]);
  });
});

describe('terms', () => {
  test('of the oldest large record that is complete are merged, then of the next', async () => {
    await putRecords([1, 15, 16, 31, 32]);
    expect(await mergeOnce({ words: 9, records: 2 })).toBe(true);
    expect(await keysOf('signatures')).toEqual([-1, 16, 31, 32]);
    expect(await mergeOnce({ words: 9, records: 2 })).toBe(false);
    expect(await keysOf('signatures')).toEqual([-2, -1, 32]);
    const [second, first] = await below((database) => database.getAll('signatures'));
    expect(termsIn(first!)).toEqual([
      [64 * 64, termHash('t1')],
      [15 * 64 * 64, termHash('t15')],
    ]);
    expect(termsIn(second!)).toEqual([
      [0, termHash('t16')],
      [15 * 64 * 64, termHash('t31')],
    ]);
    expect([first!.revision, second!.revision]).toEqual([1, 2]);
  });

  test('into which articles still come are left alone', async () => {
    await putRecords([16, 17, 18]);
    expect(await mergeOnce({ words: 9, records: 1 })).toBe(false);
    expect(await keysOf('signatures')).toEqual([16, 17, 18]);
    expect(await revision()).toBeUndefined();
  });

  test('an article of a large record is written there, of any other into a small one', async () => {
    const archive = await open();
    for (const n of [1, 2]) await archive.save(sampleCard(at(n), `No${n}`), monday, traceWith([`a${n}`]));
    await putRecords([16]);
    await mergeOnce({ words: 9, records: 1 });
    await archive.save(sampleCard(at(1), 'No1 again'), monday, traceWith(['b1']));
    await below((database) => database.put('rows', { id: 1023, key: 'k', site: '', lastRead: 0, indexed: 0 } as never));
    for (const n of [3, 4]) await archive.save(sampleCard(at(n), `No${n}`), monday, traceWith([`a${n}`]));
    expect(await keysOf('signatures')).toEqual([-1, 16]);
    const [large, small] = await below((database) => database.getAll('signatures'));
    expect([1, 2].map((id) => large!.hashes[id * 64])).toEqual([termHash('b1'), termHash('a2')]);
    expect([0, 1].map((place) => small!.hashes[place * 64])).toEqual([termHash('a3'), termHash('a4')]);
  });
});

describe('what is forgotten', () => {
  test('goes out of every store, under one revision for all of it', async () => {
    const archive = await open();
    for (const n of [1, 2, 3]) await archive.save(sampleCard(at(n), `No${n}`), monday + n, traceWith([`t${n}`]));
    await mergeAll();
    await archive.save(sampleCard(at(4), 'No4'), monday + 4, traceWith(['t4']));
    const before = (await revision())!;
    expect(await archive.forgetWhere({ readBefore: monday + 3 })).toEqual({ ok: true, value: 2 });
    expect(await revision()).toBe(before + 1);
    const left = await below(async (database) => ({
      rows: await database.getAllKeys('rows'),
      cards: await database.getAllKeys('cards'),
      fresh: await database.getAllKeys('fresh'),
      terms: (await database.getAll('signatures')).map(({ hashes }) => [1, 2, 3, 4].map((id) => hashes[id * 64])),
      revisions: (await database.getAll('segments')).map(({ half, revision }) => [half, revision - before]),
    }));
    expect(left).toEqual({
      rows: [3, 4],
      cards: [3, 4],
      fresh: [4],
      terms: [[0, 0, termHash('t3'), termHash('t4')]],
      revisions: [
        [0, 1],
        [1, 1],
      ],
    });
    await archive.forget(at(3));
    expect(await keysOf('segments')).toEqual([]);
    await archive.forget(at(4));
    expect(await keysOf('fresh')).toEqual([]);
  });

  test('is nothing where there is nothing: no revision is taken', async () => {
    const archive = await open();
    await archive.save(sampleCard(at(1), 'No1'), monday);
    expect(await archive.forgetWhere({ site: 'post.example' })).toEqual({ ok: true, value: 0 });
    expect(await archive.forget(at(9))).toEqual({ ok: true, value: false });
    expect(await revision()).toBe(1);
  });

  test('of several segments and records only the ones concerned are written', async () => {
    const archive = await open();
    await wait([1, 600]);
    await mergeAll();
    await putRecords([0, 9, 20]);
    await below(async (database) => {
      for (const id of [1, 600, 1300])
        await database.put('rows', {
          id,
          key: `k${id}`,
          site: id === 1 ? '' : 'post.example',
          lastRead: 0,
          indexed: 0,
        } as never);
    });
    const before = (await revision())!;
    expect(await archive.forgetWhere({ site: 'post.example' })).toEqual({ ok: true, value: 2 });
    expect(await revision()).toBe(before + 1);
    expect(await keysOf('segments')).toEqual([0, 1]);
    const records = await below((database) => database.getAll('signatures'));
    expect(records.map(({ chunk, revision }) => [chunk, revision > before])).toEqual([
      [0, false],
      [9, true],
      [20, true],
    ]);
  });
});
