// A line of the table of budgets, and the arithmetic of times.

export type Row = {
  readonly what: string;
  /** As the design says it; '' where it asks for nothing. */
  readonly budget: string;
  readonly measured: string;
  /** The same work done by a peer in the same run; '' where there is none. */
  readonly beside: string;
};

/** The value below which `share` of the values lie. */
export const at = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const table = (rows: readonly Row[]): string =>
  [
    '| what | budget | measured | beside it |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ what, budget, measured, beside }) => `| ${what} | ${budget} | ${measured} | ${beside} |`),
  ].join('\n');
