// Every colour of words keeps 4.5:1 against the paper that it stands on (WCAG 2.2, 1.4.3), in light and dark.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingKinds, kinds } from '../../src/kinds.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/card/theme.css'), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((match) => [
    match[1]!,
    { light: match[2]!, dark: match[3]! },
  ]),
);

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

const papers = ['paper', 'sheet'];
const words = ['ink', 'soft', 'actor', 'claim', 'figure', 'date'];
const pairs = (['light', 'dark'] as const).flatMap((theme) =>
  papers.flatMap((paper) => words.map((word) => [theme, word, paper] as const)),
);

test.each(pairs)('%s: %s on %s', (theme, word, paper) =>
  expect(contrast(colours.get(word)![theme], colours.get(paper)![theme])).toBeGreaterThanOrEqual(4.5),
);

test.each(['light', 'dark'] as const)('%s: edges of controls and the focus keep 3:1', (theme) => {
  for (const edge of ['control', 'focus'])
    for (const paper of papers)
      expect(contrast(colours.get(edge)![theme], colours.get(paper)![theme])).toBeGreaterThanOrEqual(3);
});

test('the kinds have the colours that they have in pages', () => {
  for (const kind of findingKinds)
    expect(colours.get(kind)).toEqual({ light: kinds[kind].shades.light.line, dark: kinds[kind].shades.dark.line });
});
