// The toolbar popup: the card of the page at hand, read from the archive.
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Card } from '../article.ts';
import { send, type TabState } from '../messages.ts';
import { openArchive } from '../storage/archive.ts';

async function stateOf(tabId: number): Promise<TabState> {
  const known = await send('tab-state', { tabId });
  if (known.ok && known.answer.state !== 'unread') return known.answer;
  const read = await send('read-tab', { tabId, anyway: false });
  return read.ok ? read.answer : { state: 'failed', reason: 'fault' };
}

async function cardOf(state: TabState): Promise<Card | undefined> {
  if (state.state === 'unsaved') return state.card;
  if (state.state !== 'read') return undefined;
  const archive = await openArchive();
  const found = archive.ok ? await archive.value.find(state.key) : archive;
  return found.ok ? found.value?.card : undefined;
}

function Lines({ card, tabId }: { readonly card: Card; readonly tabId: number }) {
  const show = ({ start, end }: { readonly start: number; readonly end: number }) =>
    void send('show-span', { tabId, start, end });
  return (
    <>
      <h1>{card.article.headline}</h1>
      {card.summary.map((line) => (
        <button type="button" key={line.start} onClick={() => show(line)}>
          {line.text}
        </button>
      ))}
    </>
  );
}

async function main(): Promise<void> {
  const root = document.getElementById('root');
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!root || tab?.id === undefined) return;
  const state = await stateOf(tab.id);
  const card = await cardOf(state);
  render(card ? <Lines card={card} tabId={tab.id} /> : <p>{state.state}</p>, root);
}

void main();
