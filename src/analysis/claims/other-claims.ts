// Attributions without a reporting verb: according to, nouns, attitudes, silence, hearsay, headlines with a colon.
import { withQuotations } from './boundaries.ts';
import type { Cue } from './cues.ts';
import type { Draft } from './draft.ts';
import { isPossessive, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import type { Reading, Stretch } from './reading.ts';
import { sourceOf } from './source.ts';

export function otherClaim(reading: Reading, sentence: Stretch, cue: Cue): Draft | null {
  switch (cue.kind) {
    case 'according':
      return accordingTo(reading, sentence, cue);
    case 'noun':
      return reportedNoun(reading, sentence, cue);
    case 'support':
    case 'attitude':
      return attitude(reading, sentence, cue);
    case 'silence':
      return silence(reading, sentence, cue);
    case 'hearsay':
      return hearsay(reading, sentence, cue);
    case 'colon':
      return headlineColon(reading, sentence, cue);
    case 'verb':
      return null;
  }
}

const base = (cue: Cue) =>
  ({ cue, lemma: cue.lemma, stance: cue.stance, negated: cue.negated, floating: false, sourceless: false }) as const;
const words = (reading: Reading, first: number, last: number): number => {
  let n = 0;
  for (let k = first; k <= last; k++) if (reading.words[k]!.isWord) n++;
  return n;
};

const endOf = (reading: Reading, sentence: Stretch, from: number, { kind, stance, lemma }: Cue): number =>
  reading.chooseEnd(reading, sentence, from, { kind, stance, lemma, past: true });

/** The end of a source that may be long: up to a comma, a closing clause or the end. */
function longPhrase(reading: Reading, sentence: Stretch, from: number): Stretch | null {
  const { words: all, lexicon } = reading;
  const core = nounPhraseAfter(all, from, sentence.last, lexicon, false);
  if (!core) return null;
  let last = core.last;
  for (let k = core.last + 1; k <= Math.min(sentence.last, from + 30); k++) {
    const word = all[k]!;
    if (word.quoted || /^[,;:—–]$/.test(word.text) || (/^[.!?]$/.test(word.text) && k >= sentence.last - 1)) break;
    if (word.isWord) last = k;
  }
  return { first: core.first, last };
}

function accordingTo(reading: Reading, sentence: Stretch, cue: Cue): Draft | null {
  const { words: all } = reading;
  const { clauses } = reading.lexicon;
  const source = longPhrase(reading, sentence, cue.last + 1);
  if (!source) return null;
  const leads = words(reading, sentence.first, cue.first - 1) <= 1;
  if (leads) {
    let k = source.last + 1;
    // An apposition to the source: "According to Lee, an expert on ice, the shelf …".
    while (k < sentence.last && all[k]!.text !== ',' && !all[k]!.opens) k++;
    const next = all[k + 1];
    if (next && clauses.describingSource.has(next.lower) && reading.words[source.last]!.pos === 'PROPN') {
      let close = k + 1;
      while (close < sentence.last && all[close]!.text !== ',') close++;
      if (close - k < 16 && close < sentence.last - 4 && hasNoVerb(reading, k + 1, close))
        return {
          ...base(cue),
          source: { first: source.first, last: close - 1 },
          content: [{ first: close + 1, last: sentence.last }],
          rule: 'according first',
        };
    }
    return k >= sentence.last
      ? null
      : {
          ...base(cue),
          source,
          content: [{ first: k, last: withQuotations(reading, sentence, k + 1, sentence.last) }],
          rule: 'according first',
        };
  }
  const pieces: Stretch[] = [{ first: sentence.first, last: cue.first - 1 }];
  const rest = source.last + 1;
  const closes = all[rest]?.text === ',' && all[cue.first - 1]?.text === ',';
  // "The bill, according to Lee, would …" goes on; ", according to Lee, who …" does not.
  if (
    closes &&
    rest < sentence.last - 1 &&
    /^(VERB|AUX|ADV|PRON|DET|NOUN|PROPN)$/.test(all[rest + 1]!.pos) &&
    !clauses.aboutSource.has(all[rest + 1]!.lower) &&
    !hasFiniteVerb(reading, sentence.first, cue.first - 1)
  )
    pieces.push({ first: rest, last: sentence.last });
  return { ...base(cue), source, content: pieces, rule: 'according' };
}

const hasNoVerb = (reading: Reading, first: number, last: number): boolean => !hasFiniteVerb(reading, first, last);
function hasFiniteVerb(reading: Reading, first: number, last: number): boolean {
  for (let k = first; k <= last; k++) {
    const { pos, lower } = reading.words[k]!;
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower))) return true;
  }
  return false;
}

/** "the claim that …": its owner, or the one who makes it. */
function reportedNoun(reading: Reading, sentence: Stretch, cue: Cue): Draft | null {
  const { words: all, lexicon } = reading;
  const from = cue.last + 2;
  if (from > sentence.last) return null;
  let k = cue.first - 1;
  while (k >= sentence.first && cue.first - k < 5 && /^(ADJ|NOUN|ADV)$/.test(all[k]!.pos)) k--;
  let source: Stretch | null = null;
  const owner = all[k];
  if (owner && k >= sentence.first && !owner.quoted) {
    if (isPossessive(owner)) source = nounPhraseBefore(all, sentence.first, k - 1, lexicon);
    else if (lexicon.possessive.has(owner.lower)) source = { first: k, last: k };
  }
  const last = withQuotations(reading, sentence, from, endOf(reading, sentence, from, cue));
  if (words(reading, from, last) < 4) return null;
  return { ...base(cue), source, content: [{ first: from, last }], rule: 'noun that', sourceless: source === null };
}

function attitude(reading: Reading, sentence: Stretch, cue: Cue): Draft | null {
  const { phrase } = sourceOf(reading, sentence, cue);
  const after = reading.words[cue.last + 1];
  if (!phrase || !after || cue.last + 2 > sentence.last) return null;
  const leftOut = reading.lexicon.clauses.leftOut.has(after.lower);
  const keepsNoun = cue.kind === 'support' && !leftOut;
  const first = keepsNoun ? cue.at + 1 : cue.last + (leftOut ? 2 : 1);
  const last = withQuotations(reading, sentence, first, endOf(reading, sentence, first, cue));
  return last < first
    ? null
    : {
        ...base(cue),
        cue: keepsNoun ? { first: cue.first, last: cue.at } : cue,
        source: phrase,
        content: [{ first, last }],
        rule: cue.kind,
      };
}

function silence(reading: Reading, sentence: Stretch, cue: Cue): Draft | null {
  const { phrase } = sourceOf(reading, sentence, cue);
  if (!phrase) return null;
  let first = cue.last + 1;
  while (first <= sentence.last && !reading.words[first]!.isWord) first++;
  if (first > sentence.last) first = cue.at;
  const last = endOf(reading, sentence, first, cue);
  const content = last >= first ? { first, last } : { first: cue.at, last: cue.at };
  const overlaps = content.first <= cue.last;
  return {
    ...base(cue),
    cue: overlaps && cue.first < content.first ? { first: cue.first, last: content.first - 1 } : cue,
    source: phrase,
    content: [content],
    rule: 'silence',
  };
}

/** The clause around "reportedly", without it. */
function hearsay(reading: Reading, sentence: Stretch, cue: Cue): Draft | null {
  const { words: all } = reading;
  let first = cue.first;
  while (first > sentence.first && !/^[,;:—–]$/.test(all[first - 1]!.text) && !all[first - 1]!.quoted) first--;
  let last = cue.last;
  while (last < sentence.last && !/^[,;:—–]$/.test(all[last + 1]!.text)) last++;
  const n = words(reading, first, last);
  if (n < 5 || n > 45) return null;
  return {
    ...base(cue),
    source: null,
    content: [
      { first, last: cue.first - 1 },
      { first: cue.last + 1, last },
    ],
    rule: 'hearsay',
    sourceless: true,
  };
}

/** "Minister: Taxes will fall": a short name in capitals, then a clause or a quotation. */
function headlineColon(reading: Reading, sentence: Stretch, cue: Cue): Draft | null {
  const { words: all, lexicon } = reading;
  const n = words(reading, sentence.first, cue.first - 1);
  if (!n || n > 5 || words(reading, cue.first + 1, sentence.last) < 3) return null;
  for (let k = sentence.first; k < cue.first; k++) {
    const word = all[k]!;
    if (word.isWord && !/^\p{Lu}/u.test(word.text) && !lexicon.clauses.withinNames.has(word.lower)) return null;
    if (word.quoted || (lexicon.verbs.has(word.lower) && word.pos === 'VERB')) return null;
  }
  const head = all[cue.first - 1]!;
  const speaks =
    head.pos === 'PROPN' ||
    lexicon.offices.has(head.lower) ||
    lexicon.documents.has(head.lower) ||
    lexicon.bodies.has(head.lower) ||
    lexicon.anonymous.has(head.lower);
  const clause = all[cue.first + 1]!.opens || hasFiniteVerb(reading, cue.first + 1, sentence.last);
  if (!speaks || !clause) return null;
  return {
    ...base(cue),
    source: { first: sentence.first, last: cue.first - 1 },
    content: [{ first: cue.first + 1, last: sentence.last }],
    rule: 'headline colon',
  };
}
