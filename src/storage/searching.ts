// A search session: the index is read once, kept while the page that searches is open, and only what changed is read again.
import type { Connection } from './connection.ts';
import { keepUp, since } from './following.ts';
import { type Result, succeed } from './result.ts';
import type { FreshWords, StoredSegment } from './schema.ts';
import { findInSegment, isMarkedHalf, segmentOfHalf, segmentSize } from './segment.ts';
import { type Field, fields, hasEach, searchWords } from './words.ts';

export type Query = { readonly text: string; readonly field: Field };

export type Search = {
  /** Ids of the articles that have a word with each of the beginnings, ascending; all where the text holds no word. */
  readonly find: (query: Query) => Promise<Result<readonly number[] | 'all'>>;
};

export function search(connection: Connection): Search {
  const segments = new Map<number, StoredSegment>();
  const fresh = new Map<number, FreshWords>();
  /** Revision of what is held: of the waiting words, and of each half of the segments; 0: nothing. */
  const known = { fresh: 0, plain: 0, marked: 0 };

  /** Reads what is new of the half that is asked for. */
  const refresh = (half: 'plain' | 'marked') =>
    connection.use(async (database) => {
      const transaction = database.transaction(['segments', 'fresh', 'counters']);
      const revision = (await transaction.objectStore('counters').get('revision'))?.value ?? 0;
      if (revision === known[half] && revision === known.fresh) return succeed(revision);
      const [merged, single] = [transaction.objectStore('segments'), transaction.objectStore('fresh')];
      const asked = async (): Promise<StoredSegment[]> => {
        const keys = (await merged.getAllKeys()).filter((key) => isMarkedHalf(key) === (half === 'marked'));
        const news = known[half] === 0 ? keys : await merged.index('revision').getAllKeys(since(known[half]));
        const found = await Promise.all(news.filter((key) => keys.includes(key)).map((key) => merged.get(key)));
        return found.filter((segment) => segment !== undefined);
      };
      const [mergedKeys, singleKeys, mergedNow, singleNow] = await Promise.all([
        merged.getAllKeys(),
        single.getAllKeys(),
        asked(),
        known.fresh === 0 ? single.getAll() : single.index('revision').getAll(since(known.fresh)),
      ]);
      keepUp(segments, mergedKeys, mergedNow, ({ half }) => half);
      keepUp(fresh, singleKeys, singleNow, ({ id }) => id);
      known[half] = revision;
      known.fresh = revision;
      return succeed(revision);
    });

  return {
    async find({ text, field }) {
      const beginnings = searchWords(text).map((word) => fields[field] + word);
      const marked = field !== 'anywhere';
      const refreshed = await refresh(marked ? 'marked' : 'plain');
      if (!refreshed.ok) return refreshed;
      if (beginnings.length === 0) return succeed('all');
      const ids: number[] = [];
      for (const [half, segment] of segments) {
        if (isMarkedHalf(half) !== marked) continue;
        for (const place of findInSegment(segment, beginnings)) {
          const id = segmentOfHalf(half) * segmentSize + place;
          if (!fresh.has(id)) ids.push(id);
        }
      }
      for (const [id, { words }] of fresh) if (hasEach(words, beginnings)) ids.push(id);
      return succeed(ids.sort((a, b) => a - b));
    },
  };
}
