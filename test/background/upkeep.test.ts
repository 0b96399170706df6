// The archive keeps to the reader's limits without being asked, and without anybody waiting for it.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Upkeep, upkeepOf } from '../../src/background/upkeep.ts';
import { type Archive, openArchive } from '../../src/storage/archive.ts';
import { fail } from '../../src/storage/result.ts';
import type { Retention } from '../../src/storage/retention.ts';
import { sampleCard } from '../storage/sample-card.ts';

const monday = Date.UTC(2026, 2, 2, 8);
const day = 86_400_000;
const everything: Retention = { keepDays: null, keepMegabytes: null };

let archive: Archive;
let limits: Retention;
let upkeep: Upkeep;
const warn = vi.fn();

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const opened = await openArchive();
  if (!opened.ok) throw new Error(opened.fault.detail);
  archive = opened.value;
  limits = everything;
  warn.mockClear();
  upkeep = upkeepOf({ archive: async () => opened, limits: async () => limits, now: () => monday + 10 * day, warn });
});

async function saveOn(at: number): Promise<void> {
  await archive.save(sampleCard(`https://courier.example/${at}`, `Read on ${at}`), monday + at * day);
}

async function daysKept(): Promise<readonly number[]> {
  const listed = await archive.list();
  return listed.ok ? listed.value.map(({ lastRead }) => (lastRead - monday) / day) : [];
}

test('the first save after a start applies the limits, later ones every so often', async () => {
  for (const at of [1, 2, 9]) await saveOn(at);
  limits = { keepDays: 5, keepMegabytes: null };
  await upkeep.afterSave();
  expect(await daysKept()).toEqual([9]);
  for (let save = 2; save <= 26; save++) {
    if (save === 3) await saveOn(3);
    await upkeep.afterSave();
    expect(await daysKept()).toEqual(save >= 3 && save < 26 ? [9, 3] : [9]);
  }
});

test('a limit that the reader sets holds at once', async () => {
  for (const at of [1, 2, 9]) await saveOn(at);
  await upkeep.afterSave();
  expect(await daysKept()).toEqual([9, 2, 1]);
  limits = { keepDays: null, keepMegabytes: 0.001 };
  await upkeep.tidy();
  expect(await daysKept()).toEqual([9]);
});

test('two at once do the work one after the other', async () => {
  for (const at of [1, 9]) await saveOn(at);
  limits = { keepDays: 5, keepMegabytes: null };
  await Promise.all([upkeep.tidy(), upkeep.afterSave(), upkeep.tidy()]);
  expect(await daysKept()).toEqual([9]);
  expect(warn).not.toHaveBeenCalled();
});

test('a fault is told and ends nothing', async () => {
  const failing = {
    ...archive,
    mergeSome: async () => fail('quota', 'full'),
    retain: async () => fail('quota', 'full'),
  };
  const other = upkeepOf({
    archive: async () => ({ ok: true, value: failing }),
    limits: async () => limits,
    now: () => monday,
    warn,
  });
  await other.afterSave();
  expect(warn.mock.calls.map(([what]) => what)).toEqual([
    'could not merge its search index',
    'could not tidy its archive',
  ]);
});
