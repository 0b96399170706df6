// What was read: outlet, headline, authors, date with its origin, reading time; and that a part is missing, where it is.
import type { JSX } from 'preact';
import type { Article } from '../article.ts';
import { formatDate } from './dates.ts';
import { Heading } from './heading.tsx';
import { origins } from './origins.ts';
import { siteName } from './quotation.ts';
import { useSurroundings } from './surroundings.ts';
import { number, separator } from './words.ts';

/** Silent reading of English non-fiction, words a minute: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047 */
const wordsPerMinute = 238;

/** A byline of more letters stands on a line of its own, cut after a few. */
const longByline = 60;

export function Masthead({ article }: { readonly article: Article }): JSX.Element {
  const surroundings = useSurroundings();
  const { words } = surroundings;
  const minutes = Math.max(1, Math.round(article.words / wordsPerMinute));
  const origin = article.from.published;
  const outlet = siteName(article);
  const by =
    article.byline.length > 0 ? words('by', new Intl.ListFormat(surroundings.locale).format(article.byline)) : '';
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
      {by.length > longByline && <p class="byline">{by}</p>}
      <p class="meta">
        {by !== '' && by.length <= longByline && (
          <>
            <span>{by}</span>
            {separator}
          </>
        )}
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
        <span class="whole">{words('reading_time', number(surroundings, minutes))}</span>
      </p>
      {article.cutOff && <p class="cut-off">{words('cut_off')}</p>}
    </header>
  );
}
