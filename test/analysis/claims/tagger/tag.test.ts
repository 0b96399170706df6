// Labels, how sure they are, and claims from scores; scores from the rows of the features.
import { expect, test } from 'vitest';
import { eachWord, evidence } from '../../../../src/analysis/claims/tagger/features.ts';
import { labelCount, placeCount } from '../../../../src/analysis/claims/tagger/labels.ts';
import { labelled, tagClaims } from '../../../../src/analysis/claims/tagger/tag.ts';
import { packClaims, unpackClaims } from '../../../../src/analysis/claims/tagger/weights.ts';
import { unpackTable } from '../../../../src/analysis/names/packed-table.ts';
import { openTestAnalyser } from '../../test-analyser.ts';
import { lineOf, readingOf } from '../reading-of-rules.ts';

const transitions = new Float32Array(labelCount * labelCount * placeCount);
const letters = '-SsQqCc';

test('each block is labelled for itself', () => {
  const reading = readingOf('Lee said it broke.\nIt rained.');
  const scores = new Float64Array(reading.words.length * labelCount);
  for (const [i, letter] of [...'SQCc-'].entries()) scores[i * labelCount + letters.indexOf(letter)] = 5;
  for (let i = 5; i < reading.words.length; i++) scores[i * labelCount] = 1;
  const { labels, sure, drafts } = labelled(reading, scores, transitions);
  expect([...labels].map((label) => letters[label]).join('')).toBe('SQCc----');
  expect([...sure].map((p) => Math.round(p * 100))).toEqual([98, 97, 100, 97, 97, 100, 100, 100]);
  expect(drafts.map((draft) => lineOf(reading, draft))).toEqual(['tagger | Lee | said | say states | it broke']);
});

test('the scores of a word are the rows of its features', () => {
  const reading = readingOf('Lee said it broke.');
  const clusters = unpackTable(openTestAnalyser().weights['word-clusters']);
  const seen = evidence(reading, [], []);
  const rows = new Map<number, Float32Array>();
  // The last feature of each word speaks for one label; the words share no such feature.
  eachWord(seen, clusters, 16, (word, ids, count) => {
    const row = new Float32Array(labelCount);
    row[letters.indexOf('SQCc-'[word]!)] = 9;
    rows.set(ids[1]!, row);
    expect(count).toBeGreaterThan(1);
  });
  const weights = unpackClaims(
    packClaims({ bits: 16, transitions, rows, ends: new Float32Array(1), confidence: new Float32Array(1) }),
  );
  const { labels } = tagClaims(seen, weights, clusters);
  expect([...labels].map((label) => letters[label]).join('')).toBe('SQCc-');
});

test('no words, no claims', () => {
  const { labels, drafts } = labelled(readingOf(''), new Float64Array(0), transitions);
  expect([labels.length, drafts]).toEqual([0, []]);
});
