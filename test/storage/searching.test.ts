// A search that stays open: what it finds, and how little it reads the second time.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Archive } from '../../src/storage/archive.ts';
import type { Segment } from '../../src/storage/segment.ts';
import { halfOf, type Postings, segmentFrom } from '../../src/storage/segment.ts';
import type { Field } from '../../src/storage/words.ts';
import { at, below, granted, monday, open } from './opened.ts';
import { sampleCard } from './sample-card.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
});

type Stored = Readonly<Record<number, Segment>>;

/** Segments by half, and words that wait by id, all of one revision. */
const fill = (segments: Stored, fresh: Readonly<Record<number, string>>, revision: number) =>
  below(async (database) => {
    const transaction = database.transaction(['segments', 'fresh', 'counters'], 'readwrite');
    for (const [half, segment] of Object.entries(segments))
      void transaction.objectStore('segments').put({ half: Number(half), ...segment, revision });
    for (const [id, words] of Object.entries(fresh))
      void transaction.objectStore('fresh').put({ id: Number(id), words, revision });
    void transaction.objectStore('counters').put({ name: 'revision', value: revision });
    await transaction.done;
  });
const segment = (postings: Readonly<Record<string, number[]>>) =>
  segmentFrom(new Map(Object.entries(postings)) as Postings);

const searchOn = (archive: Archive) => {
  const search = archive.search();
  return async (text: string, field: Field = 'anywhere') => granted(await search.find({ text, field }));
};

test('ids are those of the segment that holds them, ascending, whatever waits', async () => {
  await fill(
    {
      [halfOf(0, false)]: segment({ dam: [1, 511], damage: [7] }),
      [halfOf(0, true)]: segment({ '!dam': [511] }),
      [halfOf(2, false)]: segment({ dam: [0, 3] }),
    },
    { 600: '\ndam\n!dam', 7: '\nmud' },
    1,
  );
  const find = searchOn(await open());
  expect(await find('dam')).toEqual([1, 511, 600, 1024, 1027]);
  expect(await find('dam', 'headline')).toEqual([511, 600]);
  expect(await find('mud')).toEqual([7]);
  expect(await find('damage')).toEqual([]);
  expect(await find('dam', 'actor')).toEqual([]);
});

test('a text without a word is everything, in every field', async () => {
  await fill({}, { 1: '\ndam' }, 1);
  const find = searchOn(await open());
  for (const text of ['', ' ', 'a', '–']) expect(await find(text)).toBe('all');
  expect(await find('', 'figure')).toBe('all');
  expect(await find('7')).toEqual([]);
});

test('words of one half say nothing of the other', async () => {
  await fill({ 0: segment({ '!dam': [1] }), 1: segment({ dam: [2], '!mud': [3] }) }, {}, 1);
  const find = searchOn(await open());
  expect(await find('dam')).toEqual([]);
  expect(await find('dam', 'headline')).toEqual([]);
  expect(await find('mud', 'headline')).toEqual([3]);
});

test('each half is read when it is first asked for, later only what changed', async () => {
  const marked = segment({ '!dam': [1] });
  const plain = segment({ dam: [1] });
  await fill({ 0: plain, 1: marked, 2: segment({ dam: [5] }), 3: segment({ '!dam': [5] }) }, { 9: '\ndam' }, 1);
  const archive = await open();
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const news = vi.spyOn(IDBIndex.prototype, 'getAll');
  const find = searchOn(archive);
  /** Halves that were read; and how often the waiting words were read, all and only the new ones. */
  const read = async (text: string, field: Field = 'anywhere') => {
    for (const spy of [get, all, news]) spy.mockClear();
    const found = await find(text, field);
    const halves = get.mock.calls.map(([key]) => key).filter((key) => typeof key === 'number');
    return { found, halves, all: all.mock.calls.length, news: news.mock.calls.length };
  };
  expect(await read('dam')).toEqual({ found: [1, 9, 517], halves: [0, 2], all: 1, news: 0 });
  expect(await read('dam')).toEqual({ found: [1, 9, 517], halves: [], all: 0, news: 0 });
  expect(await read('dam', 'headline')).toEqual({ found: [1, 517], halves: [1, 3], all: 0, news: 1 });
  expect(await read('dam', 'headline')).toEqual({ found: [1, 517], halves: [], all: 0, news: 0 });
  await fill({ 2: segment({ dam: [6] }), 3: segment({ '!dam': [6] }) }, { 10: '\ndam' }, 2);
  expect(await read('dam')).toEqual({ found: [1, 9, 10, 518], halves: [2], all: 0, news: 1 });
  expect(await read('dam', 'actor')).toEqual({ found: [], halves: [3], all: 0, news: 1 });
  expect(await read('dam', 'headline')).toEqual({ found: [1, 518], halves: [], all: 0, news: 0 });
  await below((database) => database.delete('segments', 2));
  await fill({}, {}, 3);
  expect(await read('dam')).toEqual({ found: [1, 9, 10], halves: [], all: 0, news: 1 });
});

test('an archive that was never written to is not read; what the database refuses is told', async () => {
  const archive = await open();
  const [all, keys] = [vi.spyOn(IDBObjectStore.prototype, 'getAll'), vi.spyOn(IDBObjectStore.prototype, 'getAllKeys')];
  const find = searchOn(archive);
  expect(await find('dam')).toEqual([]);
  expect([all, keys].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  await archive.save(sampleCard(at(1), 'Dam'), monday);
  expect(await find('dam')).toEqual([1]);
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('gone', 'UnknownError');
  });
  expect(await archive.search().find({ text: 'dam', field: 'anywhere' })).toMatchObject({
    ok: false,
    fault: { kind: 'unavailable' },
  });
});
