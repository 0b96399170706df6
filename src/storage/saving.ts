// Saving an article: card, row, trace and search words in one transaction.
import type { Card } from '../article.ts';
import type { Trace } from '../context/trace.ts';
import type { Connection } from './connection.ts';
import { type Entry, entryOf } from './entry.ts';
import { articleKey, siteOf } from './key.ts';
import { pack } from './pack.ts';
import { type Result, succeed } from './result.ts';
import type { PackedCard, Row } from './schema.ts';
import { whole } from './transaction.ts';
import { wordsOf } from './words.ts';
import { type Fresh, findable, nextRevision, putCard, writing } from './writing.ts';

/** The row of a card that is read for the first time. */
export function freshRow({ article }: Card, at: number, bytes: number, indexed: number): Fresh {
  const site = siteOf(article.url) ?? '';
  return {
    key: articleKey(article),
    url: article.url,
    site,
    outlet: article.publisher ?? site,
    headline: article.headline,
    published: article.published,
    kind: article.kind,
    words: article.words,
    firstRead: at,
    lastRead: at,
    visits: 1,
    bytes,
    indexed,
  };
}

/** A clock that was set back must not turn the order round. */
const readAgain = (fresh: Fresh, before: Row, at: number): Row => ({
  ...fresh,
  id: before.id,
  firstRead: Math.min(before.firstRead, at),
  lastRead: Math.max(before.lastRead, at),
  visits: before.visits + 1,
});

export async function save(
  connection: Connection,
  card: Card,
  at: number,
  trace: Trace | undefined,
): Promise<Result<Entry>> {
  // Made beforehand: a transaction that waits for anything but the database is closed by it.
  const packed = await pack(card);
  const words = wordsOf(card);
  const fresh = freshRow(card, at, packed.length, trace?.version ?? 0);
  return connection.use((database) => {
    const transaction = writing(database);
    return whole(transaction, async () => {
      const [rows, cards] = [transaction.objectStore('rows'), transaction.objectStore('cards')];
      const before = await rows.index('key').get(fresh.key);
      const earlier = before && (await cards.get(before.id));
      // Read again unchanged, and in the indexes already: only the visit is new.
      if (before && earlier && before.indexed === fresh.indexed && equal(earlier.packed, packed)) {
        const row = readAgain(fresh, before, at);
        await rows.put(row);
        return succeed(entryOf(row, card));
      }
      const row = before ? readAgain(fresh, before, at) : fresh;
      const id = await rows.put(row as Row);
      const revision = await nextRevision(transaction);
      const stored = { id, packed, ...readingBefore(earlier, packed, before), ...(trace && findable(trace, card)) };
      await putCard(transaction, stored, words, revision);
      return succeed(entryOf(row, card));
    });
  });
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

/** An unchanged page keeps the reading before the last change. Packing is deterministic, so equal cards are equal bytes. */
function readingBefore(
  earlier: PackedCard | undefined,
  packed: Uint8Array,
  row: Row | undefined,
): Pick<PackedCard, 'before'> {
  if (!earlier || !row) return {};
  if (!equal(earlier.packed, packed)) return { before: { packed: earlier.packed, lastRead: row.lastRead } };
  return earlier.before ? { before: earlier.before } : {};
}
