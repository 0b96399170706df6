// What kind of figure this is: casualties, people, money, a share, a count …
import type { FigureKind, Outcome } from '../../article.ts';
import type { FigureWords } from '../../language/language.ts';
import type { Found } from './noun.ts';
import { singularOf, wordSets } from './phrases.ts';

export type Kind = { readonly kind: FigureKind; readonly outcome: Outcome | null };

/** How far a cue of harm may stand from its figure, in tokens. */
const right = 9;
const left = 16;

export function kindOf(one: Found, unit: string | null, words: FigureWords): Kind {
  const { quantity, doc, noun } = one;
  if (quantity.score) return { kind: nearVote(one, words) ? 'votes' : 'score', outcome: null };
  if (quantity.form === 'ordinal') return { kind: 'rank', outcome: null };
  switch (quantity.unit?.kind) {
    case 'money':
      return { kind: 'money', outcome: null };
    case 'percent':
      return { kind: 'percent', outcome: null };
    case 'duration':
      return { kind: 'duration', outcome: null };
    case 'age':
    case 'measure':
    case 'points':
      return { kind: 'measure', outcome: null };
    case 'times':
      return { kind: 'count', outcome: null };
    default:
  }
  if (quantity.form === 'fraction') return { kind: 'percent', outcome: null };
  const head = noun
    ? singularOf(doc.tokens[noun.last]!.text, words)
    : unit
      ? singularOf(unit.split(' ').at(-1)!, words)
      : null;
  const outcome = outcomeNear(one, words);
  const known = head === null ? undefined : words.kinds[head];
  if (known)
    return { kind: known, outcome: known === 'casualties' ? (outcome ?? words.outcomes[head!] ?? 'killed') : null };
  const human =
    head === null ||
    wordSets(words).people.has(head) ||
    wordSets(words).people.has(doc.tokens[noun?.last ?? one.last]!.text);
  if (human && outcome) {
    const harmed = outcome === 'killed' || outcome === 'injured' || outcome === 'missing';
    return { kind: harmed ? 'casualties' : 'people', outcome };
  }
  return { kind: head !== null && human ? 'people' : 'count', outcome: null };
}

const nearVote = ({ doc, first, last }: Found, { votes }: FigureWords): boolean => {
  for (let i = Math.max(0, first - 8); i <= Math.min(doc.tokens.length - 1, last + 4); i++)
    if (votes.includes(doc.tokens[i]!.lower)) return true;
  return false;
};

/** The nearest word of harm: first to the right within the small clause, else to the left in the sentence. */
function outcomeNear({ doc, first, last, sentence }: Found, words: FigureWords): Outcome | null {
  const at = (i: number): Outcome | undefined => {
    const word = doc.tokens[i]!.lower;
    return Object.hasOwn(words.outcomes, word) ? words.outcomes[word] : undefined;
  };
  for (let i = last + 1; i <= Math.min(sentence.last, last + right); i++) {
    const { lower } = doc.tokens[i]!;
    if (/^(?:[,.;:()–—]|and|while|but)$/.test(lower)) break;
    const found = at(i);
    if (found && doc.tokens[i + 1]?.text !== ':') return found;
  }
  for (let i = first - 1; i >= Math.max(sentence.first, first - left); i--) {
    if (/^[.;?!]$/.test(doc.tokens[i]!.text)) break;
    const found = at(i);
    if (found) return found;
  }
  return null;
}
