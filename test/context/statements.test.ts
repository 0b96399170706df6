import { describe, expect, test } from 'vitest';
import type { ActorKind, Figure } from '../../src/article.ts';
import { isBare, plainName, sameActor } from '../../src/context/actor-identity.ts';
import { changedSince } from '../../src/context/changed-since.ts';
import { disputedClaims } from '../../src/context/disputed.ts';
import { fullNames } from '../../src/context/full-names.ts';
import { movedFigures } from '../../src/context/moved-figures.ts';
import { newHere, onlyElsewhere } from '../../src/context/novelty.ts';
import { sentenceAt, sentencesOf } from '../../src/context/sentence.ts';
import { english } from '../../src/language/en/index.ts';
import { cardOf, earlier, frequencies, here } from './card-of.ts';

const words = english.terms;

describe('sentences', () => {
  const text = 'Dam bursts\nMayor I. Kerrin spoke. “Nine died.” Mr. Malm wept at 6.1 points… Then rain.\nEnd';
  const article = cardOf(text, null).article;

  test('end at stops, not at initials, titles or decimals, and never run over a block', () => {
    expect(sentencesOf(article).map((sentence) => sentence.text)).toEqual([
      'Dam bursts',
      'Mayor I. Kerrin spoke.',
      '“Nine died.”',
      'Mr. Malm wept at 6.1 points…',
      'Then rain.',
      'End',
    ]);
    for (const { start, end, text: words } of sentencesOf(article)) expect(text.slice(start, end)).toBe(words);
  });

  test('the one that holds a span', () => {
    const start = text.indexOf('Nine');
    expect(sentenceAt(sentencesOf(article), { start, end: start + 4 }, text).text).toBe('“Nine died.”');
    expect(sentenceAt([], { start, end: start + 4 }, text).text).toBe('Nine');
  });
});

describe('who is who', () => {
  const actor = (name: string, kind: ActorKind) => ({ name, kind, aliases: [name] });
  test.each([
    ['Ida Kerrin', 'Ida Kerrin', 'person', true],
    ['Ida Kerrin', 'I. Kerrin', 'person', true],
    ['Tor Malm', 'Tor Erik Malm', 'person', true],
    ['Tor E. Malm', 'Tor Erik Malm', 'person', true],
    ['Tor A. Malm', 'Tor Erik Malm', 'person', false],
    ['Ida Kerrin', 'Jon Kerrin', 'person', false],
    ['Tor Malm', 'Tor Malm Jr.', 'person', false],
    ['Kerrin', 'Kerrin', 'person', false],
    ['Kerrin', 'Ida Kerrin', 'person', false],
    ['Osla Steel Inc.', 'Osla Steel', 'organisation', true],
    ['The Tarn Post', 'Tarn Post', 'organisation', true],
    ['TRS', 'Tarn Rescue Service', 'organisation', true],
    ['WFO', 'World Food Office', 'organisation', true],
    ['AL', 'Arden Labs', 'organisation', false],
    ['House', 'House Committee on Dams', 'organisation', false],
  ] as const)('%s and %s (%s): %s', (a, b, kind, same) => {
    expect(sameActor(actor(a, kind), actor(b, kind))).toBe(same);
    expect(sameActor(actor(b, kind), actor(a, kind))).toBe(same);
  });

  test('a person and a company of one name are two', () => {
    expect(sameActor(actor('Tor Malm', 'person'), actor('Tor Malm', 'organisation'))).toBe(false);
  });

  test('plain names', () => {
    expect(plainName('The Café Corp.')).toBe('cafe');
    expect(isBare(actor('Kerrin', 'person'))).toBe(true);
    expect(isBare(actor('Kerrin', 'place'))).toBe(false);
  });
});

describe('figures that moved', () => {
  const report = (toll: string, value: number, day: string | null, more: Partial<Figure> = {}) =>
    cardOf(
      `Dam bursts above Osla\nThe dam above Osla burst on Sunday. ${toll} were killed, the rescue service said.`,
      day,
      {
        figures: [{ text: toll, value, counts: 'people killed when the dam burst', ...more }],
      },
    );

  test('rise in order of days, each with outlet and sentence', () => {
    const moved = movedFigures(
      here(report('Twelve people', 12, '2026-03-04')),
      [
        earlier(report('At least ten people', 10, '2026-03-03', { qualifier: '>=' }), 'b', 'Fell Herald'),
        earlier(report('Nine people', 9, '2026-03-02'), 'a', 'Tarn Wire'),
      ],
      words,
    );
    expect(moved).toMatchObject([
      {
        label: 'people killed when the dam burst',
        figureId: 'f0',
        course: 'rose',
        readings: [
          {
            value: 9,
            day: '2026-03-02',
            outlet: 'Tarn Wire',
            evidence: { key: 'a', text: 'Nine people were killed, the rescue service said.' },
          },
          { value: 10, qualifier: '>=', day: '2026-03-03', outlet: 'Fell Herald', evidence: { key: 'b' } },
          { value: 12, day: '2026-03-04', outlet: 'Tarn Post', evidence: { key: null } },
        ],
      },
    ]);
  });

  test('one that fell is given as, never said to have fallen; without a day nothing is said', () => {
    const now = here(report('Seven people', 7, '2026-03-04'));
    expect(
      movedFigures(now, [earlier(report('Nine people', 9, '2026-03-02'), 'a', 'Tarn Wire')], words)[0]?.course,
    ).toBe('given-as');
    expect(movedFigures(now, [earlier(report('Five people', 5, null), 'a', 'Tarn Wire')], words)).toEqual([]);
  });

  test.each<[string, Partial<Figure> & { value?: number }]>([
    ['the same number', { value: 12 }],
    ['more than three times as many', { value: 3 }],
    [
      'a part of the whole',
      { scope: { places: [], subgroup: { start: 0, end: 1, text: 'children' }, counting: null } },
    ],
    ['a new count', { scope: { places: [], subgroup: null, counting: 'new' } }],
    ['a rise', { change: { direction: 'up', from: 5 } }],
    ['the injured', { outcome: 'injured' }],
    ['another place', { scope: { places: [{ start: 0, end: 6, text: 'in Brekke' }], subgroup: null, counting: null } }],
  ])('%s is not compared', (_, { value = 9, ...more }) => {
    const now = report('Twelve people', 12, '2026-03-04', {
      scope: { places: [{ start: 0, end: 4, text: 'in Osla' }], subgroup: null, counting: null },
    });
    expect(
      movedFigures(here(now), [earlier(report('Nine people', value, '2026-03-02', more), 'a', 'Tarn Wire')], words),
    ).toEqual([]);
  });

  test('copies and old stories are not compared', () => {
    const now = here(report('Twelve people', 12, '2026-03-04'));
    const other = report('Nine people', 9, '2026-03-02');
    expect(movedFigures(now, [earlier(other, 'a', 'Tarn Wire', 'same-text')], words)).toEqual([]);
    expect(movedFigures(now, [earlier(other, 'a', 'Tarn Wire', 'same-story', true)], words)).toEqual([]);
  });
});

describe('changed since', () => {
  const before = cardOf(
    'Dam bursts\nThe dam above Osla burst on Sunday. At least nine people were killed there.',
    null,
  );

  test('says what is new, what is gone and what the headline was', () => {
    const now = cardOf(
      'Dam bursts, ten dead\nThe dam above Osla burst on Sunday. At least ten people were killed there.',
      null,
    );
    const changed = changedSince(now, { card: before, lastRead: 7 });
    expect(changed).toMatchObject({
      lastRead: 7,
      headline: { before: 'Dam bursts', now: 'Dam bursts, ten dead' },
      added: [{ text: 'At least ten people were killed there.', key: null }],
      removed: ['At least nine people were killed there.'],
    });
  });

  test('spaces, capitals and labels are no change', () => {
    const now = cardOf(
      'DAM BURSTS\nThe dam above Osla  burst on Sunday! At least nine people were killed there.\nRead more',
      null,
    );
    expect(changedSince(now, { card: before, lastRead: 7 })).toBeNull();
  });
});

describe('full names', () => {
  const now = here(cardOf('Mayor speaks\nKerrin spoke in Osla.', null, { actors: [{ name: 'Kerrin' }] }));
  const full = (name: string) => cardOf(`Mayor\nMayor ${name} wept.`, null, { actors: [{ name }] });

  test('a bare surname is resolved by the linked articles', () => {
    expect(
      fullNames(now, [earlier(full('Ida Kerrin'), 'a', 'X'), earlier(full('I. Kerrin'), 'b', 'Y')], words),
    ).toMatchObject([
      {
        actorId: 'a0',
        name: 'Kerrin',
        fullName: 'Ida Kerrin',
        evidence: { key: 'a', text: 'Mayor Ida Kerrin wept.' },
      },
    ]);
  });

  test('two bearers leave it open', () => {
    expect(
      fullNames(now, [earlier(full('Ida Kerrin'), 'a', 'X'), earlier(full('Jon Kerrin'), 'b', 'Y')], words),
    ).toEqual([]);
  });
});

describe('new here and only elsewhere', () => {
  const now = here(
    cardOf('Dam\nGovernor Tor Malm met Ida Kerrin. Osla wept.', '2026-03-03', {
      actors: [{ name: 'Tor Malm' }, { name: 'Ida Kerrin' }, { name: 'Osla', kind: 'place' }],
    }),
  );
  const one = earlier(
    cardOf('Dam\nIda Kerrin spoke to Lea Brandt.', '2026-03-02', {
      actors: [{ name: 'Ida Kerrin' }, { name: 'Lea Brandt' }],
    }),
    'a',
    'X',
  );
  const two = earlier(cardOf('Dam\nMayor Kerrin wept.', '2026-03-02', { actors: [{ name: 'Kerrin' }] }), 'b', 'Y');

  test('who is named here and in none of two others', () => {
    expect(newHere(now, [one, two], words)).toMatchObject([
      { kind: 'actor', id: 'a0', text: 'Tor Malm', evidence: { key: null, text: 'Governor Tor Malm met Ida Kerrin.' } },
    ]);
  });

  test('one other article is too few to call anything new', () => expect(newHere(now, [one], words)).toEqual([]));

  test('a word of the name anywhere speaks against it', () => {
    const malm = earlier(cardOf('Dam\nThe Malm bridge fell.', '2026-03-02'), 'c', 'Z');
    expect(newHere(now, [one, malm], words)).toEqual([]);
  });

  test('who matters there and is not named here', () => {
    expect(onlyElsewhere(now, [one, two], words)).toMatchObject([{ text: 'Lea Brandt', evidence: { key: 'a' } }]);
  });
});

describe('claims that are answered elsewhere', () => {
  const claim = 'engineers had warned of cracks in the dam wall';
  const charge = cardOf(`Dam\nThe Tarn Union said ${claim}.`, null, {
    claims: [{ words: claim, speaker: 'Tarn Union' }],
  });
  const denial = (speaker: string, stance: 'denies' | 'states' = 'denies') =>
    cardOf('Dam\nThe operator denied that engineers warned of cracks in the dam.', null, {
      claims: [{ words: 'engineers warned of cracks in the dam', speaker, stance, cue: 'denied' }],
    });

  test('a denial by somebody else, told from both sides', () => {
    const there = earlier(denial('Osla Power'), 'a', 'X');
    expect(disputedClaims(here(charge), [there], words, frequencies)).toMatchObject([
      { claimId: 'c0', speaker: 'Tarn Union', otherSpeaker: 'Osla Power', denies: 'there', there: { key: 'a' } },
    ]);
    expect(disputedClaims(here(denial('Osla Power')), [earlier(charge, 'b', 'Y')], words, frequencies)).toMatchObject([
      { denies: 'here', speaker: 'Osla Power', otherSpeaker: 'Tarn Union' },
    ]);
  });

  test('no denial, the same speaker, or other words are no dispute', () => {
    expect(
      disputedClaims(here(charge), [earlier(denial('Osla Power', 'states'), 'a', 'X')], words, frequencies),
    ).toEqual([]);
    expect(disputedClaims(here(charge), [earlier(denial('Tarn Union'), 'a', 'X')], words, frequencies)).toEqual([]);
    const other = cardOf('Dam\nOsla Power denied paying bribes to county inspectors.', null, {
      claims: [{ words: 'paying bribes to county inspectors', speaker: 'Osla Power', stance: 'denies' }],
    });
    expect(disputedClaims(here(charge), [earlier(other, 'a', 'X')], words, frequencies)).toEqual([]);
  });
});
