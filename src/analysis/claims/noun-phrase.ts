// The noun phrase that ends before, or begins after, a word: who speaks, who is spoken to. Tags only, no parse.
import type { Lexicon } from './lexicon.ts';
import type { Stretch, Word } from './reading.ts';

const nominal = new Set(['PROPN', 'NOUN', 'DET', 'ADJ', 'NUM', 'PRON']);
const naming = new Set(['PROPN', 'NOUN', 'NUM', 'PRON']);
const possessive = /^['’]s?$/;
const initial = /^\p{Lu}\.?$/u;
const appositionReach = 26;

const glued = (a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;
const apposes = ({ clauses }: Lexicon, { lower }: Word): boolean => clauses.apposing.has(lower) || /^\d+$/.test(lower);
export const isPossessive = (word: Word): boolean => possessive.test(word.lower) && !word.opens;

/** The phrase whose last word is `last`, not before `from`; with an apposition or relative clause between commas. */
export function nounPhraseBefore(words: readonly Word[], from: number, last: number, lexicon: Lexicon): Stretch | null {
  const end = words[last];
  if (last < from || !end || end.quoted) return null;
  if (lexicon.relative.has(end.lower)) return antecedent(words, from, last, lexicon);
  if (end.text === ',' || end.text === '—' || end.text === '–' || end.text === '--')
    return beforeApposition(words, from, last, lexicon);
  if (end.text === ')') {
    let open = last;
    while (open > from && last - open < appositionReach && words[open]!.text !== '(') open--;
    const inner = words[open]!.text === '(' ? nounPhraseBefore(words, from, open - 1, lexicon) : null;
    return inner && { first: inner.first, last };
  }
  let k = last;
  let first = -1;
  while (k >= from && !words[k]!.quoted) {
    const word = words[k]!;
    const after = words[k + 1];
    if (!word.isWord && !isPossessive(word)) {
      if (!/^[-–.'’&/]$/.test(word.text) || k <= from || !(glued(words[k - 1], word) || word.text === '&')) break;
      k--;
      continue;
    }
    if (lexicon.subjects.has(word.lower)) {
      if (first < 0) return { first: k, last: k };
      break;
    }
    const joins = word.lower === 'and' && first >= 0 && k > from && joinsNames(words[k - 1]!, words[k + 1]!);
    if (lexicon.clauses.phraseEnds.has(word.lower) && !joins) break;
    const hyphened = first >= 0 && after?.text === '-' && glued(word, after);
    // "the Oslo-based firm": the hyphen ties whatever the tagger calls it
    const compound = first >= 0 && k > from && words[k - 1]!.text === '-' && glued(words[k - 1], word);
    const modifier =
      first >= 0 &&
      /^(VERB|ADV)$/.test(word.pos) &&
      /(ing|ed|en|ly)$/.test(word.lower) &&
      k > from &&
      /^(DET|ADJ|PART)$/.test(words[k - 1]!.pos) &&
      words[k - 1]!.lower !== 'to';
    if (nominal.has(word.pos) || joins || isPossessive(word) || hyphened || compound || modifier) {
      first = k;
      k--;
      const reachesOn = k >= from && lexicon.clauses.attaching.has(words[k]!.lower);
      if (
        word.pos === 'DET' &&
        !lexicon.clauses.predeterminers.has(word.lower) &&
        !reachesOn &&
        words[k]?.lower !== 'and'
      )
        break;
      continue;
    }
    if (
      lexicon.clauses.attaching.has(word.lower) &&
      first >= 0 &&
      k > from &&
      naming.has(words[k - 1]!.pos) &&
      !words[k - 1]!.quoted &&
      !lexicon.times.has(words[k + 1]?.lower ?? '')
    ) {
      k--;
      continue;
    }
    break;
  }
  return trimmed(words, first, last, lexicon);
}

function joinsNames(a: Word, b: Word): boolean {
  if (a.quoted || !nominal.has(a.pos) || a.pos === 'PRON') return false;
  if (b.pos === 'DET' || b.pos === 'ADJ' || b.pos === 'NUM') return a.pos !== 'DET';
  return (
    (b.pos === 'PROPN' || b.pos === 'NOUN') &&
    ((a.pos === 'PROPN') === (b.pos === 'PROPN') || a.pos === 'NOUN' || /s$/.test(a.lower))
  );
}

function trimmed(words: readonly Word[], first: number, last: number, lexicon: Lexicon): Stretch | null {
  if (first < 0) return null;
  let from = first;
  while (from < last && lexicon.clauses.loose.has(words[from]!.lower)) from++;
  const only = from === last ? words[from]! : null;
  if (only && lexicon.clauses.pointers.has(only.lower)) return null;
  return { first: from, last };
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
  let open = comma - 1;
  let tries = 0;
  for (; open > from && comma - open < appositionReach; open--) {
    if (words[open]!.quoted) return null;
    if (words[open]!.text !== mark) continue;
    const next = words[open + 1]!;
    const head = words[open - 1]!;
    const opensApposition =
      apposes(lexicon, next) ||
      (next.pos === 'VERB' && /(ing|ed|en|wn|nt)$/.test(next.lower)) ||
      (head.pos === 'NOUN' && next.pos === 'PROPN') ||
      (head.pos === 'PROPN' &&
        (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN' || next.pos === 'NUM'));
    if (opensApposition && (naming.has(head.pos) || initial.test(head.text) || head.text === ')')) {
      const phrase = nounPhraseBefore(words, from, open - 1, lexicon);
      // "Lee, 56, a farmer, said": an age is no phrase of its own.
      const age = phrase && phrase.first === phrase.last && /^\d+$/.test(words[phrase.first]!.text);
      if (phrase && !age) return { first: outOfRelative(words, from, phrase, lexicon).first, last: comma - 1 };
    }
    if (++tries > 2) return null;
  }
  return null;
}

/** "Lee, who chairs Harbor, a charity, said": the phrase before the apposition stands in a clause about Lee. */
function outOfRelative(words: readonly Word[], from: number, phrase: Stretch, lexicon: Lexicon): Stretch {
  for (let k = phrase.first - 1; k > from && k >= phrase.first - 8; k--) {
    const { lower, isWord, quoted } = words[k]!;
    if (quoted || !isWord) break;
    if (lexicon.clauses.whoWhich.has(lower)) return antecedent(words, from, k, lexicon) ?? phrase;
  }
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
  let last = -1;
  while (k <= to && !words[k]!.quoted) {
    const word = words[k]!;
    const next = words[k + 1];
    if (!word.isWord && !isPossessive(word)) {
      const joined =
        /^[-–.&/]$/.test(word.text) &&
        last >= 0 &&
        k < to &&
        (glued(words[k - 1], word) || word.text === '&') &&
        next!.isWord &&
        (word.text !== '.' || words[k - 1]!.text.length <= 4);
      if (joined && (word.text !== '.' || nominal.has(next!.pos))) {
        last = k + 1;
        k += 2;
        continue;
      }
      if (apposition && word.text === ',' && last >= 0 && k < to) last = apposedAfter(words, k, to, lexicon) ?? last;
      break;
    }
    if (lexicon.times.has(word.lower) && last >= 0) break;
    if (lexicon.subjects.has(word.lower) || lexicon.objects.has(word.lower)) {
      if (last < 0) last = k;
      break;
    }
    const joins =
      word.lower === 'and' &&
      last >= 0 &&
      next !== undefined &&
      k < to &&
      next.pos === words[k - 1]!.pos &&
      !next.quoted;
    if (nominal.has(word.pos) || isPossessive(word) || joins) {
      if (lexicon.clauses.phraseEnds.has(word.lower) && !joins) break;
      last = k;
      k++;
      continue;
    }
    if (
      lexicon.clauses.attachingAhead.has(word.lower) &&
      last >= 0 &&
      next &&
      k < to &&
      nominal.has(next.pos) &&
      !next.quoted &&
      !lexicon.times.has(next.lower)
    ) {
      k++;
      continue;
    }
    const modifier =
      /^(VERB|ADV)$/.test(word.pos) &&
      /(ing|ed|en|ly)$/.test(word.lower) &&
      next !== undefined &&
      /^(NOUN|PROPN|ADJ|VERB)$/.test(next.pos) &&
      (last < 0 ||
        words[k - 1]!.pos === 'DET' ||
        words[k - 1]!.pos === 'ADJ' ||
        words[k - 1]!.pos === 'ADV' ||
        isPossessive(words[k - 1]!));
    if (modifier && k < to) {
      k++;
      continue;
    }
    break;
  }
  return last < from ? null : { first: from, last };
}

/** The end of ", a spokesman for the city" when the comma at `comma` opens an apposition. */
function apposedAfter(words: readonly Word[], comma: number, to: number, lexicon: Lexicon): number | null {
  const next = words[comma + 1]!;
  if (next.quoted || !(apposes(lexicon, next) || next.pos === 'NOUN' || next.pos === 'DET' || next.pos === 'NUM'))
    return null;
  let k = comma + 1;
  while (k <= to && !words[k]!.quoted && !/^[,.;:—–]$/.test(words[k]!.text) && k - comma < appositionReach) k++;
  return k - 1 > comma ? k - 1 : null;
}
