// The reporting words of a language, unfolded for look-up: form of a verb → what it reports and what it takes.
import type { Stance } from '../../article.ts';
import type { ClauseWords, Complement, ReportingWords } from '../../language/language.ts';

export type ReportingVerb = {
  readonly lemma: string;
  readonly stance: Stance;
  readonly takes: ReadonlySet<Complement>;
  /** Further words of a verb of several words ("rule out" → ["out"]). */
  readonly rest: readonly string[];
};

export type Lexicon = {
  readonly words: ReportingWords;
  /** Lower-case form of the first word → its verbs, those of several words first. */
  readonly verbs: ReadonlyMap<string, readonly ReportingVerb[]>;
  readonly participles: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, Stance>;
  readonly supportNouns: ReadonlyMap<string, Stance>;
  readonly attitudes: ReadonlyMap<string, Stance>;
  readonly hearsay: ReadonlyMap<string, Stance>;
  readonly always: ReadonlySet<string>;
  readonly supportVerbs: ReadonlySet<string>;
  readonly silence: ReadonlySet<string>;
  readonly silentActs: ReadonlySet<string>;
  readonly venues: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly behindSources: ReadonlySet<string>;
  readonly asides: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly unrealModals: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly possessive: ReadonlySet<string>;
  readonly relative: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly reader: ReadonlySet<string>;
  readonly anonymous: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly issued: ReadonlySet<string>;
  readonly businesses: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  readonly deniedNouns: ReadonlySet<string>;
  readonly clauses: { readonly [List in keyof ClauseWords]: ReadonlySet<string> };
};

/** "deny" → denies, denied, denying; irregular pasts are given. */
function formsOf(verb: string, irregular: string | undefined): { all: string[]; past: string[] } {
  const y = /[^aeiou]y$/.test(verb);
  const silentE = /[^eo]e$/.test(verb);
  const doubles = /^(admit|commit|quip|slam|plan|beg|dub|brag|chat|rebut|refer|chip|sum|put|hit|forget|begin)$/.test(
    verb,
  );
  const stem = doubles ? verb + verb.at(-1) : verb;
  const third = y ? `${verb.slice(0, -1)}ies` : /(s|x|z|ch|sh|go)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const ing = silentE ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  const past = irregular
    ? irregular.split(' ')
    : [y ? `${verb.slice(0, -1)}ied` : /e$/.test(verb) ? `${verb}d` : `${stem}ed`];
  if (/[^aeiou][aeiou]l$/.test(verb) && !irregular)
    return { all: [verb, third, ing, ...past, `${verb}led`, `${verb}ling`], past: [...past, `${verb}led`] };
  return { all: [verb, third, ing, ...past], past };
}

const opened = new WeakMap<ReportingWords, Lexicon>();

/** Built once for each language. */
export function lexiconOf(words: ReportingWords): Lexicon {
  const known = opened.get(words);
  if (known) return known;
  const verbs = new Map<string, ReportingVerb[]>();
  const participles = new Set<string>();
  for (const [stance, lines] of Object.entries(words.verbs) as [Stance, Record<string, string>][])
    for (const [lemma, takes] of Object.entries(lines)) {
      const [first = '', ...rest] = lemma.split(' ');
      const { all, past } = formsOf(first, words.irregular[first]);
      const kinds = takes
        .replace('to NP', 'to_NP')
        .split(' ')
        .map((kind) => kind.replace('_', ' ')) as Complement[];
      const verb: ReportingVerb = { lemma, stance, takes: new Set(kinds), rest };
      for (const form of new Set(all)) verbs.set(form, [...(verbs.get(form) ?? []), verb]);
      for (const form of past) participles.add(form);
    }
  for (const [form, list] of verbs)
    verbs.set(
      form,
      list.sort((a, b) => b.rest.length - a.rest.length),
    );
  const nouns = new Map<string, Stance>();
  for (const [stance, list] of Object.entries(words.nouns) as [Stance, string][])
    for (const noun of list.split(' ').filter(Boolean)) nouns.set(noun, stance);
  const lexicon: Lexicon = {
    words,
    verbs,
    participles,
    nouns,
    supportNouns: new Map(Object.entries(words.supportNouns)),
    attitudes: new Map(Object.entries(words.attitudes)),
    hearsay: new Map(Object.entries(words.hearsay)),
    always: new Set(words.always),
    supportVerbs: new Set(words.supportVerbs),
    silence: new Set(words.silence),
    silentActs: new Set(words.silentActs),
    venues: new Set(words.venues),
    times: new Set(words.times),
    behindSources: new Set(words.behindSources),
    asides: new Set(words.asides),
    auxiliaries: new Set(words.auxiliaries),
    negations: new Set(words.negations),
    unrealModals: new Set(words.unrealModals),
    subjects: new Set(words.pronouns.subjects),
    objects: new Set(words.pronouns.objects),
    possessive: new Set(words.pronouns.possessive),
    relative: new Set(words.pronouns.relative),
    male: new Set(words.pronouns.male),
    female: new Set(words.pronouns.female),
    plural: new Set(words.pronouns.plural),
    people: new Set(words.pronouns.people),
    reader: new Set(words.pronouns.reader),
    anonymous: new Set(words.anonymous),
    documents: new Set(words.documents),
    offices: new Set(words.offices),
    bodies: new Set(words.bodies),
    issued: new Set(words.issued),
    businesses: new Set(words.businesses),
    institutions: new Set(words.institutions),
    deniedNouns: new Set(words.deniedNouns),
    clauses: Object.fromEntries(
      Object.entries(words.clauses).map(([name, list]) => [name, new Set(list)]),
    ) as unknown as Lexicon['clauses'],
  };
  opened.set(words, lexicon);
  return lexicon;
}
