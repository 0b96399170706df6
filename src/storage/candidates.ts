// Which stored articles may be related to one: those that share the most weight of its terms.
import type { Trace } from '../context/trace.ts';
import type { Connection } from './connection.ts';
import { keepUp, since } from './following.ts';
import { type Result, succeed } from './result.ts';
import type { Row, SignatureChunk } from './schema.ts';
import { likest, queryOf } from './signature.ts';
import { traceFrom } from './writing.ts';

const kept = 40;

export type Candidate = { readonly row: Row; readonly trace: Trace };

/** Best first by shared weight, the article itself left out. */
export type Candidates = (trace: Trace, exceptKey: string) => Promise<Result<readonly Candidate[]>>;

/** The signatures are read once, kept while the background is awake, and only those that changed are read again. */
export function candidates(connection: Connection): Candidates {
  const held = new Map<number, SignatureChunk>();
  let known = 0;
  return (trace, exceptKey) =>
    connection.use(async (database) => {
      const transaction = database.transaction(['rows', 'cards', 'signatures', 'counters']);
      const revision = (await transaction.objectStore('counters').get('revision'))?.value ?? 0;
      if (revision !== known) {
        const store = transaction.objectStore('signatures');
        const keys = store.getAllKeys();
        const changed = known === 0 ? store.getAll() : store.index('revision').getAll(since(known));
        keepUp(held, await keys, await changed, ({ chunk }) => chunk);
        known = revision;
      }
      const [rows, cards] = [transaction.objectStore('rows'), transaction.objectStore('cards')];
      const best = likest(held.values(), queryOf(trace.terms, trace.weights), kept);
      const found = await Promise.all(
        best.map(async (id) => [await rows.get(id), (await cards.get(id))?.trace] as const),
      );
      return succeed(
        found.flatMap(([row, stored]) =>
          row && stored && row.key !== exceptKey && stored.version === trace.version
            ? [{ row, trace: traceFrom(stored) }]
            : [],
        ),
      );
    });
}
