// The archive: every article read, with its card. Only extension pages and the background open it.
import type { IDBPObjectStore } from 'idb';
import type { Card } from '../article.ts';
import type { Trace } from '../context/trace.ts';
import { type Finder, finder } from './candidates.ts';
import { type Connection, check, connect } from './connection.ts';
import { type Entry, entryOf } from './entry.ts';
import { type Exported, exportArchive } from './exporting.ts';
import { damaged, type Find, finding, keyOf, readRecord } from './finding.ts';
import { type Imported, importArchive, type Source } from './importing.ts';
import { indexSome } from './indexing.ts';
import { mergeSome } from './merging.ts';
import { unpack } from './pack.ts';
import { type Result, succeed } from './result.ts';
import { type Retention, retain } from './retention.ts';
import { save } from './saving.ts';
import { databaseName, type Row, type Schema } from './schema.ts';
import { type Search, search } from './searching.ts';
import { whole } from './transaction.ts';
import { actorHash, nextRevision, remove, writing } from './writing.ts';

export type { Candidate } from './candidates.ts';
export type { Entry } from './entry.ts';
export type { Row } from './schema.ts';

/** What to forget: one site, or everything that was last read before a moment (milliseconds since 1970). */
export type Which = { readonly site: string } | { readonly readBefore: number };

export type Archive = {
  /**
   * Keeps card and article in one transaction; when it has resolved, they are on disk. The same address replaces the
   * earlier reading, keeps its first-read time and counts one visit more. With its `trace` (context/trace.ts) later
   * articles find it at once, without only after `indexSome`.
   */
  readonly save: (card: Card, at: number, trace?: Trace) => Promise<Result<Entry>>;
  readonly find: Find;
  /** The reading before, where the page has changed since: its card and when it was last read. */
  readonly before: (url: string) => Promise<Result<{ readonly card: Card; readonly lastRead: number } | undefined>>;
  /** Several entries at once, by id; damaged records are left out and named by key. */
  readonly entries: (
    ids: readonly number[],
  ) => Promise<Result<{ readonly entries: readonly Entry[]; readonly damaged: readonly string[] }>>;
  /** Rows without cards, last read first. */
  readonly list: (range?: { readonly offset?: number; readonly limit?: number }) => Promise<Result<readonly Row[]>>;
  readonly count: () => Promise<Result<number>>;
  /** Ids of the articles that name somebody, by the name as the cards have it. */
  readonly withActor: (name: string) => Promise<Result<readonly number[]>>;
  readonly search: () => Search;
  readonly candidates: Finder['candidates'];
  readonly lookAhead: Finder['lookAhead'];
  /** Indexes a few of the articles that are not yet (imported, older version) and gives how many are left. */
  readonly indexSome: (traceOf: (card: Card) => Trace, version: number) => Promise<Result<number>>;
  /**
   * Merges search words that wait (merging.ts), a bounded piece of it; gives whether there is more to do. A few milliseconds
   * where there is nothing to do, so that it can be called after every save.
   */
  readonly mergeSome: () => Promise<Result<boolean>>;
  /** True when there was something to forget. */
  readonly forget: (url: string) => Promise<Result<boolean>>;
  /** How many were forgotten. */
  readonly forgetWhere: (which: Which) => Promise<Result<number>>;
  readonly forgetAll: () => Promise<Result<true>>;
  /** Forgets what the reader's limits do not keep; how many that were. */
  readonly retain: (limits: Retention, now: number) => Promise<Result<number>>;
  /** The whole archive as one JSON file, handed over in pieces. */
  readonly exportTo: (write: (piece: string) => void | Promise<void>, now: Date) => Promise<Result<Exported>>;
  /** Merges a file that `exportTo` wrote; a broken one is refused and changes nothing. */
  readonly importFrom: (source: Source, progress?: (done: number, all: number) => void) => Promise<Result<Imported>>;
  readonly close: () => Promise<void>;
};

/** Opens the archive, and upgrades it where an older version of the extension wrote it. */
export async function openArchive(name: string = databaseName): Promise<Result<Archive>> {
  const connection = connect(name);
  const checked = await check(connection);
  return checked.ok ? succeed(archiveOn(connection)) : checked;
}

function archiveOn(connection: Connection): Archive {
  return {
    save: (card, at, trace) => save(connection, card, at, trace),

    find: finding(connection),

    async before(url) {
      const found = await readRecord(connection, url);
      if (!found.ok) return found;
      const before = found.value?.stored?.before;
      if (!found.value || !before) return succeed(undefined);
      const card = await unpack(before.packed);
      return card ? succeed({ card, lastRead: before.lastRead }) : damaged(found.value.row);
    },

    async entries(ids) {
      const read = await connection.use(async (database) => {
        const transaction = database.transaction(['rows', 'cards']);
        const records = ids.map(async (id) => ({
          row: await transaction.objectStore('rows').get(id),
          stored: await transaction.objectStore('cards').get(id),
        }));
        return succeed(await Promise.all(records));
      });
      if (!read.ok) return read;
      const entries: Entry[] = [];
      const bad: string[] = [];
      for (const { row, stored } of read.value) {
        if (!row) continue;
        const card = stored && (await unpack(stored.packed));
        if (card) entries.push(entryOf(row, card));
        else bad.push(row.key);
      }
      return succeed({ entries, damaged: bad });
    },

    list: ({ offset = 0, limit } = {}) =>
      connection.use(async (database) => {
        const { store } = database.transaction('rows');
        if (limit === undefined) return succeed((await allRows(store)).slice(offset));
        const rows: Row[] = [];
        let cursor = await store.index('lastRead').openCursor(null, 'prev');
        if (cursor && offset > 0) cursor = await cursor.advance(offset);
        while (cursor && rows.length < limit) {
          rows.push(cursor.value);
          cursor = await cursor.continue();
        }
        return succeed(rows);
      }),

    count: () => connection.use(async (database) => succeed(await database.count('rows'))),

    withActor: (name) =>
      connection.use(async (database) =>
        succeed(await database.getAllKeysFromIndex('cards', 'actors', actorHash(name))),
      ),

    search: () => search(connection),
    ...finder(connection),
    mergeSome: () => mergeSome(connection),
    indexSome: (traceOf, version) => indexSome(connection, traceOf, version),

    forget: (url) =>
      connection.use((database) => {
        const transaction = writing(database);
        return whole(transaction, async () => {
          const id = await transaction.objectStore('rows').index('key').getKey(keyOf(url));
          if (id !== undefined) await remove(transaction, [id]);
          return succeed(id !== undefined);
        });
      }),

    forgetWhere: (which) =>
      connection.use((database) => {
        const transaction = writing(database);
        return whole(transaction, async () => {
          const rows = transaction.objectStore('rows');
          const ids =
            'site' in which
              ? await rows.index('site').getAllKeys(which.site)
              : await rows.index('lastRead').getAllKeys(IDBKeyRange.upperBound(which.readBefore, true));
          await remove(transaction, ids);
          return succeed(ids.length);
        });
      }),

    forgetAll: () =>
      connection.use((database) => {
        const transaction = writing(database);
        return whole(transaction, async () => {
          const emptied = ['rows', 'cards', 'signatures', 'fresh', 'segments'] as const;
          await Promise.all(emptied.map((name) => transaction.objectStore(name).clear()));
          await nextRevision(transaction);
          return succeed(true as const);
        });
      }),

    retain: (limits, now) => retain(connection, limits, now),
    exportTo: (write, now) => exportArchive(connection, now, write),
    importFrom: (source, progress) => importArchive(connection, source, progress),
    close: () => connection.close(),
  };
}

/** A cursor costs a turn of the event loop for each row; ten thousand in one answer keep a page from drawing for a third of a second. */
const rowsInAnswer = 500;

async function allRows(store: IDBPObjectStore<Schema, ['rows'], 'rows', 'readonly'>): Promise<Row[]> {
  const last = (await store.openKeyCursor(null, 'prev'))?.key ?? 0;
  const answers: Promise<Row[]>[] = [];
  for (let first = 0; first <= last; first += rowsInAnswer)
    answers.push(store.getAll(IDBKeyRange.bound(first, first + rowsInAnswer, false, true)));
  return (await Promise.all(answers)).flat().sort((a, b) => b.lastRead - a.lastRead || b.id - a.id);
}
