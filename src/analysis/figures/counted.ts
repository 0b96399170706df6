// What a figure counts, in the article's words: the noun with its tail, the verb, and who or what that verb is about.
import type { Span } from '../../article.ts';
import type { FigureWords } from '../../language/language.ts';
import type { Clause } from './clause.ts';
import type { Found } from './noun.ts';

/** Most words of a tail and of the part before the figure: a card shows few. */
const longestTail = 12;
const longestLead = 12;

const boundary = /^(?:[.;:!?()“”"—–]|--|``|'')$/;
const clauseStart = /^(?:while|whereas|although|though|but|because|unless|if|according|citing|as|since)$/;

/** Spans in text order; empty where the text does not say. */
export function countedSpans(one: Found, clause: Clause, words: FigureWords): Span[] {
  const { doc, sentence, noun, quantity, last, first } = one;
  const { tokens } = doc;
  void words;
  const spans: Span[] = [];
  const add = (from: number, to: number): void => {
    if (to >= from && from >= 0) spans.push({ start: tokens[from]!.start, end: tokens[to]!.end });
  };
  const start = firstTokenOf(one, first);
  const lead = clause.host ?? null;
  const subject = clause.subject;
  const verb = clause.role === 'subject' ? null : clause.verb;
  const before: [number, number][] = [];
  if (subject) before.push([subject.first, subject.last]);
  if (verb && verb.last < start) before.push([verb.first, verb.last]);
  if (lead && lead.last < start) before.push([lead.first, lead.last]);
  let budget = longestLead;
  for (const [from, to] of before.sort((a, b) => a[0] - b[0])) {
    const size = Math.min(to - from + 1, budget);
    if (size <= 0) break;
    add(from, from + size - 1);
    budget -= size;
  }
  const nounFirst = noun ? noun.first : null;
  const bodyStart = nounFirst ?? last + 1;
  const end = tailEnd(one, noun ? noun.last + 1 : last + 1);
  void quantity;
  void sentence;
  if (noun || end >= bodyStart) add(bodyStart, Math.max(end, noun?.last ?? end));
  return merge(spans);
}

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
    if (boundary.test(token.text) || clauseStart.test(token.lower)) break;
    if (token.text === ',') break;
    if (/^(?:and|or)$/.test(token.lower)) {
      const next = tokens[i + 1];
      // a second clause, or another figure
      if (
        !next ||
        next.pos === 'NUM' ||
        next.pos === 'SYM' ||
        next.pos === 'VERB' ||
        next.pos === 'AUX' ||
        next.pos === 'PRON'
      )
        break;
    }
    if (token.pos === 'NUM' && i > at + 1 && tokens[i - 1]!.pos !== 'PROPN' && tokens[i - 1]!.pos !== 'ADP') break;
    end = i;
  }
  while (
    end >= at &&
    /^(?:ADP|DET|CCONJ|SCONJ|PART|PUNCT|SYM)$/.test(tokens[end]!.pos) &&
    !/^['’]s$/.test(tokens[end]!.text)
  )
    end--;
  return end;
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
