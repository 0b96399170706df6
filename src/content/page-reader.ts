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
  /** Shows the card of the reading that runs; its answer comes when the card is on disk. Another page's card is passed over. */
  readonly showAhead: (card: Card) => void;
  /**
   * The document may have become another page. Where the text that was read has gone, it is forgotten: true. A page that only
   * changed its address, as many do while the reader scrolls, stays read.
   */
  readonly leaveIfGone: () => boolean;
};

/** A front end may redraw a part of an article; without most of it the page is another one. */
const mostOfIt = 0.5;

type Read = { readonly card: Card; readonly url: string; readonly saved: Analysed['saved'] };
/** `unread`, `reading` and so on as they are told; what was read is told with its paint, which changes. */
type State = Exclude<TabState, { state: 'read' | 'unsaved' }> | ({ readonly state: 'done' } & Read);

export function createPageReader(page: Document, view: View): PageReader {
  let state: State = { state: 'unread' };
  let run = 0;
  let running: { readonly anyway: boolean; readonly end: Promise<TabState> } | undefined;
  /** The reading that is being analysed, and its card as soon as that is shown. */
  let awaited: { readonly reading: Reading; shown?: Promise<void> } | undefined;
  /** The article that this document held before it became another page. */
  let left: Article | undefined;
  /** What the current state stands on: null before anything was read. */
  let stands: { readonly address: string; readonly nodes: readonly Node[] } | null = null;

  function isGone(): boolean {
    if (!stands || state.state === 'unread') return false;
    const moved = stands.address !== addressOf(page.location.href);
    // Of a page that was not read only the address can tell whether it is another one.
    if (state.state !== 'done' && state.state !== 'reading') return moved;
    const there = stands.nodes.filter((node) => node.isConnected).length;
    if (there >= stands.nodes.length * mostOfIt) return false;
    return moved || !(state.state === 'done' && findAgain(state));
  }

  /** A front end may have drawn the same article anew: the card belongs to the nodes of now. */
  function findAgain({ card }: Read): boolean {
    const reading = readPage(page);
    if (reading.article.text !== card.article.text) return false;
    stands = { address: addressOf(page.location.href), nodes: reading.nodes };
    void view.show(card, reading);
    return true;
  }

  function leaveIfGone(): boolean {
    if (!isGone()) return false;
    run++;
    running = undefined;
    if (state.state === 'done') left = state.card.article;
    state = { state: 'unread' };
    stands = null;
    awaited = undefined;
    view.clear();
    return true;
  }

  function tell(): TabState {
    leaveIfGone();
    return state.state === 'done' ? told(state, view.isPainted()) : state;
  }

  async function readNow(anyway: boolean): Promise<TabState> {
    const mine = ++run;
    state = { state: 'reading' };
    view.clear();
    const reading = readPage(page);
    stands = { address: addressOf(page.location.href), nodes: reading.nodes };
    const own: typeof awaited = { reading };
    awaited = own;
    const refusal = refusalOf(page, reading.article, anyway);
    const answer = refusal ?? analysed(reading, anyway);
    // The background is at work by now, and this page would only wait.
    if (!refusal) view.prepare(reading);
    const next = await answer;
    if (mine !== run || leaveIfGone()) return tell();
    awaited = undefined;
    state = next;
    if (next.state === 'done') await (own.shown ?? view.show(next.card, reading));
    // The background ended before the card was on disk.
    else if (own.shown) view.clear();
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
    showAhead(card) {
      if (leaveIfGone() || !awaited || awaited.reading.article.text !== card.article.text) return;
      awaited.shown = view.show(card, awaited.reading);
    },
    leaveIfGone,
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
