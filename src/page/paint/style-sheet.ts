// The rules that colour the highlights: one for each kind, part and tone. They reach nothing but ::highlight().

import type { FindingKind } from '../../article.ts';
import { findingKinds, kinds, type Shade } from '../../kinds.ts';
import type { Part } from './painted.ts';
import { rgbOf, type Shades } from './shades.ts';
import type { Tone } from './tone.ts';

export const tones: readonly Tone[] = ['light', 'dark'];
export const parts: readonly Part[] = ['tint', 'line'];

/** Name in the page's highlight registry. Neutral: a page script that lists it learns nothing of the reader. */
export const highlightName = (kind: FindingKind, part: Part, tone: Tone): string =>
  `${kinds[kind].highlight}${part === 'tint' ? 1 : 2}${tone === 'light' ? 1 : 2}`;

/** What is being pointed at (`mark`) or has just been jumped to (`flash`). */
export type Pointer = 'mark' | 'flash';
export const pointerName = (pointer: Pointer, tone: Tone): string =>
  `ng-${pointer === 'mark' ? 'm' : 'f'}${tone === 'light' ? 1 : 2}`;

/** Stronger than the tints of the kinds, and for a moment only: so these set the colour of the text as well. */
export const pointerShades: Readonly<Record<Pointer, Readonly<Record<Tone, Omit<Shade, 'line'> & { ink: string }>>>> = {
  mark: {
    light: { ink: '#1a1500', tint: '#ffe27a', strength: 0.75 },
    dark: { ink: '#ffffff', tint: '#665200', strength: 0.85 },
  },
  flash: {
    light: { ink: '#1a1500', tint: '#ffd84d', strength: 0.9 },
    dark: { ink: '#ffffff', tint: '#7d6400', strength: 0.95 },
  },
};

/** "#8f74d8", 0.13 → "rgb(143 116 216 / 0.13)". */
export function withStrength(colour: string, strength: number): string {
  return `rgb(${rgbOf(colour).join(' ')} / ${strength})`;
}

function kindRule(kind: FindingKind, part: Part, tone: Tone, shades: Shades): string {
  const { underline } = kinds[kind];
  const { line, tint, strength } = shades[kind][tone];
  const name = highlightName(kind, part, tone);
  // A claim's content carries the tint alone; its cue, and every other kind, the underline. Figures carry both.
  const isTinted = strength > 0 && (part === 'tint' || kind !== 'claim');
  const declarations = [
    ...(isTinted ? [`background-color: ${withStrength(tint, strength)}`] : []),
    ...(part === 'line'
      ? [
          `text-decoration: underline ${underline} ${withStrength(line, 0.85)}`,
          `text-decoration-thickness: ${underline === 'dotted' ? '2px' : '1.5px'}`,
          'text-underline-offset: 0.22em',
        ]
      : []),
  ];
  return `::highlight(${name}) { ${declarations.join('; ')} }`;
}

const pointerRule = (pointer: Pointer, tone: Tone): string => {
  const { ink, tint, strength } = pointerShades[pointer][tone];
  return `::highlight(${pointerName(pointer, tone)}) { background-color: ${withStrength(tint, strength)}; color: ${ink} }`;
};

/**
 * `@media screen`: paper gets the page as its makers set it. In forced colours the reader's own palette rules: tints are
 * dropped there, and underlines take the colour of text.
 */
export function highlightRules(shades: Shades): string {
  const rules = tones.flatMap((tone) => [
    ...findingKinds.flatMap((kind) => parts.map((part) => kindRule(kind, part, tone, shades))),
    ...(['mark', 'flash'] as const).map((pointer) => pointerRule(pointer, tone)),
  ]);
  const forced = tones.flatMap((tone) => [
    ...findingKinds.map(
      (kind) => `::highlight(${highlightName(kind, 'line', tone)}) { text-decoration-color: CanvasText }`,
    ),
    ...(['mark', 'flash'] as const).map(
      (pointer) => `::highlight(${pointerName(pointer, tone)}) { background-color: Highlight; color: HighlightText }`,
    ),
  ]);
  return `@media screen {\n${rules.join('\n')}\n}\n@media screen and (forced-colors: active) {\n${forced.join('\n')}\n}`;
}
