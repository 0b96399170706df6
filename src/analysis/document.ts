// The article as the finders see it: tokens with parts of speech, sentences, blocks.
import type { Article, BlockType } from '../article.ts';

/** Universal part-of-speech tag. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export type Token = {
  readonly index: number;
  /** UTF-16 offsets into `Article.text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Holds a letter or digit. */
  readonly isWord: boolean;
  readonly sentence: number;
  /** Index into `Article.blocks`. */
  readonly block: number;
};

/** Tokens `first` to `last`, both included; never runs over the end of a block. */
export type Sentence = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly block: number;
  readonly blockType: BlockType;
};

export type Doc = {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
};
