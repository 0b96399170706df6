// @vitest-environment jsdom
// The library's pages on a real archive (in memory), driven as a reader does.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noContext } from '../../src/context/statement.ts';
import { Library } from '../../src/library/library.tsx';
import { moved, VirtualList, windowOf } from '../../src/library/virtual-list.tsx';
import { type Archive, openArchive } from '../../src/storage/archive.ts';
import { english } from '../card/english.ts';
import { cardOf } from '../context/card-of.ts';

vi.mock('../../src/messages.ts', () => ({
  send: (kind: string) => Promise.resolve({ ok: true, answer: kind === 'context-of' ? noContext : null }),
}));
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe = () => undefined;
    disconnect = () => undefined;
  },
);

/** Lets the pages do their work until what is expected is there. */
const until = (expected: () => void) =>
  vi.waitFor(
    async () => {
      await act(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));
      expected();
    },
    { timeout: 10_000 },
  );
const text = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
const press = (target: EventTarget, key: string) =>
  act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const type = (box: HTMLInputElement, value: string) =>
  act(() => {
    box.value = value;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

let archive: Archive;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const opened = await openArchive();
  if (!opened.ok) throw new Error(opened.fault.detail);
  archive = opened.value;
  location.hash = '';
});
afterEach(() => render(null, document.body));

async function fill(): Promise<void> {
  const trace = { version: 1, terms: [], weights: new Uint8Array(), names: [], sketch: new Uint32Array(), day: null };
  const stories = ['Dam bursts above Osla', 'Bakery wins prize', 'Council meets in Lund'];
  for (const [i, headline] of stories.entries()) {
    const card = cardOf(`${headline}\nMayor Ida Kerrin said the wall number ${i} had cracks.`, '2026-03-02', {
      actors: [{ name: 'Ida Kerrin', role: 'Mayor' }],
      claims: [{ words: `the wall number ${i} had cracks`, speaker: 'Ida Kerrin', speakerId: 'a0' }],
    });
    const article = { ...card.article, url: `https://courier.example/${i}`, publisher: 'Courier' };
    await archive.save({ ...card, article }, Date.UTC(2026, 2, 3 + i), trace);
  }
}

const show = () => act(() => render(<Library face={english} archive={archive} />, document.body));

describe('library', () => {
  test('says so when nothing was read', async () => {
    show();
    await until(() => expect(document.body.textContent).toContain('Nothing has been read yet'));
  });

  test('shows the newest before all are read, and says how many only then', async () => {
    await fill();
    const listed = await archive.list();
    const [row] = listed.ok ? listed.value : [];
    const rows = Array.from({ length: 41 }, (_, i) => ({ ...row!, id: 41 - i, key: `k${i}`, headline: `No ${i}` }));
    let read = (): void => undefined;
    const whole = new Promise<void>((resolve) => {
      read = resolve;
    });
    const slow: Archive = {
      ...archive,
      list: async ({ limit } = {}) => {
        if (limit === undefined) await whole;
        return { ok: true, value: rows.slice(0, limit) };
      },
    };
    act(() => render(<Library face={english} archive={slow} />, document.body));
    await until(() => expect(text('.entry .headline')[0]).toBe('No 0'));
    const setSize = () => document.querySelector('[role=option]')?.getAttribute('aria-setsize');
    expect([text('p.told[role=status]'), setSize()]).toEqual([['Opening …'], '40']);
    read();
    await until(() => expect([text('p.told[role=status]'), setSize()]).toEqual([['41 articles'], '41']));
  });

  test('finds as one types, shows where, and opens by keyboard', async () => {
    await fill();
    show();
    await until(() =>
      expect(text('.entry .headline')).toEqual(['Council meets in Lund', 'Bakery wins prize', 'Dam bursts above Osla']),
    );
    press(window, '/');
    const box = document.querySelector<HTMLInputElement>('.finder .box')!;
    expect(document.activeElement).toBe(box);
    type(box, 'cracks wall 1');
    await until(() => expect(text('.entry .hit')).toEqual(['Who says whatIda Kerrin: the wall number 1 had cracks']));
    expect(text('.entry .headline')).toEqual(['Bakery wins prize']);
    expect(text('.entry .hit mark')).toEqual(['wall', '1', 'cracks']);
    press(box, 'ArrowDown');
    press(document.querySelector('.virtual')!, 'Enter');
    await until(() => expect(document.querySelector('.sheet .card')?.textContent).toContain('Bakery wins prize'));
    expect(location.hash).toBe('#article=courier.example%2F1');
  });

  test('an actor has a page with roles, claims and articles', async () => {
    await fill();
    location.hash = '#actor=Ida%20Kerrin';
    show();
    await until(() => expect(text('.sheet h1')).toEqual(['Ida Kerrin']));
    expect(text('.roles li')[0]).toContain('Mayor');
    expect(text('.statements li')).toHaveLength(6);
  });

  test('forgets one article and goes back to the list', async () => {
    await fill();
    location.hash = '#article=courier.example%2F1';
    show();
    const button = () =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Forget this article');
    await until(() => expect(button()).toBeDefined());
    act(() => button()!.click());
    await until(() => expect(text('.entry .headline')).toEqual(['Council meets in Lund', 'Dam bursts above Osla']));
    expect(await archive.count()).toEqual({ ok: true, value: 2 });
  });

  test('a story of one article says that it stands alone', async () => {
    await fill();
    location.hash = '#story=courier.example%2F0';
    show();
    await until(() => expect(text('.story li')).toHaveLength(1));
    expect(document.body.textContent).toContain('No other article on this story was read.');
  });

  test('forgetting everything asks once more', async () => {
    await fill();
    location.hash = '#upkeep';
    show();
    const all = () => [...document.querySelectorAll('button')].at(-1)!;
    await until(() => expect(all()?.textContent).toBe('Forget everything'));
    await until(() => expect(all().disabled).toBe(false));
    act(() => all().click());
    expect(all().textContent).toBe('Press again: this cannot be undone');
    expect(await archive.count()).toEqual({ ok: true, value: 3 });
    act(() => all().click());
    await until(() => expect(document.body.textContent).toContain('3 articles were forgotten.'));
    expect(await archive.count()).toEqual({ ok: true, value: 0 });
  });
});

describe('virtual list', () => {
  test('keeps to what is in view', () => {
    expect(windowOf(0, 800, 80, 10_000)).toEqual({ first: 0, end: 16 });
    expect(windowOf(80_000, 800, 80, 10_000)).toEqual({ first: 994, end: 1016 });
    expect(windowOf(800_000, 800, 80, 10_000)).toEqual({ first: 9994, end: 10_000 });
    expect(windowOf(0, 800, 80, 0)).toEqual({ first: 0, end: 0 });
  });

  test.each([
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 2, 7],
    ['Home', 7, 0],
    ['End', 0, 9],
    ['x', 3, undefined],
  ])('%s from %i leads to %s', (key, from, to) => expect(moved(key, from, 10, 5)).toBe(to));

  test('ten thousand items are a few dozen elements', () => {
    const items = Array.from({ length: 10_000 }, (_, i) => i);
    act(() =>
      render(
        <VirtualList
          items={items}
          keyOf={(i) => i}
          rowHeight={80}
          label="all"
          row={(i) => <b>{i}</b>}
          onOpen={() => undefined}
          onShown={() => undefined}
        />,
        document.body,
      ),
    );
    expect(document.querySelectorAll('[role="option"]').length).toBeLessThan(40);
    expect(document.querySelector('[role="option"]')?.getAttribute('aria-setsize')).toBe('10000');
  });
});
