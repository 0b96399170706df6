// Read → send → paint, for one document. The result of a page that was left is never shown on the one that followed.
import type { Article, Card } from '../article.ts';
import { type Analysed, type Sent, send, type TabState } from '../messages.ts';
import { type Reading, readPage } from '../page/read.ts';
import { addressOf } from './address.ts';
import { isAlive } from './alive.ts';
import { refusalOf } from './refusal.ts';
import type { View } from './view.ts';

export type PageReader = {
  readonly tell: () => TabState;
  /** Reads the page as it is now. A second call meanwhile waits for the first. */
  readonly read: (anyway: boolean) => Promise<TabState>;
  /** The document became another page: what was read does not belong to it. */
  readonly leave: () => void;
};

type Read = { readonly card: Card; readonly url: string; readonly saved: Analysed['saved'] };
/** `unread`, `reading` and so on as they are told; what was read is told with its paint, which changes. */
type State = Exclude<TabState, { state: 'read' | 'unsaved' }> | ({ readonly state: 'done' } & Read);

export function createPageReader(page: Document, view: View): PageReader {
  let state: State = { state: 'unread' };
  let run = 0;
  let running: { readonly anyway: boolean; readonly end: Promise<TabState> } | undefined;
  /** The article that this document held before it became another page. */
  let left: Article | undefined;

  const tell = (): TabState => (state.state === 'done' ? told(state, view.isPainted()) : state);

  async function readNow(anyway: boolean): Promise<TabState> {
    const mine = ++run;
    state = { state: 'reading' };
    view.clear();
    const reading = readPage(page);
    const refusal = refusalOf(page, reading.article, anyway);
    const next = refusal ?? (await analysed(reading, anyway));
    if (mine !== run) return tell();
    state = next;
    if (next.state === 'done') await view.show(next.card, reading);
    return tell();
  }

  async function analysed({ article }: Reading, anyway: boolean): Promise<State> {
    const url = addressOf(page.location.href);
    const named = left && left.url === article.url && left.text !== article.text ? null : article.url;
    const insisted = anyway ? ({ isArticle: true, kind: 'article' } as const) : {};
    const sent = await ask({ ...article, ...insisted, url: named });
    if (sent.ok) return { state: 'done', url, ...sent.answer };
    return { state: 'failed', reason: sent.reason === 'no-listener' ? 'interrupted' : 'fault' };
  }

  return {
    tell,
    read(anyway) {
      if (running?.anyway === anyway) return running.end;
      const end = readNow(anyway).finally(() => {
        if (running?.end === end) running = undefined;
      });
      running = { anyway, end };
      return end;
    },
    leave() {
      run++;
      running = undefined;
      if (state.state === 'done') left = state.card.article;
      state = { state: 'unread' };
      view.clear();
    },
  };
}

/** The browser may end the background in the middle of the work; asking once more starts it again. */
async function ask(article: Article): Promise<Sent<Analysed>> {
  const first = await send('article-read', { article });
  return first.ok || first.reason !== 'no-listener' || !isAlive() ? first : send('article-read', { article });
}

function told({ card, url, saved }: Read, painted: boolean): TabState {
  if ('key' in saved) return { state: 'read', url, key: saved.key, claims: card.claims.length, painted };
  return { state: 'unsaved', url, reason: saved.unsaved, card, painted };
}
