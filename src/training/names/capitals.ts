// Copies of articles in Title Case and capitals, so that the tagger learns to read headlines.
import type { MarkedArticle, MarkedSentence } from './corpus.ts';

const small = new Set('a an the and or but nor of in on at to for from by with as vs via is'.split(' '));

const inTitleCase = ({ words, tags }: MarkedSentence): MarkedSentence => ({
  words: words.map((word, i) =>
    i && small.has(word.toLowerCase())
      ? word.toLowerCase()
      : word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  ),
  tags,
});
const inCapitals = ({ words, tags }: MarkedSentence): MarkedSentence => ({
  words: words.map((word) => word.toUpperCase()),
  tags,
});

/** The articles, and copies: a share gets a headline in capitals before its text, others are put in capitals altogether. */
export function withCapitals(articles: readonly MarkedArticle[], share: number, random: () => number): MarkedArticle[] {
  return articles.flatMap((article) => {
    const { sentences } = article;
    const draw = random();
    if (draw < share) {
      const k = Math.floor(random() * sentences.length);
      const change = random() < 0.5 ? inTitleCase : inCapitals;
      return [{ ...article, sentences: [change(sentences[k]!), ...sentences.filter((_, i) => i !== k)] }];
    }
    if (draw < share * 1.4) return [article, { ...article, sentences: sentences.map(inTitleCase) }];
    if (draw < share * 1.9) return [article, { ...article, sentences: sentences.map(inCapitals) }];
    return [article];
  });
}
