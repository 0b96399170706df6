// What one article means in every store: always all of them in one transaction.
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Card } from '../article.ts';
import type { Trace } from '../context/trace.ts';
import type { Database } from './connection.ts';
import type { PackedCard, Row, Schema, StoredTrace } from './schema.ts';
import { halvesOf, placeOf, segmentOf, withChanges } from './segment.ts';
import { largeKeyOf, smallKeyOf, withTerms } from './signature.ts';
import { joined } from './words.ts';

export type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

const all: StoreNames<Schema>[] = ['rows', 'cards', 'signatures', 'fresh', 'segments', 'counters'];

/**
 * What is confirmed must outlive the browser (test/slow/archive-survival kills all its processes). Chromium lost confirmed
 * articles with relaxed durability, so there a save waits for the disk, which its budget allows. Firefox lost none: what is
 * written is with the operating system before it is confirmed, and waiting for the disk as well would double a save.
 */
const durability = (): IDBTransactionDurability =>
  'userAgentData' in (globalThis.navigator ?? {}) ? 'strict' : 'relaxed';

export const writing = (database: Database): Writing =>
  database.transaction(all, 'readwrite', { durability: durability() });

/** The next revision of the whole archive; taken once in each transaction that writes. */
export async function nextRevision(transaction: Writing): Promise<number> {
  const counters = transaction.objectStore('counters');
  const value = ((await counters.get('revision'))?.value ?? 0) + 1;
  await counters.put({ name: 'revision', value });
  return value;
}

/** Without `trace` the article is not found by others until it has one. */
export async function putCard(
  transaction: Writing,
  card: PackedCard,
  words: ReadonlySet<string>,
  revision: number,
): Promise<void> {
  const { id, trace } = card;
  await Promise.all([
    transaction.objectStore('cards').put(card),
    transaction.objectStore('fresh').put({ id, words: joined(words), revision }),
    putTerms(transaction, new Map([[id, trace ? wordsIn(trace.terms) : []]]), revision),
  ]);
}

/** Every record is rewritten once, whatever the number of articles in it. */
async function putTerms(
  transaction: Writing,
  termsOf: ReadonlyMap<number, readonly string[]>,
  revision: number,
): Promise<void> {
  const signatures = transaction.objectStore('signatures');
  const merged = new Set(await signatures.getAllKeys(IDBKeyRange.upperBound(0, true)));
  const keyOf = (id: number): number => (merged.has(largeKeyOf(id)) ? largeKeyOf(id) : smallKeyOf(id));
  for (const [chunk, ids] of grouped([...termsOf.keys()], keyOf)) {
    const stored = await signatures.get(chunk);
    const hashes = withTerms(chunk, stored?.hashes, new Map(ids.map((id) => [id, termsOf.get(id)!])));
    await signatures.put({ chunk, hashes, revision });
  }
}

function grouped(ids: readonly number[], groupOf: (id: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const id of ids) groups.set(groupOf(id), [...(groups.get(groupOf(id)) ?? []), id]);
  return groups;
}

/** Takes articles out of every store; no word of them stays behind. */
export async function remove(transaction: Writing, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const revision = await nextRevision(transaction);
  for (const id of ids)
    for (const store of ['rows', 'cards', 'fresh'] as const) void transaction.objectStore(store).delete(id);
  await putTerms(transaction, new Map(ids.map((id) => [id, []])), revision);
  const segments = transaction.objectStore('segments');
  for (const [segment, gone] of grouped(ids, segmentOf))
    for (const half of halvesOf(segment)) {
      const stored = await segments.get(half);
      if (!stored) continue;
      const left = withChanges(stored, new Map(gone.map((id) => [placeOf(id), []])));
      await (left ? segments.put({ half, ...left, revision }) : segments.delete(half));
    }
}

/** Under which an article is found from an actor's page: people and organisations, and places that matter. */
export function actorHashes({ actors }: Card): number[] {
  return [...new Set(actors.filter(({ kind, key }) => kind !== 'place' || key).map(({ name }) => actorHash(name)))];
}

export const actorKey = (name: string): string => name.toLowerCase().normalize('NFC').trim();

/** A name in lower case as 53 bits: a fifth of the room of the name in an index, and no two names are ever met with one. */
export function actorHash(name: string): number {
  const plain = actorKey(name);
  let [low, high] = [0x811c9dc5, 0x2f0b4a87];
  for (let i = 0; i < plain.length; i++) {
    low = Math.imul(low ^ plain.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ plain.charCodeAt(i), 0x85ebca6b) ^ (high >>> 13);
  }
  return (high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0);
}

/** What stands beside a card so that others find it. */
export function findable(
  { names, terms, ...trace }: Trace,
  card: Card,
): Required<Pick<PackedCard, 'trace' | 'actors'>> {
  return { trace: { ...trace, names: names.join(' '), terms: terms.join(' ') }, actors: actorHashes(card) };
}

const wordsIn = (line: string): string[] => (line ? line.split(' ') : []);

export function traceFrom({ names, terms, version, weights, sketch, day }: StoredTrace): Trace {
  return { version, terms: wordsIn(terms), weights, names: wordsIn(names), sketch, day };
}

export type Fresh = Omit<Row, 'id'>;
