// Where the article names its actors and how it describes them: what a speaker's words are looked up in.
import type { Actor } from '../../article.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading, Stretch } from './reading.ts';

export type Named = Stretch & { readonly actor: Actor; readonly reference: boolean };

export type SpeakerIndex = {
  /** Mentions and references in text order. */
  readonly named: readonly Named[];
  /** Word → 1 + index of the mention or reference around it, or 0. */
  readonly at: Int32Array;
  /** Describing noun → where an actor is described so, in text order. */
  readonly described: ReadonlyMap<string, readonly Described[]>;
  /** Above zero for people called he, below for those called she. */
  readonly genders: ReadonlyMap<Actor, number>;
};

export type Described = { readonly word: number; readonly actor: Actor };

/** Words that title somebody, folded into one: "Gov." is a governor, a spokeswoman a spokesman; plurals into singulars. */
export const fold = (word: string, { words }: Lexicon): string =>
  Object.hasOwn(words.titles, word) ? words.titles[word]! : word.replace(/(?<=[^s])s$/, '');

export function speakerIndex(reading: Reading, actors: readonly Actor[]): SpeakerIndex {
  const { words, lexicon } = reading;
  const spans = actors
    .flatMap((actor) => [
      ...actor.mentions.map((span) => ({ span, actor, reference: false })),
      ...actor.references.map((span) => ({ span, actor, reference: true })),
    ])
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const named: Named[] = [];
  const at = new Int32Array(words.length);
  let k = 0;
  for (const { span, actor, reference } of spans) {
    while (k < words.length && words[k]!.end <= span.start) k++;
    let last = k;
    while (last + 1 < words.length && words[last + 1]!.start < span.end) last++;
    if (k >= words.length || words[k]!.start >= span.end || at[k]) continue;
    named.push({ first: k, last, actor, reference });
    at.fill(named.length, k, last + 1);
  }
  const genders = new Map<Actor, number>();
  for (const { first, actor, reference } of named) {
    const { lower } = words[first]!;
    const sign = !reference ? 0 : lexicon.male.has(lower) ? 1 : lexicon.female.has(lower) ? -1 : 0;
    genders.set(actor, (genders.get(actor) ?? 0) + sign);
  }
  return { named, at, described: descriptions(reading, named, actors), genders };
}

function descriptions(reading: Reading, named: readonly Named[], actors: readonly Actor[]): Map<string, Described[]> {
  const { words, lexicon } = reading;
  const described = new Map<string, Described[]>();
  const put = (noun: string, word: number, actor: Actor): void => {
    const key = fold(noun, lexicon);
    const list = described.get(key);
    if (list) list.push({ word, actor });
    else described.set(key, [{ word, actor }]);
  };
  const seen = new Set<Actor>();
  for (const { first, last, actor, reference } of named) {
    if (reference) continue;
    if (!seen.has(actor) && actor.role) for (const noun of nounsOf(actor.role)) put(noun, first, actor);
    seen.add(actor);
    if (actor.kind === 'person') {
      // "Foreign Minister Ana Lee", "Ana Lee, the mayor of Elm"
      for (let k = first - 1; k >= Math.max(0, first - 5); k--) {
        const { pos, lower, isWord, sentence } = words[k]!;
        if (!isWord || sentence !== words[first]!.sentence || !/^(PROPN|NOUN|ADJ)$/.test(pos)) break;
        put(lower, first, actor);
      }
      if (words[last + 1]?.text === ',')
        for (let k = last + 2; k < Math.min(words.length, last + 12); k++) {
          const { pos, lower, text, sentence } = words[k]!;
          if (/^[,.;]$/.test(text) || sentence !== words[last]!.sentence || /^(VERB|AUX)$/.test(pos)) break;
          if (lexicon.clauses.behindRole.has(lower)) break;
          if (pos === 'NOUN' || pos === 'PROPN') put(lower, first, actor);
        }
    } else {
      // "the Harbor Authority" is "the authority".
      for (let k = first; k <= last; k++) if (words[k]!.isWord) put(words[k]!.lower, first, actor);
    }
  }
  for (const actor of actors)
    if (!seen.has(actor) && actor.role) for (const noun of nounsOf(actor.role)) put(noun, 0, actor);
  for (const list of described.values()) list.sort((a, b) => a.word - b.word);
  return described;
}

const nounsOf = (role: string): string[] => role.toLowerCase().match(/[\p{L}.-]+/gu) ?? [];

/** Of those described so before `word`, the one who was named last. */
export function lastDescribed(index: SpeakerIndex, noun: string, word: number): Described | null {
  const candidates = new Set((index.described.get(noun) ?? []).filter((d) => d.word < word).map((d) => d.actor));
  if (!candidates.size) return null;
  for (let k = namedBefore(index, word) - 1; k >= 0; k--) {
    const { actor, first } = index.named[k]!;
    if (candidates.has(actor)) return { word: first, actor };
  }
  return null;
}

/** How many mentions begin before `word`. */
export function namedBefore({ named }: SpeakerIndex, word: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (named[middle]!.first < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
