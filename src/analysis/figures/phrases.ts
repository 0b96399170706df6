// Noun phrases around a figure, read off the parts of speech.
import type { FigureWords } from '../../language/language.ts';
import type { Doc, Token } from '../document.ts';

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
};
const setsOf = new WeakMap<FigureWords, WordSets>();

export function wordSets(words: FigureWords): WordSets {
  let sets = setsOf.get(words);
  if (!sets) {
    sets = {
      ends: new Set(words.phraseEnds),
      determiners: new Set(words.determiners),
      people: new Set(words.people),
      pronouns: new Set(words.pronouns),
      invariable: new Set(words.invariable.map((word) => word.toLowerCase())),
      weakHeads: new Set(words.weakHeads),
      rising: new Set(words.rising),
      falling: new Set(words.falling),
      fillers: new Set(words.movementFillers),
    };
    setsOf.set(words, sets);
  }
  return sets;
}

export function singularOf(word: string, words: FigureWords): string {
  const low = word.toLowerCase();
  const irregular = words.singulars[low];
  if (irregular) return irregular;
  if (wordSets(words).invariable.has(low) || /(?:ss|us|is|people)$/.test(low)) return low;
  if (/ies$/.test(low) && low.length > 4) return `${low.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zes)$/.test(low)) return low.slice(0, -2);
  return low.replace(/s$/, '');
}

/** A word that can only be read as the plural of a noun. */
export const isPlural = (word: string, words: FigureWords): boolean => {
  const low = word.toLowerCase();
  return low in words.singulars || wordSets(words).invariable.has(low) || /[^su]s$/.test(low) || /people$/.test(low);
};

/** The noun phrase that begins at token `at`, determiners left out; null where none does. */
export function phraseFrom(doc: Doc, at: number, limit: number, words: FigureWords, longest = 6): Phrase | null {
  const { ends, determiners } = wordSets(words);
  let head = -1;
  for (let i = at; i <= limit && i - at < longest; i++) {
    const token = doc.tokens[i]!;
    const next = doc.tokens[i + 1];
    if (ends.has(token.lower) || determiners.has(token.lower)) break;
    if (token.text === '-' || token.text === '–') {
      if (i === at || token.start !== doc.tokens[i - 1]!.end || token.end !== next?.start) break;
      continue;
    }
    if (token.text === '&') continue;
    if (!wordLike.test(token.text)) break;
    // "lives in", "reports that": a verb that a tagger took for a noun
    if (
      head >= 0 &&
      /^(?:lives|reports|claims|plans|works)$/.test(token.lower) &&
      next &&
      (next.pos === 'ADP' || next.pos === 'SCONJ')
    )
      break;
    const participle = token.pos === 'VERB' && /(?:ed|ing|en)$/.test(token.lower) && isNoun(next) && head < 0;
    // a participle after a plural is the verb: "people killed", "protesters gathered"
    if (
      head >= 0 &&
      token.pos !== 'PROPN' &&
      /(?:ed|ing)$/.test(token.lower) &&
      isPlural(doc.tokens[head]!.text, words)
    )
      break;
    if (isNoun(token)) head = i;
    else if (
      token.pos !== 'ADJ' &&
      !participle &&
      !(token.pos === 'VERB' && head < 0 && doc.tokens[i + 1]?.text === '-') &&
      !(token.pos === 'ADV' && next?.pos === 'ADJ' && head < 0)
    )
      break;
    // a plural closes the phrase unless another noun that agrees goes on ("sports cars", "arms dealers")
    if (
      head === i &&
      isPlural(token.text, words) &&
      next &&
      isNoun(next) &&
      next.pos === 'PROPN' &&
      token.pos !== 'PROPN'
    )
      break;
  }
  return head < 0 ? null : { first: at, last: head };
}

/** The noun phrase that ends at token `at`; null where no noun stands there. */
export function phraseBefore(doc: Doc, at: number, limit: number): Phrase | null {
  if (at < limit || !isNoun(doc.tokens[at])) return null;
  let first = at;
  while (first - 1 >= limit) {
    const before = doc.tokens[first - 1]!;
    const owner = /^['’]s$|^['’]$/.test(before.text) && isNoun(doc.tokens[first - 2]);
    const initial =
      before.text === '.' && /^\p{Lu}/u.test(doc.tokens[first]!.text) && (doc.tokens[first - 2]?.text.length ?? 9) < 3;
    if (isNoun(before) || before.pos === 'ADJ' || before.text === '-' || before.text === '&' || owner || initial)
      first--;
    else break;
  }
  while (first < at && !wordLike.test(doc.tokens[first]!.text)) first++;
  return { first, last: at };
}
