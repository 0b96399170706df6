// What lies in the database, store by store. Changing a shape means appending a step to migrations.ts.
import type { DBSchema } from 'idb';
import type { ArticleKind } from '../article.ts';
import type { Trace } from '../context/trace.ts';
import type { Segment } from './segment.ts';

export const databaseName = 'nutgraf';

/** The light part of an entry: what lists, filters and sorting need. */
export type Row = {
  /** Given in the order of first saving, never used again. */
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
  /** Version of the trace that is stored for it; 0: not yet in the indexes (imported, or from an older version). */
  readonly indexed: number;
};

export type Packed = Uint8Array<ArrayBuffer>;

/** The heavy part: the whole card, packed (pack.ts). */
export type PackedCard = {
  readonly id: number;
  readonly packed: Packed;
  /** The reading before, where its text was another one; and when that was last read. */
  readonly before?: { readonly packed: Packed; readonly lastRead: number };
  /** Missing until the article is indexed. Beside the card, for a record of its own takes a page of 4 kB in Firefox. */
  readonly trace?: StoredTrace;
  /** Hashes of the names that an actor's page asks for (writing.ts); several index entries: one for each. */
  readonly actors?: readonly number[];
};

/** What later articles find it by. Terms and names are joined, for an array of strings takes three times the room. */
export type StoredTrace = Omit<Trace, 'names' | 'terms'> & {
  readonly names: string;
  readonly terms: string;
};

/** `revision`: of the write that last changed the record, so that who holds it in memory reads only what is new. */
type Revised = { readonly revision: number };

/** The terms of articles in a row; which ones its key tells (signature.ts). */
export type SignatureChunk = Revised & { readonly chunk: number; readonly hashes: Uint32Array<ArrayBuffer> };

/** The search words of one article that were not yet merged into its segment; they count instead of those in there. */
export type FreshWords = Revised & { readonly id: number; readonly words: string };

/** The search index of 512 articles in a row (segment.ts), in two halves; which one its key tells (words.ts). */
export type StoredSegment = Revised & Segment & { readonly half: number };

/** One record, `name` 'revision': counts the writes, so that an open search notices them. */
export type Counter = { readonly name: 'revision'; readonly value: number };

export interface Schema extends DBSchema {
  rows: {
    key: number;
    value: Row;
    indexes: { key: string; site: string; lastRead: number; indexed: number };
  };
  cards: { key: number; value: PackedCard; indexes: { actors: number } };
  signatures: { key: number; value: SignatureChunk; indexes: { revision: number } };
  fresh: { key: number; value: FreshWords; indexes: { revision: number } };
  segments: { key: number; value: StoredSegment; indexes: { revision: number } };
  counters: { key: string; value: Counter };
}
