// "at least", "nearly", "or more": words beside a number that bound it.
import type { Qualifier } from '../../article.ts';
import type { FigureWords, QualifierCue } from '../../language/language.ts';
import { asListed } from './beside.ts';
import { literal, longestFirst, once } from './patterns.ts';

export type QualifierHit = { readonly qualifier: Qualifier; readonly start: number; readonly end: number };

type Patterns = {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly ahead: ReadonlyMap<string, Qualifier>;
  readonly behind: ReadonlyMap<string, Qualifier>;
};
const choice = (cues: readonly QualifierCue[]): string =>
  longestFirst(cues.map(([, phrase]) => literal(phrase).replaceAll(' ', '\\s+')));
const byPhrase = (cues: readonly QualifierCue[]): Map<string, Qualifier> =>
  new Map(cues.map(([qualifier, phrase]) => [phrase, qualifier]));

const patterns = once(
  (words: FigureWords): Patterns => ({
    // "another", "a", "the" may stand between: "at least another 20", "nearly a dozen"
    before: new RegExp(
      `(?<![\\p{L}])(${choice(words.before)})\\s*(?:(?:another|a|an|the|its|their|his|her|our|just|only|US|U\\.S\\.)\\s+)?\\(?$`,
      'iu',
    ),
    after: new RegExp(`^\\s?(${choice(words.after)})(?![\\p{L}])`, 'iu'),
    ahead: byPhrase(words.before),
    behind: byPhrase(words.after),
  }),
);

const window = 40;

/** The qualifier of the quantity from `start` to `end`, looked for between `from` and `to`; null where none stands there. */
export function qualifierOf(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
  words: FigureWords,
): QualifierHit | null {
  const { before, after, ahead, behind } = patterns(words);
  const key = (phrase: string): string => asListed(phrase).replace(/\s+/g, ' ');
  const right = after.exec(text.slice(end, Math.min(to, end + window)));
  if (right) return { qualifier: behind.get(key(right[1]!))!, start, end: end + right[0].length };
  const begin = Math.max(from, start - window);
  const lead = text.slice(begin, start);
  const sub = /(?<![\p{L}])sub-$/iu.exec(lead);
  if (sub) return { qualifier: '<', start: begin + sub.index, end };
  const left = before.exec(lead);
  return left ? { qualifier: ahead.get(key(left[1]!))!, start: begin + left.index, end } : null;
}
