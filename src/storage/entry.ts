// An article that was read, whole.
import type { Card } from '../article.ts';
import type { Row } from './schema.ts';

/** Times in milliseconds since 1970. */
export type Entry = {
  readonly key: string;
  readonly url: string | null;
  readonly card: Card;
  readonly firstRead: number;
  readonly lastRead: number;
  readonly visits: number;
};

export function entryOf({ key, url, firstRead, lastRead, visits }: Omit<Row, 'id'>, card: Card): Entry {
  return { key, url, card, firstRead, lastRead, visits };
}
