// Which stored articles may be related to one: those that share the most weight of its heaviest terms.
import type { Trace } from '../context/trace.ts';
import type { Connection } from './connection.ts';
import { type Result, succeed } from './result.ts';
import type { Row } from './schema.ts';
import { traceFrom } from './writing.ts';

/** With so many terms 99 of 100 of the best links are among the candidates. */
const asked = 24;
const kept = 40;

export type Candidate = { readonly row: Row; readonly trace: Trace };

/** Best first by shared weight, the article itself left out. Reads nothing but index entries of what it does not keep. */
export function candidates(
  connection: Connection,
  trace: Trace,
  exceptKey: string,
): Promise<Result<readonly Candidate[]>> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['rows', 'traces']);
    const [rows, traces] = [transaction.objectStore('rows'), transaction.objectStore('traces')];
    const terms = traces.index('terms');
    const weight = new Map<number, number>();
    const postings = await Promise.all(trace.terms.slice(0, asked).map((term) => terms.getAllKeys(term)));
    for (const [i, ids] of postings.entries())
      for (const id of ids) weight.set(id, (weight.get(id) ?? 0) + trace.weights[i]! ** 2);
    const best = [...weight].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, kept);
    const found = await Promise.all(best.map(async ([id]) => [await rows.get(id), await traces.get(id)] as const));
    return succeed(
      found.flatMap(([row, stored]) =>
        row && stored && row.key !== exceptKey && stored.version === trace.version
          ? [{ row, trace: traceFrom(stored) }]
          : [],
      ),
    );
  });
}
