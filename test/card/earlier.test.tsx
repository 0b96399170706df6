// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { CardView } from '../../src/card/card.tsx';
import { FromEarlier } from '../../src/card/earlier.tsx';
import { type Context, type Link, noContext } from '../../src/context/statement.ts';
import { english } from './english.ts';
import { card, quoted } from './story.ts';

afterEach(() => render(null, document.body));

const link: Link = {
  earlier: {
    key: 'post.example/dam',
    url: 'https://post.example/dam',
    outlet: 'Lowmark Post',
    headline: 'Two dead at Orrin Dam',
    published: '2026-11-17',
    firstRead: Date.UTC(2026, 10, 17, 9),
  },
  relation: 'same-event',
  old: false,
  score: 0.9,
  because: 'shares Orrin Dam, sluice gate',
};
const there = { text: 'At least two people were killed', start: 10, end: 41, key: 'post.example/dam' };

function show(context: Context) {
  const onShow = vi.fn();
  act(() =>
    render(
      <CardView card={card} face={english} actions={{ onShow, onMark: null, onCopy: null }}>
        <FromEarlier context={context} />
      </CardView>,
      document.body,
    ),
  );
  return { onShow, section: document.querySelector('.section-earlier') };
}

test('without anything to say there is no section', () => expect(show(noContext).section).toBeNull());

test('an earlier article is named with outlet, date, when it was read and why', () => {
  const { section } = show({ ...noContext, links: [link] });
  expect(section?.textContent).toContain('1 earlier article on this story');
  const item = section?.querySelector('.links li');
  expect(item?.textContent).toBe('Two dead at Orrin DamLowmark Post · 17 Nov 2026 · read 17 Nov 2026');
  expect(item?.getAttribute('title')).toBe('shares Orrin Dam, sluice gate');
  expect(item?.querySelector('a')?.getAttribute('href')).toBe('https://post.example/dam');
});

test('a figure that moved leads to each of its sentences', () => {
  const here = { ...quoted('At least three people'), key: null };
  const reading = (value: number, text: string, evidence: typeof here | typeof there, outlet: string) =>
    ({ value, high: null, qualifier: '>=', text, day: null, outlet, evidence }) as const;
  const { section, onShow } = show({
    ...noContext,
    links: [link],
    moved: [
      {
        label: 'killed',
        figureId: 'f1',
        course: 'rose',
        readings: [reading(2, 'two', there, 'Lowmark Post'), reading(3, 'three', here, 'Ellery Courier')],
        because: 'same event, place and outcome',
      },
    ],
  });
  const before = section?.querySelector<HTMLAnchorElement>('.moved a');
  const now = section?.querySelector<HTMLElement>('.moved button.place');
  expect(before?.href).toBe('https://post.example/dam#:~:text=At%20least%20two%20people%20were%20killed');
  now?.click();
  expect(onShow).toHaveBeenCalledWith(here);
});

test('a claim that is disputed elsewhere faces its denial', () => {
  const here = { ...quoted('Brightwater had ignored reports of rust for months'), key: null };
  const { section } = show({
    ...noContext,
    links: [link],
    disputed: [
      {
        claimId: 'c6',
        speaker: 'Two engineers',
        here,
        otherSpeaker: 'Brightwater',
        there,
        denies: 'there',
        because: '',
      },
    ],
  });
  const sides = [...(section?.querySelectorAll('.side') ?? [])].map((side) => side.textContent);
  expect(sides).toEqual([
    'Two engineersBrightwater had ignored reports of rust for months',
    'BrightwaterdeniesAt least two people were killed',
  ]);
});

test('what is new here, what only the earlier ones have, and what has changed since', () => {
  const evidence = { ...quoted('Tomas Rehn'), key: null };
  const { section } = show({
    ...noContext,
    links: [link],
    newHere: [{ kind: 'actor', id: 'a3', text: 'Tomas Rehn', evidence, because: '' }],
    onlyElsewhere: [{ kind: 'figure', id: 'x', text: 'two killed', evidence: there, because: '' }],
    changed: {
      lastRead: Date.UTC(2026, 10, 18),
      headline: { before: 'Gate fails at dam', now: card.article.headline },
      added: [{ ...quoted('The dam was built in 1974.'), key: null }],
      removed: ['Nobody was hurt.'],
    },
  });
  const text = section?.textContent ?? '';
  for (const words of [
    'New hereTomas Rehn',
    'Only in earlier articlestwo killed',
    'You read this on 18 Nov 2026',
    'Gate fails at dam',
  ])
    expect(text).toContain(words);
  expect(section?.querySelector('ins')?.textContent).toBe('The dam was built in 1974.');
  expect([...(section?.querySelectorAll('del') ?? [])].map((gone) => gone.textContent)).toEqual([
    'Gate fails at dam',
    'Nobody was hurt.',
  ]);
});
