// What of a card is painted: a calm choice.
import { expect, test } from 'vitest';
import { findingKinds } from '../../../src/kinds.ts';
import { paintedOf } from '../../../src/page/paint/painted.ts';
import { actor, card, claim, figure, friday, text } from '../sample-card.ts';

const all = new Set(findingKinds);
const words = (of = card, shown: ReadonlySet<(typeof findingKinds)[number]> = all): string[] =>
  paintedOf(of, shown).map(({ span, part, finding }) => `${finding.kind} ${part} ${text.slice(span.start, span.end)}`);

test('an actor is marked once in a block, a claim by its content and its cue, figures and dates as they stand', () => {
  expect(words()).toEqual([
    'actor line Ada Quill',
    'claim line said',
    'date line Friday',
    'claim tint at least 12 people had died in the valley',
    'figure line at least 12 people',
    'claim line denied',
    'claim tint a delay',
    'actor line Quill',
  ]);
});

test('each kind can be switched off', () => {
  for (const kind of findingKinds) {
    const shown = new Set(findingKinds.filter((other) => other !== kind));
    expect(words(card, shown).filter((line) => line.startsWith(kind))).toEqual([]);
    expect(words(card, new Set([kind])).every((line) => line.startsWith(kind))).toBe(true);
  }
});

test('what is uncertain, unresolved or in the headline is not marked', () => {
  const [first] = actor.mentions;
  const unsure = {
    ...card,
    actors: [{ ...actor, mentions: [{ start: 0, end: 5 }, first!] }],
    claims: [{ ...claim, confidence: 0.4 }],
    figures: [{ ...figure, confidence: 0.49 }],
    dates: [{ ...friday, iso: null }],
  };
  expect(words(unsure)).toEqual(['actor line Ada Quill']);
});

test('spans outside of every block are left out', () => {
  const stray = { ...card, figures: [{ ...figure, start: text.length + 5, end: text.length + 9 }] };
  expect(words(stray, new Set(['figure']))).toEqual([]);
});
