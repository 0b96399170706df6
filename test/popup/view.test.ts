// What the popup waits for before it shows a card: the page's own reader and the archive, not the background.
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openArchive } from '../../src/storage/archive.ts';
import { card } from '../card/story.ts';

const page = vi.hoisted(() => ({ answer: undefined as unknown, asked: [] as unknown[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    // A background that was ended and never starts again.
    runtime: { sendMessage: () => new Promise(() => undefined) },
    tabs: {
      query: async () => [{ id: 7, url: 'https://courier.example/a' }],
      sendMessage: async (id: number, message: object) => {
        page.asked.push([id, message]);
        return page.answer;
      },
    },
    storage: { local: { get: async () => ({ theme: 'dark' }) } },
  },
}));
vi.stubGlobal('location', { search: '' });
const { toldView } = await import('../../src/popup/view.ts');
const { asked } = await import('../../src/popup/first-page.ts');

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

test('the first script asks, and what it asked the second is not asked again', async () => {
  page.answer = { ok: true, answer: { state: 'refused', reason: 'empty', because: [], anyway: false } };
  page.asked = [];
  await import('../../src/popup/first.ts');
  const { page: known, settings } = asked();
  expect(await known).toEqual({
    tab: { id: 7, url: 'https://courier.example/a' },
    view: { kind: 'refused', reason: 'empty', because: [], anyway: false },
  });
  expect((await settings).theme).toBe('dark');
  expect(page.asked).toEqual([[7, { kind: 'page-tell' }]]);
});
