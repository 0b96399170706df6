// Date templates of a language → regular expressions with named groups, compiled once a language.
import type { DateMeaning, DateWords } from '../../language/language.ts';
import { type Needs, needsOf, slotNeeds } from './needs.ts';

export type CompiledRule = {
  readonly name: string;
  readonly pattern: RegExp;
  readonly means: DateMeaning;
  /** Words without which the pattern cannot match: most paragraphs are done with most rules at this look. */
  readonly needs: Needs;
};

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyCase = (word: string): string => word.replace(/^[a-z]/, (c) => `[${c.toUpperCase()}${c}]`);
const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);
const choice = (words: readonly string[]): string => longestFirst(words).map(literal).join('|');
const choiceAnyCase = (words: readonly string[]): string =>
  longestFirst(words)
    .map((word) => anyCase(literal(word)))
    .join('|');

/** A dot that ends an abbreviation needs no word boundary behind it, plain words do. */
const named = (words: readonly string[]): string =>
  longestFirst(words)
    .map((word) => (word.endsWith('.') ? literal(word) : `${literal(word)}(?![\\p{L}])`))
    .join('|');

function slots(words: DateWords): Readonly<Record<string, string>> {
  const months = words.months.flat();
  const doubtful = words.doubtfulMonths;
  const sure = months.filter((month) => !doubtful.includes(month));
  const year = '(?:1[0-9]|20)[0-9]{2}(?![0-9])';
  const clock = [
    '(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-9]{2}))?\\s?(?<half>a\\.m\\.?|p\\.m\\.?|[aApP][mM](?![\\p{L}]))',
    '(?<hour24>[0-2]?[0-9]):(?<minute24>[0-5][0-9])(?=\\s?(?:ZONES)|\\s(?:hours|hrs)\\b)',
    '(?<hour4>[01][0-9]|2[0-3])(?<minute4>[0-5][0-9])(?=\\s?(?:ZONES|hours|hrs)\\b)',
    '(?<word>[Nn]oon|[Mm]idnight)(?![\\p{L}])',
  ].map((form) => `${form}`);
  const zones = choice(words.zones);
  return {
    year4: `(?<year>${year})`,
    year: `(?<year>${year}|[0-9]{2}(?![0-9]))`,
    year2: `(?<year2>${year}|[0-9]{2}(?![0-9]))`,
    lonelyYear: `(?<year>(?:1[5-9]|20|21)[0-9]{2}(?![0-9]))`,
    spelledYear: `(?<spelled>(?:[Nn]ineteen|[Tt]wenty)[ -](?:${choice(Object.keys(words.counts).filter((word) => words.counts[word]! >= 10))})(?:-(?:${choice(Object.keys(words.counts))}))?)(?![\\p{L}])`,
    thousandYear: `(?<spelled>two[ -]thousand(?:[ -](?:and[ -])?(?:${choice(Object.keys(words.counts))}))?)(?![\\p{L}])`,
    mm: '(?<mm>[0-9]{2})',
    dd: '(?<day>3[01]|[12][0-9]|0?[1-9])(?![0-9])',
    dd2: '(?<day2>3[01]|[12][0-9]|0?[1-9])(?![0-9])',
    one: '(?<one>[0-9]{1,2})',
    two: '(?<two>[0-9]{1,2})',
    q: '(?<q>[1-4])(?![0-9])',
    month: `(?<month>${named(months)})`,
    month2: `(?<month2>${named(months)})`,
    monthAfterLead: `(?<=\\b(?:${choiceAnyCase(words.monthLead)})\\s)(?<month>${named(doubtful)})`,
    sureMonth: `(?<month>${named(sure)})`,
    weekday: `(?<weekday>${named(words.weekdays.flat())})`,
    part: `(?<part>${choice(Object.keys(words.dayParts))})(?![\\p{L}])`,
    season: `(?<season>${choice(Object.keys(words.seasons))})(?![\\p{L}])`,
    toward: `(?<toward>${choiceAnyCase(Object.keys(words.toward))})(?![\\p{L}])`,
    count: `(?<count>[0-9][0-9,.]{0,15}|(?:${choiceAnyCase(Object.keys(words.counts))}))(?![\\p{L}])`,
    count2: `(?:[0-9]+|${choice(Object.keys(words.counts))})(?![\\p{L}])`,
    unit: `(?<unit>${choice(Object.keys(words.units))})`,
    ordinal: `(?<ordinal>${choiceAnyCase(Object.keys(words.ordinals))})(?![\\p{L}])`,
    nth: `(?<ordinal>${choiceAnyCase(Object.keys(words.ordinals).filter((word) => words.ordinals[word]! <= 4))})(?![\\p{L}])`,
    decadeWord: `(?<decadeWord>${choice(Object.keys(words.decades))})(?![\\p{L}])`,
    holiday: `(?<holiday>${choice(Object.keys(words.holidays))})(?![\\p{L}])`,
    edge: '(?<edge>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Mm]id|[Ss]ometime|(?:the |around the )?(?:end|beginning|start|middle) of|(?:the )?(?:first|second) half of)',
    clock: `(?:${clock.join('|')})(?:,?\\s(?:${zones}))?`.replaceAll('ZONES', zones),
  };
}

function compile(say: string, slot: Readonly<Record<string, string>>): RegExp {
  const used = new Set<string>();
  const source = say
    // words outside slots and groups' names: a capital first letter is fine
    .replace(/(?<![\\[<{\p{L}-])\p{Ll}+(?![\p{L}>}\]-])/gu, (word) => anyCase(word))
    .replaceAll(' ', '\\s+')
    .replaceAll('~', '[\\s-]+')
    .replace(/\{([a-z]\w*)\}/g, (_, name: string) => {
      const pattern = slot[name];
      if (pattern === undefined) throw new Error(`no slot {${name}} in date templates`);
      // A name may stand once in a pattern: the second use of a slot only matches.
      return pattern.replace(/\(\?<([a-zA-Z]\w*)>/g, (whole, group: string) => {
        if (used.has(group)) return '(?:';
        used.add(group);
        return whole;
      });
    });
  // Bounded: from each of many spaces a pattern would look through all the others, and time would grow with the square.
  const bounded = source
    .replaceAll('\\s+', '\\s{1,4}')
    .replaceAll('\\s*', '\\s{0,4}')
    .replaceAll('[\\s-]+', '[\\s-]{1,4}')
    .replaceAll('[0-9]+', '[0-9]{1,9}');
  return new RegExp(`(?<![\\w$£€])(?:${bounded})(?![\\p{L}\\p{N}_])`, 'gu');
}

const compiled = new WeakMap<DateWords, readonly CompiledRule[]>();

export function compiledRules(words: DateWords): readonly CompiledRule[] {
  let rules = compiled.get(words);
  if (!rules) {
    const slot = slots(words);
    const needed = slotNeeds(words);
    rules = words.rules.map(({ name, say, means }) => ({
      name,
      means,
      pattern: compile(say, slot),
      needs: needsOf(say, needed),
    }));
    compiled.set(words, rules);
  }
  return rules;
}
