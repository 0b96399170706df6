import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../src/article.ts';
import { isArticle, longestText, receive, send } from '../src/messages.ts';

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => true | undefined;
const browser = vi.hoisted(() => ({
  listeners: new Set<unknown>(),
  post: null as null | (() => Promise<unknown>),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'nutgraf',
      getURL: (path: string) => `extension://nutgraf/${path}`,
      sendMessage: () => browser.post?.(),
      onMessage: {
        addListener: (listener: unknown) => browser.listeners.add(listener),
        removeListener: (listener: unknown) => browser.listeners.delete(listener),
      },
    },
  },
}));

const page = { id: 'nutgraf', url: 'https://news.example/a', frameId: 0, tab: { id: 4, incognito: true } };
const popup = { id: 'nutgraf', url: 'extension://nutgraf/popup.html' };
const optionsInTab = {
  ...popup,
  url: 'extension://nutgraf/options.html',
  frameId: 0,
  tab: { id: 5, incognito: false },
};

async function post(message: unknown, sender: unknown): Promise<unknown> {
  const [listener] = [...browser.listeners] as Listener[];
  return new Promise((resolve) => {
    if (listener!(message, sender, resolve) === undefined) resolve('left to others');
  });
}

const article: Article = {
  isArticle: true,
  kind: 'article',
  headline: 'Harbour closed',
  standfirst: null,
  byline: ['Ana Lima'],
  published: '2024-03-01',
  modified: null,
  publisher: null,
  language: 'en',
  section: null,
  url: 'https://news.example/a',
  words: 2,
  cutOff: false,
  from: { published: 'json-ld' },
  text: 'Harbour closed',
  blocks: [{ type: 'headline', start: 0, end: 14 }],
  because: ['json-ld-article'],
};

beforeEach(() => {
  browser.listeners.clear();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('receive', () => {
  test('answers with what the handler says, and tells it the tab that the browser names', async () => {
    const asked = vi.fn(() => null);
    receive({ 'article-here': asked });
    expect(await post({ kind: 'article-here', tabId: 99 }, page)).toEqual({ ok: true, answer: null });
    expect(asked).toHaveBeenCalledWith(expect.anything(), { tabId: 4, url: 'https://news.example/a', isPrivate: true });
  });

  test('leaves kinds that it was not given, and things that are no message, to others', async () => {
    receive({ 'article-here': () => null });
    expect(await post({ kind: 'tab-state', tabId: 1 }, popup)).toBe('left to others');
    expect(await post({ kind: 'toString' }, page)).toBe('left to others');
    expect(await post('article-here', page)).toBe('left to others');
    expect(await post(null, page)).toBe('left to others');
  });

  const unread = () => ({ state: 'unread' as const });
  test.each([
    ['another extension', { kind: 'tab-state', tabId: 1 }, { ...popup, id: 'somebody' }],
    ["a page's script", { kind: 'tab-state', tabId: 1 }, page],
    [
      'a page that pretends',
      { kind: 'tab-state', tabId: 1 },
      { ...page, url: 'https://x.example/extension://nutgraf/' },
    ],
    ['nobody', { kind: 'tab-state', tabId: 1 }, {}],
    ['the popup, tab missing', { kind: 'tab-state' }, popup],
    ['the popup, tab no number', { kind: 'tab-state', tabId: '1' }, popup],
    ['the popup, tab negative', { kind: 'tab-state', tabId: -1 }, popup],
  ])('refuses tab-state of %s', async (_who, message, sender) => {
    receive({ 'tab-state': unread });
    expect(await post(message, sender)).toMatchObject({ ok: false, reason: 'rejected' });
  });

  test('takes tab-state of the popup and of an extension page in a tab', async () => {
    receive({ 'tab-state': unread });
    expect(await post({ kind: 'tab-state', tabId: 1 }, popup)).toEqual({ ok: true, answer: { state: 'unread' } });
    expect(await post({ kind: 'tab-state', tabId: 1 }, optionsInTab)).toMatchObject({ ok: true });
  });

  test.each([
    ['a frame in the page', { ...page, frameId: 3 }],
    ['the popup', popup],
    ['an extension page in a tab', optionsInTab],
  ])('refuses an article of %s', async (_who, sender) => {
    receive({ 'article-here': () => null });
    expect(await post({ kind: 'article-here' }, sender)).toMatchObject({ ok: false, reason: 'rejected' });
  });

  test('a handler that throws is a fault, told as data', async () => {
    receive({
      'article-here': () => {
        throw new Error('broken');
      },
    });
    expect(await post({ kind: 'article-here' }, page)).toEqual({ ok: false, reason: 'fault', detail: 'Error: broken' });
  });

  test('stops', () => {
    receive({ 'article-here': () => null })();
    expect(browser.listeners.size).toBe(0);
  });
});

describe('isArticle', () => {
  test('takes an article', () => expect(isArticle(article)).toBe(true));

  test.each<[string, unknown]>([
    ['null', null],
    ['a missing field', { ...article, text: undefined }],
    ['an unknown kind', { ...article, kind: 'novel' }],
    ['a block beyond the text', { ...article, blocks: [{ type: 'headline', start: 0, end: 15 }] }],
    [
      'overlapping blocks',
      {
        ...article,
        blocks: [
          { type: 'headline', start: 0, end: 9 },
          { type: 'paragraph', start: 8, end: 14 },
        ],
      },
    ],
    ['markup as byline', { ...article, byline: [{ html: '<b>' }] }],
    ['a made-up origin', { ...article, from: { published: 'guess' } }],
    ['too long a text', { ...article, text: 'a'.repeat(longestText + 1) }],
    ['a fraction of a word', { ...article, words: 1.5 }],
  ])('refuses %s', (_what, value) => expect(isArticle(value)).toBe(false));
});

describe('send', () => {
  test('gives the answer', async () => {
    browser.post = () => Promise.resolve({ ok: true, answer: null });
    expect(await send('article-here', {})).toEqual({ ok: true, answer: null });
  });

  test.each([
    ['nobody listens', () => Promise.reject(new Error('Receiving end does not exist'))],
    ['nobody answers', () => Promise.resolve(undefined)],
  ])('%s: told as data', async (_what, answer) => {
    browser.post = answer;
    expect(await send('article-here', {})).toMatchObject({ ok: false, reason: 'no-listener' });
  });

  test('an orphaned script, whose runtime is gone, hears no-listener', async () => {
    browser.post = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await send('article-here', {})).toMatchObject({ ok: false, reason: 'no-listener' });
  });
});
