// Hand-written cards as articles with marked names: each alias that is a proper name is marked wherever the text has it.
import { nameWords } from '../../analysis/names/name-words.ts';
import { type NameType, nameTypes } from '../../analysis/names/tag-sequence.ts';
import { plainMarks } from '../../analysis/names/word-info.ts';
import type { NameWords } from '../../language/language.ts';
import type { HandActor, OwnCard } from '../own-cards.ts';
import type { MarkedArticle, MarkedSentence } from './corpus.ts';

type Form = { readonly words: readonly string[]; readonly type: NameType };

const typeOf = (kind: HandActor['kind']): NameType => (kind === 'group' ? 'organisation' : kind);

const isCapital = (word: string): boolean => /^[\p{Lu}\p{N}]|^al-|^e\p{Lu}/u.test(word);

/** Words of a text in the form of the tagger's words. */
const wordsOf = (text: string): string[] =>
  plainMarks(text)
    .split(/\s+/)
    .flatMap((word) => {
      const possessive = /^(.+)('s|')$/.exec(word);
      return possessive ? [possessive[1]!, possessive[2]!] : [word];
    })
    .filter(Boolean);

export function cardArticles(cards: readonly OwnCard[], names: NameWords, weight: number): MarkedArticle[] {
  const lists = {
    titles: new Set([...names.titles, ...names.titleModifiers]),
    particles: new Set(names.nameParticles),
    demonyms: new Set([...names.countries.flatMap((c) => c.demonyms), ...names.peoples].map((w) => w.toLowerCase())),
    institutions: new Set([...names.institutionNouns, ...names.organisationNouns]),
  };
  /** The proper name within an alias, or nothing where it is a description. */
  const properName = (alias: string, actor: HandActor): string[] => {
    let words = wordsOf(alias);
    if (words[words.length - 1] === "'s") words = words.slice(0, -1);
    if (/^the$/i.test(words[0] ?? '')) words = words.slice(1);
    if (actor.kind === 'person') {
      const core = wordsOf(actor.name).filter((w) => isCapital(w) && !lists.titles.has(w.toLowerCase()));
      const first = words.findIndex((w) => core.includes(w));
      words = words.slice(Math.max(0, first));
      while (words.length > 1 && lists.titles.has(words[0]!.toLowerCase())) words = words.slice(1);
    }
    const isName = words.every((w) => isCapital(w) || lists.particles.has(w.toLowerCase()) || w === "'s");
    if (!words.length || !isCapital(words[0]!) || !isName || !isCapital(words[words.length - 1]!)) return [];
    if (words.length === 1) {
      const lower = words[0]!.toLowerCase();
      if (lists.titles.has(lower) || lists.institutions.has(lower) || lists.demonyms.has(lower)) return [];
    }
    if (actor.kind === 'group' && lists.demonyms.has(words[words.length - 1]!.toLowerCase())) return [];
    if (words.includes("'s") && actor.kind === 'person') return [];
    return words;
  };
  // A card lists countries only as actors of their own, not within "U.S. military"; to the tagger they are names everywhere.
  const states = [...names.countries.flatMap(({ name, also }) => [name, ...also]), ...names.regions].map(
    (name): Form => ({ words: wordsOf(name), type: 'place' }),
  );
  return cards.map(({ doc, card }) => {
    const forms: Form[] = card.actors
      .flatMap((actor) =>
        [...new Set([actor.name, ...actor.aliases])].map(
          (alias): Form => ({ words: properName(alias, actor), type: typeOf(actor.kind) }),
        ),
      )
      .filter((form) => form.words.length > 0)
      .concat(states)
      .sort((a, b) => b.words.length - a.words.length);
    const sentences = nameWords(doc)
      .map((words) => withoutDateline(words.map((word) => word.text)))
      .filter((words) => words.length > 0)
      .map((words) => marked(words, forms));
    return { sentences, weight };
  });
}

/** "WASHINGTON (AP) —" is no name in the labels. */
function withoutDateline(words: readonly string[]): readonly string[] {
  const dash = words.findIndex((word) => /^[—–-]+$/.test(word));
  return dash > 0 && dash < 9 && /^\p{Lu}{3}/u.test(words[0]!) ? words.slice(dash + 1) : words;
}

function marked(words: readonly string[], forms: readonly Form[]): MarkedSentence {
  const tags = words.map(() => 0);
  const used = new Uint8Array(words.length);
  for (const form of forms)
    for (let i = 0; i + form.words.length <= words.length; i++) {
      if (!form.words.every((word, k) => !used[i + k] && words[i + k] === word)) continue;
      const tag = 1 + 2 * nameTypes.indexOf(form.type);
      for (let k = 0; k < form.words.length; k++) tags[i + k] = k ? tag + 1 : tag;
      used.fill(1, i, i + form.words.length);
    }
  return { words, tags };
}
