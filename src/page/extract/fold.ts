// Text nodes → the text that a reader sees: white space folded, invisible characters left out; and the way back, character by character.

/** A text node, or null for a line break between two of them. */
export type Part = Text | null;

const invisible = /[\u00ad\u200b\u2060\ufeff]/g;
const space = /\s+/g;

/** The parts as one line of text: runs of white space are one space, none at the ends. Linear. */
export function fold(parts: readonly Part[]): string {
  let raw = '';
  for (const part of parts) raw += part ? part.data : ' ';
  return raw.replace(invisible, '').replace(space, ' ').trim();
}

/** Where each character of the folded text stands: `parts[part[i]]` at its raw offset `at[i]`. */
export type Layout = { readonly text: string; readonly part: Int32Array; readonly at: Int32Array };

const isInvisible = (code: number): boolean => code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0x167f && /\s/.test(String.fromCharCode(code)));

/** `fold`, remembering where each character came from. A folded space stands at its first raw character. */
export function layOut(parts: readonly Part[]): Layout {
  const length = parts.reduce((sum, part) => sum + (part ? part.length : 1), 0);
  const part = new Int32Array(length);
  const at = new Int32Array(length);
  const codes = new Uint16Array(length);
  let n = 0;
  const push = (code: number, p: number, i: number): void => {
    codes[n] = code;
    part[n] = p;
    at[n] = i;
    n++;
  };
  for (const [p, node] of parts.entries()) {
    const data = node ? node.data : ' ';
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      if (isInvisible(code)) continue;
      if (!isSpace(code)) push(code, p, i);
      else if (n > 0 && codes[n - 1] !== 32) push(32, p, i);
    }
  }
  if (n > 0 && codes[n - 1] === 32) n--;
  let text = '';
  // In slices: a call's arguments are limited.
  for (let i = 0; i < n; i += 8192) text += String.fromCharCode(...codes.subarray(i, Math.min(n, i + 8192)));
  return { text, part: part.subarray(0, n), at: at.subarray(0, n) };
}
