// The file that holds an archive: what stands in it. README.md describes it for those who read it with other tools.
//   { "format": "nutgraf-archive/1", "exported": ISO time, "entries": [ {…}, … ], "count": number of entries }
import type { Card } from '../article.ts';
import { isCard } from './pack.ts';

export const archiveFormat = 'nutgraf-archive/1';

/** One article in the file. Times in milliseconds since 1970. */
export type Exchanged = {
  readonly url: string | null;
  readonly firstRead: number;
  readonly lastRead: number;
  readonly visits: number;
  readonly card: Card;
  /** The reading before the page last changed. */
  readonly before?: { readonly card: Card; readonly lastRead: number };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

export function isExchanged(value: unknown): value is Exchanged {
  if (!isRecord(value)) return false;
  const { firstRead, lastRead, visits, card, before } = value;
  return (
    isTime(firstRead) &&
    isTime(lastRead) &&
    Number.isSafeInteger(visits) &&
    (visits as number) > 0 &&
    isCard(card) &&
    (before === undefined || (isRecord(before) && isCard(before.card) && isTime(before.lastRead)))
  );
}

/** Whether the file around the entries is one of ours, whole, and of a version that is read here. */
export function frameFault(frame: unknown, entries: number): string | undefined {
  if (!isRecord(frame) || typeof frame.format !== 'string' || !frame.format.startsWith('nutgraf-archive/'))
    return 'this is no Nutgraf archive';
  if (frame.format !== archiveFormat) return `it was written by a newer version (${frame.format})`;
  return frame.count === entries ? undefined : `it holds ${entries} of ${String(frame.count)} articles`;
}
