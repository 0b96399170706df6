// The noun phrase that ends before, or begins after, a word: who speaks, who is spoken to. Tags only, no parse.
import type { Lexicon } from './lexicon.ts';
import { breaks } from './marks.ts';
import type { Stretch, Word } from './reading.ts';

const nominal = new Set(['PROPN', 'NOUN', 'DET', 'ADJ', 'NUM', 'PRON']);
const naming = new Set(['PROPN', 'NOUN', 'NUM', 'PRON']);
const possessive = /^['’]s?$/;
const initial = /^\p{Lu}\.?$/u;
const appositionReach = 26;

/** Marks within a phrase, where they stand without blanks. */
const within: ReadonlySet<string> = new Set(['-', '–', '.', "'", '’', '&', '/']);
const apposes: ReadonlySet<string> = new Set([',', '—', '–', '--']);

const glued = (a: Word | undefined, b: Word | undefined): boolean => a !== undefined && a.end === b?.start;
const opensApposition = ({ clauses }: Lexicon, { lower }: Word): boolean =>
  clauses.apposing.has(lower) || /^\d+$/.test(lower);
export const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && possessive.test(word.lower) && !word.opens;

/** A participle or an adverb, as far as tag and ending tell: "the newly elected mayor". */
const canModify = ({ pos, lower }: Word): boolean => /^(VERB|ADV)$/.test(pos) && /(ing|ed|en|ly)$/.test(lower);

/** The phrase whose last word is `last`, not before `from`; with an apposition or relative clause between commas. */
export function nounPhraseBefore(words: readonly Word[], from: number, last: number, lexicon: Lexicon): Stretch | null {
  const end = words[last];
  if (last < from || !end || end.quoted) return null;
  if (lexicon.relative.has(end.lower)) return antecedent(words, from, last, lexicon);
  if (apposes.has(end.text)) return beforeApposition(words, from, last, lexicon);
  if (end.text === ')') {
    let open = last;
    while (open > from && words[open]!.text !== '(') open--;
    const inner = words[open]!.text === '(' ? nounPhraseBefore(words, from, open - 1, lexicon) : null;
    return inner && { first: inner.first, last };
  }
  let k = last;
  let first: number | null = null;
  while (k >= from && !words[k]!.quoted) {
    const word = words[k]!;
    const before = k > from ? words[k - 1] : undefined;
    const begun = first !== null;
    if (!word.isWord && !isPossessive(word)) {
      if (!within.has(word.text) || !(glued(before, word) || word.text === '&')) break;
      k--;
      continue;
    }
    if (lexicon.subjects.has(word.lower)) {
      if (!begun) return { first: k, last: k };
      break;
    }
    const joins = word.lower === 'and' && begun && before !== undefined && joinsNames(before, words[k + 1]!);
    if (lexicon.clauses.phraseEnds.has(word.lower) && !joins) break;
    const hyphened = begun && words[k + 1]!.text === '-' && glued(word, words[k + 1]);
    // "the Oslo-based firm": the hyphen ties whatever the tagger calls it
    const compound = begun && before?.text === '-' && glued(before, word);
    const modifier =
      begun && canModify(word) && before !== undefined && /^(DET|ADJ|PART)$/.test(before.pos) && before.lower !== 'to';
    if (nominal.has(word.pos) || joins || isPossessive(word) || hyphened || compound || modifier) {
      first = k;
      k--;
      const reachesOn = before !== undefined && (lexicon.clauses.attaching.has(before.lower) || before.lower === 'and');
      if (word.pos === 'DET' && !lexicon.clauses.predeterminers.has(word.lower) && !reachesOn) break;
      continue;
    }
    const attached =
      begun &&
      lexicon.clauses.attaching.has(word.lower) &&
      before !== undefined &&
      naming.has(before.pos) &&
      !before.quoted &&
      !lexicon.times.has(words[k + 1]!.lower);
    if (!attached) break;
    k--;
  }
  if (first === null) return null;
  return first === last && lexicon.clauses.pointers.has(end.lower) ? null : { first, last };
}

function joinsNames(a: Word, b: Word): boolean {
  if (!nominal.has(a.pos)) return false;
  if (b.pos === 'DET' || b.pos === 'ADJ' || b.pos === 'NUM') return true;
  return (
    (b.pos === 'PROPN' || b.pos === 'NOUN') &&
    ((a.pos === 'PROPN') === (b.pos === 'PROPN') || a.pos === 'NOUN' || a.lower.endsWith('s'))
  );
}

/** "Lee, who said": the phrase and its pronoun; a bare "which said" has none. */
function antecedent(words: readonly Word[], from: number, at: number, lexicon: Lexicon): Stretch | null {
  if (words[at]!.lower === 'whom') return null;
  let k = at - 1;
  if (k >= from && words[k]!.text === ',') k--;
  const phrase = nounPhraseBefore(words, from, k, lexicon);
  if (phrase) {
    // "Lee, an officer who said": the name before the apposition.
    const apposed =
      lexicon.clauses.articles.has(words[phrase.first]!.lower) &&
      words[phrase.first - 1]?.text === ',' &&
      words[phrase.first - 2]?.pos === 'PROPN';
    const named = apposed ? nounPhraseBefore(words, from, phrase.first - 2, lexicon) : null;
    return { first: (named ?? phrase).first, last: at };
  }
  return words[at]!.lower === 'who' ? { first: at, last: at } : null;
}

/** `comma` closes an apposition or a relative clause: the phrase before it, the apposition included. */
function beforeApposition(words: readonly Word[], from: number, comma: number, lexicon: Lexicon): Stretch | null {
  const mark = words[comma]!.text;
  for (let open = comma - 1; open > from && comma - open < appositionReach; open--) {
    if (words[open]!.quoted) return null;
    if (words[open]!.text !== mark) continue;
    const next = words[open + 1]!;
    const head = words[open - 1]!;
    const apposed =
      opensApposition(lexicon, next) ||
      (next.pos === 'VERB' && /(ing|ed|en|wn|nt)$/.test(next.lower)) ||
      (head.pos === 'NOUN' && next.pos === 'PROPN') ||
      (head.pos === 'PROPN' && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN'));
    if (!apposed || !(naming.has(head.pos) || initial.test(head.text) || head.text === ')')) continue;
    const phrase = nounPhraseBefore(words, from, open - 1, lexicon);
    // "Lee, 56, a farmer, said": an age is no phrase of its own.
    if (!phrase || (phrase.first === phrase.last && /^\d+$/.test(words[phrase.first]!.text))) continue;
    return { first: outOfRelative(words, from, phrase, lexicon).first, last: comma - 1 };
  }
  return null;
}

/** "Lee, who chairs Harbor, a charity, said": the phrase before the apposition stands in a clause about Lee. */
function outOfRelative(words: readonly Word[], from: number, phrase: Stretch, lexicon: Lexicon): Stretch {
  for (let k = phrase.first - 1; k > from && words[k]!.isWord; k--)
    if (lexicon.clauses.whoWhich.has(words[k]!.lower)) return antecedent(words, from, k, lexicon) ?? phrase;
  return phrase;
}

/** The phrase that begins at `from`, not after `to`; with an apposition behind a comma. */
export function nounPhraseAfter(
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: Lexicon,
  apposition = true,
): Stretch | null {
  let k = from;
  let last: number | null = null;
  while (k <= to && !words[k]!.quoted) {
    const word = words[k]!;
    const next = k < to ? words[k + 1] : undefined;
    const begun = last !== null;
    if (!word.isWord && !isPossessive(word)) {
      if (!begun || !next) break;
      const goesOn = word.text === '.' ? nominal.has(next.pos) : next.isWord;
      if (within.has(word.text) && goesOn && (glued(words[k - 1], word) || word.text === '&')) {
        last = k + 1;
        k += 2;
        continue;
      }
      if (apposition && word.text === ',') last = apposedAfter(words, k, to, lexicon) ?? last;
      break;
    }
    if (begun && lexicon.times.has(word.lower)) break;
    if (lexicon.subjects.has(word.lower) || lexicon.objects.has(word.lower)) {
      last ??= k;
      break;
    }
    const joins = begun && word.lower === 'and' && next?.pos === words[k - 1]!.pos && !next.quoted;
    if (nominal.has(word.pos) || isPossessive(word) || joins) {
      if (lexicon.clauses.phraseEnds.has(word.lower) && !joins) break;
      last = k;
      k++;
      continue;
    }
    const attached =
      begun &&
      lexicon.clauses.attachingAhead.has(word.lower) &&
      next !== undefined &&
      nominal.has(next.pos) &&
      !next.quoted &&
      !lexicon.times.has(next.lower);
    const modifier =
      canModify(word) &&
      next !== undefined &&
      /^(NOUN|PROPN|ADJ|VERB)$/.test(next.pos) &&
      (!begun || /^(DET|ADJ|ADV)$/.test(words[k - 1]!.pos) || isPossessive(words[k - 1]));
    if (!attached && !modifier) break;
    k++;
  }
  return last === null ? null : { first: from, last };
}

/** The end of ", a spokesman for the city" when the comma at `comma` opens an apposition. */
function apposedAfter(words: readonly Word[], comma: number, to: number, lexicon: Lexicon): number | null {
  const next = words[comma + 1]!;
  if (next.quoted || !(opensApposition(lexicon, next) || next.pos === 'NOUN' || next.pos === 'DET')) return null;
  let k = comma + 1;
  while (
    k <= to &&
    !words[k]!.quoted &&
    !breaks.has(words[k]!.text) &&
    words[k]!.text !== '.' &&
    k - comma < appositionReach
  )
    k++;
  return k - 1;
}
