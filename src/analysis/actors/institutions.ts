// Institutions called by a common noun with a name in it: "the Afghan government", "Chicago police", "the Obama administration".
import type { NameWords } from '../../language/language.ts';
import type { Doc, Token } from '../document.ts';
import type { NameMention } from '../names/find-names.ts';
import type { NamedActor } from './actor-names.ts';

export type Institution = {
  /** Without article, as first worded. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Tokens of each place, both ends included. */
  readonly places: readonly { readonly first: number; readonly last: number }[];
  /** Last noun: "government". */
  readonly head: string;
};

type Found = { readonly key: string; readonly first: number; readonly last: number; readonly head: string };

/** Nouns for the same body. */
const sameHead: Readonly<Record<string, string>> = {
  administration: 'government',
  regime: 'government',
  governments: 'government',
  troops: 'forces',
  force: 'forces',
  military: 'forces',
  forces: 'forces',
  courts: 'court',
};
/** Words between the name and the noun at most: "India's powerful foreign ministry". */
const between = 3;

export type InstitutionWords = {
  readonly nouns: ReadonlySet<string>;
  /** Nouns that go with a person's name. */
  readonly ruleNouns: ReadonlySet<string>;
  /** Nouns for people: a body's name has none. */
  readonly people: ReadonlySet<string>;
  /** Word of origin in lower case → country in lower case. */
  readonly demonyms: ReadonlyMap<string, string>;
};

export function institutionWords(names: NameWords): InstitutionWords {
  const { institutionNouns, ruleNouns, personNouns, titles, countries, peoples } = names;
  const demonyms = new Map(peoples.map((word) => [word.toLowerCase(), word.toLowerCase()]));
  for (const { name, demonyms: words } of countries)
    for (const word of words) demonyms.set(word.toLowerCase(), name.toLowerCase());
  const people = new Set([...personNouns, ...titles]);
  return { nouns: new Set(institutionNouns), ruleNouns: new Set(ruleNouns), people, demonyms };
}

/** In text order of their first place. */
export function findInstitutions(doc: Doc, actors: readonly NamedActor[], words: InstitutionWords): Institution[] {
  const { tokens } = doc;
  const owner = new Map<number, NamedActor>();
  const startOf = new Map<number, NameMention>();
  const inside = new Set<number>();
  for (const actor of actors)
    for (const mention of actor.mentions) {
      owner.set(mention.last, actor);
      startOf.set(mention.last, mention);
      for (let i = mention.first; i <= mention.last; i++) inside.add(i);
    }
  const groups = new Map<string, Found[]>();
  for (const token of tokens) {
    if (!words.nouns.has(token.lower) || inside.has(token.index) || token.text !== token.lower) continue;
    const found = before(token) ?? behind(token);
    if (!found) continue;
    const list = groups.get(found.key);
    if (list) list.push(found);
    else groups.set(found.key, [found]);
  }
  return [...groups.values()].map((found) => {
    const texts = found.map(({ first, last }) => doc.text.slice(tokens[first]!.start, tokens[last]!.end));
    return { name: texts[0]!, aliases: [...new Set(texts)], places: found, head: found[0]!.head };
  });

  /** "Afghan government", "Algeria's civil aviation agency": the name stands before. */
  function before(head: Token): Found | null {
    const from = doc.sentences[head.sentence]!.first;
    const inner: string[] = [];
    for (let i = head.index - 1; i >= from && inner.length <= between; i--) {
      const anchor = anchorAt(i, head);
      // "Nashville party" is mostly a feast, "Nashville's ruling party" is none.
      if (anchor && head.lower === 'party' && inner.length === 0) return null;
      if (anchor)
        return { ...anchor, key: `${anchor.key}|${kindOfBody(inner, head.lower)}`, last: head.index, head: head.lower };
      const { pos, text, lower } = tokens[i]!;
      if (text !== '-' && !(pos === 'NOUN' || pos === 'ADJ' || (pos === 'PROPN' && text === lower))) return null;
      // "Pakistan's prime minister praises military"
      if (words.people.has(lower)) return null;
      inner.unshift(lower);
    }
    return null;
  }

  /** "government of Uganda". */
  function behind(head: Token): Found | null {
    if (tokens[head.index + 1]?.lower !== 'of') return null;
    for (const step of [2, 3, 4]) {
      const last = head.index + step;
      const actor = owner.get(last);
      if (actor?.type !== 'place' || startOf.get(last)!.first > head.index + 3) continue;
      return { key: `${keyOf(actor)}|${kindOfBody([], head.lower)}`, first: head.index, last, head: head.lower };
    }
    return null;
  }

  /** A name, or a word of origin, that ends at token i; a possessive belongs to it. */
  function anchorAt(i: number, head: Token): { readonly key: string; readonly first: number } | null {
    const end = /^['’]s?$/.test(tokens[i]!.text) ? i - 1 : i;
    const mention = startOf.get(end);
    if (mention) {
      const actor = owner.get(end)!;
      // "Smith's campaign" is a body, "Smith's court" hardly ever; "Acme agency" is Acme itself.
      if (actor.type === 'person' && !words.ruleNouns.has(head.lower)) return null;
      if (actor.type === 'organisation' && (end === i || head.lower !== 'court')) return null;
      if (actor.type === 'place' && head.lower === 'campaign') return null;
      return { key: keyOf(actor), first: mention.first };
    }
    if (end !== i) return null;
    const two = i > 0 ? `${tokens[i - 1]!.lower} ${tokens[i]!.lower}` : '';
    if (words.demonyms.has(two)) return { key: words.demonyms.get(two)!, first: i - 1 };
    const origin = /^\p{Lu}/u.test(tokens[i]!.text) ? words.demonyms.get(tokens[i]!.lower) : undefined;
    return origin === undefined ? null : { key: origin, first: i };
  }
}

const keyOf = (actor: NamedActor): string => actor.forms[0]!.key;

function kindOfBody(inner: readonly string[], head: string): string {
  const plain = Object.hasOwn(sameHead, head) ? sameHead[head]! : head;
  if (plain === 'government') return plain;
  return plain === 'forces' && !inner.includes('security') ? plain : [...inner, plain].join(' ');
}
