// What was read: headline, outlet, authors, date with its origin, reading time; on demand how much of the page was taken.
import type { JSX } from 'preact';
import type { Article, MetadataField, Origin } from '../article.ts';
import { formatDate } from './dates.ts';
import { Heading } from './heading.tsx';
import { siteName } from './quotation.ts';
import { Fold } from './section.tsx';
import { useSurroundings } from './surroundings.ts';
import { number, plural, type WordKey } from './words.ts';

/** Silent reading of English non-fiction, words a minute: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047 */
const wordsPerMinute = 238;

const origins: Readonly<Record<Origin, WordKey>> = {
  'json-ld': 'origin_page_data',
  meta: 'origin_page_data',
  visible: 'origin_visible',
  url: 'origin_url',
  given: 'origin_given',
};
const fields: readonly (readonly [MetadataField, WordKey])[] = [
  ['headline', 'field_headline'],
  ['byline', 'field_byline'],
  ['published', 'field_published'],
  ['publisher', 'field_publisher'],
];

/** Stays at the end of a line when the text wraps. */
const separator = '\u00a0· ';

function edges(article: Article): { readonly first: string; readonly last: string } | null {
  const body = article.blocks.filter(({ type }) => type === 'paragraph' || type === 'quote' || type === 'list');
  const first = body[0];
  const last = body.at(-1);
  if (!first || !last) return null;
  return { first: article.text.slice(first.start, first.end), last: article.text.slice(last.start, last.end) };
}

function WhatWasRead({ article }: { readonly article: Article }): JSX.Element {
  const surroundings = useSurroundings();
  const { words } = surroundings;
  const ends = edges(article);
  return (
    <Fold class="read" summary={plural(surroundings, 'words_read', article.words)}>
      {article.cutOff && <p class="cut-off">{words('cut_off')}</p>}
      <dl>
        {ends && (
          <>
            <dt>{words('first_words')}</dt>
            <dd class="clipped" lang={article.language ?? undefined}>
              {ends.first}
            </dd>
            <dt>{words('last_words')}</dt>
            <dd class="clipped" lang={article.language ?? undefined}>
              {ends.last}
            </dd>
          </>
        )}
        {fields.map(([field, label]) => {
          const origin = article.from[field];
          return (
            <>
              <dt key={`${field} name`}>{words(label)}</dt>
              <dd key={field}>{origin ? words(origins[origin]) : words('not_found')}</dd>
            </>
          );
        })}
      </dl>
    </Fold>
  );
}

export function Masthead({ article }: { readonly article: Article }): JSX.Element {
  const surroundings = useSurroundings();
  const { words } = surroundings;
  const minutes = Math.max(1, Math.round(article.words / wordsPerMinute));
  const origin = article.from.published;
  const outlet = siteName(article);
  const sameDay = article.modified?.slice(0, 10) === article.published?.slice(0, 10);
  return (
    <header class="masthead">
      {(outlet || article.section) && (
        <p class="kicker">
          {outlet && <span class="outlet">{outlet}</span>}
          {article.section && <span>{article.section}</span>}
          {article.kind === 'live' && <span class="tag">{words('live')}</span>}
        </p>
      )}
      <Heading of="headline" lang={article.language}>
        {article.headline || words('no_headline')}
      </Heading>
      {article.byline.length > 0 && (
        <p class="byline">{words('by', new Intl.ListFormat(surroundings.locale).format(article.byline))}</p>
      )}
      <p class="meta">
        {article.published && (
          <>
            <time dateTime={article.published}>{formatDate(surroundings, article.published)}</time>
            {origin && origin !== 'given' && ` ${words('in_brackets', words(origins[origin]))}`}
            {separator}
          </>
        )}
        {article.modified && !sameDay && (
          <>
            {words('updated', formatDate(surroundings, article.modified.slice(0, 10)))}
            {separator}
          </>
        )}
        {words('reading_time', number(surroundings, minutes))}
      </p>
      <WhatWasRead article={article} />
    </header>
  );
}
