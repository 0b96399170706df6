// Attributions without a reporting verb: according to, nouns, attitudes, silence, hearsay, headlines with a colon.
import { withQuotations } from './boundaries.ts';
import type { Cue } from './cues.ts';
import type { Draft } from './draft.ts';
import { breaks, endsInIng, isVerbal } from './marks.ts';
import { isPossessive, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import type { Reading, Stretch } from './reading.ts';
import { sourceOf } from './source.ts';

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
function longPhrase({ words: all, lexicon }: Reading, sentence: Stretch, from: number): Stretch | null {
  const core = nounPhraseAfter(all, from, sentence.last, lexicon, false);
  if (!core) return null;
  let { last } = core;
  for (let k = last + 1; k <= sentence.last; k++) {
    const { text, quoted, isWord } = all[k]!;
    if (quoted || breaks.has(text)) break;
    if (isWord) last = k;
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
    if (next && clauses.describingSource.has(next.lower) && all[source.last]!.pos === 'PROPN') {
      let close = k + 1;
      while (close < sentence.last && all[close]!.text !== ',') close++;
      const relative = clauses.whoWhich.has(next.lower);
      if (close < sentence.last && (relative || !hasFiniteVerb(reading, k + 1, close)))
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
          content: [{ first: k, last: withQuotations(reading, k + 1, sentence.last) }],
          rule: 'according first',
        };
  }
  const pieces: Stretch[] = [{ first: sentence.first, last: cue.first - 1 }];
  const rest = source.last + 1;
  const between = all[rest]?.text === ',' && all[cue.first - 1]!.text === ',';
  const next = all[rest + 1];
  // "The bill, according to Lee, would …" goes on; ", according to Lee, who …" does not.
  if (
    between &&
    next &&
    /^(VERB|AUX|ADV|PRON|DET|NOUN|PROPN)$/.test(next.pos) &&
    !clauses.aboutSource.has(next.lower) &&
    !hasFiniteVerb(reading, sentence.first, cue.first)
  )
    pieces.push({ first: rest, last: sentence.last });
  return { ...base(cue), source, content: pieces, rule: 'according' };
}

const hasFiniteVerb = ({ words: all }: Reading, first: number, last: number): boolean =>
  all.slice(first, last + 1).some((word) => isVerbal(word) && !endsInIng(word.lower));

/** "the claim that …": its owner, or the one who makes it. */
function reportedNoun(reading: Reading, sentence: Stretch, cue: Cue): Draft | null {
  const { words: all, lexicon } = reading;
  const from = cue.last + 2;
  let k = cue.first - 1;
  while (k >= sentence.first && /^(ADJ|NOUN|ADV)$/.test(all[k]!.pos)) k--;
  let source: Stretch | null = null;
  const owner = all[k];
  if (owner && !owner.quoted) {
    if (isPossessive(owner)) source = nounPhraseBefore(all, sentence.first, k - 1, lexicon);
    else if (lexicon.possessive.has(owner.lower)) source = { first: k, last: k };
  }
  const last = withQuotations(reading, from, endOf(reading, sentence, from, cue));
  if (words(reading, from, last) < 4) return null;
  return { ...base(cue), source, content: [{ first: from, last }], rule: 'noun that', sourceless: source === null };
}

function attitude(reading: Reading, sentence: Stretch, cue: Cue): Draft | null {
  const { phrase } = sourceOf(reading, sentence, cue);
  const after = reading.words[cue.last + 1];
  if (!phrase || !after) return null;
  const leftOut = reading.lexicon.clauses.leftOut.has(after.lower);
  const keepsNoun = cue.kind === 'support' && !leftOut;
  const first = keepsNoun ? cue.at + 1 : cue.last + (leftOut ? 2 : 1);
  const last = withQuotations(reading, first, endOf(reading, sentence, first, cue));
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
    cue: overlaps ? { first: cue.first, last: content.first - 1 } : cue,
    source: phrase,
    content: [content],
    rule: 'silence',
  };
}

/** The clause around "reportedly", without it. */
function hearsay(reading: Reading, sentence: Stretch, cue: Cue): Draft | null {
  const { words: all } = reading;
  let { first, last } = cue;
  while (first > sentence.first && !breaks.has(all[first - 1]!.text) && !all[first - 1]!.quoted) first--;
  while (last < sentence.last && !breaks.has(all[last + 1]!.text)) last++;
  if (words(reading, first, last) < 5) return null;
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
  if (n < 1 || n > 5 || words(reading, cue.first, sentence.last) < 3) return null;
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

/** A reader of each kind of cue that is no verb. */
export const otherClaims = {
  according: accordingTo,
  noun: reportedNoun,
  support: attitude,
  attitude,
  silence,
  hearsay,
  colon: headlineColon,
} as const;
