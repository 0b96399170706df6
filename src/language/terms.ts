// What the linking of articles must be told about a language.

export type TermWords = {
  /** Plural endings, first match wins: `from` becomes `to` in words of more than `longerThan` letters. */
  readonly plurals: readonly { readonly from: string; readonly to: string; readonly longerThan: number }[];
  /** Endings that look like a plural and are none. */
  readonly noPlural: readonly string[];
  /** Words that stand for somebody without saying who: no speaker to compare. Lower case. */
  readonly pronouns: readonly string[];
  /** Amounts that nobody has counted. Lower case. */
  readonly uncounted: readonly string[];
  /** Verbs of passing on what somebody else has written or said: who they are said of is not the one who speaks. Lower case. */
  readonly passesOn: readonly string[];
  /** Before a name, no part of it. Lower case. */
  readonly honorifics: readonly string[];
};
