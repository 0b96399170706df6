// Article → claims: who says what, how surely, and who disputes it.
import type { Actor, Claim, Form } from '../../article.ts';
import type { Language, Weights } from '../../language/language.ts';
import type { Doc } from '../document.ts';
import { type PackedTable, unpackTable } from '../names/packed-table.ts';
import { chooserOf } from './boundaries.ts';
import { disputes } from './disputes.ts';
import { contentWords, type Draft } from './draft.ts';
import { candidatesOf, type Judged, judge } from './judge.ts';
import { lexiconOf } from './lexicon.ts';
import { type Reading, readClaimsText, type Stretch } from './reading.ts';
import { claimsByRule } from './rules.ts';
import { resolveSpeakers, type Speaker, subjectOf } from './speaker.ts';
import { evidence } from './tagger/features.ts';
import { tagClaims } from './tagger/tag.ts';
import { type ClaimWeights, unpackClaims } from './tagger/weights.ts';

/** In text order. Linear in the length of the article. */
export function findClaims(
  doc: Doc,
  actors: readonly Actor[],
  language: Language,
  weights: Pick<Weights, 'claims' | 'word-clusters'>,
): Claim[] {
  const { fitted, clusters } = open(weights);
  const reading = readClaimsText(doc, lexiconOf(language.reporting), chooserOf(fitted.ends));
  const strict = claimsByRule(reading, { wide: false });
  const wide = claimsByRule(reading, { wide: true });
  const tagged = tagClaims(evidence(reading, strict, wide), fitted, clusters);
  const chosen = judge(candidatesOf(reading, strict, wide, tagged), fitted.confidence);
  const judged = withoutPullQuotes(reading, chosen)
    .filter(({ draft }) => !isNobodys(reading, draft))
    .map((one) => ({
      ...one,
      draft: { ...one.draft, source: one.draft.source && subjectOf(reading, one.draft.source) },
    }));
  const speakers = resolveSpeakers(
    reading,
    judged.map(({ draft }) => draft),
    actors,
  );
  const claims = judged.map((one, i) => claimOf(doc, reading, one, speakers[i]!, i));
  const disputed = disputes(
    reading,
    claims,
    judged.map(({ draft }) => draft),
    actors,
  );
  return claims.map((claim) => ({ ...claim, disputedBy: disputed.get(claim.id) ?? [] }));
}

/** "You'll find that …" speaks to the reader, who claims nothing; "it is worth noting that …" has no speaker. */
function isNobodys({ words, lexicon }: Reading, { source, cue }: Draft): boolean {
  if (source === null || source.first !== source.last) return false;
  const before = cue === null ? undefined : words[cue.first - 1];
  return (
    lexicon.reader.has(words[source.first]!.lower) ||
    (before !== undefined && lexicon.clauses.impersonal.has(before.lower))
  );
}

/** A quotation set large beside the text repeats words of another claim, and stands next to anybody's. */
function withoutPullQuotes({ words }: Reading, judged: readonly Judged[]): readonly Judged[] {
  const runs = ({ content }: Draft): string[] => {
    const said = content.flatMap(({ first, last }) => words.slice(first, last + 1).filter(({ isWord }) => isWord));
    return said
      .slice(3)
      .map((_, k) => `${said[k]!.lower} ${said[k + 1]!.lower} ${said[k + 2]!.lower} ${said[k + 3]!.lower}`);
  };
  const attributed = new Set(judged.flatMap(({ draft }) => (draft.floating ? [] : runs(draft))));
  return judged.filter(({ draft }) => {
    if (!draft.floating) return true;
    const own = runs(draft);
    return own.length === 0 || !own.every((run) => attributed.has(run));
  });
}

type Opened = { readonly fitted: ClaimWeights; readonly clusters: PackedTable };
const opened = new WeakMap<Uint8Array, Opened>();

/** Unpacked once. */
function open(weights: Pick<Weights, 'claims' | 'word-clusters'>): Opened {
  const known = opened.get(weights.claims);
  if (known) return known;
  const fresh = { fitted: unpackClaims(weights.claims), clusters: unpackTable(weights['word-clusters']) };
  opened.set(weights.claims, fresh);
  return fresh;
}

function claimOf(
  doc: Doc,
  reading: Reading,
  { draft, confidence }: Judged,
  speaker: Speaker | null,
  index: number,
): Claim {
  const span = ({ first, last }: Stretch) => ({ start: reading.words[first]!.start, end: reading.words[last]!.end });
  const spans = draft.content.map(span);
  const words = ({ start, end }: { start: number; end: number }) => doc.text.slice(start, end);
  const cueSpan = draft.cue ? span(draft.cue) : null;
  return {
    id: `claim-${index + 1}`,
    speaker: speaker && (speaker.actor?.name ?? words(span(speaker.phrase))),
    speakerId: speaker?.actor?.id ?? null,
    speakerSpan: speaker && draft.source ? span(draft.source) : null,
    anonymous: speaker?.anonymous ?? false,
    cue: cueSpan ? words(cueSpan) : null,
    cueSpan,
    stance: draft.stance,
    negated: draft.negated,
    form: formOf(reading, draft),
    text: spans.map(words),
    spans,
    disputedBy: [],
    confidence: Math.round(confidence * 1000) / 1000,
    because: draft.rule,
  };
}

/** direct: at least nine tenths of the words stand in quotation marks; mixed: some do, a name or title in marks apart. */
export function formOf(reading: Reading, draft: Draft): Form {
  const content = contentWords(reading, draft.content);
  let quoted = 0;
  let said = 0;
  for (const k of content) {
    if (!reading.words[k]!.quoted) continue;
    quoted++;
    if (!isTitle(reading, k)) said++;
  }
  return quoted >= 0.9 * content.size ? 'direct' : said ? 'mixed' : 'indirect';
}

/** The word stands in a quotation of at most three words that are all capitals: "A Shares". */
function isTitle({ words, quotations, quotationAt }: Reading, k: number): boolean {
  const quotation = quotations[quotationAt[k]!];
  if (!quotation || quotation.words > 3) return false;
  for (let x = quotation.first; x <= quotation.last; x++)
    if (words[x]!.isWord && !/^\p{Lu}/u.test(words[x]!.text)) return false;
  return true;
}
