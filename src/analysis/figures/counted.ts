// What a figure counts, in the article's words: the noun with its tail, the verb, and who or what that verb is about.
import type { Span } from '../../article.ts';
import type { FigureWords } from '../../language/language.ts';
import type { Token } from '../document.ts';
import { firstTokenAt } from '../tokens.ts';
import type { Clause } from './clause.ts';
import type { Found } from './noun.ts';
import { isNoun, phraseFrom, wordSets } from './phrases.ts';

/** Most words of a tail and of the part before the figure: a card shows few. */
const longestTail = 12;
const longestLead = 10;
const longestSubject = 9;
const longestClause = 15;

const boundary = /^(?:[.;:!?()—–]|--|\[|\])$/;
const clauseStart = /^(?:while|whereas|although|though|but|because|unless|if|according|citing|when|so)$/;
const quote = /^(?:["“”]|``|'')$/;
/**
 * Spans in text order; empty where the text does not say. Rather nothing than words that do not belong together: a headline's
 * verbs are not trusted, nor is a clause that only surrounds a length of time.
 */
export function countedSpans(one: Found, clause: Clause, words: FigureWords): Span[] {
  const spans = spansOf(one, clause, words);
  const { tokens } = one.doc;
  // of a figure that acts, the bare verb tells enough: "353 had recovered"
  if (clause.role === 'subject') return spans;
  const says = spans.some(({ start, end }) => {
    for (let i = firstTokenAt(one.doc, start) ?? tokens.length; i < tokens.length && tokens[i]!.start < end; i++)
      if (isNoun(tokens[i]) || tokens[i]!.pos === 'ADJ') return true;
    return false;
  });
  return says ? spans : [];
}

function spansOf(one: Found, clause: Clause, words: FigureWords): Span[] {
  const { doc, noun, last, first, quantity } = one;
  const { tokens } = doc;
  if (quantity.unit?.kind === 'duration') return filledTime(one, clause, words);
  const spans: Span[] = [];
  const add = (from: number, to: number): void => {
    if (to >= from && from >= 0) spans.push({ start: tokens[from]!.start, end: tokens[to]!.end });
  };
  const start = firstTokenOf(one, first);
  const { host, subject, verb, role } = clause;
  const part = wordSets(words).partLeads.has(tokens[start - 1]?.lower ?? '') || isPartOfPronoun(one, start, words);
  if (!part && one.sentence.blockType !== 'headline') {
    if (subject && tokens[subject.last]!.pos !== 'PRON')
      add(withoutLead(one, subject.first), Math.min(subject.last, subject.first + longestSubject - 1));
    if (
      role !== 'subject' &&
      verb &&
      verb.last < start &&
      !(tokens[verb.last]!.pos === 'AUX' && verb.first === verb.last)
    )
      add(Math.max(verb.first, verb.last - 3), verb.last);
    if (host && host.last < start) add(withoutLead(one, host.first), Math.min(host.last, host.first + longestLead - 1));
  }
  add(...rateOf(one));
  const begin = noun ? noun.first : last + 1;
  const from = noun ? noun.last + 1 : last + 1;
  const end = tailEnd(one, from);
  if (noun || end >= begin) add(begin, Math.max(end, noun?.last ?? end));
  // over an aside: "12 people, most of them children, were killed in …"
  if (role === 'subject' && verb && verb.first > end + 1)
    add(verb.first, Math.max(verb.last, tailEnd(one, verb.last + 1)));
  return merge(spans);
}

/** "…, among them 19 children": a part of what was counted before. */
const isPartOfPronoun = ({ doc }: Found, start: number, words: FigureWords): boolean =>
  doc.tokens[start - 1]?.pos === 'PRON' && wordSets(words).partLeads.has(doc.tokens[start - 2]?.lower ?? '');

/** The words of a price's rate within the figure: "per barrel" of "$55 per barrel to $60"; an empty stretch where there is none. */
function rateOf({ doc, first, last, quantity }: Found): [from: number, to: number] {
  const { kind, per } = quantity.unit ?? {};
  const parts = kind === 'money' && per ? per.split(/[\s-]/) : [];
  const head = parts.at(-1);
  if (!head) return [1, 0];
  for (let i = last; i > first; i--)
    if (doc.tokens[i]!.lower.startsWith(head)) return [Math.max(first + 1, i - parts.length), i];
  return [1, 0];
}

/**
 * What a length of time is filled with: the noun it describes ("six-week conflict"), its tail ("three years in prison", "two days
 * after the vote"), or the unbroken clause before its preposition ("the fires burned for six days").
 */
function filledTime(one: Found, clause: Clause, words: FigureWords): Span[] {
  const { doc, last, first, sentence } = one;
  const { tokens } = doc;
  const { timeTails } = wordSets(words);
  const next = tokens[last + 1];
  if (!next || last >= sentence.last) return beforeTime(one, clause, words);
  const described = /^-$/.test(next.text) && next.start === tokens[last]!.end ? last + 3 : last + 1;
  const adjective = tokens[first + 1]?.text === '-' || described > last + 1 || !/s$/.test(tokens[last]!.lower);
  if (adjective) {
    const phrase = phraseFrom(doc, described, sentence.last, words);
    if (phrase) {
      const tail = tokens[phrase.last + 1]?.lower === 'of' ? tailEnd(one, phrase.last + 1) : phrase.last;
      return [{ start: tokens[phrase.first]!.start, end: tokens[tail]!.end }];
    }
  }
  if (timeTails.has(next.lower)) {
    const end = tailEnd(one, last + 1);
    // "three days after it", "for two of them": what is meant stands elsewhere
    const pointing =
      tokens[last + 2]?.pos === 'PRON' && !/^(?:NOUN|ADJ|VERB|AUX|PROPN)$/.test(tokens[last + 3]?.pos ?? '');
    if (end > last + 1 && !pointing) return [{ start: next.start, end: tokens[end]!.end }];
  }
  return beforeTime(one, clause, words);
}

/** Subject, verb and all that stands between them and the preposition before a length of time, when nothing breaks them off. */
function beforeTime(one: Found, { subject, verb }: Clause, words: FigureWords): Span[] {
  const { timeLeads, saying } = wordSets(words);
  const { tokens } = one.doc;
  const start = firstTokenOf(one, one.first);
  if (!subject || !verb || verb.last >= start || tokens[subject.last]!.pos === 'PRON') return [];
  // "in the last six years", "within 48 hours", where the qualifier is the preposition
  let lead = timeLeads.has(tokens[start]!.lower) ? start : start - 1;
  while (lead > verb.last && (tokens[lead]!.pos === 'DET' || tokens[lead]!.pos === 'ADJ')) lead--;
  const end = timeLeads.has(tokens[lead]!.lower) ? lead - 1 : verb.last === lead ? lead : -1;
  // "Lee said two days later that": what follows is said, the time belongs to the saying
  if (end === lead && saying.has(tokens[lead]!.lower)) return [];
  const from = withoutLead(one, subject.first);
  if (end < verb.last || end - from >= longestClause) return [];
  for (let i = from; i <= end; i++) if (/^[.,;:!?()—–"“”]$/.test(tokens[i]!.text)) return [];
  return [{ start: tokens[from]!.start, end: tokens[end]!.end }];
}

/** The determiner before a phrase tells nothing. */
const withoutLead = ({ doc }: Found, at: number): number => (doc.tokens[at]!.pos === 'DET' ? at + 1 : at);

/** The token at which the figure's words begin, its qualifier included. */
function firstTokenOf({ doc, qualifier, first }: Found, fallback: number): number {
  if (!qualifier) return fallback;
  let at = first;
  while (at > 0 && doc.tokens[at - 1]!.start >= qualifier.start) at--;
  return at;
}

/** Last token of the tail that begins at `at`: it ends with the clause. */
function tailEnd({ doc, sentence }: Found, at: number): number {
  const { tokens } = doc;
  let end = at - 1;
  for (let i = at; i <= sentence.last && i - at < longestTail; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (boundary.test(token.text) || token.text === ',') break;
    if (clauseStart.test(token.lower) && !(token.lower === 'because' && next?.lower === 'of')) break;
    if (quote.test(token.text) && (!next || next.pos === 'PUNCT' || next.pos === 'PRON')) break;
    // "in the town that he left" goes on, "after the vote that he would …" may not
    if (token.lower === 'that' && !isNoun(tokens[i - 1])) break;
    // "as the storm passed" begins a clause, "labelled as agents" does not
    if (token.lower === 'as' && tokens[i - 1]?.pos !== 'VERB') break;
    if (
      token.lower === 'and' &&
      (!next || /^(?:NUM|SYM|VERB|AUX|PRON|ADV)$/.test(next.pos) || clauseFollows(tokens, i + 1, sentence.last))
    )
      break;
    if (token.lower === 'or' && (!next || /^(?:NUM|SYM|PRON)$/.test(next.pos))) break;
    end = i;
  }
  while (
    end >= at &&
    (/^(?:ADP|DET|CCONJ|SCONJ|PART|SYM)$/.test(tokens[end]!.pos) || quote.test(tokens[end]!.text)) &&
    !/^['’]s$/.test(tokens[end]!.text)
  )
    end--;
  return end;
}

/** "and Brent was …": a noun and soon its verb begin a new clause. */
function clauseFollows(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at + 1; i <= Math.min(limit, at + 5); i++) {
    const { pos, lower } = tokens[i]!;
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower))) return true;
    if (pos === 'ADP' || pos === 'PUNCT') return false;
  }
  return false;
}

/** Joins spans that touch or overlap. */
function merge(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start <= last.end + 1)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}
