import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Archive, openArchive } from '../../src/storage/archive.ts';
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
const file = (text: string) => new Blob([text]);

beforeEach(anotherDevice);

async function filled(): Promise<Archive> {
  const archive = await open();
  for (let n = 0; n < 60; n++) await archive.save(sampleCard(at(n), `No ${n} “naïve” \\ "{[`), monday + n);
  await archive.save(sampleCard(at(3), 'No 3, changed', 'Ten people died, not nine.'), monday + 100);
  await archive.save(sampleCard(null, 'Without an address'), monday + 200);
  return archive;
}

describe('export and import', () => {
  test('a round trip loses nothing', async () => {
    const archive = await filled();
    const [text, before] = [await exported(archive), await contents(archive)];
    expect(JSON.parse(text)).toMatchObject({
      format: 'nutgraf-archive/1',
      exported: '2026-03-02T08:00:00.000Z',
      count: 61,
    });
    anotherDevice();
    const other = await open();
    const seen: number[] = [];
    expect(await other.importFrom(file(text), (done) => seen.push(done))).toEqual({
      ok: true,
      value: { added: 61, merged: 0 },
    });
    expect(seen.at(-1)).toBe(61);
    expect(await contents(other)).toEqual(before);
    expect(await exported(other)).toBe(text);
  });

  test('importing twice is importing once', async () => {
    const archive = await filled();
    const [text, before] = [await exported(archive), await contents(archive)];
    expect(await archive.importFrom(file(text))).toEqual({ ok: true, value: { added: 0, merged: 61 } });
    expect(await contents(archive)).toEqual(before);
  });

  test('of two readings the later one stays', async () => {
    const archive = await open();
    await archive.save(sampleCard(at(1), 'Late'), monday + 50);
    const late = await exported(archive);
    anotherDevice();
    const other = await open();
    await other.save(sampleCard(at(1), 'Early'), monday);
    await other.save(sampleCard(at(2), 'Only here'), monday);
    await other.importFrom(file(late));
    expect(await other.find(at(1))).toMatchObject({
      value: { firstRead: monday, lastRead: monday + 50, visits: 1, card: { article: { headline: 'Late' } } },
    });
    expect(await other.count()).toEqual({ ok: true, value: 2 });
  });

  test('any layout of the JSON is read', async () => {
    const text = await exported(await filled());
    anotherDevice();
    const other = await open();
    expect(await other.importFrom(file(JSON.stringify(JSON.parse(text), null, 2)))).toMatchObject({
      value: { added: 61 },
    });
  });

  const broken: readonly [string, (text: string) => string | Uint8Array<ArrayBuffer>][] = [
    ['cut off', (text) => text.slice(0, text.length * 0.7)],
    ['cut off between two articles', (text) => text.slice(0, text.indexOf(',\n{'))],
    ['an article taken out', (text) => text.replace(/\n\{.*\}(?=\n\])/, '\n')],
    ['a letter lost', (text) => text.replace('"card":{', '"card":')],
    ['a card without its text', (text) => text.replace('"text":"No 7', '"test":"No 7')],
    ['a time that is none', (text) => text.replace(/"lastRead":\d+/, '"lastRead":"now"')],
    ['of a newer version', (text) => text.replace('nutgraf-archive/1', 'nutgraf-archive/2')],
    ['no archive at all', () => '{"hello":[1,2,3]}'],
    ['not JSON', () => 'hello'],
    ['empty', () => ''],
    ['not text', () => Uint8Array.of(0xff, 0xfe, 0x00, 0x80)],
  ];
  test.each(broken)('a file that is %s is refused and changes nothing', async (_, breakIt) => {
    const text = await exported(await filled());
    anotherDevice();
    const other = await open();
    await other.save(sampleCard(at(7), 'Mine'), monday);
    const before = await contents(other);
    expect(await other.importFrom(new Blob([breakIt(text)]))).toMatchObject({ ok: false, fault: { kind: 'damaged' } });
    expect(await contents(other)).toEqual(before);
    expect(await other.count()).toEqual({ ok: true, value: 1 });
  });

  test('a damaged record is named and left out', async () => {
    const archive = await open();
    await archive.save(sampleCard(at(1), 'A'), monday);
    await archive.save(sampleCard(at(2), 'B'), monday);
    const database = await openDB(databaseName, steps.length);
    await database.put('cards', { id: 1, packed: Uint8Array.of(9) });
    database.close();
    const pieces: string[] = [];
    expect(await archive.exportTo((piece) => void pieces.push(piece), new Date(monday))).toEqual({
      ok: true,
      value: { articles: 1, damaged: ['courier.example/1'] },
    });
    expect(JSON.parse(pieces.join(''))).toMatchObject({ count: 1, entries: [{ url: at(2) }] });
  });
});
