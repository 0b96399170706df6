// The surface: bar, card or state, switches. The side panel is the same and follows the active tab.
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { CardView } from '../card/card.tsx';
import { FromEarlier } from '../card/earlier.tsx';
import type { Actions } from '../card/surroundings.ts';
import type { Interface } from '../card/words.ts';
import { send } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { useContextOf } from './earlier.ts';
import type { Page } from './first-page.ts';
import { useNotice } from './notice.ts';
import { usePage } from './page.ts';
import { failures, Message, Reading, refusals, unsaved, Waiting } from './states.tsx';
import { Switches } from './switches.tsx';
import { Tools } from './tools.tsx';
import type { View } from './view.ts';

type AppProps = {
  readonly face: Interface;
  readonly settings: Settings;
  readonly first: Page;
  readonly isPanel: boolean;
};

/** What a screen reader is told when the state changes. */
function announcement(face: Interface, view: View | null): string {
  if (view?.kind === 'reading') return face.words('state_reading');
  if (view?.kind === 'card') return face.words('state_read');
  return '';
}

export function App({ face, settings, first, isPanel }: AppProps): JSX.Element {
  const { words } = face;
  const { tab, view, read } = usePage(first, isPanel);
  const context = useContextOf(view);
  const { notice, tell } = useNotice();
  const copy = useMemo(
    () => (text: string) => {
      navigator.clipboard.writeText(text).then(
        () => tell(words('copied')),
        () => tell(words('not_copied')),
      );
    },
    [words, tell],
  );
  const tabId = tab?.id;
  // Read by the benchmark: how long the reader waited for the card.
  useEffect(() => {
    if (view?.kind === 'card') performance.mark('card');
  }, [view]);
  const actions = useMemo<Actions>(
    () => ({
      onShow: (span) => {
        if (tabId === undefined) return;
        const { start, end } = span;
        void send('show-span', { tabId, start, end }).then((sent) => {
          if (!sent.ok || !sent.answer.found) tell(words('not_in_page'));
        });
      },
      onMark: (span) => {
        if (tabId === undefined) return;
        void send('mark-span', { tabId, span: span && { start: span.start, end: span.end } });
      },
      onCopy: copy,
    }),
    [tabId, copy, tell, words],
  );
  return (
    <div class="surface">
      <Tools
        face={face}
        card={view?.kind === 'card' ? view.card : null}
        tab={tab}
        isPanel={isPanel}
        onCopy={copy}
        onRead={() => read(false)}
      />
      <p class="unseen" role="status">
        {announcement(face, view)}
      </p>
      <main>
        {view === null && <Waiting />}
        {view?.kind === 'reading' && <Reading face={face} />}
        {view?.kind === 'card' && (
          <>
            {view.unsaved && <p class="notice-line">{words(unsaved[view.unsaved])}</p>}
            <CardView key={view.key ?? 'unsaved'} card={view.card} face={face} actions={actions} staged>
              <FromEarlier context={context} />
            </CardView>
          </>
        )}
        {view?.kind === 'refused' && (
          <Message
            face={face}
            text={words(isPanel && view.reason === 'no-access' ? 'refused_no_access_panel' : refusals[view.reason])}
            because={view.because}
            button={view.anyway ? words('read_anyway') : null}
            onPress={() => read(true)}
          />
        )}
        {view?.kind === 'failed' && (
          <Message
            face={face}
            text={words(failures[view.reason])}
            button={words('try_again')}
            onPress={() => read(false)}
          />
        )}
      </main>
      <p class={notice ? 'toast' : 'toast gone'} role="status">
        {notice}
      </p>
      {tab && view && view.kind !== 'reading' && (
        <Switches
          key={`${tab.id} ${view.kind}`}
          face={face}
          settings={settings}
          tab={tab}
          painted={view.kind === 'card' ? view.painted : null}
        />
      )}
    </div>
  );
}
