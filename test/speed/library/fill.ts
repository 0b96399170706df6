// Put into a page of the extension: fills its archive with generated articles by way of an import, which is the fastest,
// and indexes them for the search. `fill` becomes global.
import type { Card } from '../../../src/article.ts';
import { type Trace, traceVersion } from '../../../src/context/trace.ts';
import { openArchive } from '../../../src/storage/archive.ts';
import type { Result } from '../../../src/storage/result.ts';
import { articleNumber } from '../archive/articles.ts';

function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.fault.kind}: ${result.fault.detail}`);
  return result.value;
}

/** Links are not measured here. */
const noTrace: Trace = {
  version: traceVersion,
  terms: [],
  weights: new Uint8Array(),
  names: [],
  sketch: new Uint32Array(),
  day: null,
};

const entryOf = (card: Card, n: number) => {
  const at = 1_700_000_000_000 + n * 1000;
  return { url: card.article.url, firstRead: at, lastRead: at, visits: 1, card };
};

async function fill(from: number, to: number, vocabulary: readonly string[]): Promise<void> {
  const archive = granted(await openArchive());
  const entries = Array.from({ length: to - from }, (_, i) => entryOf(articleNumber(from + i, vocabulary), from + i));
  const file = { format: 'nutgraf-archive/1', exported: '', entries, count: entries.length };
  granted(await archive.importFrom(new Blob([JSON.stringify(file)])));
  while (granted(await archive.indexSome(() => noTrace, traceVersion)) > 0);
  await archive.close();
}

Object.assign(globalThis, { fill });
