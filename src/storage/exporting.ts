// Everything out: the archive as one JSON file, written article by article.
import type { Connection } from './connection.ts';
import { archiveFormat, type Exchanged } from './exchange.ts';
import { unpack } from './pack.ts';
import { type Result, succeed } from './result.ts';

export type Exported = {
  readonly articles: number;
  /** Keys of records that cannot be read; they are not in the file. */
  readonly damaged: readonly string[];
};

const slice = 50;

/** Hands the file over in pieces, in the order of first saving. What is saved meanwhile may or may not be in it. */
export async function exportArchive(
  connection: Connection,
  now: Date,
  write: (piece: string) => void | Promise<void>,
): Promise<Result<Exported>> {
  await write(`{"format":"${archiveFormat}","exported":"${now.toISOString()}","entries":[`);
  let articles = 0;
  // Ids count from 1.
  let last = 0;
  const damaged: string[] = [];
  for (;;) {
    const read = await connection.use(async (database) => {
      const transaction = database.transaction(['rows', 'cards']);
      const rows = await transaction.objectStore('rows').getAll(IDBKeyRange.lowerBound(last, true), slice);
      const cards = await Promise.all(rows.map(({ id }) => transaction.objectStore('cards').get(id)));
      return succeed(rows.map((row, i) => ({ row, stored: cards[i] })));
    });
    if (!read.ok) return read;
    for (const { row, stored } of read.value) {
      last = row.id;
      const card = stored && (await unpack(stored.packed));
      if (!card) {
        damaged.push(row.key);
        continue;
      }
      const { url, firstRead, lastRead, visits } = row;
      const earlier = stored.before && (await unpack(stored.before.packed));
      const before = earlier && stored.before ? { before: { card: earlier, lastRead: stored.before.lastRead } } : {};
      const entry: Exchanged = { url, firstRead, lastRead, visits, card, ...before };
      await write(`${articles > 0 ? ',' : ''}\n${JSON.stringify(entry)}`);
      articles++;
    }
    if (read.value.length < slice) break;
  }
  await write(`\n],"count":${articles}}\n`);
  return succeed({ articles, damaged });
}
