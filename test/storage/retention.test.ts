// The reader's limits, at their edges.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Archive, openArchive } from '../../src/storage/archive.ts';
import { sampleCard } from './sample-card.ts';

const monday = Date.UTC(2026, 2, 2, 8);
const day = 86_400_000;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

async function filled(count: number, at: (n: number) => number): Promise<Archive> {
  const opened = await openArchive();
  if (!opened.ok) throw new Error(opened.fault.detail);
  for (let n = 0; n < count; n++) await opened.value.save(sampleCard(`https://courier.example/${n}`, `No ${n}`), at(n));
  return opened.value;
}
const left = async (archive: Archive): Promise<string[]> => {
  const rows = await archive.list();
  return rows.ok ? rows.value.map(({ headline }) => headline) : [];
};

test('what is exactly as old as the limit stays', async () => {
  const archive = await filled(3, (n) => monday + n);
  expect(await archive.retain({ keepDays: 1, keepMegabytes: null }, monday + day + 1)).toEqual({ ok: true, value: 1 });
  expect(await left(archive)).toEqual(['No 2', 'No 1']);
});

test('more than a hundred are forgotten in slices, and all are counted', async () => {
  const archive = await filled(205, (n) => monday + n);
  await archive.save(sampleCard('https://courier.example/new', 'New'), monday + 10 * day);
  expect(await archive.retain({ keepDays: 2, keepMegabytes: null }, monday + 10 * day)).toEqual({
    ok: true,
    value: 205,
  });
  expect(await left(archive)).toEqual(['New']);
});

test('both limits: the older one goes for its age, room is no reason for another', async () => {
  const archive = await filled(3, (n) => monday + n * day);
  expect(await archive.retain({ keepDays: 1.5, keepMegabytes: 1 }, monday + 2 * day)).toEqual({ ok: true, value: 1 });
  expect(await left(archive)).toEqual(['No 2', 'No 1']);
});

test('an empty archive keeps its nothing', async () => {
  const archive = await filled(0, () => monday);
  for (const limits of [
    { keepDays: 1, keepMegabytes: null },
    { keepDays: null, keepMegabytes: 1 },
  ])
    expect(await archive.retain(limits, monday)).toEqual({ ok: true, value: 0 });
});
