// What lies in the database, store by store. Changing a shape means appending a step to migrations.ts.
import type { DBSchema } from 'idb';
import type { ArticleKind } from '../article.ts';

export const databaseName = 'nutgraf';

/** The light part of an entry: what lists, filters and sorting need. */
export type Row = {
  readonly id: number;
  readonly key: string;
  readonly url: string | null;
  /** Host without "www."; '' where unknown, so that the index holds it. */
  readonly site: string;
  readonly outlet: string;
  readonly headline: string;
  /** As the page gives it; null when unknown. */
  readonly published: string | null;
  readonly kind: ArticleKind;
  readonly words: number;
  /** Milliseconds since 1970, by the clock of the device. */
  readonly firstRead: number;
  readonly lastRead: number;
  readonly visits: number;
  /** Bytes that the packed card takes. */
  readonly bytes: number;
};

/** The heavy part: the whole card, packed (pack.ts). */
export type PackedCard = { readonly id: number; readonly packed: Uint8Array<ArrayBuffer> };

export interface Schema extends DBSchema {
  rows: {
    key: number;
    value: Row;
    indexes: { key: string; site: string; lastRead: number };
  };
  cards: { key: number; value: PackedCard };
}
