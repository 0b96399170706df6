// What one article means in every store: always all of them in one transaction.
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Card } from '../article.ts';
import type { Trace } from '../context/trace.ts';
import type { Database } from './connection.ts';
import type { Row, Schema, StoredTrace } from './schema.ts';
import { chunkOf, withArticle, withoutArticle } from './words.ts';

export type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

const all: StoreNames<Schema>[] = ['rows', 'cards', 'traces', 'words', 'counters'];

/**
 * Relaxed: confirmed once the operating system has it, which outlives the background, the page and the browser
 * (test/slow/archive-survival). Waiting for the platter as well made a save several times slower on a busy disk.
 */
export const writing = (database: Database): Writing =>
  database.transaction(all, 'readwrite', { durability: 'relaxed' });

/** The next revision of the whole archive; taken once in each transaction that writes. */
export async function nextRevision(transaction: Writing): Promise<number> {
  const counters = transaction.objectStore('counters');
  const value = ((await counters.get('revision'))?.value ?? 0) + 1;
  await counters.put({ name: 'revision', value });
  return value;
}

export async function putIndexes(
  transaction: Writing,
  id: number,
  { words, trace }: { readonly words: ReadonlySet<string>; readonly trace: StoredTrace | undefined },
  revision: number,
): Promise<void> {
  const chunks = transaction.objectStore('words');
  const chunk = chunkOf(id);
  const lines = (await chunks.get(chunk))?.lines ?? '';
  const putting: Promise<unknown>[] = [chunks.put({ chunk, lines: withArticle(lines, id, words), revision })];
  if (trace) putting.push(transaction.objectStore('traces').put(trace));
  await Promise.all(putting);
}

/** Takes articles out of every store. Chunks are rewritten once each, whatever the number of articles in them. */
export async function remove(transaction: Writing, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const revision = await nextRevision(transaction);
  const chunks = transaction.objectStore('words');
  const byChunk = new Map<number, number[]>();
  const deleting: Promise<unknown>[] = [];
  for (const id of ids) {
    for (const store of ['rows', 'cards', 'traces'] as const) deleting.push(transaction.objectStore(store).delete(id));
    byChunk.set(chunkOf(id), [...(byChunk.get(chunkOf(id)) ?? []), id]);
  }
  for (const [chunk, gone] of byChunk) {
    const stored = await chunks.get(chunk);
    if (stored) await chunks.put({ chunk, lines: gone.reduce(withoutArticle, stored.lines), revision });
  }
  await Promise.all(deleting);
}

/** Names under which an article is found from an actor's page: lower case, people and organisations, and places that matter. */
export function actorNames({ actors }: Card): string[] {
  const names = actors.filter(({ kind, key }) => kind !== 'place' || key).map(({ name }) => actorKey(name));
  return [...new Set(names)];
}

export const actorKey = (name: string): string => name.toLowerCase().normalize('NFC').trim();

export function storedTrace(id: number, { names, terms, ...trace }: Trace, card: Card): StoredTrace {
  return { ...trace, id, names: names.join(' '), terms: [...terms], actors: actorNames(card) };
}

export function traceFrom({ names, terms, version, weights, sketch, day }: StoredTrace): Trace {
  return { version, terms, weights, names: names ? names.split(' ') : [], sketch, day };
}

export type Fresh = Omit<Row, 'id'>;
