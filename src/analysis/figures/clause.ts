// A small clause reader: which verb a figure belongs to, and who or what is that verb's subject. Parts of speech only, no parser:
// it looks a bounded number of tokens to each side and gives up rather than guess across clauses.
import type { FigureWords } from '../../language/language.ts';
import type { Doc, Token } from '../document.ts';
import { isNoun, type Phrase, wordSets } from './phrases.ts';

export type Clause = {
  /** The figure is what the verb is about, what it acts on, what it amounts to, or hangs on a preposition of the clause. */
  readonly role: 'subject' | 'object' | 'predicate' | 'other';
  /** The verb with its helpers. */
  readonly verb: Phrase | null;
  /** Subject of that verb, its prepositional tail included; null where the figure is it, or none is found. */
  readonly subject: Phrase | null;
  /** The noun phrase that the figure hangs on: "a fleet of", "the toll from the fire at". */
  readonly host: Phrase | null;
};

/** Tokens looked at on each side. */
const reach = 26;
const movable =
  /^(?:not|n't|also|still|already|now|then|just|only|even|never|since|so|far|reportedly|allegedly|currently|recently|later|again|all)$/;

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'ADV' || movable.test(token.lower));

export class ClauseReader {
  readonly #doc: Doc;
  readonly #words: FigureWords;
  readonly #first: number;
  readonly #last: number;

  /** Reads within the sentence from token `first` to `last`. */
  constructor(doc: Doc, first: number, last: number, words: FigureWords) {
    this.#doc = doc;
    this.#words = words;
    this.#first = first;
    this.#last = last;
  }

  #at(i: number): Token | undefined {
    return i >= this.#first && i <= this.#last ? this.#doc.tokens[i] : undefined;
  }

  #word(i: number): string {
    return this.#at(i)?.lower ?? '';
  }

  /** Tokens that a noun phrase may hold, the number included. */
  #inPhrase(token: Token | undefined): boolean {
    if (!token) return false;
    return (
      isNoun(token) ||
      token.pos === 'ADJ' ||
      token.pos === 'DET' ||
      token.pos === 'NUM' ||
      token.pos === 'SYM' ||
      /^(?:['’]s|['’]|-|&|[$£€%])$/.test(token.text) ||
      wordSets(this.#words).determiners.has(token.lower) ||
      /^(?:more|most|other|others|than|least|about|nearly|almost|some|estimated|around|roughly|over|approximately)$/.test(
        token.lower,
      )
    );
  }

  /** The clause of the figure that covers tokens `first` to `last` (qualifier and counted noun included). */
  read(first: number, last: number): Clause {
    const right = this.#verbAfter(last);
    const before = this.#skipBack(first - 1);
    const previous = this.#at(before);
    if (right) {
      // "the bodies of 12 people were found": the subject is what the figure hangs on
      const host = previous?.pos === 'ADP' ? this.#nounEndingAt(before - 1) : null;
      return { role: 'subject', verb: right, subject: null, host };
    }
    return this.#leftOf(before);
  }

  /** Skips adverbs and fillers that stand between a governor and its figure. */
  #skipBack(i: number): number {
    let at = i;
    while (this.#at(at) && (isAdverb(this.#at(at)) || /^(?:the|an?)$/.test(this.#word(at)))) at--;
    return at;
  }

  /** The verb that follows the figure, over its prepositional tail and over an aside between commas. */
  #verbAfter(last: number): Phrase | null {
    let i = last + 1;
    for (let hops = 0; hops < 4; hops++) {
      const token = this.#at(i);
      if (!token || i - last > reach) return null;
      if (/^(?:who|which|that)$/.test(token.lower) && isVerb(this.#at(i + 1))) return this.#verbGroup(i + 1);
      if (isVerb(token) || (isAdverb(token) && isVerb(this.#at(i + 1)))) return this.#verbGroup(i);
      if (token.pos === 'ADP' && token.lower !== 'than') {
        i = this.#phraseEnd(i + 1) + 1;
        continue;
      }
      if (token.pos === 'ADJ' && /^(?:dead|missing|hurt|homeless)$/.test(token.lower)) return { first: i, last: i };
      if (token.text === ',' || token.text === '(' || token.text === '-' || token.text === '—') {
        const closing = this.#asideEnd(i);
        if (closing === null) return null;
        i = closing + 1;
        continue;
      }
      return null;
    }
    return null;
  }

  /** End of an aside that begins with the comma at `i`, when a verb follows it; a list or a new clause is none. */
  #asideEnd(i: number): number | null {
    const close = this.#at(i)!.text === '(' ? ')' : this.#at(i)!.text;
    for (let j = i + 2; j <= i + 12; j++) {
      const token = this.#at(j);
      if (!token || /^[.;:]$/.test(token.text)) return null;
      if (token.text === close)
        return isVerb(this.#at(j + 1)) || (isAdverb(this.#at(j + 1)) && isVerb(this.#at(j + 2))) ? j : null;
    }
    return null;
  }

  /** Last token of the noun phrase that begins at `i` ("the city of Mosul and Kirkuk" counts as one). */
  #phraseEnd(i: number): number {
    let at = i;
    let noun = false;
    while (this.#at(at) && at - i < 12) {
      const token = this.#at(at)!;
      if (this.#inPhrase(token)) noun ||= isNoun(token);
      else if (
        noun &&
        /^(?:and|or)$/.test(token.lower) &&
        this.#inPhrase(this.#at(at + 1)) &&
        !isVerb(this.#at(at + 2))
      ) {
        at++;
        continue;
      } else if (token.pos === 'PRON' && at === i) return at;
      else break;
      at++;
    }
    return at - 1;
  }

  /** The verb group that begins at `i`: helpers, adverbs, the main verb, "to" and its verb. */
  #verbGroup(i: number): Phrase {
    let at = i;
    let main = i;
    while (this.#at(at) && at - i < 9) {
      const token = this.#at(at)!;
      if (isVerb(token)) main = at;
      else if (!(isAdverb(token) || token.pos === 'PART' || token.lower === 'to')) break;
      at++;
    }
    return { first: i, last: main };
  }

  /** What stands to the left of the figure, seen from token `i` (the one before the figure). */
  #leftOf(i: number): Clause {
    const token = this.#at(i);
    const none: Clause = { role: 'other', verb: null, subject: null, host: null };
    if (!token) return none;
    if (isVerb(token)) {
      const verb = this.#verbEndingAt(i);
      return {
        role: token.pos === 'AUX' ? 'predicate' : 'object',
        verb,
        subject: this.#subjectOf(verb.first),
        host: null,
      };
    }
    if (token.pos === 'ADP' || /^(?:to|by|of|at|from|for|than)$/.test(token.lower)) {
      const behind = this.#at(i - 1);
      if (isVerb(behind)) {
        const verb = this.#verbEndingAt(i - 1);
        return { role: 'other', verb, subject: this.#subjectOf(verb.first), host: null };
      }
      const host = this.#nounEndingAt(i - 1);
      if (host) {
        const outer = this.#governor(host.first - 1);
        return { ...outer, role: 'other', host };
      }
      const governor = this.#governor(i - 1);
      return { ...governor, role: 'other' };
    }
    if (isNoun(token)) {
      // "the campaign cost the state $449,000": a noun between verb and figure
      const host = this.#nounEndingAt(i);
      const outer = this.#governor((host?.first ?? i) - 1);
      return { ...outer, host, role: outer.verb ? 'object' : 'other' };
    }
    return { ...this.#governor(i), role: 'other' };
  }

  /** The nearest verb to the left of (and at) token `i`, and its subject; stops where the clause ends. */
  #governor(i: number): Clause {
    for (let at = i; this.#at(at) && i - at < reach; at--) {
      const token = this.#at(at)!;
      if (/^[;:.!?]$/.test(token.text)) break;
      if (isVerb(token)) {
        const verb = this.#verbEndingAt(at);
        return { role: 'object', verb, subject: this.#subjectOf(verb.first), host: null };
      }
    }
    return { role: 'other', verb: null, subject: null, host: null };
  }

  #verbEndingAt(i: number): Phrase {
    let first = i;
    while (this.#at(first - 1)) {
      const before = this.#at(first - 1)!;
      const helper = isVerb(before) || before.pos === 'PART' || (before.lower === 'to' && isVerb(this.#at(first)));
      if (helper || (isAdverb(before) && isVerb(this.#at(first - 2)))) first--;
      else break;
    }
    return { first, last: i };
  }

  /** The noun phrase (with "of", "in" … chains before it) that ends at token `i`; null where no noun stands there. */
  #nounEndingAt(i: number, chain = 2): Phrase | null {
    const token = this.#at(i);
    if (!token || !(isNoun(token) || token.pos === 'NUM')) return null;
    let first = i;
    while (this.#at(first - 1) && this.#inPhrase(this.#at(first - 1)) && i - first < 10) first--;
    const link = this.#at(first - 1);
    if (chain > 0 && link?.pos === 'ADP') {
      const outer = this.#nounEndingAt(first - 2, chain - 1);
      if (outer) return { first: outer.first, last: i };
    }
    const and = this.#at(first - 1);
    if (chain > 0 && and && /^(?:and|or)$/.test(and.lower) && isNoun(this.#at(first - 2))) {
      const other = this.#nounEndingAt(first - 2, 0);
      if (other) return { first: other.first, last: i };
    }
    return { first, last: i };
  }

  /** Subject of the verb group that begins at token `first`. */
  #subjectOf(first: number, depth = 0): Phrase | null {
    if (depth > 3) return null;
    let at = first - 1;
    while (isAdverb(this.#at(at)) && !isNoun(this.#at(at))) at--;
    const token = this.#at(at);
    if (!token) return null;
    if (/^(?:who|which|that)$/.test(token.lower)) {
      const gap = this.#word(at - 1) === ',' ? at - 2 : at - 1;
      const noun = this.#nounEndingAt(gap);
      if (noun) return noun;
    }
    if (isNoun(token) || token.pos === 'NUM') return this.#nounEndingAt(at);
    if (token.pos === 'PRON') return { first: at, last: at };
    if (token.text === ',' || token.text === ')' || token.text === '-' || token.text === '—') {
      // an aside before the verb: "The firm, which employs 300, lost $3m"
      const open = token.text === ')' ? '(' : token.text;
      for (let j = at - 1; j >= at - 16 && this.#at(j); j--)
        if (this.#at(j)!.text === open) {
          const noun = this.#nounEndingAt(j - 1);
          if (noun) return noun;
          break;
        }
    }
    // "… and wounded 30", "…, killing 12", "to cut 4,000 jobs": the subject of the verb before
    for (let j = at; j >= at - 18 && this.#at(j); j--) {
      if (/^[;:.!?]$/.test(this.#at(j)!.text)) return null;
      if (isVerb(this.#at(j))) return this.#subjectOf(this.#verbEndingAt(j).first, depth + 1);
    }
    return null;
  }
}
