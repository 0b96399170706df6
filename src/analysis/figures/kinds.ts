// What kind of figure this is: casualties, people, money, a share, a count …
import type { FigureKind, Outcome } from '../../article.ts';
import type { FigureWords } from '../../language/language.ts';
import { textBefore, textBehind } from './beside.ts';
import type { Clause } from './clause.ts';
import { type Found, isOthers } from './noun.ts';
import { isHuman, singularOf } from './phrases.ts';

export type Kind = { readonly kind: FigureKind; readonly outcome: Outcome | null };

const plain = (kind: FigureKind): Kind => ({ kind, outcome: null });

export function kindOf(one: Found, unit: string | null, clause: Clause, words: FigureWords): Kind {
  const { quantity, doc, noun } = one;
  if (quantity.score) return plain(nearVote(one, words) ? 'votes' : 'score');
  if (one.age) return plain('measure');
  if (quantity.form === 'ordinal') return plain('rank');
  if (/\btop\s$/i.test(textBefore(doc.text, quantity.start))) return plain('rank');
  if (quantity.form === 'times') return plain('count');
  const measured = quantity.unit?.kind ?? (unit === null ? undefined : unitKind(unit, noun !== null, words));
  switch (measured) {
    case 'money':
    case 'percent':
    case 'duration':
      return plain(measured);
    case 'age':
    case 'measure':
    case 'points':
      return plain('measure');
    case 'times':
      return plain(
        /^\s(?:more|as|higher|lower|larger|bigger|greater|the)\b/i.test(textBehind(doc.text, quantity.end))
          ? 'measure'
          : 'count',
      );
    default:
  }
  if (quantity.form === 'fraction') return plain('percent');
  // "and 20 others": of what was counted before
  const noun1 = noun && !isOthers(noun, doc) ? doc.tokens[noun.last]!.text : (unit?.split(' ').at(-1) ?? null);
  const head = noun1 === null ? null : singularOf(noun1, words);
  const known = head === null || !Object.hasOwn(words.kinds, head) ? undefined : words.kinds[head];
  if (known)
    return {
      kind: known,
      outcome: known === 'casualties' ? (words.outcomes[noun1!.toLowerCase()] ?? 'killed') : null,
    };
  const human = noun1 === null || unit === 'people' || isHuman(noun1, words);
  if (!human) return plain('count');
  const outcome = outcomeOf(one, clause, words);
  if (outcome)
    return {
      kind: outcome === 'killed' || outcome === 'injured' || outcome === 'missing' ? 'casualties' : 'people',
      outcome,
    };
  return plain(noun1 !== null || unit === 'people' ? 'people' : 'count');
}

/** `counted`: the unit is a noun of the text, "12 NGO" no currency. */
function unitKind(unit: string, counted: boolean, words: FigureWords): string | undefined {
  if (!counted && /^[A-Z]{3}$/.test(unit)) return 'money';
  return (
    words.units.find(({ name }) => name === unit)?.kind ??
    (Object.values(words.money.coins).includes(unit) ? 'money' : undefined)
  );
}

const nearVote = ({ doc, first, last }: Found, { votes }: FigureWords): boolean => {
  for (let i = Math.max(0, first - 8); i <= Math.min(doc.tokens.length - 1, last + 4); i++)
    if (votes.includes(doc.tokens[i]!.lower)) return true;
  return false;
};

/** What happened to the people counted: said by the figure's own verb, else by a noun that it hangs on ("the deaths of 12"). */
function outcomeOf({ doc, last, noun, sentence }: Found, clause: Clause, words: FigureWords): Outcome | null {
  const at = (i: number): Outcome | null => {
    if (i > sentence.last) return null;
    const word = doc.tokens[i]!.lower;
    return Object.hasOwn(words.outcomes, word) ? words.outcomes[word]! : null;
  };
  const among = (from: number, to: number): Outcome | null => {
    for (let i = to; i >= from; i--) {
      const found = at(i);
      if (found) return found;
    }
    return null;
  };
  const end = noun?.last ?? last;
  // "12 dead", "30 people injured", "14 miners missing"; the noun may say it itself ("200 prisoners")
  const beside = at(end + 1) ?? (doc.tokens[end]!.pos === 'VERB' || doc.tokens[end]!.pos === 'ADJ' ? at(end) : null);
  if (beside) return beside;
  const { verb, host, role } = clause;
  if (role === 'subject' && verb) {
    const found = among(verb.first, Math.min(verb.last + 1, sentence.last));
    if (found) return found;
    // "remain missing", "were left dead", "lost their lives"
    const light =
      /^(?:remain|remains|remained|left|lost|lose|feared|believed|reported|confirmed|presumed|are|were|is|was|been|be|declared|found|gone|went|go|taken|held)$/;
    if (light.test(doc.tokens[verb.last]!.lower)) {
      for (let i = verb.last + 1; i <= Math.min(verb.last + 3, sentence.last); i++) {
        const near = at(i);
        if (near && !/^(?:deaths?|toll|murders?)$/.test(doc.tokens[i]!.lower)) return near;
      }
    }
    return host ? among(host.first, host.last) : null;
  }
  if (host) {
    const found = among(host.first, host.last);
    if (found) return found;
  }
  if (verb) {
    const found = among(verb.first, verb.last);
    if (found) return found;
    // "left eight people dead", "saw 12 workers killed"
    if (
      /^(?:left|leaves|leaving|leave|saw|put|puts|including|includes|include|with|claimed|claiming)$/.test(
        doc.tokens[verb.last]!.lower,
      )
    )
      return at(end + 2) ?? earlierHarm(doc, verb.first, sentence.first, at);
  }
  return null;
}

/** "…, including three children": the verb of harm stands before the list. */
function earlierHarm(
  doc: Found['doc'],
  before: number,
  first: number,
  at: (i: number) => Outcome | null,
): Outcome | null {
  for (let i = before - 1; i >= Math.max(first, before - 14); i--) {
    if (doc.tokens[i]!.pos !== 'VERB' && doc.tokens[i]!.pos !== 'ADJ' && doc.tokens[i]!.pos !== 'NOUN') continue;
    const found = at(i);
    if (found) return found;
    if (doc.tokens[i]!.pos === 'VERB') return null;
  }
  return null;
}
