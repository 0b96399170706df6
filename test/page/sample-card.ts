// A small card for the tests of the page part, with every kind of finding on real words.
import type { Actor, Card, Claim, Figure, Moment, Span } from '../../src/article.ts';

export const text = [
  'Mayor visits flooded valley',
  'Mayor Ada Quill said on Friday that at least 12 people had died in the valley. Quill denied a delay.',
  'Quill spoke twice.',
].join('\n');

export const at = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" is not in the sample text`);
  return { start, end: start + words.length };
};

export const actor: Actor = {
  id: 'a1',
  name: 'Ada Quill',
  kind: 'person',
  aliases: ['Ada Quill', 'Quill'],
  role: 'Mayor',
  roleSpan: at('Mayor Ada'),
  key: true,
  mentions: [at('Ada Quill'), at('Quill denied'), at('Quill spoke')].map(({ start }, i) => ({
    start,
    end: start + (i === 0 ? 9 : 5),
  })),
  references: [],
  confidence: 0.9,
  because: 'test',
};

export const claim: Claim = {
  id: 'c1',
  speaker: 'Ada Quill',
  speakerId: 'a1',
  speakerSpan: at('Ada Quill'),
  anonymous: false,
  cue: 'said',
  cueSpan: at('said'),
  stance: 'states',
  negated: false,
  form: 'indirect',
  text: ['at least 12 people had died in the valley'],
  spans: [at('at least 12 people had died in the valley')],
  disputedBy: [],
  confidence: 0.9,
  because: 'test',
};

export const denial: Claim = {
  ...claim,
  id: 'c2',
  cue: 'denied',
  cueSpan: at('denied'),
  stance: 'denies',
  text: ['a delay'],
  spans: [at('a delay')],
};

export const figure: Figure = {
  ...at('at least 12 people'),
  id: 'f1',
  text: 'at least 12 people',
  value: 12,
  high: null,
  unit: 'people',
  qualifier: '>=',
  change: null,
  counts: 'had died in the valley',
  countsSpans: [],
  kind: 'casualties',
  outcome: 'killed',
  scope: { places: [], subgroup: null, counting: null },
  by: 'Ada Quill',
  bySpan: null,
  asOf: '2024-05-03',
  asOfSpan: null,
  confidence: 0.9,
  because: 'test',
};

export const friday: Moment = {
  ...at('Friday'),
  text: 'Friday',
  iso: '2024-05-03',
  until: null,
  precision: 'day',
  because: 'test',
};

const lines = text.split('\n');
const starts = lines.map((_, i) => lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0));

export const card: Card = {
  format: 'nutgraf-card/1',
  article: {
    isArticle: true,
    kind: 'article',
    headline: lines[0]!,
    standfirst: null,
    byline: [],
    published: '2024-05-04',
    modified: null,
    publisher: null,
    language: 'en',
    section: null,
    url: null,
    words: 25,
    cutOff: false,
    from: {},
    text,
    blocks: lines.map((line, i) => ({
      type: i === 0 ? ('headline' as const) : ('paragraph' as const),
      start: starts[i]!,
      end: starts[i]! + line.length,
    })),
    because: [],
  },
  summary: [],
  actors: [actor],
  claims: [claim, denial],
  figures: [figure],
  dates: [friday],
  timeline: [],
};
