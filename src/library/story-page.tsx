// A story: the article and its related ones in order of time, and the figures that moved from one to the next.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '../card/dates.ts';
import type { Interface } from '../card/words.ts';
import type { Context, Earlier, MovedFigure, Relation } from '../context/statement.ts';
import { send } from '../messages.ts';
import type { Entry } from '../storage/archive.ts';
import { isoDay } from './line.tsx';
import type { PageProps } from './page-props.ts';
import { hashOf } from './route.ts';

type Told = { readonly earlier: Earlier; readonly relation: Relation | null; readonly because: string };

/** In order of publication, or of reading where that is unknown. `relation` null is the article that was asked about. */
export function storyOf(entry: Entry, { links }: Context): Told[] {
  const { card, key, url, firstRead } = entry;
  const { headline, publisher, published } = card.article;
  const own = { key, url, outlet: publisher ?? '', headline, published, firstRead };
  const day = ({ published, firstRead }: Earlier): string => published?.slice(0, 10) ?? isoDay(firstRead);
  return [{ earlier: own, relation: null, because: '' }, ...links].sort((a, b) =>
    day(a.earlier) < day(b.earlier)
      ? -1
      : day(a.earlier) > day(b.earlier)
        ? 1
        : a.earlier.firstRead - b.earlier.firstRead,
  );
}

export function StoryPage({ face, archive, id }: PageProps & { readonly id: string }): JSX.Element {
  const { words } = face;
  const [story, setStory] = useState<{ readonly entry: Entry; readonly context: Context } | 'gone' | null>(null);
  useEffect(() => {
    const ask = async () => {
      const [found, sent] = await Promise.all([archive.find(id), send('context-of', { key: id })]);
      setStory(found.ok && found.value && sent.ok ? { entry: found.value, context: sent.answer } : 'gone');
    };
    void ask();
  }, [archive, id]);
  if (story === null) return <p class="told">{words('library_loading')}</p>;
  if (story === 'gone') return <p class="told">{words('library_gone')}</p>;
  const { entry, context } = story;
  return (
    <div class="sheet">
      <h1>{words('library_story_of', entry.card.article.headline)}</h1>
      {context.links.length === 0 && <p class="told">{words('library_no_story')}</p>}
      {context.moved.map((figure) => (
        <Moved key={figure.figureId} face={face} figure={figure} />
      ))}
      <ol class="story">
        {storyOf(entry, context).map(({ earlier, relation, because }) => (
          <li key={earlier.key} aria-current={relation === null ? 'true' : undefined} title={because || undefined}>
            <time>{formatDate(face, earlier.published?.slice(0, 10) ?? isoDay(earlier.firstRead))}</time>
            <a href={hashOf({ page: 'article', key: earlier.key })}>{earlier.headline || earlier.key}</a>
            <span class="told">{earlier.outlet}</span>
            {relation === 'same-text' && <span class="tag">{words('library_same_text')}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Moved({ face, figure }: { readonly face: Interface; readonly figure: MovedFigure }): JSX.Element {
  return (
    <section class="series" title={figure.because}>
      <h2>{figure.label}</h2>
      <ol>
        {figure.readings.map(({ text, day, outlet, evidence }) => (
          <li key={`${evidence.key} ${evidence.start}`} title={evidence.text}>
            <b>{text}</b>
            <span class="told">{[outlet, day ? formatDate(face, day) : ''].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
