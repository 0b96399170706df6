// Everything in: an archive file is read through once before a single article is written, so that a broken file changes
// nothing; then it is merged, so that importing it twice is importing it once.
import type { Connection } from './connection.ts';
import { type Exchanged, frameFault, isExchanged } from './exchange.ts';
import { piecesOf } from './json-entries.ts';
import { pack } from './pack.ts';
import { fail, type Result, succeed } from './result.ts';
import { freshRow } from './saving.ts';
import type { Packed, PackedCard, Row } from './schema.ts';
import { whole } from './transaction.ts';
import { type Fresh, type Writing, writing } from './writing.ts';

/** A file that can be read from the start more than once. */
export type Source = { readonly stream: () => ReadableStream<Uint8Array<ArrayBuffer>> };

export type Imported = {
  readonly added: number;
  /** Were in the archive already; the later reading was kept. */
  readonly merged: number;
};

const slice = 20;

async function* textOf(source: Source): AsyncGenerator<string> {
  const reader = source
    .stream()
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

/** Every entry that parses; undefined for one that does not. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function checkFile(source: Source): Promise<Result<number>> {
  try {
    const pieces = piecesOf(textOf(source));
    let entries = 0;
    for await (const json of pieces.entries) {
      entries++;
      if (!isExchanged(parse(json))) return fail('damaged', `article ${entries} of the file cannot be read`);
    }
    const fault = frameFault(parse(pieces.frame()), entries);
    return fault ? fail('damaged', fault) : succeed(entries);
  } catch (error) {
    // Not UTF-8, or the file vanished while it was read.
    if (error instanceof TypeError || error instanceof DOMException)
      return fail('damaged', `${error.name}: ${error.message}`);
    throw error;
  }
}

/** `progress`: how many articles of how many are in. Imported articles are found by others after `indexSome`. */
export async function importArchive(
  connection: Connection,
  source: Source,
  progress?: (done: number, all: number) => void,
): Promise<Result<Imported>> {
  const checked = await checkFile(source);
  if (!checked.ok) return checked;
  let done = { added: 0, merged: 0 };
  let waiting: Exchanged[] = [];
  const flush = async (): Promise<Result<Imported>> => {
    const written = await writeSlice(connection, waiting);
    if (!written.ok) return written;
    waiting = [];
    done = { added: done.added + written.value.added, merged: done.merged + written.value.merged };
    progress?.(done.added + done.merged, checked.value);
    return succeed(done);
  };
  for await (const json of piecesOf(textOf(source)).entries) {
    const entry = parse(json);
    if (!isExchanged(entry)) return fail('damaged', 'the file changed while it was read');
    waiting.push(entry);
    if (waiting.length < slice) continue;
    const flushed = await flush();
    if (!flushed.ok) return flushed;
  }
  return flush();
}

type Ready = { readonly fresh: Fresh; readonly packed: Packed; readonly before: PackedCard['before'] };

async function readyToWrite({ card, firstRead, lastRead, visits, before }: Exchanged): Promise<Ready> {
  const packed = await pack(card);
  return {
    fresh: { ...freshRow(card, firstRead, packed.length, 0), lastRead, visits },
    packed,
    before: before && { packed: await pack(before.card), lastRead: before.lastRead },
  };
}

async function writeSlice(connection: Connection, entries: readonly Exchanged[]): Promise<Result<Imported>> {
  const ready = await Promise.all(entries.map(readyToWrite));
  return connection.use((database) => {
    const transaction = writing(database);
    return whole(transaction, async () => {
      let added = 0;
      for (const one of ready) if (await merge(transaction, one)) added++;
      return succeed({ added, merged: ready.length - added });
    });
  });
}

/** True where the article was not there before. Of two readings the later one stays; visits are not added up. */
async function merge(transaction: Writing, { fresh, packed, before }: Ready): Promise<boolean> {
  const [rows, cards] = [transaction.objectStore('rows'), transaction.objectStore('cards')];
  const there = await rows.index('key').get(fresh.key);
  const both = there && {
    id: there.id,
    firstRead: Math.min(there.firstRead, fresh.firstRead),
    lastRead: Math.max(there.lastRead, fresh.lastRead),
    visits: Math.max(there.visits, fresh.visits),
  };
  const isLater = !there || fresh.lastRead > there.lastRead;
  const id = await rows.put({ ...(isLater ? fresh : there), ...both } as Row);
  if (isLater) await cards.put({ id, packed, ...(before ? { before } : {}) });
  return !there;
}
