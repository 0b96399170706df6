// What an open page holds of a store in memory, kept up with what others write.

/** `keys`: all that are in the store; `changed`: the records that were written since the last look. */
export function keepUp<T>(
  held: Map<number, T>,
  keys: readonly number[],
  changed: readonly T[],
  keyOf: (record: T) => number,
): void {
  const there = new Set(keys);
  for (const key of held.keys()) if (!there.has(key)) held.delete(key);
  for (const record of changed) held.set(keyOf(record), record);
}

/** Records of a revision after the known one. */
export const since = (known: number): IDBKeyRange => IDBKeyRange.lowerBound(known, true);
