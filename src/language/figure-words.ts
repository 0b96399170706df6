// What a language must tell about figures: number words, units, and the words that say what a figure means.
import type { FigureKind, Outcome, Qualifier } from '../article.ts';

export type NumberWords = {
  readonly decimal: string;
  readonly grouping: string;
  /** zero … ninety */
  readonly small: Readonly<Record<string, number>>;
  /** hundred, thousand, million, dozen … */
  readonly scales: Readonly<Record<string, number>>;
  /** Letters glued to digits, or set behind them: 3bn, 5 mn, 40k. */
  readonly suffixes: Readonly<Record<string, number>>;
  /** Suffixes that are units as well (m: metre or million): million only after a currency, or before a counted noun. */
  readonly doubtfulSuffixes: readonly string[];
  /** Plurals that name no number: thousands = more than 1,000. */
  readonly vague: Readonly<Record<string, number>>;
  /** "several thousand", "a few hundred": vague too. */
  readonly few: readonly string[];
  /** third → 3, for "a third of", "two-thirds" */
  readonly fractions: Readonly<Record<string, number>>;
  readonly half: string;
  readonly ordinals: Readonly<Record<string, number>>;
  /** twice → 2 */
  readonly times: Readonly<Record<string, number>>;
};

export type UnitKind = 'percent' | 'money' | 'measure' | 'duration' | 'age' | 'times' | 'points';
/** `forms` as texts write them, matched to the letter when they hold a capital, else in any case. */
export type Unit = {
  readonly name: string;
  readonly kind: UnitKind;
  readonly forms: readonly string[];
  /** Short forms that must touch the number ("5m", but not "5 m"). */
  readonly glued?: readonly string[];
};

export type MoneyWords = {
  /** Sign before (or after) the number → ISO 4217 code. */
  readonly signs: Readonly<Record<string, string>>;
  /** Prefix that may stand before the dollar sign or alone: US, HK, RM, Rs → code. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** dollars, yuan … behind the number → code */
  readonly words: Readonly<Record<string, string>>;
  /** cents, pence: 1/100 of it, kept as a unit of their own */
  readonly coins: Readonly<Record<string, string>>;
  /** Adjective before "dollars" … → code by word: Australian dollars. */
  readonly nations: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** A qualifier phrase that stands right before (or after) a number; lower case, words separated by one blank. */
export type QualifierCue = readonly [qualifier: Qualifier, phrase: string];

export type FigureWords = {
  readonly numbers: NumberWords;
  readonly units: readonly Unit[];
  readonly money: MoneyWords;
  /** What a rate may be per: "per barrel", "a day". */
  readonly rates: readonly string[];
  readonly before: readonly QualifierCue[];
  readonly after: readonly QualifierCue[];
  readonly rising: readonly string[];
  readonly falling: readonly string[];
  /** Words between a verb of movement and its figure. */
  readonly movementFillers: readonly string[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Nouns for human beings, singular. */
  readonly people: readonly string[];
  /** Singular nouns → the kind of figure that counts them. */
  readonly kinds: Readonly<Record<string, FigureKind>>;
  readonly votes: readonly string[];
  /** Irregular plural → singular. */
  readonly singulars: Readonly<Record<string, string>>;
  /** Nouns alike in both numbers. */
  readonly invariable: readonly string[];
  /** Head nouns that mean little without the noun before them: staff members, police officers. */
  readonly weakHeads: readonly string[];
  /** Words that end a counted noun phrase although a tagger may call them nouns. */
  readonly phraseEnds: readonly string[];
  readonly determiners: readonly string[];
  /** Words after which a bare number is a name or an address, not a quantity: Section 8, Flight 370. */
  readonly labels: readonly string[];
  /** Patterns (regular expression sources) of numbers that are no quantities. */
  readonly never: readonly string[];
  /** Clause words: who subordinates, who coordinates, who relates. */
  readonly relatives: readonly string[];
  readonly subordinators: readonly string[];
  readonly pronouns: readonly string[];
  /** Verbs that hand on what somebody says: what follows is a clause of its own. */
  readonly sayingVerbs: readonly string[];
  /** Prepositions that tie a tail to a counted noun ("people in the city"). */
  readonly tailPrepositions: readonly string[];
  /** Words before a part of what was counted already: including, among. */
  readonly partLeads: readonly string[];
  /** Words behind a length of time that open what it is filled with: of talks, in prison, after the vote. */
  readonly timeTails: readonly string[];
  /** Words between a clause and the length of time that it takes: for, within. */
  readonly timeLeads: readonly string[];
  /** Words that say a count is new, or a sum so far. */
  readonly newCount: readonly string[];
  readonly totalCount: readonly string[];
  /** Sign of a figure → what it adds to the log odds that value, qualifier and unit are right; fitted. */
  readonly confidence: Readonly<Record<string, number>>;
};
