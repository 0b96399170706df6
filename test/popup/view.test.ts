// What the popup waits for before it shows a card: the page's own reader and the archive, not the background.
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openArchive } from '../../src/storage/archive.ts';
import { card } from '../card/story.ts';

const page = vi.hoisted(() => ({ answer: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  default: {
    // A background that was ended and never starts again.
    runtime: { sendMessage: () => new Promise(() => undefined) },
    tabs: { sendMessage: async () => page.answer },
  },
}));
const { toldView } = await import('../../src/popup/view.ts');

test('a page that was read gives its card while the background sleeps', async () => {
  const archive = await openArchive();
  if (!archive.ok) throw new Error(archive.fault.detail);
  const saved = await archive.value.save(card, Date.UTC(2026, 10, 18));
  if (!saved.ok) throw new Error(saved.fault.detail);
  const { key } = saved.value;
  page.answer = { ok: true, answer: { state: 'read', url: card.article.url, key, claims: 14, painted: true } };
  expect(await toldView(1)).toEqual({ kind: 'card', card, key, unsaved: null, painted: true });
});

test('a page without a reader, or not read yet, is not known at once', async () => {
  page.answer = undefined;
  expect(await toldView(1)).toBeNull();
  page.answer = { ok: true, answer: { state: 'unread' } };
  expect(await toldView(1)).toBeNull();
});
