// Does the clause around a date speak of what has been or of what is still to come?
import type { DateWords } from '../../language/language.ts';
import type { Doc, Token } from '../document.ts';

export type Tense = 'past' | 'ahead' | 'unknown';

/** Tokens looked at on each side: long enough for a clause, and a bound on the work for each date. */
const reach = 16;

type Cues = {
  readonly ahead: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly planned: ReadonlySet<string>;
};
const cuesOf = new WeakMap<DateWords, Cues>();

function cues(words: DateWords): Cues {
  let known = cuesOf.get(words);
  if (!known) {
    known = {
      ahead: new Set(words.futureCues),
      weak: new Set(words.weakFutureCues),
      past: new Set(words.pastVerbs),
      planned: new Set(words.plannedVerbs),
    };
    cuesOf.set(words, known);
  }
  return known;
}

const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';
const isPast = (token: Token, { past }: Cues): boolean =>
  isVerb(token) && (past.has(token.lower) || /[a-z]ed$/.test(token.lower));

/** The tense of the verb that governs the date from token `first` to `last`: the nearest one before it, else the first after it. */
export function tenseAround(doc: Doc, first: number, last: number, words: DateWords): Tense {
  const known = cues(words);
  const sentence = doc.tokens[first]?.sentence;
  const same = (token: Token | undefined): token is Token => token !== undefined && token.sentence === sentence;
  const next = (i: number): string => doc.tokens[i + 1]?.lower ?? '';
  // "the plan", "a hope" are no verbs.
  const isCue = (i: number): boolean =>
    known.ahead.has(`${doc.tokens[i]!.lower} ${next(i)}`) ||
    (known.ahead.has(doc.tokens[i]!.lower) && (doc.tokens[i]!.pos !== 'NOUN' || next(i) === 'to'));
  // "Wednesday's ruling" has happened, unless its own clause goes on with "will".
  const possessive =
    /['’]s$/.test(doc.text.slice(doc.tokens[last]!.start, doc.tokens[last]!.end)) || /^['’]s$/.test(next(last));
  const modal = /^(?:could|may|might|can|would|will|must|should)$/;
  let weak = false;
  for (let i = first - 1; !possessive && i >= 0 && first - i <= reach; i--) {
    const token = doc.tokens[i]!;
    if (!same(token) || token.text === ';') break;
    if (isCue(i)) return 'ahead';
    if (known.weak.has(token.lower) && first - i <= 2) weak = true;
    if (token.lower === 'could' || (token.lower === 'to' && doc.tokens[i + 1]?.pos === 'VERB')) weak = true;
    // "is to speak", "was to meet"
    if (token.pos === 'AUX' && next(i) === 'to') return 'ahead';
    // a present verb governs: "it is calling for a vote on Dec. 7"
    if (token.pos === 'AUX' && /^(?:is|are|am|’s|'s)$/.test(token.lower)) return weak ? 'ahead' : 'unknown';
    // "could decide the vote in November"
    if (token.pos === 'VERB' && modal.test(doc.tokens[i - 1]?.lower ?? '') && !isPast(token, known)) return 'ahead';
    if (isPast(token, known)) {
      if (i === first - 1 && doc.tokens[i - 1]?.lower !== 'be') return 'past';
      // "will be buried", "is expected to be finished", "to be named": the helper says the tense
      for (let h = i - 1; h >= 0 && i - h <= 3 && same(doc.tokens[h]); h--) {
        const helper = doc.tokens[h]!;
        if (isCue(h)) return 'ahead';
        if (helper.lower === 'could') return 'past';
        if (helper.lower === 'be' || helper.lower === 'to') continue;
        if (!isVerb(helper) && helper.pos !== 'ADV' && helper.pos !== 'PART') break;
      }
      if (doc.tokens[i - 1]?.lower === 'be') return 'ahead';
      // "extended to Nov. 20" may look ahead
      return weak ? 'unknown' : 'past';
    }
    if (isVerb(token) && known.planned.has(token.lower) && doc.tokens[i - 1]?.lower !== 'to') return 'ahead';
  }
  for (let i = last + 1; i < doc.tokens.length && i - last <= reach; i++) {
    const token = doc.tokens[i]!;
    if (!same(token) || token.text === ';') break;
    if (isCue(i) && !(possessive && token.lower === 'would')) return 'ahead';
    if (isVerb(token) && isPast(token, known)) return 'past';
    if (isVerb(token)) break;
  }
  if (possessive) return 'past';
  return weak ? 'ahead' : 'unknown';
}
