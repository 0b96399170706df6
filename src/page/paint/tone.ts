// Whether a text is light on dark or dark on light. Told by the text's own colour: what lies behind it may be a photograph.

export type Tone = 'light' | 'dark';

const numbers = /[\d.]+%?/g;

/** Relative luminance (0 to 1) of an sRGB colour given as 0 to 255 each; WCAG 2.2. */
export function luminance([red, green, blue]: readonly [number, number, number]): number {
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * A computed colour as the browser writes it → the tone of the background that such a text is made for.
 * Notations other than rgb() (oklch, lab, color()) begin with a lightness or with parts from 0 to 1; unknown ones count as dark text.
 */
export function toneOf(colour: string): Tone {
  const [first = '0', second = '0', third = '0'] = colour.match(numbers) ?? [];
  const value = (text: string): number =>
    text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text);
  if (/^(?:ok)?l(?:ab|ch)\(/.test(colour)) {
    const most = colour.startsWith('ok') || first.endsWith('%') ? 1 : 100;
    return value(first) / most > 0.6 ? 'dark' : 'light';
  }
  const scale = colour.startsWith('color(') ? 255 : 1;
  // The name of the colour space may hold a digit (display-p3): the parts are the last three before an alpha.
  const parts = colour.startsWith('color(')
    ? (colour.split('/')[0]?.match(numbers)?.slice(-3) ?? [])
    : [first, second, third];
  const [red = 0, green = 0, blue = 0] = parts.map((part) => value(part) * scale);
  // Half-way in contrast between black and white is 0.18; small print on white pages goes up to #767676, a little above.
  return luminance([red, green, blue]) > 0.2 ? 'dark' : 'light';
}

/** Tone of the text at a node; asked once for each element. */
export function createToneReader(page: Document): (node: Node) => Tone {
  const known = new Map<Element, Tone>();
  return (node) => {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (!element) return 'light';
    const before = known.get(element);
    if (before) return before;
    const tone = toneOf(page.defaultView?.getComputedStyle(element).color ?? '');
    known.set(element, tone);
    return tone;
  };
}
