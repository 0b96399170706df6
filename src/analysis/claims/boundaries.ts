// Where content that follows its cue ends: a new attribution, a turn of the reporter, the end of a quotation.
import type { Stance } from '../../article.ts';
import { type EndWeights, endScore } from './end-weights.ts';
import type { Lexicon } from './lexicon.ts';
import { endsInIng, lowerAt, pauses, stops } from './marks.ts';
import type { Reading, Stretch } from './reading.ts';

/** What is known of the claim whose end is looked for. */
export type EndContext = {
  readonly stance: Stance;
  readonly lemma: string;
  /** How the content follows: "that", "bare", "to", "object" … */
  readonly kind: string;
  /** The cue is in the past tense. */
  readonly past: boolean;
};

/** Chooses the last word of content that begins at `from`, at most the end of the sentence. */
export type EndChooser = (reading: Reading, sentence: Stretch, from: number, context: EndContext) => number;

const endMarks: ReadonlySet<string> = new Set([',', ';', '—', '–', '--', '(']);

/** Words before which the content may end, in text order; never inside a quotation. */
export function possibleEnds({ words, lexicon }: Reading, from: number, last: number): number[] {
  const ends: number[] = [];
  for (let k = from + 2; k <= last; k++) {
    const { text, lower, quoted, opens } = words[k]!;
    if (quoted && !opens) continue;
    const turns = lexicon.clauses.ends.has(lower) || lexicon.times.has(lower);
    if (endMarks.has(text) ? k < last : turns && !endMarks.has(words[k - 1]!.text)) ends.push(k);
  }
  return ends;
}

/** True for a turn that is always one: a semicolon, "according to", another reporting verb with or without its subject. */
function surelyEnds(reading: Reading, k: number, last: number): boolean {
  const { words, lexicon } = reading;
  if (words[k]!.text === ';') return true;
  const pause = pauses.has(words[k]!.text);
  let at = pause ? k + 1 : k;
  const first = words[at]!;
  if (first.lower === 'according') return lowerAt(words, at + 1) === 'to';
  const joined = lexicon.clauses.joints.has(first.lower);
  if (!joined && !pause) return false;
  if (joined) at++;
  const pronoun = lexicon.subjects.has(first.lower);
  let subject = false;
  for (let x = at; x < last; x++) {
    const { lower, pos, quoted } = words[x]!;
    if (quoted) return false;
    const participle = endsInIng(lower);
    const verb = lexicon.verbs
      .get(lower)
      ?.find(
        ({ takes, rest }) => !rest.length && (takes.has('clause') || (participle && x === at) || takes.has('whom')),
      );
    const reports = verb && (pos === 'VERB' || lexicon.always.has(lower)) && !lexicon.nouns.has(lower);
    if (reports) {
      if (participle) return x === at && (pause || first.lower === 'and');
      const spoken = /ed$/.test(lower) || lexicon.clauses.spoken.has(lower);
      const own = verb.takes.has('clause') || (lexicon.clauses.contrasts.has(first.lower) && /ed$/.test(lower));
      if (!joined) return pronoun && verb.takes.has('clause');
      return spoken && (subject ? own : x - at < 3);
    }
    if (lexicon.subjects.has(lower) || pos === 'PROPN' || pos === 'NOUN') subject = true;
    else if (!/^(AUX|ADV|DET|ADJ|NUM|PART)$/.test(pos)) return false;
  }
  return false;
}

/** The last word before the first end that is chosen. */
function lastBefore(reading: Reading, sentence: Stretch, from: number, ends: (k: number) => boolean): number {
  const end = possibleEnds(reading, from, sentence.last).find(ends);
  return end === undefined ? sentence.last : end - 1;
}

/** The first end that is sure, or whose score is above zero. */
export const chooserOf =
  (weights: EndWeights): EndChooser =>
  (reading, sentence, from, context) =>
    lastBefore(reading, sentence, from, (k) => {
      if (context.kind === 'that' && asides.has(reading.words[k]!.text) && !verbInside(reading, from, k)) return false;
      return (
        surelyEnds(reading, k, sentence.last) || endScore(weights, endFeatures(reading, sentence, from, k, context)) > 0
      );
    });

/** Marks that may stand around words put in between, before the verb of a clause with "that". */
const asides: ReadonlySet<string> = new Set(['—', '–', '--', '(']);

/** Without weights: only sure ends. */
export const sureEnds: EndChooser = (reading, sentence, from) =>
  lastBefore(reading, sentence, from, (k) => surelyEnds(reading, k, sentence.last));

const bucket = (n: number): string => (n < 4 ? '3' : n < 7 ? '6' : n < 11 ? '10' : n < 16 ? '15' : n < 24 ? '23' : '+');

/** What speaks for and against an end before word `k`; texts that are hashed. */
export function endFeatures(
  reading: Reading,
  sentence: Stretch,
  from: number,
  k: number,
  context: EndContext,
): string[] {
  const { words, lexicon } = reading;
  const mark = words[k]!.isWord ? '' : words[k]!.text;
  const at = mark ? k + 1 : k;
  const turn = words[at]!;
  const next = words[at + 1];
  const third = words[at + 2];
  const word = lexicon.clauses.turns.has(turn.lower)
    ? turn.lower
    : lexicon.times.has(turn.lower)
      ? '#time'
      : `#${turn.pos}`;
  const opened = `${mark}${word}`;
  const quotedBefore = words[k - 1]!.quoted ? 'q' : '';
  const subject = subjectAhead(reading, at, sentence.last);
  const cue = cueAhead(reading, at, sentence.last);
  const first = firstVerb(reading, at, sentence.last);
  const tense = first ? tenseOf(lexicon, first.lower, first.pos) : '-';
  const closes = commaAhead(reading, at, sentence.last);
  const { kind, stance, lemma } = context;
  const length = bucket(k - from);
  const past = context.past ? 'P' : 'N';
  const verbIn = verbInside(reading, from, k) ? 'v' : '';
  return [
    'b',
    `m${mark}`,
    `o${opened}`,
    `k${kind}${mark}`,
    `ok${opened}|${kind}`,
    `os${opened}|${subject}`,
    `oc${opened}|${cue}`,
    `ot${opened}|${tense}|${past}`,
    `oq${opened}|${quotedBefore}`,
    `on${opened}|${next?.pos ?? '_'}`,
    `op${opened}|${next?.pos ?? '_'}${third?.pos ?? '_'}`,
    `oz${opened}|${closes}`,
    `l${length}`,
    `ol${opened}|${length}`,
    `kl${kind}|${verbIn}|${mark}`,
    `ks${kind}|${stance}|${opened}`,
    `v${lemma}|${mark}`,
    `w${turn.lower}`,
    `x${turn.lower}|${next?.lower ?? '_'}`,
    `q${quotedBefore}${mark}`,
    `c${cue}`,
    `s${subject}|${tense}|${past}|${mark}`,
    `z${closes}|${mark}`,
    `y${words[k - 1]!.pos}|${mark}|${word}`,
    `r${bucket(sentence.last - k)}`,
    `e${verbIn}${kind}${word}`,
  ];
}

/** Does a clause of its own follow: a pronoun, a name, a phrase before a verb? */
function subjectAhead({ words, lexicon }: Reading, at: number, last: number): string {
  let seen = '';
  for (let k = at; k <= Math.min(last, at + 7); k++) {
    const { pos, lower, quoted, isWord } = words[k]!;
    if (quoted || (!isWord && k > at)) return `${seen}.`;
    if (lexicon.subjects.has(lower)) return 'pron';
    if (pos === 'AUX' || pos === 'VERB') return seen ? `${seen}V` : 'V';
    if (pos === 'PROPN') seen = 'name';
    else if (pos === 'NOUN' && !seen) seen = 'noun';
  }
  return seen;
}

/** The next reporting verb outside quotation marks, and how it is used. */
function cueAhead({ words, lexicon }: Reading, at: number, last: number): string {
  for (let k = at; k <= Math.min(last, at + 12); k++) {
    const { lower, pos, quoted } = words[k]!;
    if (quoted) return 'quote';
    const verb = lexicon.verbs.get(lower)?.[0];
    if (verb && (pos === 'VERB' || lexicon.always.has(lower)))
      return `${verb.takes.has('clause') ? 'say' : verb.stance}${k - at < 3 ? 'near' : ''}${endsInIng(lower) ? 'ing' : ''}`;
  }
  return '-';
}

function firstVerb({ words }: Reading, at: number, last: number): { lower: string; pos: string } | null {
  for (let k = at; k <= Math.min(last, at + 10); k++)
    if (words[k]!.pos === 'AUX' || words[k]!.pos === 'VERB') return words[k]!;
  return null;
}

const tenseOf = ({ clauses }: Lexicon, lower: string, pos: string): string =>
  endsInIng(lower)
    ? 'ing'
    : clauses.modals.has(lower)
      ? lower.slice(0, 2)
      : clauses.pastAuxiliaries.has(lower) || /ed$/.test(lower)
        ? 'past'
        : clauses.presentAuxiliaries.has(lower)
          ? 'now'
          : pos === 'VERB'
            ? 'verb'
            : 'aux';

function commaAhead({ words }: Reading, at: number, last: number): string {
  for (let k = at; k < last; k++) if (words[k]!.text === ',' && !words[k]!.quoted) return k - at < 6 ? 'soon' : 'later';
  return 'no';
}

function verbInside({ words }: Reading, from: number, k: number): boolean {
  for (let x = from; x < k; x++) if (words[x]!.pos === 'AUX' || words[x]!.pos === 'VERB') return true;
  return false;
}

/** Quotations inside [from, end] that end a sentence close the content; one that runs on past it is taken in whole. */
export function withQuotations({ words, quotationAt, quotations }: Reading, from: number, end: number): number {
  const first = quotations[quotationAt[from]!];
  if (first && first.first === from && (first.punctuated || first.words >= 8)) return first.last;
  for (let k = from; k <= end; k++) {
    const quotation = quotations[quotationAt[k]!];
    if (!quotation || words[quotation.last]!.block !== words[from]!.block) continue;
    if (quotation.last > end || (stops.has(quotation.ending) && quotation.words >= 2)) return quotation.last;
  }
  return end;
}
