// The archive: every article read, with its card. Only extension pages and the background open it.
import type { Card } from '../article.ts';
import { type Connection, check, connect } from './connection.ts';
import { addressKey, articleKey, siteOf } from './key.ts';
import { pack, unpack } from './pack.ts';
import { fail, type Result, succeed } from './result.ts';
import { databaseName, type Row } from './schema.ts';
import { whole } from './transaction.ts';

/** An article that was read. Times in milliseconds since 1970. */
export type Entry = {
  readonly key: string;
  readonly url: string | null;
  readonly card: Card;
  readonly firstRead: number;
  readonly lastRead: number;
  readonly visits: number;
};

export type Archive = {
  /**
   * Keeps card and article in one transaction; when it has resolved, they are on disk. The same address replaces the
   * earlier reading, keeps its first-read time and counts one visit more.
   */
  readonly save: (card: Card, at: number) => Promise<Result<Entry>>;
  /** By address (fragment and tracking parameters do not matter) or by `Entry.key`. */
  readonly find: (url: string) => Promise<Result<Entry | undefined>>;
  /** Rows without cards, last read first. */
  readonly list: (range?: { readonly offset?: number; readonly limit?: number }) => Promise<Result<readonly Row[]>>;
  readonly count: () => Promise<Result<number>>;
  /** True when there was something to forget. */
  readonly forget: (url: string) => Promise<Result<boolean>>;
  readonly forgetAll: () => Promise<Result<true>>;
  readonly close: () => Promise<void>;
};

/** Opens the archive, and upgrades it where an older version of the extension wrote it. */
export async function openArchive(name: string = databaseName): Promise<Result<Archive>> {
  const connection = connect(name);
  const checked = await check(connection);
  return checked.ok ? succeed(archiveOn(connection)) : checked;
}

const keyOf = (address: string): string => addressKey(address) ?? address;

function archiveOn(connection: Connection): Archive {
  return {
    async save(card, at) {
      // Packed beforehand: a transaction that waits for anything but the database is closed by it.
      const packed = await pack(card);
      return connection.use(async (database) => {
        const transaction = database.transaction(['rows', 'cards'], 'readwrite', { durability: 'strict' });
        return whole(transaction, async () => {
          const rows = transaction.objectStore('rows');
          const key = articleKey(card.article);
          const before = await rows.index('key').get(key);
          const row: Omit<Row, 'id'> = {
            key,
            url: card.article.url,
            site: siteOf(card.article.url) ?? '',
            outlet: card.article.publisher ?? siteOf(card.article.url) ?? '',
            headline: card.article.headline,
            published: card.article.published,
            kind: card.article.kind,
            words: card.article.words,
            // A clock that was set back must not turn the order round.
            firstRead: Math.min(before?.firstRead ?? at, at),
            lastRead: Math.max(before?.lastRead ?? at, at),
            visits: (before?.visits ?? 0) + 1,
            bytes: packed.length,
          };
          const id = await rows.put((before ? { ...row, id: before.id } : row) as Row);
          await transaction.objectStore('cards').put({ id, packed });
          return succeed(entryOf(row, card));
        });
      });
    },

    find: (url) =>
      connection.use(async (database) => {
        const transaction = database.transaction(['rows', 'cards']);
        const row = await transaction.objectStore('rows').index('key').get(keyOf(url));
        if (!row) return succeed(undefined);
        const stored = await transaction.objectStore('cards').get(row.id);
        const card = stored && (await unpack(stored.packed));
        return card ? succeed(entryOf(row, card)) : fail('damaged', `the record of ${row.key} cannot be read`);
      }),

    list: ({ offset = 0, limit = Number.POSITIVE_INFINITY } = {}) =>
      connection.use(async (database) => {
        const rows: Row[] = [];
        let cursor = await database.transaction('rows').store.index('lastRead').openCursor(null, 'prev');
        if (cursor && offset > 0) cursor = await cursor.advance(offset);
        while (cursor && rows.length < limit) {
          rows.push(cursor.value);
          cursor = await cursor.continue();
        }
        return succeed(rows);
      }),

    count: () => connection.use(async (database) => succeed(await database.count('rows'))),

    forget: (url) =>
      connection.use(async (database) => {
        const transaction = database.transaction(['rows', 'cards'], 'readwrite');
        return whole(transaction, async () => {
          const id = await transaction.objectStore('rows').index('key').getKey(keyOf(url));
          if (id !== undefined) {
            await transaction.objectStore('rows').delete(id);
            await transaction.objectStore('cards').delete(id);
          }
          return succeed(id !== undefined);
        });
      }),

    forgetAll: () =>
      connection.use(async (database) => {
        const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
        return whole(transaction, async () => {
          for (const store of database.objectStoreNames) await transaction.objectStore(store).clear();
          return succeed(true as const);
        });
      }),

    close: () => connection.close(),
  };
}

function entryOf(row: Omit<Row, 'id'>, card: Card): Entry {
  const { key, url, firstRead, lastRead, visits } = row;
  return { key, url, card, firstRead, lastRead, visits };
}
