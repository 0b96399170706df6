// Ten thousand generated articles: the same each time, with the word statistics of news (a few words often, most rarely),
// running stories that share names and topic words, and cards of realistic size.
import type { Actor, Article, Block, Card, Claim, Figure } from '../../../src/article.ts';
import { randomFrom } from '../../../src/training/random.ts';

const outlets = ['Tarn Wire', 'Fell Herald', 'Osla Post', 'Lund Courier', 'The Veldhaven Times', 'Brekke Today'];
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const perStory = 5;

/** `vocabulary`: rarest first, as the frequency table lists it. */
export function articleNumber(n: number, vocabulary: readonly string[]): Card {
  const story = randomFrom(1 + Math.floor(n / perStory));
  const topic = Array.from({ length: 40 }, () => vocabulary[Math.floor(story() * 9000)]!);
  const people = Array.from({ length: 6 }, () => name(story));
  const random = randomFrom(1_000_000 + n);
  const own = Array.from({ length: 6 }, () => name(random));
  const names = [...people.slice(0, 4), ...own];
  const common = (): string => vocabulary[vocabulary.length - 1 - Math.floor(vocabulary.length * random() ** 6)]!;
  const word = (): string => (random() < 0.12 ? topic[Math.floor(random() ** 2 * topic.length)]! : common());

  const headline = capital([word(), topic[0]!, people[0]!, topic[1]!, word(), word(), word()].join(' '));
  let text = headline;
  const blocks: Block[] = [{ type: 'headline', start: 0, end: headline.length }];
  const mentions = new Map<string, { start: number; end: number }[]>();
  const claims: Claim[] = [];
  const figures: Figure[] = [];
  const length = Math.round(642 * Math.exp(0.45 * (random() + random() + random() - 1.5)));
  for (let words = 0; words < length; ) {
    text += '\n';
    const start = text.length;
    for (let s = 0; s < 3 && words < length; s++) {
      const speaker = names[Math.floor(random() * names.length)]!;
      const at = text.length;
      text += capital(speaker);
      mentions.set(speaker, [...(mentions.get(speaker) ?? []), { start: at, end: at + speaker.length }]);
      text += ' said “';
      const content = text.length;
      const value = Math.floor(random() * 900);
      const sentence = Array.from({ length: 16 }, word);
      text += sentence.slice(0, 9).join(' ');
      const figure = text.length + 1;
      text += ` ${value} ${sentence.slice(9).join(' ')}`;
      if (s === 0) claims.push(claim(claims.length, speaker, text.slice(content), content, text.length));
      if (s === 1) figures.push(figureOf(figures.length, text.slice(figure), value, figure));
      text += `”. `;
      words += 21;
    }
    text = text.trimEnd();
    blocks.push({ type: 'paragraph', start, end: text.length });
  }
  const article: Article = {
    isArticle: true,
    kind: 'article',
    headline,
    standfirst: null,
    byline: [own[0]!],
    published: new Date(Date.UTC(2024, 0, 1) + Math.floor(n / 14) * 86_400_000).toISOString(),
    modified: null,
    publisher: outlets[n % outlets.length]!,
    language: 'en',
    section: null,
    url: `https://outlet${n % outlets.length}.example/${n}`,
    words: length,
    cutOff: false,
    from: { headline: 'json-ld', published: 'json-ld', publisher: 'meta' },
    text,
    blocks,
    because: ['generated'],
  };
  return {
    format: 'nutgraf-card/1',
    article,
    summary: claims.slice(0, 3).map(({ spans: [span], text: [words] }) => ({ ...span!, text: words! })),
    actors: [...mentions].map(([who, spans], i) => actor(i, who, spans)),
    claims,
    figures,
    dates: [],
    timeline: [],
  };
}

function name(random: () => number): string {
  const syllables = ['bra', 'kel', 'mo', 'ran', 'ti', 'sor', 'vel', 'da', 'lun', 'per', 'ga', 'hol', 'mi', 'est'];
  const part = () => capital(Array.from({ length: 2 }, () => syllables[Math.floor(random() * 14)]!).join(''));
  return `${part()} ${part()}${syllables[Math.floor(random() * 14)]!}`;
}

const because = 'generated from a random sentence of the benchmark';

function actor(i: number, who: string, mentions: Actor['mentions']): Actor {
  const kind = i % 3 === 2 ? 'organisation' : 'person';
  const role = i % 2 ? 'the minister of works' : null;
  const roleSpan = role && mentions[0] ? mentions[0] : null;
  return {
    id: `a${i}`,
    name: who,
    kind,
    aliases: [who],
    role,
    roleSpan,
    key: i < 4,
    mentions,
    references: [],
    confidence: 0.91,
    because,
  };
}

function claim(i: number, speaker: string, text: string, start: number, end: number): Claim {
  const span = { start: start - 20, end: start - 8 };
  return {
    id: `c${i}`,
    speaker,
    speakerId: `a${i}`,
    speakerSpan: span,
    anonymous: false,
    cue: 'said',
    cueSpan: span,
    stance: 'states',
    negated: false,
    form: 'direct',
    text: [text],
    spans: [{ start, end }],
    disputedBy: [],
    confidence: 0.83,
    because,
  };
}

function figureOf(i: number, text: string, value: number, start: number): Figure {
  return {
    id: `f${i}`,
    text: text.slice(0, 20),
    start,
    end: start + 20,
    value,
    high: null,
    unit: 'homes',
    qualifier: '>=',
    change: null,
    counts: text.slice(4, 40),
    countsSpans: [{ start, end: start + 36 }],
    kind: 'count',
    outcome: null,
    scope: { places: [], subgroup: null, counting: null },
    by: null,
    bySpan: null,
    asOf: null,
    asOfSpan: null,
    confidence: 0.8,
    because,
  };
}
