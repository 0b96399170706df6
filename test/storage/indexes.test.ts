// What the archive finds by its indexes: search, candidates for links, actors; and how articles come into them late.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../src/article.ts';
import type { Trace } from '../../src/context/trace.ts';
import { type Archive, openArchive } from '../../src/storage/archive.ts';
import { steps } from '../../src/storage/migrations.ts';
import { databaseName } from '../../src/storage/schema.ts';
import { sampleCard } from './sample-card.ts';

const monday = Date.UTC(2026, 2, 2, 8);
const day = 86_400_000;
const at = (n: number) => `https://courier.example/${n}`;

async function open(): Promise<Archive> {
  const opened = await openArchive();
  if (!opened.ok) throw new Error(opened.fault.detail);
  return opened.value;
}

function granted<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error('a fault where a value was due');
  return result.value;
}

const trace = (terms: readonly string[], version = 1): Trace => ({
  version,
  terms,
  weights: Uint8Array.from(terms, (_, i) => 255 - i),
  names: ['kerrin', 'osla'],
  sketch: Uint32Array.of(1, 2),
  day: 20_514,
});

const withActors = (card: Card, names: readonly string[]): Card => ({
  ...card,
  actors: names.map((name, i) => ({
    id: `a${i}`,
    name,
    kind: 'person',
    aliases: [name],
    role: null,
    roleSpan: null,
    key: true,
    mentions: [],
    references: [],
    confidence: 1,
    because: 'given',
  })),
});

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('search', () => {
  test('finds by beginnings of words, as they are typed', async () => {
    const archive = await open();
    await archive.save(sampleCard(at(1), 'Flood reaches Veldhaven'), monday);
    await archive.save(sampleCard(at(2), 'Mayor opens library', 'Mayor Ida Kerrin opened it.'), monday);
    const search = archive.search();
    expect(await search.find({ text: 'reach', field: 'anywhere' })).toEqual({ ok: true, value: [1] });
    expect(await search.find({ text: 'Kerrin may', field: 'anywhere' })).toEqual({ ok: true, value: [2] });
    expect(await search.find({ text: 'kerrin', field: 'headline' })).toEqual({ ok: true, value: [] });
    expect(await search.find({ text: ' ', field: 'anywhere' })).toEqual({ ok: true, value: 'all' });
  });

  test('an open search notices what is saved, changed and forgotten meanwhile', async () => {
    const archive = await open();
    const search = archive.search();
    const find = async (text: string) => granted(await search.find({ text, field: 'anywhere' }));
    expect(await find('flood')).toEqual([]);
    await archive.save(sampleCard(at(1), 'Flood reaches Veldhaven'), monday);
    expect(await find('flood')).toEqual([1]);
    await archive.save(sampleCard(at(1), 'Water falls again'), monday);
    expect(await find('flood')).toEqual([]);
    await archive.save(sampleCard(at(2), 'Flood elsewhere'), monday);
    await archive.forgetAll();
    expect(await find('flood')).toEqual([]);
    await archive.save(sampleCard(at(3), 'Flood again'), monday);
    expect(await find('flood')).toEqual([3]);
  });
});

test('actors are found by name, whatever its capitals', async () => {
  const archive = await open();
  await archive.save(withActors(sampleCard(at(1), 'A'), ['Ida Kerrin']), monday, trace(['a']));
  await archive.save(withActors(sampleCard(at(2), 'B'), ['Tor Kerrin']), monday, trace(['b']));
  expect(granted(await archive.withActor('IDA KERRIN'))).toEqual([1]);
});

test('candidates share heavy terms, the likest first, without the article itself', async () => {
  const archive = await open();
  await archive.save(sampleCard(at(1), 'A'), monday, trace(['osla', 'dam', 'rain']));
  await archive.save(sampleCard(at(2), 'B'), monday, trace(['dam', 'mud']));
  await archive.save(sampleCard(at(3), 'C'), monday, trace(['bread']));
  const found = granted(await archive.candidates(trace(['osla', 'dam', 'mud']), 'courier.example/9'));
  expect(found.map(({ row }) => row.id)).toEqual([1, 2]);
  expect(found[0]?.trace).toEqual(trace(['osla', 'dam', 'rain']));
  const own = granted(await archive.candidates(trace(['osla']), 'courier.example/1'));
  expect(own).toEqual([]);
});

describe('late indexing', () => {
  const traceOf = () => trace(['osla'], 2);

  test('articles saved without a trace, or with one of an older version, get theirs in slices', async () => {
    const archive = await open();
    for (let n = 0; n < 20; n++)
      await archive.save(sampleCard(at(n), `No ${n}`), monday, n % 2 ? trace(['osla'], 1) : undefined);
    expect(granted(await archive.candidates(traceOf(), ''))).toEqual([]);
    expect(await archive.indexSome(traceOf, 2)).toEqual({ ok: true, value: 4 });
    expect(await archive.indexSome(traceOf, 2)).toEqual({ ok: true, value: 0 });
    expect(granted(await archive.candidates(traceOf(), ''))).toHaveLength(20);
  });

  test('a damaged record is passed over once and for all', async () => {
    const archive = await open();
    await archive.save(sampleCard(at(1), 'A'), monday);
    await archive.save(sampleCard(at(2), 'B'), monday);
    const database = await openDB(databaseName, steps.length);
    await database.put('cards', { id: 1, packed: Uint8Array.of(9) });
    database.close();
    expect(await archive.indexSome(traceOf, 2)).toEqual({ ok: true, value: 0 });
    expect(granted(await archive.entries([1, 2, 3]))).toMatchObject({
      entries: [{ key: 'courier.example/2' }],
      damaged: ['courier.example/1'],
    });
  });
});

test('the reading before a change is kept', async () => {
  const archive = await open();
  const first = sampleCard(at(1), 'A', 'Nine people died.');
  await archive.save(first, monday);
  expect(await archive.before(at(1))).toEqual({ ok: true, value: undefined });
  await archive.save(sampleCard(at(1), 'A', 'Ten people died.'), monday + day);
  await archive.save(sampleCard(at(1), 'A', 'Ten people died.'), monday + 2 * day);
  expect(granted(await archive.before(at(1)))).toEqual({ card: first, lastRead: monday });
});

describe('forgetting', () => {
  test('by site and by date', async () => {
    const archive = await open();
    await archive.save(sampleCard(at(1), 'A'), monday);
    await archive.save(sampleCard('https://post.example/2', 'B'), monday + day);
    await archive.save(sampleCard('https://post.example/3', 'C'), monday + 2 * day);
    expect(await archive.forgetWhere({ site: 'courier.example' })).toEqual({ ok: true, value: 1 });
    expect(await archive.forgetWhere({ readBefore: monday + 2 * day })).toEqual({ ok: true, value: 1 });
    expect(granted(await archive.list()).map(({ headline }) => headline)).toEqual(['C']);
  });

  test('what the limits of age and size do not keep, oldest reading first', async () => {
    const archive = await open();
    for (let n = 0; n < 5; n++) await archive.save(sampleCard(at(n), `No ${n}`), monday + n * day);
    expect(await archive.retain({ keepDays: null, keepMegabytes: null }, monday + 90 * day)).toEqual({
      ok: true,
      value: 0,
    });
    expect(await archive.retain({ keepDays: 3, keepMegabytes: null }, monday + 4 * day)).toEqual({
      ok: true,
      value: 1,
    });
    expect(await archive.retain({ keepDays: null, keepMegabytes: 0.001 }, monday)).toEqual({ ok: true, value: 3 });
    expect(granted(await archive.list()).map(({ headline }) => headline)).toEqual(['No 4']);
  });

  test('a clock that runs years ahead empties nothing', async () => {
    const archive = await open();
    await archive.save(sampleCard(at(1), 'A'), monday);
    expect(await archive.retain({ keepDays: 30, keepMegabytes: null }, monday + 3650 * day)).toEqual({
      ok: true,
      value: 0,
    });
  });
});
