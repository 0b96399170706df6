// What earlier articles say about the one shown: asked for once the card stands, so that the card never waits for it.
import { useEffect, useState } from 'preact/hooks';
import type { Context } from '../context/statement.ts';
import { send } from '../messages.ts';
import type { View } from './view.ts';

const nothing: Context = {
  links: [],
  moved: [],
  disputed: [],
  newHere: [],
  onlyElsewhere: [],
  fullNames: [],
  changed: null,
};

export function useContextOf(view: View | null): Context {
  const [known, setKnown] = useState<{ readonly view: View | null; readonly context: Context }>({
    view: null,
    context: nothing,
  });
  useEffect(() => {
    if (view?.kind !== 'card' || view.key === null) return;
    let isCurrent = true;
    void send('context-of', { key: view.key }).then((sent) => {
      if (sent.ok && isCurrent) setKnown({ view, context: sent.answer });
    });
    return () => {
      isCurrent = false;
    };
  }, [view]);
  // An answer about another page is none.
  return known.view === view ? known.context : nothing;
}
