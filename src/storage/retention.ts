// What the reader's limits keep: by age of the last reading, and by size.
import type { Connection } from './connection.ts';
import { type Result, succeed } from './result.ts';
import { whole } from './transaction.ts';
import { remove, type Writing, writing } from './writing.ts';

/** null keeps everything. */
export type Retention = { readonly keepDays: number | null; readonly keepMegabytes: number | null };

const day = 86_400_000;
/** Search words, trace and index entries take about as much again as the packed card (measured at ten thousand articles). */
const overhead = 2;
/** So many in one transaction, so that a save never waits long for a great clearing. */
const slice = 100;

/** Forgets what was read longest ago first. Gives how many articles were forgotten. */
export async function retain(connection: Connection, limits: Retention, now: number): Promise<Result<number>> {
  if (limits.keepDays === null && limits.keepMegabytes === null) return succeed(0);
  let forgotten = 0;
  for (;;) {
    const step = await connection.use((database) => {
      const transaction = writing(database);
      return whole(transaction, async () => {
        const ids = (await surplus(transaction, limits, now)).slice(0, slice);
        await remove(transaction, ids);
        return succeed(ids.length);
      });
    });
    if (!step.ok) return step;
    forgotten += step.value;
    if (step.value < slice) return succeed(forgotten);
  }
}

/** Ids, read longest ago first. */
async function surplus(
  transaction: Writing,
  { keepDays, keepMegabytes }: Retention,
  now: number,
): Promise<readonly number[]> {
  const byReading = transaction.objectStore('rows').index('lastRead');
  // Never by the clock alone: one that runs years ahead would empty the archive. The newest reading is a second witness.
  const newest = (await byReading.openCursor(null, 'prev'))?.value.lastRead ?? now;
  const oldest = keepDays === null ? Number.NEGATIVE_INFINITY : Math.min(now, newest + day) - keepDays * day;
  // By age alone the index tells: reading ten thousand rows takes a third of a second.
  if (keepMegabytes === null) return byReading.getAllKeys(IDBKeyRange.upperBound(oldest, true), slice);
  const rows = await byReading.getAll();
  let bytes = rows.reduce((sum, row) => sum + row.bytes * overhead, 0);
  const ids: number[] = [];
  for (const row of rows) {
    if (row.lastRead >= oldest && bytes <= keepMegabytes * 1_000_000) break;
    ids.push(row.id);
    bytes -= row.bytes * overhead;
  }
  return ids;
}
