// What the tests of the archive ask for again and again: an archive that is open, a value that is due, the database below.
import type { Trace } from '../../src/context/trace.ts';
import { type Archive, openArchive } from '../../src/storage/archive.ts';
import { connect, type Database } from '../../src/storage/connection.ts';
import { type Result, succeed } from '../../src/storage/result.ts';
import { databaseName } from '../../src/storage/schema.ts';

/** Monday, 2 March 2026, eight o'clock. */
export const monday = Date.UTC(2026, 2, 2, 8);
export const day = 86_400_000;
export const at = (n: number): string => `https://courier.example/${n}`;

export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`a fault where a value was due: ${result.fault.detail}`);
  return result.value;
}

export const open = async (): Promise<Archive> => granted(await openArchive());

/** Looks into the database, or changes it behind the archive's back. */
export async function below<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const connection = connect(databaseName);
  const done = await connection.use(async (database) => succeed(await work(database)));
  await connection.close();
  return granted(done);
}

/** Weights fall from 255. */
export const traceWith = (terms: readonly string[], version = 1): Trace => ({
  version,
  terms,
  weights: Uint8Array.from(terms, (_, i) => 255 - i),
  names: ['kerrin', 'osla'],
  sketch: Uint32Array.of(1, 2),
  day: 20_514,
});
