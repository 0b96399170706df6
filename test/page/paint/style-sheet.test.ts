// Colours that can be read, kinds that can be told apart without them, and rules that reach nothing but highlights.
import { describe, expect, test } from 'vitest';
import { findingKinds, kinds } from '../../../src/kinds.ts';
import { contrast, over, rgbOf, shadesOf } from '../../../src/page/paint/shades.ts';
import { highlightRules, pointerShades, tones, withStrength } from '../../../src/page/paint/style-sheet.ts';
import type { Tone } from '../../../src/page/paint/tone.ts';

const rgb = rgbOf;

/** Pages as they are met: background, text. Each is readable (4.5:1 or more) before anything is painted. */
const pages: readonly { readonly name: string; readonly tone: Tone; readonly paper: string; readonly ink: string }[] = [
  { name: 'white, black text', tone: 'light', paper: '#ffffff', ink: '#000000' },
  { name: 'white, grey text', tone: 'light', paper: '#ffffff', ink: '#555555' },
  { name: 'cream, brown text', tone: 'light', paper: '#fdf6e3', ink: '#3b3226' },
  { name: 'light grey, dark text', tone: 'light', paper: '#eeeeee', ink: '#333333' },
  { name: 'middle grey, black text', tone: 'light', paper: '#808080', ink: '#000000' },
  { name: 'middle grey, white text', tone: 'dark', paper: '#767676', ink: '#ffffff' },
  { name: 'black, white text', tone: 'dark', paper: '#000000', ink: '#ffffff' },
  { name: 'black, grey text', tone: 'dark', paper: '#000000', ink: '#b0b0b0' },
  { name: 'dark grey, light text', tone: 'dark', paper: '#1e1e1e', ink: '#cccccc' },
  { name: 'navy, pale text', tone: 'dark', paper: '#10243e', ink: '#dde6f0' },
];

describe.each(pages)('on $name', ({ tone, paper, ink }) => {
  const tints = [
    ...findingKinds.map((kind) => ({ name: kind as string, ink, ...kinds[kind].shades[tone] })),
    ...(['mark', 'flash'] as const).map((pointer) => ({ name: pointer as string, ...pointerShades[pointer][tone] })),
  ];
  const ground = rgb(paper);

  test.each(tints)('text on the tint of $name keeps 4.5:1', ({ ink: own, tint, strength }) => {
    expect(contrast(rgb(own), over(rgb(tint), strength, ground))).toBeGreaterThanOrEqual(4.5);
  });

  test('so it does on any colour that a reader chooses', () => {
    for (const part of ['00', '33', '80', 'cc', 'ff'])
      for (const colour of [
        `#${part}0000`,
        `#00${part}ff`,
        `#${part}${part}00`,
        `#ff${part}ff`,
        `#${part}${part}${part}`,
      ])
        for (const kind of findingKinds) {
          const { tint, strength } = shadesOf({ [kind]: colour })[kind][tone];
          const read = contrast(rgb(ink), over(rgb(tint), strength, ground));
          expect([colour, kind, read >= 4.5]).toEqual([colour, kind, true]);
        }
  });

  test('so it does where a figure lies in a claim and both are pointed at', () => {
    const claim = kinds.claim.shades[tone];
    const figure = kinds.figure.shades[tone];
    const mark = pointerShades.mark[tone];
    const both = over(rgb(figure.tint), figure.strength, over(rgb(claim.tint), claim.strength, ground));
    expect(contrast(rgb(ink), both)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(rgb(mark.ink), over(rgb(mark.tint), mark.strength, both))).toBeGreaterThanOrEqual(4.5);
  });
});

test('lines can be read as small text on a plain page', () => {
  for (const kind of findingKinds) {
    expect([kind, contrast(rgb(kinds[kind].shades.light.line), rgb('#ffffff')) >= 4.5]).toEqual([kind, true]);
    expect([kind, contrast(rgb(kinds[kind].shades.dark.line), rgb('#1d2026')) >= 4.5]).toEqual([kind, true]);
  }
});

test('a chosen colour is darkened or lightened until its lines can be read', () => {
  for (const colour of ['#ffff00', '#000000', '#ffffff', '#7f7f7f', '#0000ff']) {
    const { light, dark } = shadesOf({ claim: colour }).claim;
    expect([colour, contrast(rgb(light.line), rgb('#ffffff')) >= 4.5]).toEqual([colour, true]);
    expect([colour, contrast(rgb(dark.line), rgb('#1d2026')) >= 4.5]).toEqual([colour, true]);
  }
  expect(shadesOf({ claim: '#2563a8' }).claim.light.line).toBe('#2563a8');
});

test('what is no colour changes nothing', () => {
  for (const bad of ['red', '#fff', '#12345g', '#000000;}*{display:none', ''])
    expect(shadesOf({ actor: bad }).actor).toEqual(kinds.actor.shades);
});

test('each kind has an underline of its own', () => {
  expect(new Set(findingKinds.map((kind) => kinds[kind].underline)).size).toBe(findingKinds.length);
  for (const kind of findingKinds) expect(highlightRules(shadesOf({}))).toContain(`underline ${kinds[kind].underline}`);
});

test('every rule selects a highlight, on a screen only, under a neutral name', () => {
  const rules = highlightRules(shadesOf({}));
  const selectors = [...rules.matchAll(/([^{}]+)\{[^{}]*\}/g)].map((match) => match[1]!.trim().split('\n').pop()!);
  expect(selectors.length).toBe(
    (findingKinds.length * 2 + 2) * tones.length + (findingKinds.length + 2) * tones.length,
  );
  for (const selector of selectors) expect(selector).toMatch(/^::highlight\(ng-[a-f,m]\d{1,2}\)$/);
  const outer = rules.match(/@media[^{]+/g)!.map((query) => query.trim());
  expect(outer).toEqual(['@media screen', '@media screen and (forced-colors: active)']);
});

test('a strength becomes an alpha', () => expect(withStrength('#8f74d8', 0.13)).toBe('rgb(143 116 216 / 0.13)'));
