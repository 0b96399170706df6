// The list of everything that was read: search as you type, filters, sorting.
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '../article.ts';
import { plural } from '../card/words.ts';
import type { Row } from '../storage/archive.ts';
import type { Field } from '../storage/words.ts';
import { Filters } from './filters.tsx';
import { Line } from './line.tsx';
import type { PageProps } from './page-props.ts';
import { everything, select } from './selection.ts';
import { useFound } from './shelf.ts';
import { VirtualList } from './virtual-list.tsx';

/** Pixels; the hit of a search takes a third line. */
const rowHeight = { listed: 62, searched: 84 } as const;

type ListPageProps = PageProps & {
  readonly rows: readonly Row[] | null;
  /** False while only the newest are there: how many there are is not said yet. */
  readonly isWhole: boolean;
  readonly isShown: boolean;
};

export function ListPage({ face, archive, go, rows, isWhole, isShown }: ListPageProps): JSX.Element {
  const { words } = face;
  const [text, setText] = useState('');
  const [field, setField] = useState<Field>('anywhere');
  const [actor, setActor] = useState('');
  const [selection, setSelection] = useState(everything);
  const box = useRef<HTMLInputElement>(null);
  const found = useFound(
    archive,
    [
      { text, field },
      { text: actor, field: 'actor' },
    ],
    rows,
  );
  const chosen = useMemo(() => select(rows ?? [], selection, found), [rows, selection, found]);
  const cards = useShownCards(archive, text);

  useEffect(() => {
    if (!isShown) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key } = event;
      const types = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
      if (key === '/' && !types) {
        event.preventDefault();
        box.current?.focus();
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [isShown]);

  // The bar above names the page for the eye.
  const title = <h1 class="unseen">{words('library_title')}</h1>;
  if (rows === null || rows.length === 0)
    return (
      <>
        {title}
        <p class="told">{words(rows === null ? 'library_loading' : 'library_empty')}</p>
      </>
    );
  return (
    <>
      {title}
      <search class="finder">
        <input
          ref={box}
          type="search"
          class="box"
          value={text}
          placeholder={words('library_search')}
          aria-label={words('library_search')}
          aria-keyshortcuts="/"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={({ key }) => {
            if (key === 'ArrowDown') document.querySelector<HTMLElement>('.virtual')?.focus();
          }}
        />
        <Filters
          face={face}
          rows={rows}
          field={field}
          onField={setField}
          actor={actor}
          onActor={setActor}
          selection={selection}
          onSelection={setSelection}
        />
      </search>
      <p class="told" role="status">
        {isWhole ? plural(face, 'library_articles', chosen.length) : words('library_loading')}
      </p>
      <VirtualList
        items={chosen}
        keyOf={({ id }) => id}
        rowHeight={text.trim() === '' ? rowHeight.listed : rowHeight.searched}
        label={words('library_title')}
        row={(row) => <Line face={face} row={row} card={cards.of(row.id)} query={text} />}
        onOpen={({ key }) => go({ page: 'article', key })}
        onShown={cards.want}
      />
    </>
  );
}

/** Cards of the rows in view, looked up only while something is searched: a hit is shown from them. */
function useShownCards(archive: PageProps['archive'], query: string) {
  const [known, setKnown] = useState<ReadonlyMap<number, Card>>(new Map());
  const wanted = useRef<readonly Row[]>([]);
  const isSearching = query.trim() !== '';
  const look = useCallback(() => {
    const rows = wanted.current;
    void archive.entries(rows.map(({ id }) => id)).then((read) => {
      if (!read.ok || rows !== wanted.current) return;
      const ids = new Map(rows.map(({ key, id }) => [key, id]));
      setKnown(new Map(read.value.entries.flatMap(({ key, card }) => (ids.has(key) ? [[ids.get(key)!, card]] : []))));
    });
  }, [archive]);
  useEffect(() => {
    if (isSearching) look();
  }, [isSearching, look]);
  const want = useCallback(
    (rows: readonly Row[]) => {
      wanted.current = rows;
      if (isSearching) look();
    },
    [isSearching, look],
  );
  return { want, of: (id: number): Card | undefined => (isSearching ? known.get(id) : undefined) };
}
