// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article, Card } from '../../src/article.ts';
import { createPageReader } from '../../src/content/page-reader.ts';
import type { View } from '../../src/content/view.ts';

type Post = (message: { readonly article: Article }) => Promise<unknown>;
const browser = vi.hoisted(() => ({ post: null as Post | null, id: 'nutgraf' as string | undefined }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      get id() {
        return browser.id;
      },
      sendMessage: (message: { readonly article: Article }) => browser.post?.(message),
    },
  },
}));

const sentence =
  'The council closed the old bridge on Monday after a flood had damaged two of its pillars, and the mayor said that it would stay closed until the engineers had looked at every stone of it.';
const story = (headline: string, words = sentence): string =>
  `<main><article><h1>${headline}</h1>${`<p>${words}</p>`.repeat(1)}${[1, 2, 3, 4, 5].map((n) => `<p>${words} Part ${n} of the report on ${headline}.</p>`).join('')}</article></main>`;

const cardOf = (article: Article): Card => ({
  format: 'nutgraf-card/1',
  article,
  summary: [],
  actors: [],
  claims: [],
  figures: [],
  dates: [],
  timeline: [],
});
const analysed = (article: Article) => ({
  ok: true,
  answer: { card: cardOf(article), saved: { key: `key of ${article.headline}` } },
});

function fakeView() {
  const shown: string[] = [];
  const view: View = {
    prepare: () => undefined,
    show: async (card) => void shown.push(card.article.headline),
    clear: () => void shown.push('-'),
    paint: async () => undefined,
    isPainted: () => true,
    showSpan: () => true,
    markSpan: () => true,
    step: () => true,
    apply: () => undefined,
  };
  return { view, shown };
}

function load(html: string, path = '/2026/03/02/old-bridge-closed-after-flood'): void {
  history.replaceState({}, '', path);
  document.head.innerHTML =
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02T08:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-02T08:00:00Z"}</script>';
  document.body.innerHTML = html;
}

beforeEach(() => {
  browser.id = 'nutgraf';
  browser.post = async ({ article }) => analysed(article);
  load(story('Bridge closed'));
});

describe('a page', () => {
  test('is unread, then read and shown', async () => {
    const { view, shown } = fakeView();
    const reader = createPageReader(document, view);
    expect(reader.tell()).toEqual({ state: 'unread' });
    expect(await reader.read(false)).toMatchObject({ state: 'read', key: 'key of Bridge closed', painted: true });
    expect(shown.at(-1)).toBe('Bridge closed');
  });

  test('asked twice at once is read once', async () => {
    const post = vi.fn<Post>(async ({ article }) => analysed(article));
    browser.post = post;
    const reader = createPageReader(document, fakeView().view);
    await Promise.all([reader.read(false), reader.read(false)]);
    expect(post).toHaveBeenCalledOnce();
  });

  test('that became another one while it was read shows nothing of the old one', async () => {
    const { view, shown } = fakeView();
    const reader = createPageReader(document, view);
    let answer: (value: unknown) => void = () => undefined;
    browser.post = () => new Promise((resolve) => (answer = resolve));
    const end = reader.read(false);
    load(story('Another story'), '/2026/03/03/another-story-of-the-week');
    expect(reader.leaveIfGone()).toBe(true);
    answer(analysed({ headline: 'Bridge closed' } as Article));
    expect(await end).toEqual({ state: 'unread' });
    expect(shown).not.toContain('Bridge closed');
  });

  test('that became another one afterwards is unread again, and its card is taken off', async () => {
    const { view, shown } = fakeView();
    const reader = createPageReader(document, view);
    await reader.read(false);
    load(story('Another story'), '/2026/03/03/another-story-of-the-week');
    expect(reader.tell()).toEqual({ state: 'unread' });
    expect(shown.at(-1)).toBe('-');
  });

  test('that only changed its address stays read', async () => {
    const reader = createPageReader(document, fakeView().view);
    await reader.read(false);
    history.replaceState({}, '', '/2026/03/02/old-bridge-closed-after-flood?shared=1');
    expect(reader.leaveIfGone()).toBe(false);
    expect(reader.tell()).toMatchObject({ state: 'read' });
  });

  test('that was drawn anew with the same text is shown anew, without being read again', async () => {
    const post = vi.fn<Post>(async ({ article }) => analysed(article));
    browser.post = post;
    const { view, shown } = fakeView();
    const reader = createPageReader(document, view);
    await reader.read(false);
    document.body.innerHTML = story('Bridge closed');
    expect(reader.leaveIfGone()).toBe(false);
    expect([post.mock.calls.length, shown.filter((each) => each === 'Bridge closed').length]).toEqual([1, 2]);
  });

  test('whose canonical address stayed that of the old one is not kept in its place', async () => {
    const sent: (string | null)[] = [];
    browser.post = async ({ article }) => {
      sent.push(article.url);
      return analysed(article);
    };
    const canonical = '<link rel="canonical" href="http://localhost:3000/2026/03/02/old-bridge-closed-after-flood">';
    document.head.insertAdjacentHTML('beforeend', canonical);
    const reader = createPageReader(document, fakeView().view);
    await reader.read(false);
    load(story('Another story'), '/2026/03/03/another-story-of-the-week');
    document.head.insertAdjacentHTML('beforeend', canonical);
    reader.leaveIfGone();
    await reader.read(false);
    expect(sent).toEqual(['http://localhost:3000/2026/03/02/old-bridge-closed-after-flood', null]);
  });

  test('that is no article is refused with its reasons; insisted upon, it is read as one', async () => {
    const sent: Article[] = [];
    browser.post = async ({ article }) => {
      sent.push(article);
      return analysed(article);
    };
    document.head.innerHTML = '';
    load(story('A thread'), '/forum/threads/7');
    document.head.innerHTML = '';
    const reader = createPageReader(document, fakeView().view);
    expect(await reader.read(false)).toMatchObject({ state: 'refused', reason: 'not-an-article', anyway: true });
    expect(await reader.read(true)).toMatchObject({ state: 'read' });
    expect(sent.map(({ isArticle, kind }) => [isArticle, kind])).toEqual([[true, 'article']]);
  });
});

describe('a card that is not on disk yet', () => {
  function reading() {
    const { view, shown } = fakeView();
    const reader = createPageReader(document, view);
    let sent: Article | undefined;
    let answer: (value: unknown) => void = () => undefined;
    browser.post = ({ article }) => {
      sent = article;
      return new Promise((resolve) => (answer = resolve));
    };
    const end = reader.read(false);
    return { reader, shown, end, article: () => sent!, answer: (value: unknown) => answer(value) };
  }

  test('is shown, once, and the page is still told to be read', async () => {
    const { reader, shown, end, article, answer } = reading();
    reader.showAhead(cardOf(article()));
    expect(shown).toEqual(['-', 'Bridge closed']);
    expect(reader.tell()).toEqual({ state: 'reading' });
    answer(analysed(article()));
    expect(await end).toMatchObject({ state: 'read', key: 'key of Bridge closed' });
    expect(shown).toEqual(['-', 'Bridge closed']);
  });

  test('is taken off where it never gets there', async () => {
    const { reader, shown, end, article, answer } = reading();
    reader.showAhead(cardOf(article()));
    answer({ ok: false, reason: 'fault', detail: 'the disk failed' });
    expect(await end).toEqual({ state: 'failed', reason: 'fault' });
    expect(shown).toEqual(['-', 'Bridge closed', '-']);
  });

  test('of another text, or of a page that was left, or that nobody waits for, is passed over', async () => {
    const { reader, shown, end, article, answer } = reading();
    reader.showAhead(cardOf({ ...article(), text: 'Another text.' }));
    expect(shown).toEqual(['-']);
    answer(analysed(article()));
    await end;
    reader.showAhead(cardOf(article()));
    expect(shown).toEqual(['-', 'Bridge closed']);
    const again = reader.read(false);
    load(story('Another story'), '/2026/03/03/another-story-of-the-week');
    reader.showAhead(cardOf(article()));
    expect(shown.slice(2)).toEqual(['-', '-']);
    answer(analysed(article()));
    await again;
  });
});

describe('a background that was ended meanwhile', () => {
  test('is asked once more', async () => {
    let asked = 0;
    browser.post = async ({ article }) => {
      if (++asked === 1) throw new Error('message channel closed');
      return analysed(article);
    };
    expect(await createPageReader(document, fakeView().view).read(false)).toMatchObject({ state: 'read' });
  });

  test('twice: it is said', async () => {
    browser.post = () => Promise.reject(new Error('message channel closed'));
    const state = await createPageReader(document, fakeView().view).read(false);
    expect(state).toEqual({ state: 'failed', reason: 'interrupted' });
  });

  test('with the extension gone, nobody is asked again', async () => {
    const post = vi.fn<Post>(() => Promise.reject(new Error('Extension context invalidated')));
    browser.post = post;
    browser.id = undefined;
    await createPageReader(document, fakeView().view).read(false);
    expect(post).toHaveBeenCalledOnce();
  });
});
