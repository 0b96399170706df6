// What the linking of articles must be told about a language.

export type TermWords = {
  /** Plural endings, first match wins: `from` becomes `to` in words of more than `longerThan` letters. */
  readonly plurals: readonly { readonly from: string; readonly to: string; readonly longerThan: number }[];
  /** Endings that look like a plural and are none. */
  readonly noPlural: readonly string[];
};
