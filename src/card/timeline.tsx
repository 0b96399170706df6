// What happened when: a strip of dots, and the dated sentences in order of time.
import type { JSX } from 'preact';
import type { Card } from '../article.ts';
import { dayNumber, formatDate, formatSpan } from './dates.ts';
import { CopyButton, Place } from './line.tsx';
import { quotation } from './quotation.ts';
import { Fold, Section } from './section.tsx';
import { dotsOf } from './strip.ts';
import { type Surroundings, useSurroundings } from './surroundings.ts';
import { number } from './words.ts';

function Strip({ card }: { readonly card: Card }): JSX.Element | null {
  const surroundings = useSurroundings();
  const dots = dotsOf(card.timeline, card.article.published);
  const first = dots[0];
  const last = dots.at(-1);
  if (!first || !last) return null;
  return (
    <div class="strip" aria-hidden="true">
      <div class="rail">
        {dots.map((dot) => (
          <i
            key={dot.iso}
            class={dot.isPublication ? 'published' : ''}
            style={{ insetInlineStart: `${100 * dot.at}%` }}
            title={formatDate(surroundings, dot.iso)}
          />
        ))}
      </div>
      <span>{formatDate(surroundings, first.iso)}</span>
      <span>{formatDate(surroundings, last.iso)}</span>
    </div>
  );
}

type Row = { readonly start: number; readonly end: number; readonly text: string; readonly date: string };

const atOnce = 6;

/** Where no sentence is dated for sure, the dates themselves, each once, in order of time. */
function rowsOf(surroundings: Surroundings, card: Card): Row[] {
  if (card.timeline.length > 0)
    return card.timeline.map((event) => ({
      start: event.start,
      end: event.end,
      text: event.text,
      date: formatDate(surroundings, event.iso, event.precision),
    }));
  const seen = new Set<string>();
  return card.dates
    .filter(({ iso, text }) => {
      const isNew = iso !== null && !seen.has(`${iso} ${text}`);
      seen.add(`${iso} ${text}`);
      return isNew;
    })
    .sort((a, b) => (dayNumber(a.iso ?? '') ?? 0) - (dayNumber(b.iso ?? '') ?? 0))
    .map((moment) => ({ ...moment, date: formatSpan(surroundings, moment) }));
}

export function Timeline({ card }: { readonly card: Card }): JSX.Element | null {
  const surroundings = useSurroundings();
  const { words, article } = surroundings;
  const rows = rowsOf(surroundings, card);
  if (rows.length === 0) return null;
  const shown = rows.length <= atOnce + 2 ? rows : rows.slice(0, atOnce);
  const list = (of: readonly Row[]) => (
    <ol class="timeline">
      {of.map((row, index) => (
        <li key={`${row.start} ${row.date}`} class="line">
          <time>{of[index - 1]?.date === row.date ? <span class="unseen">{row.date}</span> : row.date}</time>
          <Place span={row} lang={article.language}>
            {row.text}
          </Place>
          <CopyButton text={() => quotation(surroundings, article, { text: row.text, span: row })} />
        </li>
      ))}
    </ol>
  );
  const rest = rows.slice(shown.length);
  return (
    <Section id="date" icon="date" title={words('kind_dates')} count={rows.length}>
      <Strip card={card} />
      {list(shown)}
      {rest.length > 0 && (
        <Fold summary={surroundings.words('more', number(surroundings, rest.length))}>{list(rest)}</Fold>
      )}
    </Section>
  );
}
