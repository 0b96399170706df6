// What there is to show for a tab: asked of the background, the card read from the archive.
import type { Card } from '../article.ts';
import { type Failure, type Refusal, send, sendToPage, type TabState, type Unsaved } from '../messages.ts';
import { type Find, openFinding } from '../storage/finding.ts';

export type View =
  | { readonly kind: 'reading' }
  /** `key`: under which the archive has it; null with `unsaved`. */
  | {
      readonly kind: 'card';
      readonly card: Card;
      readonly key: string | null;
      readonly unsaved: Unsaved | null;
      readonly painted: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly reason: Refusal;
      readonly because: readonly string[];
      readonly anyway: boolean;
    }
  /** storage: the page was read, but its card cannot be had from the archive. */
  | { readonly kind: 'failed'; readonly reason: Failure | 'storage' };

let opened: ReturnType<typeof openFinding> | undefined;

/** Opened early, while the page's state is still asked for, and once. */
export async function openStored(): Promise<Find | null> {
  opened ??= openFinding();
  const result = await opened;
  // The next question tries anew: the database may only have been busy.
  if (!result.ok) opened = undefined;
  return result.ok ? result.value : null;
}

async function viewOf(state: Exclude<TabState, { state: 'unread' }>): Promise<View> {
  switch (state.state) {
    case 'reading':
      return { kind: 'reading' };
    case 'refused':
      return { kind: 'refused', reason: state.reason, because: state.because, anyway: state.anyway };
    case 'failed':
      return { kind: 'failed', reason: state.reason };
    case 'unsaved':
      return { kind: 'card', card: state.card, key: null, unsaved: state.reason, painted: state.painted };
    case 'read': {
      const find = await openStored();
      const found = await find?.(state.key);
      return found?.ok && found.value
        ? { kind: 'card', card: found.value.card, key: state.key, unsaved: null, painted: state.painted }
        : { kind: 'failed', reason: 'storage' };
    }
  }
}

/** Reads the page, again if it was read before. */
export async function readView(tabId: number, anyway: boolean): Promise<View> {
  const read = await send('read-tab', { tabId, anyway });
  if (!read.ok) return { kind: 'failed', reason: read.reason === 'no-listener' ? 'interrupted' : 'fault' };
  // After a reading "unread" means that the page went away meanwhile.
  return read.answer.state === 'unread' ? { kind: 'failed', reason: 'interrupted' } : viewOf(read.answer);
}

/**
 * What the page's own reader knows of it; null when it was not read yet. The background knows no more of a page that was
 * read, and may have been ended: starting it takes longer than all else that a card waits for.
 */
export async function toldView(tabId: number): Promise<View | null> {
  const told = await sendToPage(tabId, 'page-tell', {});
  return told.ok && told.answer.state !== 'unread' ? viewOf(told.answer) : null;
}

/** What is known of the page, by its reader or by its address; null when it was not read yet. */
async function knownView(tabId: number): Promise<View | null> {
  const known = await send('tab-state', { tabId });
  return known.ok && known.answer.state !== 'unread' ? viewOf(known.answer) : null;
}

/** What is known; a page that was not read yet is read, and `onReading` called before that. */
export async function openView(tabId: number, onReading: () => void): Promise<View> {
  const known = await knownView(tabId);
  if (known) return known;
  onReading();
  return readView(tabId, false);
}
