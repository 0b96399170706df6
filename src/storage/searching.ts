// A search session: the index is read once, kept while the page that searches is open, and only what changed is read again.
import type { Connection } from './connection.ts';
import { keepUp, since } from './following.ts';
import { type Result, succeed } from './result.ts';
import type { FreshWords, StoredSegment } from './schema.ts';
import { findInSegment, segmentSize } from './segment.ts';
import { type Field, fields, hasEach, searchWords } from './words.ts';

export type Query = { readonly text: string; readonly field: Field };

export type Search = {
  /** Ids of the articles that have a word with each of the beginnings, ascending; all where the text holds no word. */
  readonly find: (query: Query) => Promise<Result<readonly number[] | 'all'>>;
};

export function search(connection: Connection): Search {
  const segments = new Map<number, StoredSegment>();
  const fresh = new Map<number, FreshWords>();
  let known = 0;

  const refresh = () =>
    connection.use(async (database) => {
      const transaction = database.transaction(['segments', 'fresh', 'counters']);
      const revision = (await transaction.objectStore('counters').get('revision'))?.value ?? 0;
      if (revision === known) return succeed(true);
      const [merged, single] = [transaction.objectStore('segments'), transaction.objectStore('fresh')];
      const [mergedKeys, singleKeys, mergedNow, singleNow] = await Promise.all([
        merged.getAllKeys(),
        single.getAllKeys(),
        known === 0 ? merged.getAll() : merged.index('revision').getAll(since(known)),
        known === 0 ? single.getAll() : single.index('revision').getAll(since(known)),
      ]);
      keepUp(segments, mergedKeys, mergedNow, ({ segment }) => segment);
      keepUp(fresh, singleKeys, singleNow, ({ id }) => id);
      known = revision;
      return succeed(true);
    });

  return {
    async find({ text, field }) {
      const beginnings = searchWords(text).map((word) => fields[field] + word);
      const refreshed = await refresh();
      if (!refreshed.ok) return refreshed;
      if (beginnings.length === 0) return succeed('all');
      const ids: number[] = [];
      for (const [number, segment] of segments)
        for (const place of findInSegment(segment, beginnings)) {
          const id = number * segmentSize + place;
          if (!fresh.has(id)) ids.push(id);
        }
      for (const [id, { words }] of fresh) if (hasEach(words, beginnings)) ids.push(id);
      return succeed(ids.sort((a, b) => a - b));
    },
  };
}
