// The page at hand as the surface's state: its tab, what there is to show, and how to have it read.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { receive } from '../messages.ts';
import type { Page } from './first-page.ts';
import { currentTab, type PageTab, watchTab } from './tab.ts';
import { openView, readView, type View } from './view.ts';

/** `first`: what is known already; a page that was not read yet is read now. `follows`: the active tab, as it changes. */
export function usePage(first: Page, follows: boolean): Page & { readonly read: (anyway: boolean) => void } {
  const [page, setPage] = useState<Page>(first);
  // Answers to an earlier question must not overwrite those to a later one.
  const question = useRef(0);
  const busy = useRef(false);

  const ask = useCallback(async (answer: (tab: PageTab, onReading: () => void) => Promise<View>) => {
    const mine = ++question.current;
    const isLatest = () => mine === question.current;
    busy.current = true;
    const tab = await currentTab();
    const onReading = () => isLatest() && setPage({ tab, view: { kind: 'reading' } });
    const view: View = tab
      ? await answer(tab, onReading)
      : { kind: 'refused', reason: 'browser-page', because: [], anyway: false };
    if (!isLatest()) return;
    busy.current = false;
    setPage({ tab, view });
  }, []);

  const open = useCallback(() => void ask((tab, onReading) => openView(tab.id, onReading)), [ask]);
  const read = useCallback(
    (anyway: boolean) =>
      void ask((tab, onReading) => {
        onReading();
        return readView(tab.id, anyway);
      }),
    [ask],
  );

  useEffect(() => {
    if (!first.view) open();
    // While a question is open, the news is most likely its own answer's.
    const stopReceiving = receive({
      'tab-changed': ({ tabId }) => {
        void currentTab().then((tab) => {
          if (tab?.id === tabId && !busy.current) open();
        });
        return null;
      },
    });
    const stopWatching = follows ? watchTab(open) : () => undefined;
    return () => {
      stopReceiving();
      stopWatching();
    };
  }, [open, follows, first]);

  return { ...page, read };
}
