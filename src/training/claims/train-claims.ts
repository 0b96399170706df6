// Fits everything that finds claims with weights: where content ends, the attribution tagger, how far a claim can be trusted.
// What a later step learns from is always made by an earlier one that had not seen the article (folds over articles).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooserOf } from '../../analysis/claims/boundaries.ts';
import { contentWords, type Draft } from '../../analysis/claims/draft.ts';
import { candidatesOf, judge } from '../../analysis/claims/judge.ts';
import { lexiconOf } from '../../analysis/claims/lexicon.ts';
import { type Reading, readClaimsText } from '../../analysis/claims/reading.ts';
import { claimsByRule } from '../../analysis/claims/rules.ts';
import { evidence } from '../../analysis/claims/tagger/features.ts';
import { labelled, type Tagged } from '../../analysis/claims/tagger/tag.ts';
import { packClaims } from '../../analysis/claims/tagger/weights.ts';
import { unpackTable } from '../../analysis/names/packed-table.ts';
import { projectRoot } from '../../command/project.ts';
import { reporting } from '../../language/en/reporting.ts';
import { type OwnCard, ownCards } from '../own-cards.ts';
import type { Fitted } from '../parts.ts';
import { endCases, fitEnds } from './fit-ends.ts';
import { fitJudge, verdicts } from './fit-judge.ts';
import { featureRows, fitTagger, keptRows, type Sequence, scoresOf, sequences, taggerBits } from './fit-tagger.ts';
import { type GoldClaim, goldClaims } from './gold-claims.ts';
import { goldLabels } from './gold-labels.ts';
import { type Counts, count, f1, partners } from './score.ts';

const folds = 5;
/** Weights below this are dropped: they cost size, not quality. */
const leastWeight = 0.03;

type Prepared = {
  readonly fold: number;
  readonly reading: Reading;
  readonly gold: readonly GoldClaim[];
  readonly strict: readonly Draft[];
  readonly wide: readonly Draft[];
  readonly rows: readonly Int32Array[];
  readonly sequences: readonly Sequence[];
};

const foldNumbers = Array.from({ length: folds }, (_, k) => k);

export function fitClaims(data: string): Fitted {
  const cards = ownCards(data);
  const clusters = unpackTable(readFileSync(join(projectRoot, 'src/language/en/trained/word-clusters.bin')));
  const lexicon = lexiconOf(reporting);
  const cases = cards.map(({ doc, card }) => endCases(doc, card));
  const others = <T>(rows: readonly (readonly T[])[], k: number): T[] => rows.filter((_, i) => i % folds !== k).flat();
  const choosers = foldNumbers.map((k) => chooserOf(fitEnds(others(cases, k))));
  const prepare = ({ doc, card }: OwnCard, i: number): Prepared => {
    const fold = i % folds;
    const reading = readClaimsText(doc, lexicon, choosers[fold]!);
    const strict = claimsByRule(reading, { wide: false });
    const wide = claimsByRule(reading, { wide: true });
    const gold = goldClaims(reading, doc.text, card);
    const rows = featureRows(evidence(reading, strict, wide), clusters);
    return { fold, reading, gold, strict, wide, rows, sequences: sequences(reading, rows, goldLabels(reading, gold)) };
  };
  const articles = cards.map(prepare);
  const tagged: Tagged[] = [];
  for (const k of foldNumbers) {
    const fit = fitTagger(articles.filter(({ fold }) => fold !== k).flatMap((a) => a.sequences));
    articles.forEach(({ fold, reading, rows }, i) => {
      if (fold === k) tagged[i] = labelled(reading, scoresOf(rows, fit.weights), fit.transitions);
    });
  }
  const candidates = articles.map(({ reading, strict, wide }, i) => candidatesOf(reading, strict, wide, tagged[i]!));
  const judged = articles.map(({ gold }, i) => verdicts(candidates[i]!, gold));
  const scores = crossValidated(articles, tagged, (i, k) => judge(candidates[i]!, fitJudge(others(judged, k))));
  const tagger = fitTagger(articles.flatMap((a) => a.sequences));
  const bytes = packClaims({
    bits: taggerBits,
    transitions: tagger.transitions,
    rows: keptRows(tagger, leastWeight),
    ends: fitEnds(cases.flat()),
    confidence: fitJudge(judged.flat()),
  });
  return { bytes, scores };
}

/** F1 of the spans, out of fold: the rules alone, the tagger alone, both as judged; and how far the confident half can be trusted. */
function crossValidated(
  articles: readonly Prepared[],
  tagged: readonly Tagged[],
  judgedOf: (article: number, fold: number) => readonly { draft: Draft; confidence: number }[],
): Record<string, number> {
  const start = (): Counts => ({ hit: 0, missed: 0, extra: 0 });
  const [rules, tagger, both] = [start(), start(), start()];
  const ranked: { confidence: number; right: boolean }[] = [];
  const sets = (reading: Reading, drafts: readonly Draft[]) => drafts.map((d) => contentWords(reading, d.content));
  articles.forEach(({ reading, gold, wide, fold }, i) => {
    count(gold, sets(reading, wide), rules);
    count(gold, sets(reading, tagged[i]!.drafts), tagger);
    const judged = judgedOf(i, fold);
    const found = sets(
      reading,
      judged.map(({ draft }) => draft),
    );
    count(gold, found, both);
    const paired = partners(gold, found);
    judged.forEach(({ confidence }, n) => {
      ranked.push({ confidence, right: paired[n] !== null });
    });
  });
  ranked.sort((a, b) => b.confidence - a.confidence);
  const half = ranked.slice(0, Math.ceil(ranked.length / 2));
  return {
    'cross-validated span F1, rules alone': f1(rules).F1,
    'cross-validated span F1, tagger alone': f1(tagger).F1,
    'cross-validated span F1, both': f1(both).F1,
    'cross-validated precision, both': f1(both).P,
    'cross-validated recall, both': f1(both).R,
    'cross-validated precision of the confident half':
      Math.round((1000 * half.filter((r) => r.right).length) / half.length) / 10,
  };
}
