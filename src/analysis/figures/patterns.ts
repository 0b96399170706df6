// Patterns made of word lists: each made once for a language, longer words before the shorter ones that they begin with.

/** `make`, worked out once for each object that it is given. */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

/** A word that stands for itself in a pattern. */
export const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Sources of patterns as alternatives, the longest first. */
export const longestFirst = (sources: readonly string[]): string =>
  sources.toSorted((a, b) => b.length - a.length).join('|');
