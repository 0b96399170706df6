// Which claims face each other: a denial and the charge that it denies, under every condition.
import { describe, expect, test } from 'vitest';
import { disputes } from '../../../src/analysis/claims/disputes.ts';
import type { Draft } from '../../../src/analysis/claims/draft.ts';
import type { Actor, Claim, Stance } from '../../../src/article.ts';
import { markedActors } from './marked-actors.ts';
import { readingOf } from './reading-of-rules.ts';

type Told = {
  readonly stance: Stance;
  /** What is said, as the text has it. */
  readonly said: string;
  readonly by: string | null;
  readonly id?: string | null;
  readonly negated?: boolean;
};

/** Pairs of numbers of the claims that face each other. */
function facing(marked: string, told: readonly Told[]): string[] {
  const { text, actors } = markedActors(marked);
  return pairsOf(text, actors, told);
}

function pairsOf(text: string, actors: readonly Actor[], told: readonly Told[]): string[] {
  const reading = readingOf(text);
  const claims: Claim[] = [];
  const drafts: Draft[] = [];
  let from = 0;
  for (const [i, { stance, said, by, id = by, negated = false }] of told.entries()) {
    const start = text.indexOf(said, from);
    expect(start).toBeGreaterThanOrEqual(0);
    const end = start + said.length;
    from = start;
    const first = reading.words.findIndex((word) => word.end > start);
    const last = reading.words.findLastIndex((word) => word.start < end);
    drafts.push({
      content: [{ first, last }],
      source: null,
      cue: null,
      lemma: '',
      stance,
      negated,
      rule: '',
      floating: false,
      sourceless: false,
    });
    claims.push({
      id: `${i + 1}`,
      speaker: by,
      speakerId: id,
      speakerSpan: null,
      anonymous: false,
      cue: null,
      cueSpan: null,
      stance,
      negated,
      form: 'indirect',
      text: [said],
      spans: [{ start, end }],
      disputedBy: [],
      confidence: 1,
      because: '',
    });
  }
  return [...disputes(reading, claims, drafts, actors)].map(([id, others]) => `${id}: ${others.join(' ')}`).sort();
}

const charge = 'Ana accused {o1 Acme} of hiding the report. {o1 Acme} denied hiding the report.';
const accused: Told = { stance: 'alleges', said: 'Acme of hiding the report', by: 'Ana' };
const denied: Told = { stance: 'denies', said: 'hiding the report.', by: 'Acme', id: 'o1' };
const both = ['1: 2', '2: 1'];

describe('a charge that names the denier', () => {
  test('and shares a word with the denial', () => {
    expect(facing(charge, [accused, denied])).toEqual(both);
  });

  test.each([
    ['denies nothing', { ...denied, stance: 'states' }],
    ['does not deny', { ...denied, negated: true }],
    ['is nobody', { ...denied, by: null, id: null }],
    ['is another', { ...denied, id: 'o2' }],
    ['has no id', { ...denied, id: null }],
  ] as const)('but the denier %s', (_, denial) => {
    expect(facing(charge, [accused, denial])).toEqual([]);
  });

  test.each([
    ['is negated', { ...accused, negated: true }],
    ['is the denier’s own', { ...accused, by: 'The firm', id: 'o1' }],
    ['is nobody’s', { ...accused, by: null, id: null }],
    ['warns', { ...accused, stance: 'warns' }],
  ] as const)('but it %s', (_, charged) => {
    expect(facing(charge, [charged, denied])).toEqual([]);
  });

  test('speakers without ids are told apart by their words', () => {
    const text = 'Ana accused {o1 Acme} of hiding the report. Ana denied hiding the report.';
    expect(
      facing(text, [
        { ...accused, id: null },
        { ...denied, by: 'Ana', id: null },
      ]),
    ).toEqual([]);
  });

  test('words are one that differ by their ending, short ones are none', () => {
    const told = (verb: string, noun: string) =>
      facing(`Ana accused {o1 Acme} of shelling towns. {o1 Acme} denied it ${verb} ${noun}.`, [
        { ...accused, said: 'Acme of shelling towns' },
        { ...denied, said: `it ${verb} ${noun}` },
      ]);
    expect(told('shelled', 'boats')).toEqual(both);
    expect(told('saw', 'town')).toEqual(both);
    expect(told('saw', 'boats')).toEqual([]);
  });

  test('or is denied by no more than its name, within four sentences', () => {
    const told = (between: number) =>
      facing(`Ana accused {o1 Acme} of theft.${' It rained.'.repeat(between)} {o1 Acme} denied the allegation.`, [
        { ...accused, said: 'Acme of theft' },
        { ...denied, said: 'the allegation' },
      ]);
    expect([0, 3, 4].map((between) => told(between).length)).toEqual([2, 2, 0]);
    expect(
      facing('{o1 Acme} denied the allegation. Ana accused {o1 Acme} of theft.', [
        { ...denied, said: 'the allegation' },
        { ...accused, said: 'Acme of theft' },
      ]),
    ).toEqual([]);
  });
});

describe('a statement', () => {
  const text = 'Ana said {o1 Acme} hid the report in May. {o1 Acme} denied that the report was hidden in May.';
  const stated: Told = { stance: 'states', said: 'Acme hid the report in May', by: 'Ana' };
  const denial: Told = { stance: 'denies', said: 'the report was hidden in May', by: 'Acme', id: 'o1' };

  test('needs two words and the head in common', () => {
    expect(
      facing(text.replace('hid the', 'hidden the'), [{ ...stated, said: 'Acme hidden the report in May' }, denial]),
    ).toEqual(both);
    expect(facing(text, [stated, denial])).toEqual([]);
    const other = 'Ana said {o1 Acme} boats hidden the report. {o1 Acme} denied that the report was hidden.';
    expect(
      facing(other, [
        { ...stated, said: 'Acme boats hidden the report' },
        { ...denial, said: 'the report was hidden' },
      ]),
    ).toEqual([]);
  });

  test('or an actor in common', () => {
    const shared = (who: string) =>
      facing(`Ana said the report hurt {o2 Bolt} workers. {o1 Acme} denied that the report hurt ${who} workers.`, [
        { ...stated, said: 'the report hurt Bolt workers' },
        { ...denial, said: `the report hurt ${who.replace(/\{o\d (.*)\}/, '$1')} workers` },
      ]);
    expect(shared('{o2 Bolt}')).toEqual(both);
    expect(shared('{o3 Cask}')).toEqual([]);
  });

  test.each(['confirms', 'judges'] as const)('%s', (stance) => {
    expect(
      facing(text.replace('hid the', 'hidden the'), [
        { ...stated, stance, said: 'Acme hidden the report in May' },
        denial,
      ]),
    ).toEqual(both);
  });
});

test('a claim may be denied by several', () => {
  const text = `${charge} Ben denied {o1 Acme} was hiding the report.`;
  expect(facing(text, [accused, denied, denied])).toEqual(['1: 2 3', '2: 1', '3: 1']);
});

test('forty denials and two hundred charges are looked at', () => {
  const count = (denials: number, charges: number): number =>
    facing(charge, [
      ...Array.from({ length: charges }, () => accused),
      ...Array.from({ length: denials }, () => denied),
    ]).length;
  expect(count(41, 1)).toBe(41);
  expect(count(1, 201)).toBe(201);
});
