// Number expressions in a stretch of text: digits with any grouping, number words, fractions, vague plurals.
import type { FigureWords, NumberWords } from '../../language/language.ts';
import { asListed, textBefore, textBehind } from './beside.ts';
import { currencyBefore } from './money.ts';
import { longestFirst, once } from './patterns.ts';

export type NumberHit = {
  /** From the currency sign, or the first digit or word, to the end of the scale word ("$3.2bn"). */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly form: 'digits' | 'words' | 'vague' | 'fraction' | 'ordinal' | 'times';
  readonly currency: string | null;
  /** A scale word or suffix belongs to it: such a number is never a year or a house number. */
  readonly scaled: boolean;
  readonly digits: string | null;
  /** A sign stands before it. */
  readonly sign: '+' | '-' | null;
};

type Patterns = {
  readonly digits: RegExp;
  readonly words: RegExp;
  readonly word: RegExp;
  readonly vague: RegExp;
  readonly fraction: RegExp;
  readonly outOf: RegExp;
  readonly scale: RegExp;
  readonly spacedSuffix: RegExp;
  readonly gluedSuffix: RegExp;
  readonly ordinal: RegExp;
  readonly fold: RegExp;
  readonly bareScale: RegExp;
};

const patterns = once((words: NumberWords): Patterns => {
  const scale = longestFirst(Object.keys(words.scales));
  const word = `(?:${longestFirst([...Object.keys(words.small), ...Object.keys(words.scales)])})`;
  const few = longestFirst(words.few);
  const [point, comma] = [`[${words.decimal}]`, `[${words.grouping}]`];
  const suffixes = Object.keys(words.suffixes);
  const plain = suffixes.filter((suffix) => suffix.length > 1);
  return {
    // repetition is bounded: no text makes this slow
    digits: new RegExp(
      `(?:[0-9]{1,3}(?:${comma}[0-9]{2,3}){0,6}${comma}[0-9]{3}|[0-9]{1,3}(?:[\\u00a0\\u202f\\u2009][0-9]{3}){1,4}|(?<![0-9] ?)[0-9]{1,3}(?: [0-9]{3}){0,3} [0-9]{2}0(?![0-9]|${comma}[0-9])|[0-9]{1,20})(?:${point}[0-9]{1,20})?|(?<![0-9\\p{L}])${point}[0-9]{1,20}`,
      'gu',
    ),
    words: new RegExp(
      `(?<![\\w])(?:(?:(?:an?[\\s-])?half(?:[\\s-]an?)?|a few|several|a couple of|another|an?)[\\s-]{1,3})?${word}(?:(?:[\\s-]{1,3}(?:and\\s+)?|\\s+and\\s+a\\s+(?:half|quarter)\\s+)${word}){0,8}(?:\\s+and\\s+a\\s+(?:half|quarter))?(?![\\p{L}])`,
      'giu',
    ),
    word: new RegExp(`(?<![\\w])${word}(?![\\p{L}])`, 'giu'),
    vague: new RegExp(
      `(?<![\\w])(?:(tens|hundreds|dozens|thousands)\\s+of\\s+)?(${longestFirst(Object.keys(words.vague))})(?![\\p{L}])|(?<![\\p{L}])(?:${few})\\s+(${scale})(?![\\p{L}])`,
      'giu',
    ),
    fraction: new RegExp(
      `(?<![\\w])(?:(an?|${longestFirst(Object.keys(words.small))})[\\s-])?(${longestFirst(Object.keys(words.fractions))})(?![\\p{L}])`,
      'giu',
    ),
    outOf: new RegExp(
      `(?<![\\w])(${longestFirst(Object.keys(words.small))}|[0-9]{1,3})\\s+(?:in|out\\s+of)\\s+(?:every\\s+)?(${longestFirst(Object.keys(words.small))}|[0-9]{1,4})(?![\\p{L}\\p{N}]|[.,][0-9]|\\s(?:hundred|thousand|million))`,
      'giu',
    ),
    scale: new RegExp(`^[\\s-]?(${scale})(?:\\s+(${scale}))?(?![\\p{L}])`, 'iu'),
    spacedSuffix: new RegExp(`^\\s?(${longestFirst(plain)})(?![\\p{L}])|^\\s(B|M)(?=\\s+[a-z])`, 'iu'),
    gluedSuffix: new RegExp(`^(${longestFirst(suffixes)})(?![\\p{L}²/])`, 'iu'),
    bareScale: new RegExp(`^(?:${scale})$`, 'i'),
    fold: new RegExp(`(?<![\\w])(${longestFirst(Object.keys(words.small))})-?fold(?![\\p{L}])`, 'giu'),
    ordinal: /(?<![\p{L}\p{N}.,])([0-9]{1,3})(?:st|nd|rd|th)(?![\p{L}])/giu,
  };
});

/** "two and a half million", "fourteen hundred", "a dozen", "twenty-five" → number; null for "five six". */
export function wordValue(phrase: string, { small, scales }: NumberWords): number | null {
  let text = asListed(phrase).trim();
  let half = 0;
  let factor = 1;
  text = text.replace(/\s{1,4}and\s{1,4}a\s{1,4}(half|quarter)\b/, (_, part) => {
    half = part === 'half' ? 0.5 : 0.25;
    return '';
  });
  if (/^(?:an?[\s-])?half[\s-]/.test(text)) factor = 0.5;
  if (/^a couple of\s/.test(text)) factor = 2;
  text = text.replace(/^(?:(?:an?[\s-])?half(?:[\s-]an?)?|a couple of|a few|several|another|an?)[\s-]+/, '');
  let total = 0;
  let current = 0;
  let last: 'small' | 'scale' | null = null;
  for (const word of text.split(/[\s-]+/)) {
    if (word === 'and' || word === 'a' || word === '') continue;
    const low = Object.hasOwn(small, word) ? small[word] : undefined;
    const scale = Object.hasOwn(scales, word) ? scales[word] : undefined;
    if (low !== undefined) {
      if (last === 'small' && !(current % 100 >= 20 && low < 10)) return null;
      current += low;
      last = 'small';
    } else if (scale !== undefined) {
      if (last === null) current = 1;
      if (scale === 100) current *= 100;
      else {
        total += (current + half) * scale;
        half = 0;
        current = 0;
      }
      last = 'scale';
    } else return null;
  }
  return (total + current + half) * factor;
}

const oneHalf: Readonly<Record<string, number>> = { '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3 };

/** Numbers of `text` from `from` to `to`, in text order, without overlaps (the longer of two wins). Linear time. */
export function findNumbers(text: string, from: number, to: number, words: FigureWords): NumberHit[] {
  const stretch = text.slice(from, to);
  const found: NumberHit[] = [];
  const add = (hit: Omit<NumberHit, 'start' | 'end'>, start: number, end: number): void => {
    found.push({ ...hit, value: exact(hit.value), start: from + start, end: from + end });
  };
  const { numbers } = words;
  const p = patterns(numbers);
  const plain = { currency: null, scaled: false, digits: null, sign: null } as const;

  for (const match of stretch.matchAll(p.vague)) {
    if (
      /^(?:scores|tens)$/i.test(match[2] ?? '') &&
      !/^\s+of\s/.test(textBehind(stretch, match.index + match[0].length))
    )
      continue;
    const factor = match[1] ? numbers.vague[asListed(match[1])]! : 1;
    const base = match[2] ? numbers.vague[asListed(match[2]!)]! : numbers.scales[asListed(match[3]!)]!;
    add({ ...plain, value: factor * base, form: 'vague', scaled: true }, match.index, match.index + match[0].length);
  }
  for (const match of stretch.matchAll(p.fraction)) {
    const end = match.index + match[0].length;
    const over = numbers.fractions[asListed(match[2]!)]!;
    const count = !match[1] || /^an?$/i.test(match[1]) ? 1 : numbers.small[asListed(match[1]!)]!;
    if (!isShare(stretch, match.index, end, match[1], match[2]!, count)) continue;
    add({ ...plain, value: count / over, form: 'fraction' }, match.index, end);
  }
  for (const match of stretch.matchAll(p.outOf)) {
    const read = (word: string): number => numbers.small[asListed(word)] ?? Number(word);
    const [part, whole] = [read(match[1]!), read(match[2]!)];
    // "20 in 2008" is no share
    const dated = /\sin\s+(?:19|20)\d\d$/i.test(match[0]);
    if (
      part < whole &&
      !dated &&
      !/^\s*(?:%|percent|years?|months?|days?|weeks?|hours?|minutes?)/.test(
        textBehind(stretch, match.index + match[0].length),
      )
    )
      add({ ...plain, value: part / whole, form: 'fraction' }, match.index, match.index + match[0].length);
  }
  for (const match of stretch.matchAll(p.words)) {
    const start = match.index;
    const end = start + match[0].length;
    // "3.5 million": the digits take the scale along
    if (p.bareScale.test(match[0]) && /[0-9]\s?-?$/.test(textBefore(stretch, start))) continue;
    if (/[\p{L}\p{N}]-$/u.test(textBefore(stretch, start))) continue;
    if (/^(?:a few|several)\b/i.test(match[0])) continue;
    // "a six-week term": the article counts only before a scale word
    const article = /^(?:an?|another)[\s-]+(?=(\p{L}+))/iu.exec(match[0]);
    if (article && Object.hasOwn(numbers.small, asListed(article[1]!))) {
      const rest = match[0].slice(article[0].length);
      const bare = wordValue(rest, numbers);
      if (bare !== null)
        add({ ...plain, value: bare, form: 'words', scaled: bare >= 100 }, start + article[0].length, end);
      continue;
    }
    const value = wordValue(match[0], numbers);
    if (value !== null) {
      add({ ...plain, value, form: 'words', scaled: value >= 100 }, start, end);
      continue;
    }
    // "five, six" without the comma, "one to two" and the like: each word for itself
    for (const part of match[0].matchAll(p.word)) {
      const single = wordValue(part[0], numbers);
      if (single !== null)
        add({ ...plain, value: single, form: 'words' }, start + part.index, start + part.index + part[0].length);
    }
  }
  for (const match of stretch.matchAll(p.fold))
    add(
      { ...plain, value: numbers.small[asListed(match[1]!)]!, form: 'times' },
      match.index,
      match.index + match[0].length,
    );
  for (const match of stretch.matchAll(p.ordinal))
    add(
      { ...plain, value: Number(match[1]), form: 'ordinal', digits: match[1]! },
      match.index,
      match.index + match[0].length,
    );
  for (const match of stretch.matchAll(p.digits)) {
    const hit = readDigits(stretch, match.index, match[0], words);
    if (hit) found.push({ ...hit, value: exact(hit.value), start: hit.start + from, end: hit.end + from });
  }
  return withoutOverlaps(found);
}

/** "a third of voters", "half of", "two-thirds majority", but not "a second", "the third quarter", "half past". */
function isShare(
  text: string,
  start: number,
  end: number,
  counter: string | undefined,
  part: string,
  count: number,
): boolean {
  const after = textBehind(text, end);
  const before = textBefore(text, start);
  const plural = /s$/i.test(part);
  if (/^half$/i.test(part)) {
    if (
      /(?:first|second|other|better|latter|front|back|and a|top|bottom|time|final|opening|last|an?)\s+$/i.test(
        before,
      ) &&
      !/\b(?:than|about|nearly|almost)\s+$/i.test(before)
    )
      return false;
    return (
      /^\s+(?:of\b|an?\s|the\s|its\s|their\s|his\s|her\s|all\s)/i.test(after) &&
      !/^\s+of\s+(?:the\s+)?(?:19|20)\d\d/i.test(after)
    );
  }
  if (/^[\s-](?:percentage[\s-])?points?\b/i.test(after) && counter !== undefined) return true;
  if (/^quarter$/i.test(part) && !/^\s+of\b/i.test(after)) return false;
  if (/^quarters$/i.test(part) && counter === undefined) return false;
  if (counter === undefined) return false;
  if (plural !== count > 1) return false;
  if (/\b(?:the|first|second)\s+$/i.test(before) && !plural && !/^one$/i.test(counter)) return false;
  // "three quarters of growth", "a quarter of losses" are spans of time only in business reports; the share is commoner
  if (plural && count > 1)
    return (
      !/^(?:fourths?|quarters)$/i.test(part) || /^\s+(?:of|the)\b/i.test(after) || /-/.test(text.slice(start, end))
    );
  return /^\s+(?:of|the|its|their|higher|lower|more|less|fewer)\b/i.test(after);
}

function readDigits(text: string, at: number, digits: string, words: FigureWords): NumberHit | null {
  const { numbers } = words;
  const p = patterns(numbers);
  let start = at;
  let end = at + digits.length;
  const before = textBefore(text, at);
  let value = Number(digits.replace(/[,\s\u00a0\u202f\u2009]/g, ''));
  let scaled = false;
  const money = currencyBefore(before, words.money);
  if (money) start -= money.length;
  else if (/[\p{L}_]$/u.test(before) || /[0-9][.,/:]$|[\p{L}]\.$/u.test(before)) return null;
  else if (
    /[\p{L}]-$/u.test(before) &&
    !/(?:^|[^\p{L}])(?:sub|non|mid|pre|a|the|of|to|and|under|over|just|only|minus|then|roughly|about|nearly|almost|post)\s?-$/iu.test(
      before,
    )
  )
    return null;
  const lead = textBefore(text, start);
  // "Stoxx 50 -1.3%": a sign that touches a percentage
  const touching = /\s[-−]$/.test(lead) && (money !== null || /^\s?%/.test(textBehind(text, end)));
  const negative =
    touching ||
    (/(?:^|[\s(])[-−–]$/.test(lead) && !/[\p{L}\p{N}]\s?[-−–]$/u.test(lead) && !/[\p{L}]\s[-−–]$/u.test(lead)) ||
    /\bminus[\s-]$/i.test(lead) ||
    (money !== null && /-$/.test(money.text));
  let rest = textBehind(text, end);

  const mixed = /^[\s-]?(1\/2|1\/4|3\/4|1\/3|2\/3)(?![0-9/])|^\s?([½¼¾⅓⅔])/.exec(rest);
  if (mixed && /^\d+$/.test(digits)) {
    const [over, under] = (mixed[1] ?? '').split('/').map(Number);
    value += mixed[2] ? oneHalf[mixed[2]]! : over! / under!;
    end += mixed[0].length;
    rest = textBehind(text, end);
  } else {
    const slash = /^[⁄/]([0-9]{1,3})(?![0-9/])/.exec(rest);
    if (
      slash &&
      /^[0-9]{1,2}$/.test(digits) &&
      Number(slash[1]) > value &&
      /^\s+(?:of|the)\b/i.test(textBehind(text, end + slash[0].length))
    )
      return {
        start,
        end: end + slash[0].length,
        value: value / Number(slash[1]),
        form: 'fraction',
        currency: null,
        scaled: false,
        digits: null,
        sign: null,
      };
    if (slash && !money) return null;
  }

  const scale = p.scale.exec(rest);
  const spaced = scale ? null : p.spacedSuffix.exec(rest);
  const glued = scale || spaced ? null : p.gluedSuffix.exec(rest);
  if (scale) {
    // "3 hundred million", "2 lakh crore"
    for (const word of scale.slice(1)) if (word) value *= numbers.scales[asListed(word)]!;
    end += scale[0].length;
    scaled = true;
  } else if (spaced) {
    value *= numbers.suffixes[asListed((spaced[1] ?? spaced[2])!)]!;
    end += spaced[0].length;
    scaled = true;
  } else if (glued && isScale(glued[1]!, rest.slice(glued[0].length), money !== null, words)) {
    value *= numbers.suffixes[asListed(glued[1]!)]!;
    end += glued[0].length;
    scaled = true;
  }
  // a code that goes on in letters ("737x", "4K", "2B" of an address) is no number unless a unit follows, which units.ts reads
  if (negative) start -= /minus[\s-]$/i.exec(lead)?.[0].length ?? (/[-−–]$/.test(lead) ? 1 : 0);
  return {
    start,
    end,
    value: negative ? -value : value,
    form: 'digits',
    currency: money?.code ?? null,
    scaled,
    digits: money || scaled ? null : digits,
    sign: /(?:^|[\s(])\+$/.test(lead) ? '+' : negative ? '-' : null,
  };
}

/** "5m" is five million before a counted noun or after a currency sign, five metres before "tall". */
function isScale(suffix: string, after: string, money: boolean, { numbers }: FigureWords): boolean {
  if (!numbers.doubtfulSuffixes.includes(asListed(suffix)) || money) return true;
  if (suffix === 'm')
    return (
      /^\s+(?:of\s|(?:[a-z-]+\s){0,4}?[a-z]{3,}s\b|people|children)/.test(after) &&
      !/^\s+(?:tall|high|deep|wide|long|away|above|below|from|north|south|east|west|race|sprint|hurdles|freestyle|butterfly|relay|pool|final|in|at|to|and|for|on|as|is|was|has)\b/.test(
        after,
      )
    );
  return suffix === 'b' || suffix === 'B' || suffix === 'M';
}

/** 4.1 × 10⁹ is 4100000000, without the dust of binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(15));

/** In text order; of two that overlap the longer stays. */
function withoutOverlaps(hits: readonly NumberHit[]): NumberHit[] {
  const kept: NumberHit[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last && hit.start < last.end) {
      if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
      continue;
    }
    kept.push(hit);
  }
  return kept;
}
