// "at least", "nearly", "or more": words beside a number that bound it.
import type { Qualifier } from '../../article.ts';
import type { FigureWords } from '../../language/language.ts';

export type QualifierHit = { readonly qualifier: Qualifier; readonly start: number; readonly end: number };

type Patterns = { readonly before: RegExp; readonly after: RegExp; readonly byPhrase: ReadonlyMap<string, Qualifier> };
const patternsOf = new WeakMap<FigureWords, Patterns>();

const source = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');

function patterns(words: FigureWords): Patterns {
  let known = patternsOf.get(words);
  if (!known) {
    const byLength = (list: readonly string[]): string =>
      [...list]
        .sort((a, b) => b.length - a.length)
        .map(source)
        .join('|');
    known = {
      // "another", "a", "the" may stand between: "at least another 20", "nearly a dozen"
      before: new RegExp(
        `(?<![\\p{L}])(${byLength(words.before.map(([, phrase]) => phrase))})\\s*(?:(?:another|a|an|the|its|their|his|just|only|US|U\\.S\\.)\\s+)?\\(?$`,
        'iu',
      ),
      after: new RegExp(`^\\s?(${byLength(words.after.map(([, phrase]) => phrase))})(?![\\p{L}])`, 'iu'),
      byPhrase: new Map([...words.after, ...words.before].map(([qualifier, phrase]) => [phrase, qualifier])),
    };
    patternsOf.set(words, known);
  }
  return known;
}

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
  const { before, after, byPhrase } = patterns(words);
  const key = (phrase: string): string => phrase.toLowerCase().replace(/\s+/g, ' ');
  const behind = after.exec(text.slice(end, Math.min(to, end + window)));
  if (behind) {
    const found = words.after.find(([, phrase]) => phrase === key(behind[1]!));
    if (found) return { qualifier: found[0], start, end: end + behind[0].length };
  }
  const left = Math.max(from, start - window);
  if (/(?<![\p{L}])sub-$/iu.test(text.slice(left, start))) return { qualifier: '<', start: start - 4, end };
  const ahead = before.exec(text.slice(left, start));
  if (!ahead) return null;
  const phrase = key(ahead[1]!);
  const qualifier = words.before.find(([, known]) => known === phrase)?.[0] ?? byPhrase.get(phrase);
  return qualifier ? { qualifier, start: left + ahead.index, end } : null;
}
