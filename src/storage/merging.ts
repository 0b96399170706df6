// The search words of new and changed articles are merged into the segments by the hundred: putting each into a large record
// at once made every save write two hundred kilobytes.
import type { Connection } from './connection.ts';
import { type Result, succeed } from './result.ts';
import { placeOf, segmentOf, segmentSize, withChanges } from './segment.ts';
import { whole } from './transaction.ts';
import { wordsIn } from './words.ts';
import { nextRevision, writing } from './writing.ts';

/** As many articles may wait. A search goes through them one by one. */
export const mostWaiting = 256;

/** Merges one segment where too many wait, the one with most of them; gives whether too many wait still. */
export function mergeSome(connection: Connection, most: number = mostWaiting): Promise<Result<boolean>> {
  return connection.use(async (database) => {
    if ((await database.count('fresh')) <= most) return succeed(false);
    const transaction = writing(database);
    return whole(transaction, async () => {
      const [fresh, segments] = [transaction.objectStore('fresh'), transaction.objectStore('segments')];
      const waiting = new Map<number, number>();
      const ids = await fresh.getAllKeys();
      for (const id of ids) waiting.set(segmentOf(id), (waiting.get(segmentOf(id)) ?? 0) + 1);
      const [fullest] = [...waiting].sort((a, b) => b[1] - a[1]);
      if (!fullest) return succeed(false);
      const [segment, merged] = fullest;
      const range = IDBKeyRange.bound(segment * segmentSize, (segment + 1) * segmentSize, false, true);
      const [stored, articles] = await Promise.all([segments.get(segment), fresh.getAll(range)]);
      const changes = new Map(articles.map(({ id, words }) => [placeOf(id), wordsIn(words)]));
      const now = withChanges(stored, changes);
      const revision = await nextRevision(transaction);
      if (now) await segments.put({ segment, ...now, revision });
      await fresh.delete(range);
      return succeed(ids.length - merged > most);
    });
  });
}
