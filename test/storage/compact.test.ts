import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/article.ts';
import { compacted, expanded, type Json } from '../../src/storage/compact.ts';
import { fullCard } from './full-card.ts';
import { sampleCard } from './sample-card.ts';

const back = (card: Card): unknown => expanded(JSON.parse(compacted(card)));

describe('a compact card', () => {
  const card = fullCard('https://courier.example/1');

  test('comes back letter for letter, keys in their order', () => {
    expect(compacted(card).startsWith('{"compact":1')).toBe(true);
    expect(JSON.stringify(back(card))).toBe(JSON.stringify(card));
  });

  test('leaves out the words that stand at a span', () => {
    const [claim] = card.claims;
    expect(compacted(card).split(claim!.text[0]!)).toHaveLength(2);
  });

  test('words that do not stand at their span are kept', () => {
    const [claim, ...others] = card.claims;
    const edited: Card = { ...card, claims: [{ ...claim!, text: ['something else'] }, ...others] };
    expect(back(edited)).toEqual(edited);
  });

  const odd: readonly [string, Card][] = [
    ['with empty lists', sampleCard(null, 'Nothing')],
    [
      'with one object of another shape',
      { ...card, actors: [card.actors[0]!, { ...card.actors[1]!, extra: 1 } as never] },
    ],
    ['with a field of a later version', { ...card, later: { of: ['a'] } } as never],
    ['with spans that are no numbers', { ...card, summary: [{ text: 'a', start: 'x', end: null } as never] }],
    ['with fractions as offsets', { ...card, summary: [{ text: 'a', start: 0.1, end: 0.3 }] }],
    ['with a key that holds a comma', { ...card, dates: [{ 'a,b': 1 } as never, { 'a,b': 2 } as never] }],
    ['with numbers at odd places', { ...card, dates: [[1, 2], [], [3]] as never }],
    ['with ids that do not count up', { ...card, figures: [{ id: 'f07' }, { id: 'f8' }] as never }],
  ];
  test.each(odd)('%s', (_, card) => expect(JSON.stringify(back(card))).toBe(JSON.stringify(card)));

  test('is written as it is where a text or a list is none', () => {
    const wrong = [
      { ...card, article: { ...card.article, text: 7 } },
      { ...card, later: 'soon' },
    ] as unknown as readonly Card[];
    for (const one of wrong) expect(compacted(one)).toBe(JSON.stringify(one));
  });

  test('keeps blocks that are missing, and the keys of a later version by name', () => {
    const odd = { ...card, article: { ...card.article, blocks: null, later: true } } as unknown as Card;
    const { blocks, keys } = JSON.parse(compacted(odd));
    expect(blocks).toBeNull();
    expect(keys).toEqual([11, Object.keys(odd.article).join(',')]);
  });
});

const dam = sampleCard(null, 'Dam', 'A dam holds.');

/** How a list of values is written, in a card whose text is "Dam\nA dam holds." */
const written = (list: readonly Json[]): Json => {
  const card = { ...dam, dates: list } as unknown as Card;
  const { lists } = JSON.parse(compacted(card)) as { readonly lists: readonly [string, Json][] };
  return lists.find(([name]) => name === 'dates')![1];
};

describe('a list is written as', () => {
  test.each<[string, readonly Json[], Json]>([
    ['nothing', [], []],
    ['nulls, which need no count', [null, null], null],
    ['one value', ['x'], ['x']],
    ['one number', [5], [5]],
    ['the value that all are', ['x', 'x'], { a: 'x' }],
    ['the number that all are', [5, 5, 5], { a: 5 }],
    ['values of which some are equal', ['x', 'x', 'y'], ['x', 'x', 'y']],
    ['values and null', ['x', null], ['x', null]],
    ['integers that count up', [4, 5, 6], { f: 4 }],
    ['integers that count down', [6, 5, 4], [6, 5, 4]],
    ['integers with a gap', [4, 5, 7], [4, 5, 7]],
    ['fractions', [0.5, 1.5], [0.5, 1.5]],
    ['a number and a word', [4, '5'], [4, '5']],
    ['ids that count up', ['f7', 'f8'], { i: 'f', v: { f: 7 } }],
    ['one id', ['claim-0'], { i: 'claim-', v: [0] }],
    ['ids in any order', ['f10', 'f2'], { i: 'f', v: [10, 2] }],
    ['the id that all have', ['f1', 'f1'], { a: 'f1' }],
    ['ids of two kinds', ['f1', 'g2'], ['f1', 'g2']],
    ['an id and a number', ['f1', 2], ['f1', 2]],
    ['negative numbers', [-5, -7], [-5, -7]],
    ['ids after a number', [1, 'f2'], [1, 'f2']],
    ['ids with a zero before', ['f07', 'f8'], ['f07', 'f8']],
    ['numbers of nine digits', ['f123456789'], { i: 'f', v: [123_456_789] }],
    ['longer numbers', ['f1234567890'], ['f1234567890']],
    ['digits without a prefix', ['7', '8'], ['7', '8']],
    ['digits that end no word', ['f7x', 'f8x'], ['f7x', 'f8x']],
    ['digits between', ['a1b2', 'a1b3'], { i: 'a1b', v: { f: 2 } }],
    ['digits after a line', ['a\nb7'], ['a\nb7']],
    ['a prefix of twenty letters', [`${'p'.repeat(20)}1`], { i: 'p'.repeat(20), v: [1] }],
    ['a prefix of more', [`${'p'.repeat(21)}1`], [`${'p'.repeat(21)}1`]],
    ['lists of their lengths', [['x'], [], ['y', 'z']], { n: [1, 0, 2], v: ['x', 'y', 'z'] }],
    ['equal lists', [['x'], ['x']], { n: [1, 1], v: { a: 'x' } }],
    ['lists among others', [['x'], 'y'], [['x'], 'y']],
    ['others among lists', ['y', ['x']], ['y', ['x']]],
    ['objects among others', [{ x: 1 }, 2], [{ x: 1 }, 2]],
    ['objects by column', [{ x: 1 }, { x: 3 }], { k: 'x', c: [[1, 3]] }],
    ['objects without keys', [{}, {}], [{}, {}]],
    ['an empty key', [{ '': 1 }], { k: '', c: [[1]] }],
    ['objects and null', [null, { x: 1 }, null, { x: 3 }], { k: 'x', m: '0101', c: [[1, 3]] }],
    ['objects of two shapes', [{ x: 1 }, { y: 1 }], [{ x: 1 }, { y: 1 }]],
    ['a key with a comma', [{ 'a,b': 1, c: 2 }], [{ 'a,b': 1, c: 2 }]],
    [
      'spans by their distances',
      [
        { start: 4, end: 6 },
        { start: 9, end: 10 },
      ],
      {
        k: 1,
        c: [
          [4, 5],
          [2, 1],
        ],
      },
    ],
    [
      'spans that go back',
      [
        { start: 9, end: 10 },
        { start: 4, end: 6 },
      ],
      {
        k: 1,
        c: [
          [9, -5],
          [1, 2],
        ],
      },
    ],
    [
      'spans of which a start is none',
      [
        { start: 'x', end: 6 },
        { start: 8, end: 9 },
      ],
      {
        k: 1,
        c: [
          ['x', 8],
          [6, 9],
        ],
      },
    ],
    [
      'spans of which an end is none',
      [
        { start: 4, end: 6 },
        { start: 8, end: null },
      ],
      {
        k: 1,
        c: [
          [4, 8],
          [6, null],
        ],
      },
    ],
    ['a start alone', [{ start: 4 }, { start: 8 }], { k: 'start', c: [[4, 8]] }],
    ['words at their span', [{ text: 'dam', start: 6, end: 9 }], { k: 2, c: ['span', [6], [3]] }],
    [
      'words of which one is not at its span',
      [
        { text: 'dam', start: 6, end: 9 },
        { text: 'dyke', start: 6, end: 9 },
      ],
      {
        k: 2,
        c: [
          ['dam', 'dyke'],
          [6, 0],
          [3, 3],
        ],
      },
    ],
  ])('%s', (_, list, expected) => {
    const column = written(list);
    expect(JSON.stringify(column)).toBe(JSON.stringify({ n: [list.length], v: expected }));
    expect(JSON.stringify(back({ ...dam, dates: list as never }))).toBe(JSON.stringify({ ...dam, dates: list }));
  });

  const at = (start: Json, end: Json): Json => ({ start, end });
  const said = (text: Json, spans: Json): Json => (written([{ text, spans }]) as { v: { c: Json[] } }).v.c[0]!;
  test.each<[string, Json, Json, Json]>([
    ['at all their spans', ['A', 'dam'], [at(4, 5), at(6, 9)], 'span'],
    ['of which one is elsewhere', ['A', 'dyke'], [at(4, 5), at(6, 9)], { n: [2], v: ['A', 'dyke'] }],
    ['fewer than their spans', ['A'], [at(4, 5), at(6, 9)], { n: [1], v: ['A'] }],
    ['more than their spans', ['A', 'dam'], [at(4, 5)], { n: [2], v: ['A', 'dam'] }],
    ['that are no list', 'A', [at(4, 5)], ['A']],
    ['whose spans are no list', ['A'], at(4, 5), { n: [1], v: ['A'] }],
    ['whose spans are none', ['A'], [null], { n: [1], v: ['A'] }],
    ['whose span has no start', ['Dam\nA'], [at(null, 5)], { n: [1], v: ['Dam\nA'] }],
    ['whose span has no end', ['holds.'], [at(10, null)], { n: [1], v: ['holds.'] }],
  ])('words %s', (_, text, spans, expected) => expect(said(text, spans)).toEqual(expected));

  test('words of claims of which one is not at its spans', () => {
    const spans = [at(6, 9)];
    const list = [
      { text: ['dam'], spans },
      { text: ['dyke'], spans },
    ];
    expect(written(list)).toMatchObject({ v: { c: [{ n: [1, 1], v: ['dam', 'dyke'] }, { n: [1, 1] }] } });
  });
});

describe('what lies on disk', () => {
  // A stored card names a shape by its number: none may ever change.
  const shapes = [
    'type,start,end',
    'start,end',
    'text,start,end',
    'start,end,text',
    'id,name,kind,aliases,role,roleSpan,key,mentions,references,confidence,because',
    'id,speaker,speakerId,speakerSpan,anonymous,cue,cueSpan,stance,negated,form,text,spans,disputedBy,confidence,because',
    'id,start,end,text,value,high,unit,qualifier,change,counts,countsSpans,kind,outcome,scope,by,bySpan,asOf,asOfSpan,confidence,because',
    'direction,from',
    'places,subgroup,counting',
    'start,end,text,iso,until,precision,because',
    'start,end,text,iso,precision,date',
    'format,article,summary,actors,claims,figures,dates,timeline',
    'isArticle,kind,headline,standfirst,byline,published,modified,publisher,language,section,url,words,cutOff,from,text,blocks,because',
  ];
  test.each(shapes.map((keys, number) => [number, keys] as const))('shape %i', (number, keys) => {
    const list = [Object.fromEntries(keys.split(',').map((key) => [key, null]))];
    expect(written(list)).toMatchObject({ v: { k: number } });
  });

  const blocks = {
    n: [2],
    v: {
      k: 0,
      c: [
        ['headline', 'paragraph'],
        [0, 4],
        [3, 12],
      ],
    },
  };

  test('is the card in this form', () => {
    const { text, blocks: _blocks, ...head } = dam.article;
    const lists = ['summary', 'actors', 'claims', 'figures', 'dates', 'timeline'].map((name) => [
      name,
      { n: [0], v: [] },
    ]);
    expect(JSON.parse(compacted(dam))).toEqual({
      compact: 1,
      format: 'nutgraf-card/1',
      text: 'Dam\nA dam holds.',
      head,
      keys: [11, 12],
      blocks,
      lists,
    });
  });

  const stored = { compact: 1, format: 'f', text: 't', head: {}, keys: ['format,article', 'text'], lists: [] };

  test('is read without more than it holds', () => {
    expect(expanded(stored)).toEqual({ format: 'f', article: { text: 't' } });
    expect(expanded({ ...stored, compact: 2 })).toEqual({ ...stored, compact: 2 });
    expect(expanded('nutgraf')).toBe('nutgraf');
  });

  test.each<[string, Json, string]>([
    ['text', { ...stored, text: 1 }, 'no compact card'],
    ['head', { ...stored, head: [] }, 'no compact card'],
    ['keys', { ...stored, keys: {} }, 'no compact card'],
    ['lists', { ...stored, lists: {} }, 'no compact card'],
    ['shape of keys', { ...stored, keys: [99, 12] }, 'no shape'],
    ['keys but null', { ...stored, keys: [null, 12] }, 'no shape'],
    ['column but a number', { ...stored, keys: ['list', 'text'], lists: [['list', 5]] }, 'no column'],
    ['column but an empty one', { ...stored, keys: ['list', 'text'], lists: [['list', {}]] }, 'no column'],
  ])('without its %s is refused', (_, value, words) => {
    expect(() => expanded(value)).toThrow(new TypeError(words));
  });
});
