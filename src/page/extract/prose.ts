// Is a run of text prose, a label or a list of links? From its shape alone, in any script.
import type { Run } from './runs.ts';

const wide = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;
const stops = /[.!?…。！？।؟۔:;,،、，]["”’»)\]]?(?=\s|$)|[。！？、，]/g;
const ends = /[.!?…。！？।؟۔]["”’»›“)\]]*$/;

/** Length as a reader of Latin letters would count it: an ideogram or a Hangul syllable stands for about two letters and a half. */
export function weightOf(text: string): number {
  return text.length + 1.5 * (text.match(wide)?.length ?? 0);
}

export type Shape = {
  readonly weight: number;
  /** Share of the run inside links. */
  readonly linked: number;
  readonly stops: number;
  readonly ends: boolean;
  readonly isProse: boolean;
};

export function shapeOf({ text, linked }: Run): Shape {
  const weight = weightOf(text);
  const share = linked / text.length;
  const count = text.match(stops)?.length ?? 0;
  const endsSentence = ends.test(text);
  const isProse = share < 0.5 && ((weight >= 40 && endsSentence) || (weight >= 80 && count > 0) || weight >= 140);
  return { weight, linked: share, stops: count, ends: endsSentence, isProse };
}
