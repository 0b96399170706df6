// What a figure counts, in the article's words: the noun with its tail, the verb, and who or what that verb is about.
import type { Span } from '../../article.ts';
import type { Token } from '../document.ts';
import type { Clause } from './clause.ts';
import type { Found } from './noun.ts';

/** Most words of a tail and of the part before the figure: a card shows few. */
const longestTail = 12;
const longestLead = 10;
const longestSubject = 9;

const boundary = /^(?:[.;:!?()—–]|--|\[|\])$/;
const clauseStart = /^(?:while|whereas|although|though|but|because|unless|if|according|citing|when|so)$/;
const quote = /^(?:["“”]|``|'')$/;
/** Spans in text order; empty where the text does not say. */
export function countedSpans(one: Found, clause: Clause): Span[] {
  const { doc, noun, last, first } = one;
  const { tokens } = doc;
  const spans: Span[] = [];
  const add = (from: number, to: number): void => {
    if (to >= from && from >= 0) spans.push({ start: tokens[from]!.start, end: tokens[to]!.end });
  };
  const start = firstTokenOf(one, first);
  const { host, subject, verb, role } = clause;
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
  const begin = noun ? noun.first : last + 1;
  const from = noun ? noun.last + 1 : last + 1;
  const end = tailEnd(one, from);
  if (noun || end >= begin) add(begin, Math.max(end, noun?.last ?? end));
  // over an aside: "12 people, most of them children, were killed in …"
  if (role === 'subject' && verb && verb.first > end + 1)
    add(verb.first, Math.max(verb.last, tailEnd(one, verb.last + 1)));
  return merge(spans);
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
