// The features that the shipped weights were fitted for: when these sums change, the weights must be fitted anew.
import { expect, test } from 'vitest';
import { endFeatures, possibleEnds } from '../../../../src/analysis/claims/boundaries.ts';
import { claimsByRule } from '../../../../src/analysis/claims/rules.ts';
import { eachWord, evidence } from '../../../../src/analysis/claims/tagger/features.ts';
import { ruleLayer } from '../../../../src/analysis/claims/tagger/rule-layer.ts';
import { unpackTable } from '../../../../src/analysis/names/packed-table.ts';
import { openTestAnalyser } from '../../test-analyser.ts';
import { readingOf } from '../reading-of-rules.ts';

const clusters = unpackTable(openTestAnalyser().weights['word-clusters']);

/** FNV-1a over whatever is fed in. */
function sumOf(feed: (add: (value: number | string) => void) => void): string {
  let hash = 0x811c9dc5;
  const byte = (value: number): void => {
    hash = Math.imul(hash ^ value, 0x01000193) >>> 0;
  };
  feed((value) => {
    if (typeof value === 'string') for (let i = 0; i < value.length; i++) byte(value.charCodeAt(i));
    else for (let shift = 0; shift < 32; shift += 8) byte((value >>> shift) & 255);
    byte(255);
  });
  return hash.toString(16).padStart(8, '0');
}

function wordFeatures(text: string): string {
  const reading = readingOf(text);
  const seen = evidence(reading, claimsByRule(reading, { wide: false }), claimsByRule(reading, { wide: true }));
  return sumOf((add) =>
    eachWord(seen, clusters, 20, (word, ids, count) => {
      add(word);
      for (let k = 0; k < count; k++) add(ids[k]!);
    }),
  );
}

function endingFeatures(text: string): string {
  const reading = readingOf(text);
  return sumOf((add) => {
    for (const sentence of reading.sentences)
      for (const from of [sentence.first, sentence.first + 2])
        for (const k of possibleEnds(reading, from, sentence.last))
          for (const [kind, past] of [
            ['that', true],
            ['bare', false],
          ] as const)
            for (const feature of endFeatures(reading, sentence, from, k, {
              stance: 'states',
              lemma: 'say',
              kind,
              past,
            }))
              add(feature);
  });
}

const texts: readonly (readonly [text: string, words: string, ends: string])[] = [
  ['Lee said it broke.', '29f54740', '811c9dc5'],
  ['“We lost,” Lee said on Monday, “and we will try again.”', 'c1cfe5f6', 'da8b6e15'],
  ['The dam broke, Lee said, adding that it rained while he slept.', '1c87ab14', '645b26b0'],
  ['According to Lee, the dam broke in May, but Ana denied that it had.', 'b3bcaa68', '18a6cbbc'],
  ['“We lost it all here today.”\nThe mayor left; 300 men in Paris stayed.', 'de98833c', '50a5f0a0'],
  ['# Minister: Dam will break\nThe claim that the US dam would break was false, said Ana.', 'd428d8b9', '907a2595'],
  ["He told reporters that they “may go” and that 'no one' had said so (or so he thought).", 'c8cea11e', 'ec1d827d'],
  [
    'The ministry is worried about floods, because it was told by Ana that dams fail, according to the report.',
    '8ee0b2d2',
    '842e0b55',
  ],
  [
    '"Why?" Lee asked. "Nobody came! We waited. It was ours, all of it, and then we left in 2019."',
    'e49a9ecd',
    '811c9dc5',
  ],
  [
    'Police say the men who fled could not, as Ana believes, have known which road was shut on Friday — or when.',
    '342b0714',
    '7c766055',
  ],
  [
    "Lee, a baker, reportedly said ``no'' and refused to comment, citing the law; Ana was saying nothing.",
    'ba9732bd',
    '00216e21',
  ],
  [
    'Critics, including the union, said the plan should be dropped although it has been praised by those who wrote it in June.',
    '0c65db6a',
    'd990666d',
  ],
  [
    '“First,” said Lee. “Second,” said Ana. “Third,” they said, and he said, and she said that this was that.',
    'a145ce88',
    '7e4cb181',
  ],
  ['iPhone x 5 € U.S. A — “…” !! said', 'b14bdecf', '811c9dc5'],
  [
    'Lee said one two three four five six seven eight nine ten eleven twelve boats that had left the old mill at noon would be back in the grey town by the cold sea before May.',
    '913b6eee',
    '4b3b9ecd',
  ],
  [
    'Boats that had left the old mill at noon would be back in the grey town by the cold sea before May, and one, two and three of them had been there twice before, Lee said.',
    'd14aeee4',
    '24f724dd',
  ],
  [
    '“One,” Lee said. “One two,” she then said. “One two three,” the old man soon said. “One two three four,” said the very old and grey man. “One two three four five six seven,” they all now said.',
    '262d5a3f',
    'b1bab875',
  ],
  [
    '“One two three four five six seven eight!” the very old and grey and cold man of the mill said it. That “one”? He said “two” and that “three”; said “four” then.',
    '3800a11a',
    '316aa2d9',
  ],
  [
    'Ana says the report that the claim that it broke was false; the claim that it fell, she says, was told, told, told and told again.',
    '6f35daa4',
    '01576f0d',
  ],
  [
    'He may warn, would deny, could have said or was saying, on Monday, that ice is thin, is cold, has gone, had gone, does go, did go and will go — or (as Lee puts it) can go.',
    '9dfc38d8',
    '837d4800',
  ],
  ['12 3rd ABC Abc abc … -- ... .. € a 4x İ ß Ünder Ö', '5f95fece', '811c9dc5'],
];

test.each(texts)('%s', (text, words, ends) => {
  expect([wordFeatures(text), endingFeatures(text)]).toEqual([words, ends]);
});

test('each word has its features once, in text order', () => {
  const reading = readingOf('Lee said it broke. “We left,” he said.');
  const seen = evidence(reading, [], []);
  const words: number[] = [];
  eachWord(seen, clusters, 10, (word, ids, count) => {
    words.push(word);
    expect(count).toBe(64);
    for (const id of ids.subarray(0, count)) expect(id >= 0 && id < 1024).toBe(true);
  });
  expect(words).toEqual(reading.words.map((_, i) => i));
});

test('the labels of the rules: the first draft to claim a word keeps it', () => {
  const reading = readingOf('one two three four five six seven');
  const draft = {
    content: [
      { first: 0, last: 1 },
      { first: 4, last: 6 },
    ],
    cue: { first: 2, last: 2 },
    source: { first: 3, last: 4 },
    lemma: 'say',
    stance: 'states',
    negated: false,
    rule: 'r',
    floating: false,
    sourceless: false,
  } as const;
  const { labels, drafts } = ruleLayer(reading, [
    draft,
    { ...draft, content: [{ first: 1, last: 6 }], cue: null, source: null },
  ]);
  expect([...labels]).toEqual([5, 6, 3, 1, 5, 6, 6]);
  expect([...drafts]).toEqual([1, 1, 1, 1, 1, 1, 1]);
  const bare = ruleLayer(reading, [
    { ...draft, content: [{ first: 5, last: 5 }], source: null },
    { ...draft, content: [{ first: 3, last: 6 }], cue: null, source: null },
  ]);
  expect([...bare.labels]).toEqual([0, 0, 3, 5, 6, 5, 5]);
  expect([...bare.drafts]).toEqual([0, 0, 1, 2, 2, 1, 2]);
});
