// Which rows of the archive are listed, and in which order.
import type { ArticleKind } from '../article.ts';
import type { Row } from '../storage/archive.ts';

export type Sorting = 'read' | 'published' | 'outlet' | 'headline';

export type Selection = {
  /** '' is every outlet. */
  readonly outlet: string;
  readonly kind: ArticleKind | '';
  /** ISO days, both included; '' is open. They bound the day of publication, or of reading where that is unknown. */
  readonly from: string;
  readonly to: string;
  readonly sorting: Sorting;
};

export const everything: Selection = { outlet: '', kind: '', from: '', to: '', sorting: 'read' };

/** The day that a row is listed under: as published, else as read. */
export const dayOf = (row: Row): string =>
  row.published && /^\d{4}-\d\d-\d\d/.test(row.published)
    ? row.published.slice(0, 10)
    : new Date(row.lastRead).toISOString().slice(0, 10);

/** `found`: one list of ids for each search that is under way; a row must stand in all. */
export function select(rows: readonly Row[], selection: Selection, found: readonly ReadonlySet<number>[]): Row[] {
  const { outlet, kind, from, to } = selection;
  const chosen = rows.filter((row) => {
    if (outlet && row.outlet !== outlet) return false;
    if (kind && row.kind !== kind) return false;
    if ((from && dayOf(row) < from) || (to && dayOf(row) > to)) return false;
    return found.every((ids) => ids.has(row.id));
  });
  return chosen.sort(orders[selection.sorting]);
}

const collator = new Intl.Collator();
const newestRead = (a: Row, b: Row): number => b.lastRead - a.lastRead || b.id - a.id;
const orders: Readonly<Record<Sorting, (a: Row, b: Row) => number>> = {
  read: newestRead,
  published: (a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : newestRead(a, b)),
  outlet: (a, b) => collator.compare(a.outlet, b.outlet) || newestRead(a, b),
  headline: (a, b) => collator.compare(a.headline, b.headline) || newestRead(a, b),
};

/** Outlets with their number of articles, most read first. */
export function outletsOf(rows: readonly Row[]): { readonly outlet: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { outlet } of rows) if (outlet) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return [...counts]
    .map(([outlet, count]) => ({ outlet, count }))
    .sort((a, b) => b.count - a.count || collator.compare(a.outlet, b.outlet));
}
