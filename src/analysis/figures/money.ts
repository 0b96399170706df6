// Currencies before and behind a number.
import type { MoneyWords } from '../../language/language.ts';
import { asListed } from './beside.ts';
import { literal, longestFirst, once } from './patterns.ts';

const choice = (words: readonly string[]): string => longestFirst(words.map(literal));

type Patterns = {
  readonly sign: RegExp;
  readonly code: RegExp;
  readonly nation: RegExp;
  readonly word: RegExp;
  readonly coin: RegExp;
};

const patterns = once((words: MoneyWords): Patterns => {
  const signs = choice(Object.keys(words.signs));
  const prefixes = Object.keys(words.prefixes);
  // A one-letter prefix must touch the sign: "a $3 billion deal" is no Australian money.
  const long = choice(prefixes.filter((prefix) => prefix.length > 1));
  const short = choice(prefixes.filter((prefix) => prefix.length === 1));
  const nations = Object.values(words.nations).flatMap((byNation) => Object.keys(byNation));
  return {
    sign: new RegExp(`(?:(?<![\\p{L}\\p{N}])(?:(${long})\\s?|(${short}|C\\s)))?(${signs})-?\\s?$`, 'u'),
    code: new RegExp(
      `(?<![\\p{L}\\p{N}.-])(${choice(prefixes.filter((prefix) => prefix.length > 1 || prefix === 'R'))})\\s?$`,
      'u',
    ),
    nation: new RegExp(`^[\\s-](${choice(nations)})[\\s-](${choice(Object.keys(words.nations))})(?![\\p{L}])`, 'iu'),
    word: new RegExp(`^[\\s-]?(${choice(Object.keys(words.words))})(?![\\p{L}])`, 'iu'),
    coin: new RegExp(`^[\\s-](${choice(Object.keys(words.coins))})(?![\\p{L}]|\\.\\s?m)|^(p)(?![\\p{L}]|\\.m)`, 'u'),
  };
});

/** The currency that ends `before`, with the length of its words; null where there is none. */
export function currencyBefore(
  before: string,
  words: MoneyWords,
): { code: string; length: number; text: string } | null {
  const p = patterns(words);
  const sign = p.sign.exec(before);
  if (sign) {
    const prefix = (sign[1] ?? sign[2])?.trim();
    const code = prefix && /^\$$/.test(sign[3]!) ? words.prefixes[prefix] : undefined;
    const text = code || !prefix ? sign[0] : sign[0].slice(sign[0].indexOf(sign[3]!));
    return { code: code ?? words.signs[sign[3]!]!, length: text.length, text };
  }
  const code = p.code.exec(before);
  if (!code || (code[1]!.length === 1 && /\s$/.test(before)) || /^(?:US|AU|CA|NZ|HK|U\.S\.|S)$/.test(code[1]!))
    return null;
  return { code: words.prefixes[code[1]!]!, length: code[0].length, text: code[0] };
}

/** The currency or coin that begins `after`. */
export function currencyAfter(after: string, words: MoneyWords): { name: string; length: number } | null {
  const p = patterns(words);
  const nation = p.nation.exec(after);
  if (nation) {
    const byNation = words.nations[asListed(nation[2]!)]!;
    const found = Object.entries(byNation).find(([name]) => name.toLowerCase() === asListed(nation[1]!));
    if (found) return { name: found[1], length: nation[0].length };
  }
  const word = p.word.exec(after);
  if (word) return { name: words.words[asListed(word[1]!)]!, length: word[0].length };
  const coin = p.coin.exec(after);
  return coin ? { name: words.coins[(coin[1] ?? coin[2])!]!, length: coin[0].length } : null;
}
