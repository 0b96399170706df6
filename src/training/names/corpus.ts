// Articles with marked names, as the name tagger learns from them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameTypes } from '../../analysis/names/tag-sequence.ts';

/** Tags as analysis/names/tag-sequence.ts numbers them. */
export type MarkedSentence = { readonly words: readonly string[]; readonly tags: readonly number[] };
export type MarkedArticle = { readonly sentences: readonly MarkedSentence[]; readonly weight: number };

const codes: Readonly<Record<string, (typeof nameTypes)[number]>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
};

function tagOf(label: string): number {
  const type = codes[label.slice(2)];
  return type ? 1 + 2 * nameTypes.indexOf(type) + (label.startsWith('I') ? 1 : 0) : 0;
}

/** An I tag that follows nothing of its type begins a name. */
function repaired(tags: readonly number[]): number[] {
  const out = [...tags];
  for (let i = 0; i < out.length; i++) {
    const tag = out[i]!;
    const before = out[i - 1] ?? 0;
    if (tag && tag % 2 === 0 && before !== tag && before !== tag - 1) out[i] = tag - 1;
  }
  return out;
}

/** token TAB label lines, blank line between sentences, -DOCSTART- before each article. */
export function readMarked(file: string, weight: number): MarkedArticle[] {
  const articles: MarkedSentence[][] = [];
  let words: string[] = [];
  let tags: number[] = [];
  const close = (): void => {
    if (words.length) {
      if (articles.length === 0) articles.push([]);
      articles[articles.length - 1]!.push({ words, tags: repaired(tags) });
    }
    words = [];
    tags = [];
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word, label] = line.trimEnd().split('\t');
    if (word === '-DOCSTART-') {
      close();
      articles.push([]);
    } else if (!word || label === undefined) close();
    else {
      words.push(word);
      tags.push(tagOf(label));
    }
  }
  close();
  return articles.filter((sentences) => sentences.length > 0).map((sentences) => ({ sentences, weight }));
}

/** The openly licensed sets with their weights (counts of an error); see the model card for sources and licences. */
export const sets = [
  ['gum-academic', 2],
  ['gum-bio', 2],
  ['gum-court', 2],
  ['gum-voyage', 2],
  ['wikigold', 2],
  ['uner-ewt-dev', 2],
  ['crossner-politics', 1],
  ['crossner-science', 1],
  ['crossner-literature', 1],
  ['crossner-music', 1],
  ['broadtwitter', 1],
] as const;

export const openArticles = (data: string): MarkedArticle[] =>
  sets.flatMap(([name, weight]) => readMarked(join(data, 'names/train', `${name}.tsv`), weight));
