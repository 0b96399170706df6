// One article: its whole card, what the earlier ones say about it, and how to forget it.
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Actor } from '../article.ts';
import { CardView } from '../card/card.tsx';
import { FromEarlier } from '../card/earlier.tsx';
import type { Actions } from '../card/surroundings.ts';
import { number, plural } from '../card/words.ts';
import type { Context } from '../context/statement.ts';
import { send } from '../messages.ts';
import type { Entry } from '../storage/archive.ts';
import type { Result } from '../storage/result.ts';
import { faultText } from './fault-text.ts';
import type { PageProps } from './page-props.ts';
import { hashOf } from './route.ts';

type ArticlePageProps = PageProps & { readonly id: string; readonly reload: () => void };

/** Who can have a page of its own; most mentioned first, as the card ranks them. */
const withPage = ({ kind }: Actor): boolean => kind === 'person' || kind === 'organisation' || kind === 'group';

export function ArticlePage({ face, archive, go, tell, id, reload }: ArticlePageProps): JSX.Element {
  const { words } = face;
  const [found, setFound] = useState<Result<Entry | undefined> | null>(null);
  const [context, setContext] = useState<Context | null>(null);
  useEffect(() => {
    void archive.find(id).then(setFound);
    // The card does not wait for it.
    void send('context-of', { key: id }).then((sent) => sent.ok && setContext(sent.answer));
  }, [archive, id]);
  const actions = useMemo<Actions>(
    () => ({
      onShow: null,
      onMark: null,
      onCopy: (text) => {
        navigator.clipboard.writeText(text).then(
          () => tell(words('copied')),
          () => tell(words('not_copied')),
        );
      },
    }),
    [tell, words],
  );
  if (!found) return <p class="told">{words('library_loading')}</p>;
  const forget = async () => {
    const forgotten = await archive.forget(id);
    if (!forgotten.ok) return tell(faultText(face, forgotten.fault));
    tell(words('library_forgotten'));
    reload();
    go({ page: 'list' });
  };
  const forgetting = (
    <button type="button" class="plain" onClick={() => void forget()}>
      {words('library_forget')}
    </button>
  );
  if (!found.ok)
    return (
      <div class="sheet">
        <p role="alert">{faultText(face, found.fault)}</p>
        {forgetting}
      </div>
    );
  if (!found.value) return <p class="told">{words('library_gone')}</p>;
  const { card, visits } = found.value;
  return (
    <div class="sheet">
      <div class="deeds">
        {card.article.url && (
          <a class="plain" href={card.article.url} target="_blank" rel="noreferrer">
            {words('library_open_page')}
          </a>
        )}
        <a class="plain" href={hashOf({ page: 'story', key: id })}>
          {words('library_story')}
        </a>
        {forgetting}
        <span class="told">{plural(face, 'library_visits', visits)}</span>
      </div>
      <CardView card={card} face={face} actions={actions}>
        {context && <FromEarlier context={context} />}
      </CardView>
      <nav class="cast" aria-label={words('kind_actors')}>
        {card.actors.filter(withPage).map(({ id: actorId, name, mentions }) => (
          <a key={actorId} href={hashOf({ page: 'actor', name })}>
            {name} <span class="told">{number(face, mentions.length)}</span>
          </a>
        ))}
      </nav>
    </div>
  );
}
