// What the claims finder must be told about a language: who reports how. Data only.
import type { Stance } from '../article.ts';
import type { ClauseWords } from './clause-words.ts';

/**
 * What may follow a reporting verb, or what must stand there for it to report at all:
 * clause  a clause with or without "that"            that    only with "that", "whether", "how" …
 * quote   only together with a quotation             to      an infinitive
 * hearer  an addressee that is left out of the content ("told reporters that …")
 * object  a noun phrase or gerund is the content     whom    object, kept in the content, with "to", "of", "for" … after it
 * as      object and what it is called ("described it as …", "called it …")
 * figure  object and a number after "at" ("put the number at ten")
 * for of on about against with over at into out      a preposition, then the content
 */
export type Complement =
  | 'clause'
  | 'that'
  | 'quote'
  | 'to'
  | 'hearer'
  | 'object'
  | 'whom'
  | 'as'
  | 'figure'
  | Preposition;

export type Preposition = 'for' | 'of' | 'on' | 'about' | 'against' | 'with' | 'over' | 'at' | 'to NP';

export type ReportingWords = {
  /** Stance → verb → what it takes (see `Complement`), blanks between; a verb may hold its particle ("rule out"). */
  readonly verbs: Readonly<Record<Stance, Readonly<Record<string, string>>>>;
  /** Verb → its irregular forms: past, participle; all else is inflected regularly. */
  readonly irregular: Readonly<Record<string, string>>;
  /** Another stance where an infinitive follows ("asked him to leave"). */
  readonly stanceBeforeInfinitive: Readonly<Record<string, Stance>>;
  /** Verbs that report only these objects ("claimed responsibility"). */
  readonly onlyObjects: Readonly<Record<string, readonly string[]>>;
  /** Verbs that report whatever their tagger's part of speech is. */
  readonly always: readonly string[];
  /** Nouns that open a reported clause ("the claim that …") or stand for what was said. */
  readonly nouns: Readonly<Record<Stance, string>>;
  /** Verbs that hand over such a noun ("expressed hope that …"). */
  readonly supportVerbs: readonly string[];
  /** Nouns that a support verb makes a claim of, with their stance. */
  readonly supportNouns: Readonly<Record<string, Stance>>;
  /** Adjectives of the mind after "be": "is confident that", "are worried about". */
  readonly attitudes: Readonly<Record<string, Stance>>;
  /** Adverbs of hearsay without a source, with their stance. */
  readonly hearsay: Readonly<Record<string, Stance>>;
  /** Verbs of silence: refuse, decline; a claim together with what they govern. */
  readonly silence: readonly string[];
  /** What silent sources do not do: comment, respond, say. */
  readonly silentActs: readonly string[];
  /** Where things are said: statement, interview, news conference. */
  readonly venues: readonly string[];
  /** Days, months and other words of time that stand between a verb and its content. */
  readonly times: readonly string[];
  /** Words that open what stands behind a source ("Lee said in an interview", "…, citing"). */
  readonly behindSources: readonly string[];
  /** Between commas and no part of what is said: however, meanwhile. */
  readonly asides: readonly string[];
  /** Heads of sources that cannot be traced when nothing names them. */
  readonly anonymous: readonly string[];
  /** Documents that speak: report, study, poll. */
  readonly documents: readonly string[];
  /** People known by what they do: spokesman, minister, official. */
  readonly offices: readonly string[];
  /** Collective speakers without a name: police, officials, authorities. */
  readonly bodies: readonly string[];
  /** Short and other forms of titles → the word they are looked up by ("gov." → governor). */
  readonly titles: Readonly<Record<string, string>>;
  /** Documents that somebody issues and that speak for him: statement, tweet. */
  readonly issued: readonly string[];
  /** "the firm": a company that was named before. */
  readonly businesses: readonly string[];
  /** "the ministry", "the court": bodies that are no persons. */
  readonly institutions: readonly string[];
  /** What a bare denial denies: allegation, involvement. */
  readonly deniedNouns: readonly string[];
  readonly pronouns: {
    readonly subjects: readonly string[];
    readonly male: readonly string[];
    readonly female: readonly string[];
    readonly plural: readonly string[];
    readonly objects: readonly string[];
    readonly possessive: readonly string[];
    readonly relative: readonly string[];
    /** Relative pronouns that only stand for human beings. */
    readonly people: readonly string[];
    /** They speak to the reader. */
    readonly reader: readonly string[];
  };
  readonly auxiliaries: readonly string[];
  readonly negations: readonly string[];
  /** Modal verbs after which nothing has been said yet ("could say"). */
  readonly unrealModals: readonly string[];
  readonly clauses: ClauseWords;
};
