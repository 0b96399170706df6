// What a save writes beside the article is small: its words, and its terms in a record with few others. Here it is merged
// into large records, by the hundred: putting each article into a large one made every save write two hundred kilobytes.
import type { Connection } from './connection.ts';
import { type Result, succeed } from './result.ts';
import { halvesOf, isMarkedHalf, placeOf, segmentOf, segmentSize, withChanges } from './segment.ts';
import { largeKeyOf, largeRecord, mergedHashes, rangeOf, smallKeyOf } from './signature.ts';
import { whole } from './transaction.ts';
import { isMarked, wordsIn } from './words.ts';
import { nextRevision, type Writing, writing } from './writing.ts';

/** As many articles' words may wait: a search goes through them one by one; and as many small records of terms. */
export type Waiting = { readonly words: number; readonly records: number };
const mostWaiting: Waiting = { words: 256, records: 24 };

const smallKeys = (): IDBKeyRange => IDBKeyRange.lowerBound(0);

/** Merges one record where too much waits; gives whether too much waits still. Costs two counts where there is nothing to do. */
export function mergeSome(connection: Connection, most: Waiting = mostWaiting): Promise<Result<boolean>> {
  return connection.use(async (database) => {
    const counts = database.transaction(['fresh', 'signatures']);
    const [words, records] = await Promise.all([
      counts.objectStore('fresh').count(),
      counts.objectStore('signatures').count(smallKeys()),
    ]);
    if (words <= most.words && records <= most.records) return succeed(false);
    const transaction = writing(database);
    return whole(transaction, async () =>
      succeed(
        words > most.words ? await mergeWords(transaction, most.words) : await mergeTerms(transaction, most.records),
      ),
    );
  });
}

/** The segment for which most articles wait. */
async function mergeWords(transaction: Writing, most: number): Promise<boolean> {
  const [fresh, segments] = [transaction.objectStore('fresh'), transaction.objectStore('segments')];
  const waiting = new Map<number, number>();
  const ids = await fresh.getAllKeys();
  for (const id of ids) waiting.set(segmentOf(id), (waiting.get(segmentOf(id)) ?? 0) + 1);
  const [fullest] = [...waiting].sort((a, b) => b[1] - a[1]);
  // Merged by another window since they were counted.
  if (!fullest) return false;
  const [segment, merged] = fullest;
  const range = IDBKeyRange.bound(segment * segmentSize, (segment + 1) * segmentSize, false, true);
  const articles = (await fresh.getAll(range)).map(({ id, words }) => ({ place: placeOf(id), words: wordsIn(words) }));
  const revision = await nextRevision(transaction);
  for (const half of halvesOf(segment)) {
    const its = (word: string): boolean => isMarked(word) === isMarkedHalf(half);
    const changes = new Map(articles.map(({ place, words }) => [place, words.filter(its)]));
    const now = withChanges(await segments.get(half), changes);
    await (now ? segments.put({ half, ...now, revision }) : segments.delete(half));
  }
  await fresh.delete(range);
  return ids.length - merged > most;
}

/** The oldest large record that is complete: no new article comes into its range any more. */
async function mergeTerms(transaction: Writing, most: number): Promise<boolean> {
  const signatures = transaction.objectStore('signatures');
  const keys = await signatures.getAllKeys(smallKeys());
  const large = keys.map((key) => largeKeyOf(rangeOf(key).first));
  const [oldest] = large;
  if (oldest === undefined || oldest === large.at(-1)) return false;
  const { first } = rangeOf(oldest);
  const range = IDBKeyRange.bound(smallKeyOf(first), smallKeyOf(first + largeRecord), false, true);
  const small = await signatures.getAll(range);
  const revision = await nextRevision(transaction);
  await signatures.put({ chunk: oldest, hashes: mergedHashes(oldest, small), revision });
  await signatures.delete(range);
  return keys.length - small.length > most;
}
