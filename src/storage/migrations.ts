// The steps from an empty database to today's, in order. A step that was released is never edited: append a new one,
// and add a database of the version before it to test/storage/migrations.test.ts.
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './schema.ts';

export type Step = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => Promise<void> | void;

/** Stores and indexes that today's schema has no more have no types. */
const ofThatTime = (database: IDBPDatabase<Schema>): IDBPDatabase => database as unknown as IDBPDatabase;

const articles: Step = (database) => {
  const rows = database.createObjectStore('rows', { keyPath: 'id', autoIncrement: true });
  rows.createIndex('key', 'key', { unique: true });
  rows.createIndex('site', 'site');
  rows.createIndex('lastRead', 'lastRead');
  database.createObjectStore('cards', { keyPath: 'id' });
};

/** Links and search. The articles that are there are marked as not yet indexed: unpacking them would hold up the upgrade. */
const indexes: Step = async (database, transaction) => {
  const traces = ofThatTime(database).createObjectStore('traces', { keyPath: 'id' });
  traces.createIndex('terms', 'terms', { multiEntry: true });
  traces.createIndex('actors', 'actors', { multiEntry: true });
  ofThatTime(database).createObjectStore('words', { keyPath: 'chunk' }).createIndex('revision', 'revision');
  database.createObjectStore('counters', { keyPath: 'name' });
  const rows = transaction.objectStore('rows');
  rows.createIndex('indexed', 'indexed');
  for (let cursor = await rows.openCursor(); cursor; cursor = await cursor.continue())
    await cursor.update({ ...cursor.value, indexed: 0 });
};

/** Smaller indexes: hashes of terms in place of index entries, segments of words in place of chunks. They are made anew. */
const segments: Step = async (database, transaction) => {
  ofThatTime(database).deleteObjectStore('words');
  ofThatTime(database).deleteObjectStore('traces');
  transaction.objectStore('cards').createIndex('actors', 'actors', { multiEntry: true });
  database.createObjectStore('signatures', { keyPath: 'chunk' }).createIndex('revision', 'revision');
  database.createObjectStore('fresh', { keyPath: 'id' }).createIndex('revision', 'revision');
  database.createObjectStore('segments', { keyPath: 'half' }).createIndex('revision', 'revision');
  const rows = transaction.objectStore('rows');
  for (const row of await rows.getAll()) void rows.put({ ...row, indexed: 0 });
};

/** Step n leads to version n + 1. */
export const steps: readonly Step[] = [articles, indexes, segments];
