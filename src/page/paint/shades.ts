// The colours of the kinds, or those that the reader chose, made fit to be read: as lines on a page, and under text.
import type { FindingKind } from '../../article.ts';
import { findingKinds, kinds, type Shade } from '../../kinds.ts';
import { luminance } from './tone.ts';

export type Shades = Readonly<Record<FindingKind, { readonly light: Shade; readonly dark: Shade }>>;
/** "#rrggbb" for the kinds whose colour the reader chose. */
export type ChosenColours = Readonly<Partial<Record<FindingKind, string>>>;

type Rgb = readonly [number, number, number];

export const rgbOf = (colour: string): Rgb => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];
const written = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** WCAG 2.2: 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [one, two] = [luminance(a), luminance(b)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

/** `top` laid over `below`. */
export const over = (top: Rgb, strength: number, below: Rgb): Rgb => [
  top[0] * strength + below[0] * (1 - strength),
  top[1] * strength + below[1] * (1 - strength),
  top[2] * strength + below[2] * (1 - strength),
];

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
/** The hover card in a dark theme: the lightest dark ground that lines stand on. */
const darkPaper: Rgb = [29, 32, 38];

/** The colour itself if it is fit, else as little of `towards` mixed in as makes it so. */
function until(isFit: (colour: Rgb) => boolean, colour: Rgb, towards: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = over(towards, share, colour);
    if (isFit(mixed)) return mixed;
  }
  return towards;
}

/** A tint must not be darker (on a dark page: lighter) than the middle greys that text is set on. */
function shadesFrom(chosen: string, kind: FindingKind): Shades[FindingKind] {
  const colour = rgbOf(chosen);
  const { light, dark } = kinds[kind].shades;
  return {
    light: {
      line: written(until((one) => contrast(one, white) >= 4.5, colour, black)),
      tint: written(until((one) => luminance(one) >= 0.3, colour, white)),
      strength: light.strength,
    },
    dark: {
      line: written(until((one) => contrast(one, darkPaper) >= 4.5, colour, white)),
      tint: written(until((one) => luminance(one) <= 0.06, colour, black)),
      strength: dark.strength,
    },
  };
}

/** What is no "#rrggbb" is passed over: the kind keeps its own colour. */
export function shadesOf(chosen: ChosenColours): Shades {
  const of = (kind: FindingKind): Shades[FindingKind] => {
    const colour = chosen[kind];
    return colour && /^#[0-9a-f]{6}$/i.test(colour) ? shadesFrom(colour, kind) : kinds[kind].shades;
  };
  return Object.fromEntries(findingKinds.map((kind) => [kind, of(kind)])) as unknown as Shades;
}
