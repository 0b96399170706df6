// Everything out into one file and in again; what is refused, and how two archives become one.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Archive, openArchive } from '../../src/storage/archive.ts';
import type { Exchanged } from '../../src/storage/exchange.ts';
import { steps } from '../../src/storage/migrations.ts';
import { databaseName } from '../../src/storage/schema.ts';
import { sampleCard } from './sample-card.ts';

const monday = Date.UTC(2026, 2, 2, 8);
const at = (n: number) => `https://courier.example/${n}`;

async function open(): Promise<Archive> {
  const opened = await openArchive();
  if (!opened.ok) throw new Error(opened.fault.detail);
  return opened.value;
}

async function exported(archive: Archive): Promise<string> {
  const pieces: string[] = [];
  const result = await archive.exportTo((piece) => void pieces.push(piece), new Date(monday));
  if (!result.ok) throw new Error(result.fault.detail);
  return pieces.join('');
}

/** Everything in the database but the order of ids. */
async function contents(archive: Archive) {
  const listed = await archive.list();
  if (!listed.ok) throw new Error(listed.fault.detail);
  return Promise.all(
    listed.value.map(async (row) => ({ entry: await archive.find(row.key), before: await archive.before(row.key) })),
  );
}

const anotherDevice = () => vi.stubGlobal('indexedDB', new IDBFactory());

/** An entry of a file; read once at `monday + n`, where nothing else is said. */
const exchanged = (n: number, more: Partial<Exchanged> = {}): Exchanged => ({
  url: at(n),
  firstRead: monday + n,
  lastRead: monday + n,
  visits: 1,
  card: sampleCard(at(n), `No ${n} “naïve” \\ "{[`),
  ...more,
});
/** As the export writes it. */
const textOf = (entries: readonly Exchanged[]): string =>
  `{"format":"nutgraf-archive/1","exported":"2026-03-02T08:00:00.000Z","entries":[${entries
    .map((entry) => `\n${JSON.stringify(entry)}`)
    .join(',')}\n],"count":${entries.length}}\n`;
const many = (count: number): Exchanged[] => Array.from({ length: count }, (_, n) => exchanged(n));
const file = (text: string) => new Blob([text]);

beforeEach(anotherDevice);

const changed: Exchanged = exchanged(3, {
  lastRead: monday + 100,
  visits: 2,
  card: sampleCard(at(3), 'No 3, changed', 'Ten people died, not nine.'),
  before: { card: sampleCard(at(3), 'No 3'), lastRead: monday + 3 },
});

describe('export', () => {
  test('writes every article in the order of first saving, with the reading before a change', async () => {
    const archive = await open();
    for (const n of [2, 1]) await archive.save(exchanged(n).card, monday + n);
    await archive.save(changed.before!.card, monday + 3);
    await archive.save(changed.card, monday + 100);
    const card = sampleCard(null, 'Without an address');
    await archive.save(card, monday + 200);
    const late = { url: null, firstRead: monday + 200, lastRead: monday + 200, visits: 1, card };
    expect(await exported(archive)).toBe(textOf([exchanged(2), exchanged(1), changed, late]));
  });

  test('of nothing is an archive of nothing', async () => {
    const text = await exported(await open());
    expect(text).toBe(textOf([]));
    expect(await (await open()).importFrom(file(text))).toEqual({ ok: true, value: { added: 0, merged: 0 } });
  });

  test('hands over article by article, and waits for who writes', async () => {
    const archive = await open();
    for (const n of [1, 2]) await archive.save(exchanged(n).card, monday + n);
    const pieces: string[] = [];
    const write = async (piece: string) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      pieces.push(piece);
    };
    expect(await archive.exportTo(write, new Date(monday))).toEqual({ ok: true, value: { articles: 2, damaged: [] } });
    expect(pieces).toHaveLength(4);
    expect(pieces.join('')).toBe(textOf([exchanged(1), exchanged(2)]));
  });

  test.each([49, 50, 51])('reads fifty at a time, so that no large archive lies in memory: %i', async (count) => {
    const archive = await open();
    await archive.importFrom(file(textOf(many(count))));
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect(await exported(archive)).toBe(textOf(many(count)));
    expect(getAll.mock.calls.map(([, most]) => most)).toEqual(count < 50 ? [50] : [50, 50]);
    getAll.mockRestore();
  });

  test('a damaged record is named and left out, a damaged reading before is left out', async () => {
    const archive = await open();
    await archive.importFrom(file(textOf([exchanged(1), exchanged(2), changed, exchanged(4)])));
    const database = await openDB(databaseName, steps.length);
    await database.put('cards', { id: 1, packed: Uint8Array.of(9) });
    await database.put('cards', {
      ...(await database.get('cards', 3)),
      before: { packed: Uint8Array.of(9), lastRead: 1 },
    });
    await database.delete('cards', 4);
    database.close();
    const pieces: string[] = [];
    expect(await archive.exportTo((piece) => void pieces.push(piece), new Date(monday))).toEqual({
      ok: true,
      value: { articles: 2, damaged: ['courier.example/1', 'courier.example/4'] },
    });
    const { before: _lost, ...rest } = changed;
    expect(pieces.join('')).toBe(textOf([exchanged(2), rest]));
    expect(await archive.before(at(3))).toMatchObject({ ok: false, fault: { kind: 'damaged' } });
  });

  test('stops at what the database refuses', async () => {
    const archive = await open();
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    expect(await archive.exportTo(() => undefined, new Date(monday))).toEqual({
      ok: false,
      fault: { kind: 'unavailable', detail: 'UnknownError: gone' },
    });
    getAll.mockRestore();
  });
});

describe('import', () => {
  test('a round trip loses nothing', async () => {
    const archive = await open();
    await archive.save(changed.before!.card, monday + 3);
    await archive.save(changed.card, monday + 100);
    await archive.save(sampleCard(null, 'Without an address'), monday + 200);
    const [text, before] = [await exported(archive), await contents(archive)];
    anotherDevice();
    const other = await open();
    expect(await other.importFrom(file(text))).toEqual({ ok: true, value: { added: 2, merged: 0 } });
    expect(await contents(other)).toEqual(before);
    expect(await exported(other)).toBe(text);
    expect(await other.list()).toMatchObject({ value: [{ indexed: 0 }, { indexed: 0 }] });
  });

  test('twice is once', async () => {
    const archive = await open();
    const text = textOf([exchanged(1), changed]);
    await archive.importFrom(file(text));
    const [before, rows] = [await contents(archive), await archive.list()];
    expect(await archive.importFrom(file(text))).toEqual({ ok: true, value: { added: 0, merged: 2 } });
    expect(await contents(archive)).toEqual(before);
    expect(await archive.list()).toEqual(rows);
  });

  test('is written twenty at a time, and tells how far it is', async () => {
    for (const [count, told] of [
      [41, [20, 40, 41]],
      [19, [19]],
    ] as const) {
      anotherDevice();
      const seen: (readonly [number, number])[] = [];
      await (await open()).importFrom(file(textOf(many(count))), (done, all) => seen.push([done, all]));
      expect(seen).toEqual(told.map((done) => [done, count]));
    }
  });

  test('counts what was added and what was there, over all that it wrote', async () => {
    const archive = await open();
    await archive.importFrom(file(textOf([exchanged(0), exchanged(21), exchanged(22)])));
    const seen: number[] = [];
    expect(await archive.importFrom(file(textOf(many(24))), (done) => seen.push(done))).toEqual({
      ok: true,
      value: { added: 21, merged: 3 },
    });
    expect(seen).toEqual([20, 24]);
  });

  const here = { firstRead: monday, lastRead: monday + 50, visits: 4 };
  test.each<[string, Partial<Exchanged>, Partial<Exchanged>, string]>([
    ['a later reading replaces the card', { lastRead: monday + 51 }, { lastRead: monday + 51 }, 'There'],
    ['an earlier one does not', { lastRead: monday + 49 }, {}, 'Here'],
    ['nor does one at the same moment', { lastRead: monday + 50 }, {}, 'Here'],
    ['the first of both stays', { firstRead: monday - 9 }, { firstRead: monday - 9 }, 'Here'],
    ['visits are not added up', { visits: 3 }, {}, 'Here'],
    ['the larger number of visits stays', { visits: 7 }, { visits: 7 }, 'Here'],
  ])('of two readings: %s', async (_, more, expected, headline) => {
    const archive = await open();
    await archive.importFrom(file(textOf([exchanged(1, { ...here, card: sampleCard(at(1), 'Here') })])));
    await archive.importFrom(file(textOf([exchanged(1, { ...here, card: sampleCard(at(1), 'There'), ...more })])));
    const entry = { ...here, ...expected, key: 'courier.example/1', url: at(1), card: sampleCard(at(1), headline) };
    expect(await archive.find(at(1))).toEqual({ ok: true, value: entry });
    expect(await archive.list()).toMatchObject({ ok: true, value: [{ id: 1, headline, ...here, ...expected }] });
  });

  test('a later reading brings its reading before, or takes away what was there', async () => {
    const archive = await open();
    await archive.importFrom(file(textOf([exchanged(3)])));
    await archive.importFrom(file(textOf([changed])));
    expect(await archive.before(at(3))).toEqual({ ok: true, value: changed.before });
    await archive.importFrom(file(textOf([exchanged(3, { lastRead: monday + 101 })])));
    expect(await archive.before(at(3))).toEqual({ ok: true, value: undefined });
  });

  test('an article that was indexed and is replaced waits for indexing again', async () => {
    const archive = await open();
    const empty = { version: 3, terms: [], weights: new Uint8Array(), names: [], sketch: new Uint32Array(), day: null };
    await archive.save(sampleCard(at(1), 'Here'), monday, empty);
    await archive.importFrom(file(textOf([exchanged(1, { lastRead: monday - 1 })])));
    expect(await archive.list()).toMatchObject({ value: [{ indexed: 3 }] });
    await archive.importFrom(file(textOf([exchanged(1)])));
    expect(await archive.list()).toMatchObject({ value: [{ indexed: 0 }] });
  });

  test('any layout of the JSON is read', async () => {
    const other = await open();
    const text = JSON.stringify(JSON.parse(textOf(many(3))), null, 2);
    expect(await other.importFrom(file(text))).toEqual({ ok: true, value: { added: 3, merged: 0 } });
  });

  const text = textOf(many(3));
  test.each<[string, string | Uint8Array<ArrayBuffer>, string | RegExp]>([
    ['cut off', text.slice(0, text.length * 0.7), 'article 3 of the file cannot be read'],
    ['cut off between two articles', text.slice(0, text.indexOf(',\n{')), 'this is no Nutgraf archive'],
    ['without an article', text.replace(/\n\{.*\}(?=\n\])/, '\n'), 'it holds 2 of 3 articles'],
    ['without a letter', text.replace('"card":{', '"card":'), 'article 1 of the file cannot be read'],
    [
      'with a card without its text',
      text.replace('"text":"No 1', '"test":"No 1'),
      'article 2 of the file cannot be read',
    ],
    [
      'with a time that is none',
      text.replace(/"lastRead":\d+/, '"lastRead":"now"'),
      'article 1 of the file cannot be read',
    ],
    [
      'of a newer version',
      text.replace('archive/1', 'archive/2'),
      'it was written by a newer version (nutgraf-archive/2)',
    ],
    ['no archive at all', '{"hello":[1,2,3]}', 'this is no Nutgraf archive'],
    ['not JSON', 'hello', 'this is no Nutgraf archive'],
    ['empty', '', 'this is no Nutgraf archive'],
    ['not text', Uint8Array.of(0xff, 0xfe, 0x00, 0x80), /^TypeError: ./],
  ])('a file that is %s is refused and changes nothing', async (_, broken, detail) => {
    const other = await open();
    await other.save(sampleCard(at(1), 'Mine'), monday);
    const before = await contents(other);
    const words = typeof detail === 'string' ? detail : expect.stringMatching(detail);
    expect(await other.importFrom(new Blob([broken]))).toEqual({
      ok: false,
      fault: { kind: 'damaged', detail: words },
    });
    expect(await contents(other)).toEqual(before);
    expect(await other.count()).toEqual({ ok: true, value: 1 });
  });

  test('a file that vanishes or changes while it is read is refused', async () => {
    const archive = await open();
    const failing = (error: unknown) => ({
      stream: () => new ReadableStream<Uint8Array<ArrayBuffer>>({ start: (controller) => controller.error(error) }),
    });
    expect(await archive.importFrom(failing(new DOMException('the file is gone', 'NotFoundError')))).toEqual({
      ok: false,
      fault: { kind: 'damaged', detail: 'NotFoundError: the file is gone' },
    });
    await expect(archive.importFrom(failing(new RangeError('ours')))).rejects.toThrow('ours');
    const texts = [textOf(many(1)), textOf(many(1)).replace('"visits":1', '"visits":0')];
    expect(await archive.importFrom({ stream: () => file(texts.shift()!).stream() })).toEqual({
      ok: false,
      fault: { kind: 'damaged', detail: 'the file changed while it was read' },
    });
    expect(await archive.count()).toEqual({ ok: true, value: 0 });
  });

  test('goes no further where a part of it could not be written', async () => {
    const archive = await open();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    expect(await archive.importFrom(file(textOf(many(21))))).toMatchObject({ ok: false, fault: { kind: 'quota' } });
    expect(put).toHaveBeenCalledTimes(1);
    put.mockRestore();
    expect(await archive.count()).toEqual({ ok: true, value: 0 });
  });

  test.each([1, 20])('without room it says so, and of what it could not write nothing is there: %i', async (count) => {
    const archive = await open();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    const seen: number[] = [];
    expect(await archive.importFrom(file(textOf(many(count))), (done) => seen.push(done))).toEqual({
      ok: false,
      fault: { kind: 'quota', detail: 'QuotaExceededError: disk full' },
    });
    put.mockRestore();
    expect(seen).toEqual([]);
    expect(await archive.count()).toEqual({ ok: true, value: 0 });
  });
});
