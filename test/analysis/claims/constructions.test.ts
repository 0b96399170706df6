// Every construction in pairs: a text with claims, and one like it without.
import { describe, expect, test } from 'vitest';
import { indirect } from './constructions/indirect.ts';
import type { Pair } from './constructions/pair.ts';
import { quoted } from './constructions/quoted.ts';
import { stances } from './constructions/stances.ts';
import { knownMisses } from './known-misses.ts';
import { claimsIn } from './reading-of.ts';

const shown = (text: string): string[] =>
  claimsIn(text).map(
    ({ speaker, cue, stance, form, text: content }) =>
      `${speaker ?? '-'} | ${cue ?? '-'} | ${stance} ${form} | ${content.join(' … ')}`,
  );

const groups: Readonly<Record<string, readonly Pair[]>> = { quoted, indirect, stances };

describe.each(Object.entries(groups))('%s', (_, pairs) => {
  const known = (pair: Pair): boolean => pair.name in knownMisses;
  test.each(pairs.filter((pair) => !known(pair)))('$name', ({ claim, expected }) => {
    expect(shown(claim)).toEqual(expected);
  });
  test.each(pairs.filter((pair) => !known(pair)))('$name: near miss', ({ nearMiss }) => {
    expect(shown(nearMiss)).toEqual([]);
  });
});

test('a known miss is a miss still', () => {
  const pairs = Object.values(groups).flat();
  for (const name of Object.keys(knownMisses)) {
    const pair = pairs.find((one) => one.name === name);
    const right = pair && shown(pair.claim).join() === pair.expected.join() && shown(pair.nearMiss).length === 0;
    expect(right, `${name} is found now: strike it from the list`).toBe(false);
  }
});
