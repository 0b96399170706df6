// The steps from an empty database to today's, in order. A step that was released is never edited: append a new one,
// and add a database of the version before it to test/storage/migrations.test.ts.
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './schema.ts';

export type Step = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => Promise<void> | void;

const articles: Step = (database) => {
  const rows = database.createObjectStore('rows', { keyPath: 'id', autoIncrement: true });
  rows.createIndex('key', 'key', { unique: true });
  rows.createIndex('site', 'site');
  rows.createIndex('lastRead', 'lastRead');
  database.createObjectStore('cards', { keyPath: 'id' });
};

/** Step n leads to version n + 1. */
export const steps: readonly Step[] = [articles];
