// What a language must know to find actors: words that stand in, before and behind names.

export type Country = {
  readonly name: string;
  /** The adjective first, then other adjectives and words for the people. */
  readonly demonyms: readonly string[];
  readonly capital: string;
  readonly also: readonly string[];
};

export type RoleNouns = {
  readonly person: readonly string[];
  readonly organisation: readonly string[];
  readonly place: readonly string[];
  /** Nouns that say no more than the kind does ("country", "group"). */
  readonly ofKindOnly: readonly string[];
};

export type NameWords = {
  readonly countries: readonly Country[];
  /** States, provinces, regions, continents, seas. */
  readonly regions: readonly string[];
  /** Words of origin that are no country's: regions, faiths, peoples, continents. */
  readonly peoples: readonly string[];
  /** Well-known organisations by their usual names, with the type of actor and other names. */
  readonly organisations: readonly (readonly string[])[];
  /** Well-known armed groups, movements and parties, in the same form. */
  readonly groups: readonly (readonly string[])[];
  /** News media and networks: quoted and credited more than they act. */
  readonly media: readonly (readonly string[])[];
  /** Nouns of bodies that a person's name makes an institution ("the Obama administration"). */
  readonly ruleNouns: readonly string[];
  /** Prepositions before a place that is a setting. */
  readonly placePrepositions: readonly string[];
  /** Words that a proper name of an organisation holds ("Ministry", "United"). */
  readonly organisationWords: readonly string[];
  /** Words that a proper name of a place holds ("River", "Street"). */
  readonly placeWords: readonly string[];
  /** Words behind a company's name ("Inc"). */
  readonly legalSuffixes: readonly string[];
  /** Titles that stand before a person's name. */
  readonly titles: readonly string[];
  /** Words that may stand before a title within it ("former", "deputy"). */
  readonly titleModifiers: readonly string[];
  /** Nouns that say what a person is ("lawyer", "striker"). */
  readonly personNouns: readonly string[];
  /** More nouns of that sort, and of the next two; the recogniser does not know them. */
  readonly roleNouns: RoleNouns;
  /** Nouns that say what an organisation is ("company", "party"). */
  readonly organisationNouns: readonly string[];
  /** Nouns that say what a place is ("city", "province"). */
  readonly placeNouns: readonly string[];
  /** Nouns that may end a place's name in lower case ("Logar province"). */
  readonly areaNouns: readonly string[];
  /** Common nouns that make an institution together with a name ("the Afghan government"). */
  readonly institutionNouns: readonly string[];
  /** Named and nobody: festivals, wars, products, works, prizes, programmes, diseases. */
  readonly namedThings: readonly string[];
  /** Letters that stand for common nouns ("AI", "GDP"). */
  readonly initialisms: readonly string[];
  /** What makes an adjective of a name before a hyphen: "-based", "-led". */
  readonly compoundTails: readonly string[];
  /** Months and days. */
  readonly calendarWords: readonly string[];
  /** Lower-case words within names ("of", "van", "bin"). */
  readonly nameParticles: readonly string[];
  readonly malePronouns: readonly string[];
  readonly femalePronouns: readonly string[];
  readonly neuterPronouns: readonly string[];
  /** Short forms of first names with the full form. */
  readonly nicknames: readonly (readonly [string, string])[];
  /** First names that the packed list lacks or has for both, by gender. */
  readonly maleNames: readonly string[];
  readonly femaleNames: readonly string[];
  /** Person nouns and titles that tell a gender. */
  readonly maleNouns: readonly string[];
  readonly femaleNouns: readonly string[];
  /** Verbs of speech in the past, present and base form: a name before one is a person or a body that acts. */
  readonly speechVerbs: readonly string[];
  /** Words that are no name, though they open a sentence in capitals. */
  readonly commonWords: readonly string[];
};
