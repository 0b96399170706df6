// Noun phrases around a figure, read off the parts of speech.
import type { FigureWords } from '../../language/language.ts';
import type { Doc, Token } from '../document.ts';
import { once } from './patterns.ts';

/** Tokens `first` to `last`; the head noun is the last one. */
export type Phrase = { readonly first: number; readonly last: number };

export const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
const wordLike = /^\p{L}[\p{L}\p{N}'’.&-]*$/u;

export type WordSets = {
  readonly ends: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly invariable: ReadonlySet<string>;
  readonly weakHeads: ReadonlySet<string>;
  readonly rising: ReadonlySet<string>;
  readonly falling: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  readonly partLeads: ReadonlySet<string>;
  readonly timeTails: ReadonlySet<string>;
  readonly timeLeads: ReadonlySet<string>;
  readonly total: RegExp;
};
export const wordSets = once(
  (words: FigureWords): WordSets => ({
    ends: new Set(words.phraseEnds),
    determiners: new Set(words.determiners),
    people: new Set(words.people.map((word) => word.toLowerCase())),
    pronouns: new Set(words.pronouns),
    invariable: new Set(words.invariable.map((word) => word.toLowerCase())),
    weakHeads: new Set(words.weakHeads),
    rising: new Set(words.rising),
    falling: new Set(words.falling),
    fillers: new Set(words.movementFillers),
    saying: new Set(words.sayingVerbs),
    tails: new Set(words.tailPrepositions),
    partLeads: new Set(words.partLeads),
    timeTails: new Set(words.timeTails),
    timeLeads: new Set(words.timeLeads),
    total: new RegExp(`(?<![\\p{L}])(?:${words.totalCount.join('|')})(?![\\p{L}])`, 'u'),
  }),
);

export function singularOf(word: string, words: FigureWords): string {
  const low = word.toLowerCase();
  if (Object.hasOwn(words.singulars, low)) return words.singulars[low]!;
  if (wordSets(words).invariable.has(low) || /(?:ss|us|is|people)$/.test(low)) return low;
  if (/ies$/.test(low) && low.length > 4) return `${low.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zes)$/.test(low)) return low.slice(0, -2);
  return low.replace(/s$/, '');
}

/** Demonyms: Israelis, Syrians, Westerners. */
const demonym = /^\p{Lu}\p{L}+(?:ans|ians|is|ers|ese|men|ims|ews|urds|ots|utch|iards)$/u;

/** Does the noun stand for human beings? */
export const isHuman = (noun: string, words: FigureWords): boolean =>
  demonym.test(noun) ||
  wordSets(words).people.has(singularOf(noun, words)) ||
  wordSets(words).people.has(noun.toLowerCase());

/** A word that can only be read as the plural of a noun. */
export const isPlural = (word: string, words: FigureWords): boolean => {
  const low = word.toLowerCase();
  return (
    Object.hasOwn(words.singulars, low) ||
    wordSets(words).invariable.has(low) ||
    /[^su]s$/.test(low) ||
    /people$/.test(low)
  );
};

/** The noun phrase that begins at token `at`, determiners left out; null where none does. */
export function phraseFrom(doc: Doc, at: number, limit: number, words: FigureWords, longest = 8): Phrase | null {
  const { ends, determiners } = wordSets(words);
  const { tokens } = doc;
  let head = -1;
  for (let i = at; i <= limit && i - at < longest; i++) {
    const token = tokens[i]!;
    const next = i < limit ? tokens[i + 1] : undefined;
    const glued = i > at && /^[-‑–]$/.test(tokens[i - 1]!.text) && tokens[i - 1]!.end === token.start;
    const touches =
      next !== undefined && /^[-‑–]$/.test(next.text) && next.start === token.end && tokens[i + 2]?.start === next.end;
    // "larger boats", "old boats", but not "12 feet larger"
    const describes =
      ((token.pos === 'ADJ' && /(?:er|old|tall|deep|wide|high|long|thick|heavy)$/.test(token.lower)) ||
        token.lower === 'combined') &&
      (isNoun(next) || next?.pos === 'ADJ');
    // "digital and physical sales"
    if (head < 0 && i > at && /^(?:and|or)$/.test(token.lower) && tokens[i - 1]!.pos === 'ADJ' && next?.pos === 'ADJ')
      continue;
    if ((ends.has(token.lower) && !describes && !touches && !glued) || determiners.has(token.lower)) break;
    if (/^[-‑–]$/.test(token.text)) {
      if (i === at || token.start !== tokens[i - 1]!.end || token.end !== next?.start) break;
      continue;
    }
    if (token.text === '&') continue;
    // a name that a tagger took for a verb: "its Echo devices"
    if (head < 0 && token.pos === 'VERB' && /^\p{Lu}/u.test(token.text) && isNoun(next)) continue;
    // "60 of the 737 Max jets", "27,000 Model 3 cars": a number inside a name
    if (token.pos === 'NUM' && /^[0-9]/.test(token.text) && isNoun(next) && (head >= 0 || next!.pos === 'PROPN'))
      continue;
    if (!wordLike.test(token.text)) break;
    const closed = head >= 0 && isPlural(tokens[head]!.text, words);
    // "lives in", "reports that": a verb that a tagger took for a noun
    if (
      head >= 0 &&
      /^(?:lives|reports|claims|plans|works)$/.test(token.lower) &&
      next &&
      (next.pos === 'ADP' || next.pos === 'SCONJ')
    )
      break;
    // a participle after a plural is the verb ("people killed", "officers shot"), "age 12" says how old
    if (
      closed &&
      token.pos !== 'PROPN' &&
      (/(?:ed|ing)$/.test(token.lower) || Object.hasOwn(words.outcomes, token.lower) || token.lower === 'age')
    )
      break;
    if (isNoun(token)) head = i;
    else if (token.pos === 'ADJ' || touches) {
      if (closed && !touches) break;
    } else if (glued) continue;
    else if (
      !(
        token.pos === 'VERB' &&
        /(?:ed|ing|en)$/.test(token.lower) &&
        (isNoun(next) || next?.pos === 'ADJ') &&
        head < 0
      ) &&
      !(token.pos === 'ADV' && (next?.pos === 'ADJ' || next?.pos === 'VERB') && head < 0 && isNoun(tokens[i + 2]))
    )
      break;
    // a plural closes the phrase before a name ("officers Kim and Lee")
    if (head === i && isPlural(token.text, words) && next?.pos === 'PROPN' && token.pos !== 'PROPN') break;
  }
  return head < 0 ? null : { first: at, last: head };
}
