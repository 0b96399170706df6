// One article in a list: headline, outlet, dates, and where a search hits it.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Card } from '../article.ts';
import { formatDate } from '../card/dates.ts';
import type { Interface, WordKey } from '../card/words.ts';
import type { Row } from '../storage/archive.ts';
import { searchWords } from '../storage/words.ts';
import { type Hit, hitIn, mark, type Piece } from './hit.ts';

type LineProps = {
  readonly face: Interface;
  readonly row: Row;
  /** Needed only to show a hit. */
  readonly card: Card | undefined;
  readonly query: string;
};

const places: Readonly<Record<Hit['where'], WordKey | null>> = {
  actor: 'kind_actors',
  claim: 'kind_claims',
  figure: 'kind_figures',
  date: 'kind_dates',
  text: null,
};

export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

function Marked({ pieces }: { readonly pieces: readonly Piece[] }): JSX.Element {
  return (
    <>
      {pieces.map(({ text, marked }, i) => (
        <span key={i}>{marked ? <mark>{text}</mark> : text}</span>
      ))}
    </>
  );
}

export function Line({ face, row, card, query }: LineProps): JSX.Element {
  const { words } = face;
  const hit = useMemo(() => card && hitIn(card, query), [card, query]);
  const wanted = useMemo(() => searchWords(query), [query]);
  const place = hit && places[hit.where];
  return (
    <div class="entry">
      <p class="headline" dir="auto">
        <Marked pieces={mark(row.headline || row.key, wanted)} />
      </p>
      <p class="told">
        {[
          row.outlet,
          row.published ? formatDate(face, row.published.slice(0, 10)) : '',
          words('library_read_on', formatDate(face, isoDay(row.lastRead))),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {hit && (
        <p class="hit" dir="auto">
          {place && <span class="tag">{words(place)}</span>}
          <Marked pieces={hit.pieces} />
        </p>
      )}
    </div>
  );
}
