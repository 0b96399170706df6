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

const isVerb = (token: Token | undefined): boolean =>
  (token?.pos === 'VERB' || token?.pos === 'AUX') && token.lower !== 'according';
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
      /^(?:['’]s|['’]|-|&|[$£€%=])$/.test(token.text) ||
      this.#isTickerDot(token) ||
      wordSets(this.#words).determiners.has(token.lower) ||
      /^(?:more|most|other|others|than|least|about|nearly|almost|some|estimated|around|roughly|over|approximately)$/.test(
        token.lower,
      )
    );
  }

  /** The dot of ".DJI": agencies set an index's code behind its name. */
  #isTickerDot(token: Token): boolean {
    const next = this.#at(token.index + 1);
    return token.text === '.' && next !== undefined && next.start === token.end && /^\p{Lu}/u.test(next.text);
  }

  /** The clause of the figure; in a list line its heading is the subject. */
  clauseOf(first: number, last: number): Clause {
    const clause = this.read(first, last);
    const heading = this.#heading();
    return heading && heading.last < first
      ? { ...clause, role: clause.role === 'subject' ? 'other' : clause.role, subject: heading }
      : clause;
  }

  /** The clause of the figure that covers tokens `first` to `last` (qualifier and counted noun included). */
  read(first: number, last: number): Clause {
    const before = this.#skipBack(first - 1);
    const previous = this.#at(before);
    const right = this.#verbAfter(last);
    // "killed 12 people and …", "wounding 30 others is …": a verb that acts on the figure wins over one behind it
    const acted = previous?.pos === 'VERB' && !wordSets(this.#words).saying.has(previous.lower);
    if (right && !acted) {
      // "the bodies of 12 people were found": the subject is what the figure hangs on
      const host = previous?.pos === 'ADP' && previous.lower !== 'that' ? this.#nounEndingAt(before - 1) : null;
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
      // "people aged 12 and older"
      if (/^aged?$/.test(token.lower)) {
        while (
          this.#at(i) &&
          (/^(?:aged?|and|to|older|over|above|under|younger|between)$/.test(this.#word(i)) ||
            this.#at(i)!.pos === 'NUM')
        )
          i++;
        continue;
      }
      if (isVerb(token) || (isAdverb(token) && isVerb(this.#at(i + 1)))) return this.#verbGroup(i);
      if (wordSets(this.#words).tails.has(token.lower) && this.#at(i + 1)?.pos !== 'PRON') {
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
    for (let j = i + 2; j <= i + 18; j++) {
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
    if ((token.pos === 'ADP' || /^(?:to|by|of|at|from|for|than)$/.test(token.lower)) && token.lower !== 'that') {
      const behind = this.#at(i - 1);
      // "to 688 from 575": the first figure hangs where the second does
      if (behind?.pos === 'NUM' && /^(?:to|from|by|at)$/.test(token.lower)) return this.#leftOf(this.#skipBack(i - 2));
      if (/^[\])]$/.test(behind?.text ?? '')) {
        const open = this.#openBracket(i - 1);
        const named = open === null ? null : this.#nounEndingAt(open - 1);
        if (named) return { ...this.#governor(named.first - 1), role: 'other', host: named };
      }
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
    // "the state's $2 billion"
    if (/^['’]s?$/.test(token.text)) return { ...none, host: this.#nounEndingAt(i - 1, 0) };
    if (isNoun(token)) {
      // "the campaign cost the state $449,000": a noun between verb and figure
      const host = this.#nounEndingAt(i);
      const outer = this.#governor((host?.first ?? i) - 1);
      return { ...outer, host, role: outer.verb ? 'object' : 'other' };
    }
    return { ...this.#governor(i), role: 'other' };
  }

  #openBracket(i: number): number | null {
    for (let j = i - 1; j >= i - 8 && this.#at(j); j--) if (/^[[(]$/.test(this.#at(j)!.text)) return j;
    return null;
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
    const bare = token?.pos === 'ADJ' && this.#word(i + 1) === 'of';
    if (!token || !(isNoun(token) || token.pos === 'NUM' || bare)) return null;
    let first = i;
    while (this.#at(first - 1) && this.#inPhrase(this.#at(first - 1)) && i - first < 10) first--;
    const link = this.#at(first - 1);
    if (chain > 0 && link?.pos === 'ADP' && link.lower !== 'that') {
      const outer = this.#nounEndingAt(first - 2, chain - 1);
      if (outer) return { first: outer.first, last: i };
    }
    // "refugees entering the country", "cars sold in May": a participle ties two nouns together
    if (
      chain > 0 &&
      link?.pos === 'VERB' &&
      /(?:ing|ed)$/.test(link.lower) &&
      this.#at(first - 2)?.pos === 'NOUN' &&
      !wordSets(this.#words).saying.has(link.lower) &&
      /ing$/.test(link.lower)
    ) {
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
    if (token.pos === 'PRON') return { first: at, last: at };
    if (token.text === ',' || token.text === ')' || token.text === '-' || token.text === '—') {
      // an aside before the verb: "The firm, which employs 300, lost $3m"
      const open = token.text === ')' ? '(' : token.text;
      for (let j = at - 1; j >= at - 16 && this.#at(j); j--)
        if (this.#at(j)!.text === open) {
          const noun = this.#firstPhrase(j - 1) ?? this.#nounEndingAt(j - 1);
          if (noun) return noun;
          break;
        }
    } else if (!/^(?:to|and|or)$/.test(token.lower) && !isVerb(token)) {
      const noun = this.#firstPhrase(at) ?? this.#nounEndingAt(at);
      if (noun) return noun;
    }
    // "… and wounded 30", "…, killing 12", "to cut 4,000 jobs": the subject of the verb before
    for (let j = at; j >= at - 18 && this.#at(j); j--) {
      if (/^[;:!?]$/.test(this.#at(j)!.text)) return null;
      if (isVerb(this.#at(j))) return this.#subjectOf(this.#verbEndingAt(j).first, depth + 1);
    }
    return null;
  }

  /**
   * The first noun phrase of the clause that ends at token `end`: the subject stands there, however long its tail
   * ("The average price of a car sold here in May").
   */
  #firstPhrase(end: number): Phrase | null {
    const { saying } = wordSets(this.#words);
    let start = end;
    for (let i = end; i >= end - reach && this.#at(i); i--) {
      const token = this.#at(i)!;
      const relative = /^(?:who|which|that|whose)$/.test(this.#word(i - 1));
      if (
        /^(?:[,;:()!?"“”—]|``|''|while|as|when|but|because|although|where)$/.test(token.lower) ||
        (token.text === '.' && !this.#isTickerDot(token))
      )
        break;
      if (token.lower === 'that' && (!isNoun(this.#at(i - 1)) || this.#saysSo(i - 1))) break;
      if (saying.has(token.lower) && isVerb(token) && !relative && !/^(?:who|have|has|had)$/.test(this.#word(i - 1)))
        break;
      // "… and the index added": a verb before the "and" closes an earlier clause
      if (/^(?:and|or)$/.test(token.lower) && this.#verbWithin(i - 1)) break;
      start = i;
    }
    let first = start;
    while (first <= end && !(this.#inPhrase(this.#at(first)) && this.#at(first)!.pos !== 'DET')) {
      if (this.#at(first)!.pos === 'ADP') return null;
      first++;
    }
    let last = first;
    let head = -1;
    for (let i = first; i <= end; i++) {
      const token = this.#at(i)!;
      if (this.#inPhrase(token)) {
        if (isNoun(token)) head = i;
      } else if (!(head >= 0 && (token.pos === 'ADP' || /^(?:and|or)$/.test(token.lower)) && i < end)) break;
      last = i;
    }
    while (last > first && !isNoun(this.#at(last)) && this.#at(last)!.pos !== 'NUM') last--;
    return head < 0 ? null : { first, last };
  }

  /** "told reporters that …": the noun before "that" is who was told, or what was said; a new clause follows. */
  #saysSo(i: number): boolean {
    for (let j = i; j >= i - 4 && this.#at(j); j--)
      if (isVerb(this.#at(j))) return wordSets(this.#words).saying.has(this.#word(j));
    return false;
  }

  /** "Ana Ruiz: held in lieu of $70,000": the heading of a list line is what its fragments are about. */
  #heading(): Phrase | null {
    for (let i = this.#first; i <= this.#first + 7 && this.#at(i); i++) {
      const token = this.#at(i)!;
      if (token.text === ':') return i > this.#first ? { first: this.#first, last: i - 1 } : null;
      if (token.pos !== 'PROPN' && token.text !== '.') return null;
    }
    return null;
  }

  #verbWithin(i: number): boolean {
    for (let j = i; j >= i - 10 && this.#at(j); j--) {
      if (/^[,;:.]$/.test(this.#at(j)!.text)) return false;
      if (isVerb(this.#at(j))) return true;
    }
    return false;
  }
}
