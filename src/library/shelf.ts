// The archive as the library holds it: the rows, one open search, and news of changes made elsewhere.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Archive, Row } from '../storage/archive.ts';
import type { Fault } from '../storage/result.ts';
import type { Query, Search } from '../storage/searching.ts';

export type Shelf = {
  /** null while they are read. */
  readonly rows: readonly Row[] | null;
  /** False while only the newest are there. */
  readonly isWhole: boolean;
  readonly fault: Fault | null;
  /** Reads the rows anew. */
  readonly reload: () => void;
};

/** As many rows as a tall window shows at first: a few milliseconds, where all ten thousand take a good third of a second. */
const newest = 40;

export function useShelf(archive: Archive): Shelf {
  const [state, setState] = useState<Omit<Shelf, 'reload'>>({ rows: null, isWhole: false, fault: null });
  const reload = useCallback(() => {
    void archive.list().then((listed) =>
      setState((before) => {
        if (!listed.ok) return { ...before, fault: listed.fault };
        // The same rows keep their place in the list.
        const rows = before.rows && sameRows(before.rows, listed.value) ? before.rows : listed.value;
        return { rows, isWhole: true, fault: null };
      }),
    );
  }, [archive]);
  useEffect(() => {
    // One after the other: asked for at once, the many answers of the second keep the first waiting.
    void archive.list({ limit: newest }).then((listed) => {
      setState((before) =>
        listed.ok && before.rows === null
          ? { rows: listed.value, isWhole: listed.value.length < newest, fault: null }
          : before,
      );
      reload();
    });
    // Articles are read in other tabs: what is new is there when the reader comes back to this one.
    const back = () => document.visibilityState === 'visible' && reload();
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [archive, reload]);
  return { ...state, reload };
}

function sameRows(a: readonly Row[], b: readonly Row[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ id, lastRead, bytes }, i) => id === b[i]?.id && lastRead === b[i]?.lastRead && bytes === b[i]?.bytes)
  );
}

/** Ids that the queries find, one set for each that holds a word; undefined until the first answer. */
export function useFound(archive: Archive, queries: readonly Query[], rows: readonly Row[] | null) {
  const search = useMemo<Search>(() => archive.search(), [archive]);
  const [found, setFound] = useState<readonly ReadonlySet<number>[]>([]);
  // The index is read while the reader looks at the list, so that the first letter is answered as fast as the second.
  useEffect(() => void search.find({ text: '', field: 'anywhere' }), [search]);
  const asked = useRef(0);
  const wanted = JSON.stringify(queries);
  useEffect(() => {
    const mine = ++asked.current;
    const ask = async () => {
      const answers = await Promise.all((JSON.parse(wanted) as Query[]).map((query) => search.find(query)));
      // A slower answer to what was typed before must not overwrite this one.
      if (mine !== asked.current) return;
      setFound(answers.flatMap((answer) => (answer.ok && answer.value !== 'all' ? [new Set(answer.value)] : [])));
    };
    void ask();
  }, [search, wanted, rows]);
  return found;
}
