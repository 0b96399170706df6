// Names within longer names: "Texas" in "University of Texas", "Ada Lane" in "the Ada Lane Foundation". The longer name's
// actor keeps its place; the one inside is mentioned there too.
import type { Doc } from '../document.ts';
import type { NameMention } from '../names/find-names.ts';
import type { NamedActor } from './actor-names.ts';
import type { Phrase } from './role-nouns.ts';

type Inner = { readonly words: readonly string[]; readonly actor: NamedActor };

/** Only who is named on their own somewhere is looked for; the longest inner name at a place counts. In text order. */
export function nestedNames(
  doc: Doc,
  actors: readonly NamedActor[],
  opaque: ReadonlySet<string>,
): Map<NamedActor, Phrase[]> {
  const inner = new Map<string, Inner[]>();
  for (const actor of actors) for (const words of formsOf(doc, actor)) addTo(inner, words[0]!, { words, actor });
  const found = new Map<NamedActor, Phrase[]>();
  for (const actor of actors) {
    if (actor.type === 'person') continue;
    for (const mention of actor.mentions) {
      const words = wordsOf(doc, mention);
      if (words.length < 2 || opaque.has(words.join(' '))) continue;
      for (let i = 0; i < words.length; i++) {
        const one = longestAt(words, i, actor, inner);
        if (!one) continue;
        const first = mention.first + i;
        addTo(found, one.actor, { first, last: first + one.words.length - 1 });
        i += one.words.length - 1;
      }
    }
  }
  for (const phrases of found.values()) phrases.sort((a, b) => a.first - b.first);
  return found;
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const wordsOf = ({ tokens }: Doc, { first, last }: NameMention): string[] =>
  tokens.slice(first, last + 1).map(({ text }) => text);

/** Each way in which the actor is named, as the article's tokens, without a leading article. */
function formsOf(doc: Doc, actor: NamedActor): string[][] {
  const forms = new Map<string, string[]>();
  for (const mention of actor.mentions) {
    const words = wordsOf(doc, mention);
    if (/^the$/i.test(words[0]!) && words.length > 1) words.shift();
    if (words.length > 1 || words[0]!.length > 1) forms.set(words.join(' '), words);
  }
  return [...forms.values()];
}

function longestAt(
  words: readonly string[],
  i: number,
  host: NamedActor,
  inner: ReadonlyMap<string, readonly Inner[]>,
): Inner | null {
  let best: Inner | null = null;
  for (const one of inner.get(words[i]!) ?? []) {
    if (one.actor === host || one.words.length >= words.length) continue;
    if (best && one.words.length <= best.words.length) continue;
    if (one.words.every((word, k) => words[i + k] === word)) best = one;
  }
  return best;
}
