// A search session: the word chunks are read once, kept while the page that searches is open, and only those that changed
// are read again.
import type { Connection } from './connection.ts';
import { type Result, succeed } from './result.ts';
import { type Field, fields, findInChunk, searchWords } from './words.ts';

export type Query = { readonly text: string; readonly field: Field };

export type Search = {
  /** Ids of the articles that have a word with each of the beginnings, ascending; all where the text holds no word. */
  readonly find: (query: Query) => Promise<Result<readonly number[] | 'all'>>;
};

export function search(connection: Connection): Search {
  const chunks = new Map<number, string>();
  let known = 0;

  const refresh = () =>
    connection.use(async (database) => {
      const transaction = database.transaction(['words', 'counters']);
      const revision = (await transaction.objectStore('counters').get('revision'))?.value ?? 0;
      if (revision === known) return succeed(true);
      const store = transaction.objectStore('words');
      const [there, changed] = await Promise.all([
        store.getAllKeys(),
        store.index('revision').getAll(IDBKeyRange.lowerBound(known, true)),
      ]);
      for (const chunk of chunks.keys()) if (!there.includes(chunk)) chunks.delete(chunk);
      for (const { chunk, lines } of changed) chunks.set(chunk, lines);
      known = revision;
      return succeed(true);
    });

  return {
    async find({ text, field }) {
      const beginnings = searchWords(text).map((word) => fields[field] + word);
      const fresh = await refresh();
      if (!fresh.ok) return fresh;
      if (beginnings.length === 0) return succeed('all');
      return succeed(
        [...chunks].sort(([a], [b]) => a - b).flatMap(([chunk, lines]) => findInChunk(chunk, lines, beginnings)),
      );
    },
  };
}
