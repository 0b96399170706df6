// A fictitious article with the card that a careful reader would make of it; all offsets are found, none is typed.
import type {
  Actor,
  ActorKind,
  Article,
  Block,
  Card,
  Claim,
  Event,
  Figure,
  FigureKind,
  Form,
  Moment,
  Precision,
  Quoted,
  Span,
  Stance,
} from '../../src/article.ts';

const paragraphs = [
  'Gate fails at Orrin Dam, three die as flood reaches Port Ellery',
  'PORT ELLERY, Nov 18 - At least three people were killed and 41 injured after a sluice gate at the Orrin Dam failed on Monday night and sent a wall of water into the lower town, the Ellery fire service said.',
  'Mayor Ines Calder said the harbour district had "perhaps nine minutes" of warning. "Nobody in this town was told that the gate was in doubt," she said.',
  'Brightwater, the company that runs the dam, denied that it had ignored reports of rust. "Every inspection since 2019 was passed without a fault," chief executive Tomas Rehn said.',
  'Two engineers who worked at the dam alleged that Brightwater had ignored reports of rust for months.',
  'About 2,400 residents left their homes before dawn, according to the county of Lowmark. Roughly 900 of them spent the night in the Saint Orla school.',
  'The county expects repairs to cost between $30 million and $45 million. It warned that a second gate could fail if rain returned on Thursday.',
  'Brightwater pledged to pay for temporary housing and said it would open its inspection books. It declined to comment on a report in March that 12% of its gates were overdue for repair.',
  'The Water Safety Board, which called the failure "the worst in a generation", ordered the company to lower the lake by four metres. The dam was built in 1974.',
];
const text = paragraphs.join('\n');

export const nth = (words: string, occurrence = 0): Span => {
  let start = -1;
  for (let i = 0; i <= occurrence; i++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`the story does not say "${words}" ${occurrence + 1} times`);
  }
  return { start, end: start + words.length };
};
export const quoted = (words: string, occurrence = 0): Quoted => ({ text: words, ...nth(words, occurrence) });

const blocks: Block[] = paragraphs.map((paragraph, index) => ({
  type: index === 0 ? 'headline' : 'paragraph',
  ...nth(paragraph),
}));

export const article: Article = {
  isArticle: true,
  kind: 'article',
  headline: paragraphs[0]!,
  standfirst: null,
  byline: ['Mara Quill', 'Jon Abara'],
  published: '2026-11-18T06:34:00+01:00',
  modified: '2026-11-19T09:10:00+01:00',
  publisher: 'Ellery Courier',
  language: 'en',
  section: 'Region',
  url: 'https://courier.example/region/orrin-dam-gate-fails',
  words: text.split(/\s+/).length,
  cutOff: false,
  from: { headline: 'json-ld', byline: 'visible', published: 'json-ld', publisher: 'meta' },
  text,
  blocks,
  because: ['article markup'],
};

function actor(
  id: string,
  name: string,
  kind: ActorKind,
  role: string | null,
  key: boolean,
  aliases: readonly string[] = [],
): Actor {
  const forms = [name, ...aliases];
  const mentions: Span[] = [];
  for (const form of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const isInside = mentions.some((other) => other.start <= at && at < other.end);
      if (!isInside) mentions.push({ start: at, end: at + form.length });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  const roleSpan = role === null ? null : nth(role);
  return {
    id,
    name,
    kind,
    aliases: forms,
    role,
    roleSpan,
    key,
    mentions,
    references: [],
    confidence: 0.9,
    because: 'fixture',
  };
}

type ClaimWords = {
  readonly by: string | null;
  readonly as?: string;
  readonly id?: string;
  readonly cue: string;
  readonly stance: Stance;
  readonly form?: Form;
  readonly says: readonly string[];
  readonly confidence?: number;
  readonly anonymous?: boolean;
  readonly disputedBy?: readonly string[];
};

let claims = 0;
function claim(words: ClaimWords): Claim {
  const id = `c${++claims}`;
  return {
    id,
    speaker: words.by,
    speakerId: words.id ?? null,
    speakerSpan: words.by === null ? null : nth(words.as ?? words.by),
    anonymous: words.anonymous ?? false,
    cue: words.cue,
    cueSpan: nth(words.cue),
    stance: words.stance,
    negated: false,
    form: words.form ?? 'indirect',
    text: words.says,
    spans: words.says.map((part) => nth(part)),
    disputedBy: words.disputedBy ?? [],
    confidence: words.confidence ?? 0.86,
    because: 'fixture',
  };
}

let figures = 0;
function figure(words: string, kind: FigureKind, value: number, rest: Partial<Figure> = {}): Figure {
  return {
    id: `f${++figures}`,
    ...quoted(words),
    value,
    high: null,
    unit: null,
    qualifier: '=',
    change: null,
    counts: null,
    countsSpans: [],
    kind,
    outcome: null,
    scope: { places: [], subgroup: null, counting: null },
    by: null,
    bySpan: null,
    asOf: null,
    asOfSpan: null,
    confidence: 0.85,
    because: 'fixture',
    ...rest,
  };
}

const moment = (words: string, iso: string | null, precision: Precision): Moment => ({
  ...quoted(words),
  iso,
  until: null,
  precision,
  because: 'fixture',
});

const sentence = (start: string, end: string): Quoted => {
  const from = nth(start).start;
  const to = text.indexOf(end, from) + end.length;
  return { text: text.slice(from, to), start: from, end: to };
};
const event = (at: Quoted, date: string, iso: string, precision: Precision): Event => ({
  ...at,
  iso,
  precision,
  date: nth(date),
});

export const card: Card = {
  format: 'nutgraf-card/1',
  article,
  summary: [
    sentence('At least three people', 'service said.'),
    sentence('Brightwater, the company', 'reports of rust.'),
    sentence('It warned that', 'on Thursday.'),
  ],
  actors: [
    actor('a1', 'Brightwater', 'organisation', 'the company that runs the dam', true),
    actor('a2', 'Ines Calder', 'person', 'Mayor', true),
    actor('a3', 'Tomas Rehn', 'person', 'chief executive', true),
    actor('a4', 'the county of Lowmark', 'organisation', null, true, ['The county']),
    actor('a5', 'Water Safety Board', 'organisation', null, false),
    actor('a6', 'Ellery fire service', 'organisation', null, false),
    actor('a7', 'Two engineers', 'group', 'worked at the dam', false),
    actor('a8', 'Port Ellery', 'place', null, false),
    actor('a9', 'Orrin Dam', 'place', null, false),
    actor('a10', 'Saint Orla', 'place', null, false),
  ],
  claims: [
    claim({
      by: 'the Ellery fire service',
      id: 'a6',
      cue: 'said',
      stance: 'states',
      says: [
        'At least three people were killed and 41 injured after a sluice gate at the Orrin Dam failed on Monday night and sent a wall of water into the lower town',
      ],
    }),
    claim({
      by: 'Ines Calder',
      id: 'a2',
      cue: 'said',
      stance: 'states',
      form: 'mixed',
      says: ['the harbour district had "perhaps nine minutes" of warning'],
    }),
    claim({
      by: 'Ines Calder',
      as: 'she',
      id: 'a2',
      cue: 'said',
      stance: 'states',
      form: 'direct',
      says: ['"Nobody in this town was told that the gate was in doubt,"'],
    }),
    claim({
      by: 'Brightwater',
      id: 'a1',
      cue: 'denied',
      stance: 'denies',
      says: ['it had ignored reports of rust'],
      disputedBy: ['c6'],
    }),
    claim({
      by: 'Tomas Rehn',
      id: 'a3',
      cue: 'said',
      stance: 'states',
      form: 'direct',
      says: ['"Every inspection since 2019 was passed without a fault,"'],
    }),
    claim({
      by: 'Two engineers who worked at the dam',
      id: 'a7',
      cue: 'alleged',
      stance: 'alleges',
      anonymous: true,
      says: ['Brightwater had ignored reports of rust for months'],
      disputedBy: ['c4'],
    }),
    claim({
      by: 'the county of Lowmark',
      id: 'a4',
      cue: 'according to',
      stance: 'states',
      says: ['About 2,400 residents left their homes before dawn'],
    }),
    claim({
      by: 'the county of Lowmark',
      as: 'The county',
      id: 'a4',
      cue: 'expects',
      stance: 'warns',
      says: ['repairs to cost between $30 million and $45 million'],
      confidence: 0.5,
    }),
    claim({
      by: 'the county of Lowmark',
      as: 'It',
      id: 'a4',
      cue: 'warned',
      stance: 'warns',
      says: ['a second gate could fail if rain returned on Thursday'],
    }),
    claim({ by: 'Brightwater', id: 'a1', cue: 'pledged', stance: 'promises', says: ['to pay for temporary housing'] }),
    claim({ by: 'Brightwater', id: 'a1', cue: 'said', stance: 'states', says: ['it would open its inspection books'] }),
    claim({
      by: 'Brightwater',
      as: 'It',
      id: 'a1',
      cue: 'declined',
      stance: 'declines',
      says: ['to comment on a report in March that 12% of its gates were overdue for repair'],
    }),
    claim({
      by: 'Water Safety Board',
      id: 'a5',
      cue: 'called',
      stance: 'judges',
      form: 'mixed',
      says: ['the failure "the worst in a generation"'],
    }),
    claim({
      by: 'Water Safety Board',
      id: 'a5',
      cue: 'ordered',
      stance: 'demands',
      says: ['the company to lower the lake by four metres'],
      confidence: 0.55,
    }),
  ],
  figures: [
    figure('At least three people', 'casualties', 3, {
      unit: 'people',
      qualifier: '>=',
      counts: 'killed',
      outcome: 'killed',
      by: 'the Ellery fire service',
      asOf: '2026-11-18',
    }),
    figure('41 injured', 'casualties', 41, {
      unit: 'people',
      outcome: 'injured',
      counts: 'injured',
      by: 'the Ellery fire service',
    }),
    figure('About 2,400 residents', 'people', 2400, {
      unit: 'residents',
      qualifier: '~',
      counts: 'left their homes before dawn',
      by: 'the county of Lowmark',
    }),
    figure('Roughly 900', 'people', 900, {
      unit: 'residents',
      qualifier: '~',
      counts: 'of the residents spent the night in the Saint Orla school',
    }),
    figure('between $30 million and $45 million', 'money', 30e6, {
      high: 45e6,
      unit: 'USD',
      counts: 'cost of repairs',
      by: 'The county',
    }),
    figure('12%', 'percent', 12, { unit: '%', counts: 'of its gates were overdue for repair', asOf: '2026-03' }),
    figure('four metres', 'measure', 4, { unit: 'metres', counts: 'lower the lake', by: 'Water Safety Board' }),
  ],
  dates: [
    moment('Monday night', '2026-11-16', 'part-of-day'),
    moment('2019', '2019', 'year'),
    moment('Thursday', '2026-11-19', 'day'),
    moment('March', '2026-03', 'month'),
    moment('1974', '1974', 'year'),
  ],
  timeline: [
    event(sentence('The dam was built', '1974.'), '1974', '1974', 'year'),
    event(sentence('It declined to comment', 'for repair.'), 'March', '2026-03', 'month'),
    event(sentence('At least three people', 'service said.'), 'Monday night', '2026-11-16', 'part-of-day'),
    event(sentence('It warned that', 'on Thursday.'), 'Thursday', '2026-11-19', 'day'),
  ],
};
