// Small words of a language by what they tell about the clause around them: where content begins and ends, whose words they are.
// Data only; all in lower case.

export type ClauseWords = {
  /** Words before which content may end, beside words of time: "and", "while", "in". */
  readonly ends: readonly string[];
  /** Words that tell what follows an end, each a sign of its own. */
  readonly turns: readonly string[];
  /** Conjunctions behind which another reporting verb may follow. */
  readonly joints: readonly string[];
  /** Conjunctions that set another speaker against the one before. */
  readonly contrasts: readonly string[];
  /** Past forms of reporting verbs that the regular ending does not show, and present ones that open a new attribution. */
  readonly spoken: readonly string[];
  readonly modals: readonly string[];
  readonly pastAuxiliaries: readonly string[];
  readonly presentAuxiliaries: readonly string[];
  /** Forms of "be" in a verb group. */
  readonly be: readonly string[];
  /** Modals of what is to come: nothing has been said yet ("will report results"). */
  readonly toCome: readonly string[];

  /** "that", "whether", "how": open a reported clause. */
  readonly openers: readonly string[];
  /** Words that may open a clause although they are no part of a subject. */
  readonly clauseStarts: readonly string[];
  /** Words that never open an object: "himself", "off". */
  readonly noObjects: readonly string[];
  /** Prepositions that are no part of the content behind them. */
  readonly leading: readonly string[];
  /** "… to leave", "… of lying": tie to its object what is wanted of it or laid to its charge. */
  readonly aims: readonly string[];
  /** Verbs that say nothing by a name for their object ("slammed the plan"), only by "as" or a quotation. */
  readonly describing: readonly string[];
  /** "as", "like": before what something is called. */
  readonly likening: readonly string[];
  /** Prepositions before an occasion or a place at which something is said. */
  readonly venuePrepositions: readonly string[];
  /** Prepositions before the one something is said to. */
  readonly toWhom: readonly string[];
  /** Behind a day: "Monday night", "last year". */
  readonly partsOfTime: readonly string[];
  /** Words of time that in lower case are mostly others: "may", "march". */
  readonly rarelyTimes: readonly string[];
  readonly demonstratives: readonly string[];

  /** Before a noun that stands for any of its kind: "per a report" against "per day". */
  readonly indefinite: readonly string[];
  readonly questions: readonly string[];
  /** Subjects that deny by themselves: "neither", "nobody". */
  readonly nobody: readonly string[];
  /** "continued" of "continued to say". */
  readonly continue: readonly string[];
  /** Determiners that often stand alone as a subject: "both said". */
  readonly standAlone: readonly string[];
  /** Owners before a noun, the possessive mark with them. */
  readonly owners: readonly string[];
  /** Prepositions behind which a verb that takes an object is mostly a noun ("by demand"). */
  readonly beforeNouns: readonly string[];

  /** Verbs that a silent source does not do ("would not confirm"). */
  readonly unsaid: readonly string[];
  /** Of those the ones that answer, whose denial is silence in any tense. */
  readonly answers: readonly string[];
  /** Auxiliaries of such a denial: "did" of "did not respond". */
  readonly failed: readonly string[];
  /** Of those the ones of refusal: "would" of "would not say". */
  readonly refused: readonly string[];
  /** "had" of "had no comment". */
  readonly offered: readonly string[];
  /** "declined to be named". */
  readonly exposed: readonly string[];
  /** Behind the noun of "expressed concern about". */
  readonly behindSupport: readonly string[];
  /** Of those, and behind adjectives of the mind, the ones left out of the content. */
  readonly leftOut: readonly string[];
  /** Behind adjectives of the mind: "confident that". */
  readonly behindAttitude: readonly string[];

  /** Open an apposition or relative clause behind a comma. */
  readonly apposing: readonly string[];
  /** Of those the ones that may describe the source of "according to". */
  readonly describingSource: readonly string[];
  /** Behind ", according to Lee," they go on about Lee and not with what he said. */
  readonly aboutSource: readonly string[];
  /** Behind ", Lee said," they do not go on with what he said. */
  readonly notGoingOn: readonly string[];
  /** End a noun phrase that is read backwards. */
  readonly phraseEnds: readonly string[];
  /** Tie a phrase to the noun before it. */
  readonly attaching: readonly string[];
  /** The same, where the phrase is read forwards. */
  readonly attachingAhead: readonly string[];
  /** End the head of a phrase: "the mayor of Elm". */
  readonly behindHead: readonly string[];
  /** End an apposition's nouns that describe somebody. */
  readonly behindRole: readonly string[];
  /** Determiners before another determiner: "all the men". */
  readonly predeterminers: readonly string[];
  /** No source where they stand alone. */
  readonly pointers: readonly string[];
  readonly articles: readonly string[];
  /** Relatives with a subject of their own, that may follow a comma. */
  readonly whoWhich: readonly string[];
  readonly reflexives: readonly string[];

  /** Before a verb that shares the subject of an earlier one; marks as well. */
  readonly sharing: readonly string[];
  /** Before a day: "on Monday". */
  readonly beforeTimes: readonly string[];
  /** The noun of ", for example,". */
  readonly examples: readonly string[];
  /** Prepositions behind a participle that describes a noun: "a survey done by". */
  readonly behindParticiples: readonly string[];
  /** Adjectives that do so: "people familiar with". */
  readonly tying: readonly string[];
  /** Small words within a name in capitals. */
  readonly withinNames: readonly string[];
  /** Adjuncts between commas around a reporting clause: ", Lee said in Paris,". */
  readonly adjuncts: readonly string[];
  /** Verbs that a clause may be interrupted by ("the men police say opened fire"), in basic form. */
  readonly interrupting: readonly string[];
  /** Skipped before such a speaker: "the men who police say"; marks as well. */
  readonly beforeInterrupting: readonly string[];
  /** Prepositions before what somebody is accused of or charged with. */
  readonly charging: readonly string[];
  /** Verbs whose passive with an infinitive tells what was wanted and not what is said ("was told to leave"), in basic form. */
  readonly ordering: readonly string[];
  /** Verbs that hand their meaning on to what follows ("said and warned"), in basic form. */
  readonly weak: readonly string[];
  /** Verbs of the mind, which are no utterance, in basic form. */
  readonly mental: readonly string[];

  /** Before a noun that stands for somebody who was named before. */
  readonly definite: readonly string[];
  /** Pronouns of those who speak or are spoken to. */
  readonly notThird: readonly string[];
  /** Heads that mean several people without an ending that shows it. */
  readonly severalPeople: readonly string[];
  /** What an age ends in: "the 56-year-old". */
  readonly aged: readonly string[];
  /** Before the one who made a document. */
  readonly madeBy: readonly string[];
  /** Before a participle that nobody is the subject of: "it is worth noting". */
  readonly impersonal: readonly string[];
  /** Say outright that nobody is named. */
  readonly unnamed: readonly string[];
};
