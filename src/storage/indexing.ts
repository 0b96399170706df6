// Articles that are stored but not yet found by others: imported ones, and those of an older version of the traces.
import type { Card } from '../article.ts';
import type { Trace } from '../context/trace.ts';
import type { Connection } from './connection.ts';
import { mergeSome } from './merging.ts';
import { pack, unpackAny } from './pack.ts';
import { type Result, succeed } from './result.ts';
import { whole } from './transaction.ts';
import { wordsOf } from './words.ts';
import { findable, nextRevision, putCard, writing } from './writing.ts';

/** Marks a record that cannot be read, so that it is not tried again at each start. */
export const unreadable = -1;

/** A slice: small enough that a save in between waits a few dozen milliseconds at most. */
const slice = 16;

/**
 * Indexes the next few; gives how many are left. `traceOf` makes traces of `version`. Stopping between two calls loses
 * nothing.
 */
export async function indexSome(
  connection: Connection,
  traceOf: (card: Card) => Trace,
  version: number,
): Promise<Result<number>> {
  // From 0, for damaged records are marked with less.
  const range = IDBKeyRange.bound(0, version, false, true);
  const read = await connection.use(async (database) => {
    const transaction = database.transaction(['rows', 'cards']);
    const rows = await transaction.objectStore('rows').index('indexed').getAll(range, slice);
    const cards = await Promise.all(rows.map(({ id }) => transaction.objectStore('cards').get(id)));
    return succeed(rows.map((row, i) => ({ row, stored: cards[i] })));
  });
  if (!read.ok) return read;
  const made = await Promise.all(
    read.value.map(async ({ row, stored }) => {
      const read = stored && (await unpackAny(stored.packed));
      if (!stored || !read) return { row };
      const { card, old } = read;
      const packed = old ? await pack(card) : stored.packed;
      return { row, stored: { ...stored, packed, ...findable(traceOf(card), card) }, words: wordsOf(card) };
    }),
  );
  const left = await connection.use((database) => {
    const transaction = writing(database);
    return whole(transaction, async () => {
      const rows = transaction.objectStore('rows');
      const revision = made.length > 0 ? await nextRevision(transaction) : 0;
      for (const { row, stored, words } of made) {
        const now = await rows.get(row.id);
        // Read again, or forgotten, while its trace was made: what is there now counts.
        if (!now || now.lastRead !== row.lastRead || now.visits !== row.visits) continue;
        const bytes = stored?.packed.length ?? now.bytes;
        await rows.put({ ...now, bytes, indexed: stored ? version : unreadable });
        if (stored) await putCard(transaction, stored, words, revision);
      }
      return succeed(await rows.index('indexed').count(range));
    });
  });
  const merged = await mergeSome(connection);
  return merged.ok ? left : merged;
}
