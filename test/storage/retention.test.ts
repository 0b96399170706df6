// The reader's limits, at their edges.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Archive } from '../../src/storage/archive.ts';
import type { Row } from '../../src/storage/schema.ts';
import { below, day, granted, monday, open } from './opened.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

/** Rows alone: of the cards the limits know nothing. */
async function filled(count: number, at: (n: number) => number, bytes = 1000): Promise<Archive> {
  const archive = await open();
  await below(async (database) => {
    const { store, done } = database.transaction('rows', 'readwrite');
    for (let n = 0; n < count; n++)
      void store.put({ key: `k${n}`, site: '', headline: `No ${n}`, lastRead: at(n), bytes, indexed: 1 } as Row);
    await done;
  });
  return archive;
}
const left = async (archive: Archive): Promise<string[]> =>
  granted(await archive.list()).map(({ headline }) => headline);
/** How often something was taken out. */
const clearings = () => below(async (database) => (await database.get('counters', 'revision'))?.value ?? 0);

describe('by age', () => {
  test('what is exactly as old as the limit stays', async () => {
    const archive = await filled(3, (n) => monday + n);
    expect(await archive.retain({ keepDays: 1, keepMegabytes: null }, monday + day + 1)).toEqual({
      ok: true,
      value: 1,
    });
    expect(await left(archive)).toEqual(['No 2', 'No 1']);
  });

  test('nothing is older than the beginning of time', async () => {
    const archive = await filled(2, (n) => n);
    expect(await archive.retain({ keepDays: null, keepMegabytes: 1 }, monday)).toEqual({ ok: true, value: 0 });
    expect(await archive.retain({ keepDays: 0, keepMegabytes: null }, monday)).toEqual({ ok: true, value: 2 });
  });

  test('a clock that runs ahead counts from the day after the last reading at most', async () => {
    const archive = await filled(3, (n) => monday + n * day);
    // The last reading was on the third day: a year later it is taken for the fourth.
    expect(await archive.retain({ keepDays: 3, keepMegabytes: null }, monday + 365 * day)).toEqual({
      ok: true,
      value: 0,
    });
    expect(await archive.retain({ keepDays: 2, keepMegabytes: null }, monday + 365 * day)).toEqual({
      ok: true,
      value: 1,
    });
  });

  test.each([
    [99, 1],
    [100, 1],
    [101, 2],
    [201, 3],
  ])('a hundred at a time, and all are counted: %i in %i', async (count, times) => {
    const archive = await filled(count, (n) => monday + n);
    await below((database) => database.put('rows', newest as Row));
    const retained = await archive.retain({ keepDays: 2, keepMegabytes: null }, monday + 10 * day);
    expect(retained).toEqual({ ok: true, value: count });
    expect(await left(archive)).toEqual(['New']);
    expect(await clearings()).toBe(times);
  });

  const newest: Partial<Row> = { key: 'new', site: '', headline: 'New', lastRead: monday + 10 * day, bytes: 1 };
});

describe('by size', () => {
  test.each([
    // Each takes twice its packed card.
    [0.006, 0],
    [0.005999, 1],
    [0.004, 1],
    [0.003999, 2],
    [0, 3],
  ])('%d megabytes: %i are forgotten, those first that were read longest ago', async (keepMegabytes, gone) => {
    const archive = await filled(3, (n) => monday + n);
    expect(await archive.retain({ keepDays: null, keepMegabytes }, monday)).toEqual({ ok: true, value: gone });
    expect(await left(archive)).toEqual(['No 2', 'No 1', 'No 0'].slice(0, 3 - gone));
  });

  test('a hundred at a time as well', async () => {
    const archive = await filled(102, (n) => monday + n);
    expect(await archive.retain({ keepDays: null, keepMegabytes: 0.002 }, monday)).toEqual({ ok: true, value: 101 });
    expect(await left(archive)).toEqual(['No 101']);
    expect(await clearings()).toBe(2);
  });

  test('both limits: the older one goes for its age, room is no reason for another', async () => {
    const archive = await filled(3, (n) => monday + n * day);
    expect(await archive.retain({ keepDays: 1.5, keepMegabytes: 1 }, monday + 2 * day)).toEqual({ ok: true, value: 1 });
    expect(await left(archive)).toEqual(['No 2', 'No 1']);
    expect(await archive.retain({ keepDays: 1, keepMegabytes: 1 }, monday + 2 * day)).toEqual({ ok: true, value: 0 });
    expect(await archive.retain({ keepDays: 9, keepMegabytes: 0.002 }, monday + 2 * day)).toEqual({
      ok: true,
      value: 1,
    });
  });
});

test('an empty archive keeps its nothing', async () => {
  const archive = await filled(0, () => monday);
  for (const limits of [
    { keepDays: 1, keepMegabytes: null },
    { keepDays: null, keepMegabytes: 1 },
  ])
    expect(await archive.retain(limits, monday)).toEqual({ ok: true, value: 0 });
});

test('without limits the database is not even asked; what it refuses is told', async () => {
  const archive = await filled(1, () => 0);
  const opened = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('closing', 'UnknownError');
  });
  expect(await archive.retain({ keepDays: null, keepMegabytes: null }, monday)).toEqual({ ok: true, value: 0 });
  expect(opened).not.toHaveBeenCalled();
  expect(await archive.retain({ keepDays: 1, keepMegabytes: null }, monday)).toMatchObject({
    ok: false,
    fault: { kind: 'unavailable' },
  });
  opened.mockRestore();
});
