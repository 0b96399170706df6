// One article of the archive by its address: the least that has to be loaded before a card can be shown.
import { type Connection, check, connect } from './connection.ts';
import { type Entry, entryOf } from './entry.ts';
import { addressKey } from './key.ts';
import { unpack } from './pack.ts';
import { fail, type Result, succeed } from './result.ts';
import { databaseName, type PackedCard, type Row } from './schema.ts';

/** By address (fragment and tracking parameters do not matter) or by `Entry.key`. */
export type Find = (url: string) => Promise<Result<Entry | undefined>>;

type Found = { readonly row: Row; readonly stored: PackedCard | undefined };

export const keyOf = (address: string): string => addressKey(address) ?? address;

export const readRecord = (connection: Connection, url: string): Promise<Result<Found | undefined>> =>
  connection.use(async (database) => {
    const transaction = database.transaction(['rows', 'cards']);
    const row = await transaction.objectStore('rows').index('key').get(keyOf(url));
    return succeed(row && { row, stored: await transaction.objectStore('cards').get(row.id) });
  });

export const damaged = (row: Row) => fail('damaged', `the record of ${row.key} cannot be read`);

export const finding =
  (connection: Connection): Find =>
  async (url) => {
    const found = await readRecord(connection, url);
    if (!found.ok || !found.value) return found.ok ? succeed(undefined) : found;
    const { row, stored } = found.value;
    const card = stored && (await unpack(stored.packed));
    return card ? succeed(entryOf(row, card)) : damaged(row);
  };

/** Opens the archive to find articles in it, and upgrades it where an older version of the extension wrote it. */
export async function openFinding(name: string = databaseName): Promise<Result<Find>> {
  const connection = connect(name);
  const checked = await check(connection);
  return checked.ok ? succeed(finding(connection)) : checked;
}
