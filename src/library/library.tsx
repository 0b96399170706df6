// The frame of the library: bar, and the page that the address names.
import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Icon } from '../card/icons.tsx';
import type { Interface } from '../card/words.ts';
import type { Archive } from '../storage/archive.ts';
import type { Fault } from '../storage/result.ts';
import { ActorPage } from './actor-page.tsx';
import { ArticlePage } from './article-page.tsx';
import { faultText } from './fault-text.ts';
import { ListPage } from './list-page.tsx';
import { hashOf, type Route, routeOf } from './route.ts';
import { useShelf } from './shelf.ts';
import { StoryPage } from './story-page.tsx';
import { Upkeep } from './upkeep.tsx';

export function Unavailable({ face, fault }: { readonly face: Interface; readonly fault: Fault }): JSX.Element {
  return (
    <main class="library">
      <p role="alert">{faultText(face, fault)}</p>
    </main>
  );
}

/** The page in the address; going to another one makes an entry in the history, so that Back works. */
function useRoute(): readonly [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const changed = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const go = useCallback((to: Route) => {
    location.hash = hashOf(to);
  }, []);
  return [route, go];
}

export function Library({ face, archive }: { readonly face: Interface; readonly archive: Archive }): JSX.Element {
  const { words } = face;
  const [route, go] = useRoute();
  const shelf = useShelf(archive);
  const [notice, setNotice] = useState('');
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && routeOf(location.hash).page !== 'list') go({ page: 'list' });
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [go]);
  const props = { face, archive, go, tell: setNotice };
  return (
    <div class="library">
      <header class="bar">
        <a class="wordmark" href={hashOf({ page: 'list' })}>
          Nutgraf
        </a>
        <nav aria-label={words('library_title')}>
          <a href={hashOf({ page: 'list' })} aria-current={route.page === 'list' ? 'page' : undefined}>
            <Icon name="library" />
            {words('library_title')}
          </a>
          <a href={hashOf({ page: 'upkeep' })} aria-current={route.page === 'upkeep' ? 'page' : undefined}>
            <Icon name="save" />
            {words('library_upkeep')}
          </a>
        </nav>
      </header>
      {shelf.fault && <p role="alert">{faultText(face, shelf.fault)}</p>}
      <main>
        {/* Kept while another page is shown, so that search, filters and scroll position are there on the way back. */}
        <div hidden={route.page !== 'list'}>
          <ListPage {...props} rows={shelf.rows} isWhole={shelf.isWhole} isShown={route.page === 'list'} />
        </div>
        {route.page === 'article' && <ArticlePage {...props} key={route.key} id={route.key} reload={shelf.reload} />}
        {route.page === 'story' && <StoryPage {...props} key={route.key} id={route.key} />}
        {route.page === 'actor' && <ActorPage {...props} key={route.name} name={route.name} />}
        {route.page === 'upkeep' && (
          <Upkeep {...props} rows={shelf.isWhole ? shelf.rows : null} reload={shelf.reload} />
        )}
      </main>
      <p class="library-notice" role="status">
        {notice}
      </p>
    </div>
  );
}
