// Which stored articles may be related to one: those that share the most weight of its terms.
import type { IDBPTransaction } from 'idb';
import type { Trace } from '../context/trace.ts';
import type { Connection, Database } from './connection.ts';
import { keepUp, since } from './following.ts';
import { type Result, succeed } from './result.ts';
import type { Row, Schema, SignatureChunk } from './schema.ts';
import { likest, queryOf } from './signature.ts';
import { traceFrom } from './writing.ts';

const kept = 40;

export type Candidate = { readonly row: Row; readonly trace: Trace };

/** Best first by shared weight, the article itself left out. */
export type Candidates = (trace: Trace, exceptKey: string) => Promise<Result<readonly Candidate[]>>;

export type Finder = {
  readonly candidates: Candidates;
  /** Begins to read what `candidates` goes through: for who will ask soon and has something else to do before. */
  readonly lookAhead: () => void;
};

type Reading = IDBPTransaction<Schema, ('rows' | 'cards' | 'signatures' | 'counters')[]>;
const reading = (database: Database): Reading => database.transaction(['rows', 'cards', 'signatures', 'counters']);

/** The signatures are read once, kept while the background is awake, and only those that changed are read again. */
export function finder(connection: Connection): Finder {
  const held = new Map<number, SignatureChunk>();
  let known = 0;
  let ahead: Promise<unknown> = Promise.resolve();

  async function catchUp(transaction: Reading): Promise<void> {
    const store = transaction.objectStore('signatures');
    const [counter, keys] = await Promise.all([
      transaction.objectStore('counters').get('revision'),
      store.getAllKeys(),
    ]);
    const revision = counter?.value ?? 0;
    if (revision === known) return;
    const news = known === 0 ? keys : await store.index('revision').getAllKeys(since(known));
    // Asked for one by one: of a getAll Chromium reads the large records one after the other, which takes half as long again.
    const changed = await Promise.all(news.map((key) => store.get(key)));
    keepUp(
      held,
      keys,
      changed.filter((record) => record !== undefined),
      ({ chunk }) => chunk,
    );
    known = revision;
  }

  return {
    lookAhead() {
      // A fault is told to who asks; a mistake of ours surfaces there as well.
      ahead = connection.use(async (database) => succeed(await catchUp(reading(database)))).catch(() => undefined);
    },

    async candidates(trace, exceptKey) {
      await ahead;
      return connection.use(async (database) => {
        const transaction = reading(database);
        await catchUp(transaction);
        const [rows, cards] = [transaction.objectStore('rows'), transaction.objectStore('cards')];
        const best = likest(held.values(), queryOf(trace.terms, trace.weights), kept);
        const found = await Promise.all(best.map((id) => Promise.all([rows.get(id), cards.get(id)])));
        return succeed(
          found.flatMap(([row, card]) =>
            row && card?.trace && row.key !== exceptKey && card.trace.version === trace.version
              ? [{ row, trace: traceFrom(card.trace) }]
              : [],
          ),
        );
      });
    },
  };
}
