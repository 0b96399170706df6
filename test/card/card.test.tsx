// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Card, Span } from '../../src/article.ts';
import { CardView } from '../../src/card/card.tsx';
import { english } from './english.ts';
import { card, nth } from './story.ts';

afterEach(() => render(null, document.body));

function show(shown: Card) {
  const actions = {
    onShow: vi.fn<(span: Span) => void>(),
    onMark: vi.fn<(span: Span | null) => void>(),
    onCopy: vi.fn<(text: string) => void>(),
  };
  act(() => render(<CardView card={shown} face={english} actions={actions} />, document.body));
  return actions;
}

const byText = (selector: string, words: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent?.includes(words));
  if (!found) throw new Error(`nothing says "${words}"`);
  return found;
};

test('every section has a heading; the contents lead to them', () => {
  show(card);
  const headings = [...document.querySelectorAll('h2')].map((heading) => heading.textContent);
  expect(headings).toEqual(['In short', 'Who7', 'Who says what14', 'Figures7', 'When4', 'Where3']);
  for (const link of document.querySelectorAll('nav a'))
    expect(document.querySelector(link.getAttribute('href')!)).not.toBeNull();
});

test('a click on a line shows its place, hovering marks it, leaving ends it', () => {
  const { onShow, onMark } = show(card);
  const line = byText('button.place', 'Every inspection');
  line.click();
  const span = nth('"Every inspection since 2019 was passed without a fault,"');
  expect(onShow).toHaveBeenCalledWith(span);
  line.dispatchEvent(new MouseEvent('mouseenter'));
  line.dispatchEvent(new MouseEvent('mouseleave'));
  expect(onMark.mock.calls).toEqual([[span], [null]]);
});

test('beside its page a card has no link to the outlet: a browser connects to a link before it is followed', () => {
  show(card);
  expect(document.querySelectorAll('a.place')).toHaveLength(0);
});

test('away from its page a line is a link to its words in the source', () => {
  act(() =>
    render(
      <CardView card={card} face={english} actions={{ onShow: null, onMark: null, onCopy: null }} />,
      document.body,
    ),
  );
  expect(byText('a.place', 'Every inspection').getAttribute('href')).toMatch(
    /^https:\/\/courier\.example\/.*#:~:text=/,
  );
});

test('direct speech stands in quotation marks, indirect speech does not', () => {
  show(card);
  expect(byText('.said', 'Every inspection').innerHTML).toBe(
    '<q>Every inspection since 2019 was passed without a fault</q>',
  );
  expect(byText('.said', 'pay for temporary').querySelector('q')).toBeNull();
});

test('what was read stands at the end, on demand; that a part is missing, at the top', () => {
  show({ ...card, article: { ...card.article, cutOff: true } });
  const parts = [...document.querySelectorAll('.masthead .cut-off, .summary, .contents, .section-claim, .read')];
  expect(parts.map((part) => part.className.split(' ')[0])).toEqual([
    'cut-off',
    'summary',
    'contents',
    'section',
    'fold',
  ]);
  expect(document.querySelector<HTMLDetailsElement>('.read')!.open).toBe(false);
});

test('in stages, the first frame holds headline, summary and counts; the next one everything', () => {
  const actions = { onShow: null, onMark: null, onCopy: null };
  const view = <CardView card={card} face={english} actions={actions} staged />;
  render(view, document.body);
  expect(document.querySelectorAll('h1, .summary, .contents')).toHaveLength(3);
  expect(document.querySelector('.actor, .claim, .figure, .timeline')).toBeNull();
  act(() => render(view, document.body));
  expect(document.querySelectorAll('.section')).toHaveLength(6);
});

test('the stance is a word beside its sign', () => {
  show(card);
  const stances = [...document.querySelectorAll('.dispute .stance')].map((stance) => stance.textContent);
  expect(stances).toEqual(['denies', 'alleges']);
  expect(document.querySelectorAll('.dispute .stance svg[aria-hidden="true"]')).toHaveLength(2);
});

test('the stepper goes through the mentions, round and back', () => {
  const { onShow } = show(card);
  const places = card.actors[0]!.mentions;
  const next = document.querySelector<HTMLElement>('[aria-label="Next mention of Brightwater"]')!;
  const previous = document.querySelector<HTMLElement>('[aria-label="Previous mention of Brightwater"]')!;
  for (const button of [next, next, previous, previous]) act(() => button.click());
  expect(onShow.mock.calls.map(([span]) => places.indexOf(span))).toEqual([0, 1, 0, places.length - 1]);
  expect(next.parentElement?.querySelector('output')?.textContent).toBe(`${places.length} of ${places.length}`);
});

test('what an actor says unfolds beneath it', () => {
  show(card);
  const toggle = byText('.actor .toggle', '4 claims');
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  act(() => toggle.click());
  expect(toggle.getAttribute('aria-expanded')).toBe('true');
  expect(document.querySelectorAll('.actor .claim')).toHaveLength(4);
});

test('a line is copied as a quotation', () => {
  const { onCopy } = show(card);
  byText('.claim', 'Every inspection').querySelector<HTMLElement>('.copy')!.click();
  expect(onCopy.mock.calls[0]?.[0]).toMatch(
    /^“Every inspection since 2019 was passed without a fault” — Tomas Rehn\n\(Gate fails/,
  );
});

describe('what has nothing to show is not shown', () => {
  const empty: Card = { ...card, summary: [], actors: [], claims: [], figures: [], dates: [], timeline: [] };

  test('an empty card is its masthead', () => {
    show(empty);
    expect(document.querySelectorAll('h2, nav, section')).toHaveLength(0);
    expect(document.querySelector('.nothing')?.textContent).toMatch(/^Nothing that could be shown/);
    expect(document.querySelector('h1')?.textContent).toBe(card.article.headline);
  });

  test('nor unknown metadata', () => {
    const article = {
      ...card.article,
      byline: [],
      published: null,
      modified: null,
      publisher: null,
      section: null,
      url: null,
      from: {},
    };
    show({ ...empty, article });
    expect(document.querySelector('.byline, .kicker, .meta time')).toBeNull();
    expect(document.querySelector('.meta')?.textContent).toBe('1 min read');
  });

  test('without an address the lines are buttons', () => {
    const { onShow } = show({ ...card, article: { ...card.article, url: null } });
    byText('button.place', 'Every inspection').click();
    expect(onShow).toHaveBeenCalledOnce();
  });
});

test('words of the page are text, never markup', () => {
  const words = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
  show({
    ...card,
    article: { ...card.article, headline: words, byline: [words], publisher: words },
    actors: [{ ...card.actors[0]!, name: words, role: words }],
    summary: [{ text: words, start: 0, end: 4 }],
  });
  expect(document.querySelector('img, script')).toBeNull();
  expect(document.querySelector('h1')?.textContent).toBe(words);
});
