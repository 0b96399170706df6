import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textArticle } from '../../src/command/text-article.ts';
import { readFrequencies, writeFrequencies } from '../../src/context/frequencies.ts';
import { likeness, sideOf } from '../../src/context/likeness.ts';
import { rank, relate } from '../../src/context/relate.ts';
import { containment, isSameText, sketchOf } from '../../src/context/sketch.ts';
import { termOf, termsOf } from '../../src/context/terms.ts';
import { dayOf, traceOf } from '../../src/context/trace.ts';
import { english } from '../../src/language/en/index.ts';

const table = readFileSync(join(import.meta.dirname, '../../src/language/en/trained/frequencies.bin'));
const tracing = { words: english.terms, frequencies: readFrequencies(table) };
const trace = (text: string, published?: string) => traceOf(textArticle(text, published ? { published } : {}), tracing);

describe('terms', () => {
  test.each([
    ['Cities', 'city'],
    ['dams', 'dam'],
    ['crisis', 'crisis'],
    ['Kerrin’s', 'kerrin'],
    ['Bøe', 'bøe'],
    ['Café', 'cafe'],
    ['bus', 'bus'],
  ])('%s → %s', (word, term) => expect(termOf(word, english.terms)).toBe(term));

  test('knows where words stand, which are capitalised and which open a sentence', () => {
    expect(termsOf('Mayor Kerrin spoke. He wept at 6.1 points', english.terms)).toEqual([
      { term: 'mayor', start: 0, capital: true, opens: true },
      { term: 'kerrin', start: 6, capital: true, opens: false },
      { term: 'spoke', start: 13, capital: false, opens: false },
      { term: 'he', start: 20, capital: true, opens: true },
      { term: 'wept', start: 23, capital: false, opens: false },
      { term: 'at', start: 28, capital: false, opens: false },
      { term: '6.1', start: 31, capital: false, opens: false },
      { term: 'point', start: 35, capital: false, opens: false },
    ]);
  });
});

test('the frequency table says the same after it was written and read', () => {
  const table = writeFrequencies(
    1000,
    new Map([
      ['flood', 16],
      ['the', 1000],
      ['once', 1],
    ]),
  );
  expect(table).toBe('1000\n16 flood\n40 the\n');
  const { rarity } = readFrequencies(new TextEncoder().encode(table));
  expect(rarity('flood')).toBeCloseTo(Math.log(1000 / 16), 10);
  expect(rarity('the')).toBe(0);
  expect(rarity('unheard')).toBeCloseTo(Math.log(500), 10);
});

const dam = `Dam above Osla bursts after week of rain
The earthen dam above Osla burst on Sunday night and sent a wall of water through the lower town, Mayor Ida Kerrin said.
At least nine people were killed and dozens are missing, the Tarn Valley rescue service said.
Engineers had warned of cracks in the dam wall since autumn, according to documents seen by the Tarn Post.`;
const damLater = `Osla dam disaster: death toll rises to twelve
Rescuers in Osla found three more bodies on Monday, Mayor Ida Kerrin said, a day after the dam above the town burst.
The Tarn Valley rescue service is still searching for the missing in the mud of the lower town.
Documents show that engineers warned of cracks in the wall of the dam last autumn.`;
const otherDam = `Dam near Brekke bursts, village flooded
A dam near Brekke burst on Friday and flooded the village below, the governor, Tor Malm, said.
At least four people were killed and dozens are missing, the Fell County rescue service said.
Engineers had not warned of cracks in the dam wall, Malm said.`;

describe('trace', () => {
  test('is the same each time, heaviest first, with names and day', () => {
    const one = trace(dam, '2026-03-02T08:00:00Z');
    expect(one).toEqual(trace(dam, '2026-03-02T08:00:00Z'));
    expect(one.terms.slice(0, 2)).toEqual(['osla', 'tarn']);
    expect(one.weights[0]).toBe(255);
    expect(one.names).toEqual(['ida', 'kerrin', 'mayor', 'osla', 'post', 'sunday', 'tarn', 'valley']);
    expect(one.day).toBe(20_514);
  });

  test('of any text is made without a fault', () => {
    for (const text of ['', ' ', '\ud800', '...', '1', 'a'.repeat(10_000)])
      expect(trace(text).terms.length).toBeLessThan(3);
  });

  test('a date that is none gives no day', () => {
    expect(dayOf('soon')).toBeNull();
    expect(dayOf('2026-03-02')).toBe(20_514);
  });
});

describe('relate', () => {
  const side = (text: string, day?: string) => sideOf(trace(text, day));

  test('two reports of one event', () => {
    expect(relate(side(damLater, '2026-03-03'), side(dam, '2026-03-02'))).toMatchObject({
      relation: 'same-event',
      old: false,
      because: 'shares osla, tarn, ida, kerrin, mayor; published 1 day apart',
    });
  });

  test('the same words about other places are another event', () => {
    const related = relate(side(otherDam, '2026-03-02'), side(dam, '2026-03-02'));
    expect(related?.relation).not.toBe('same-event');
    expect(likeness(side(otherDam), side(dam)).names).toBeLessThan(0.2);
  });

  test('a week later it is the same story, a month later background', () => {
    expect(relate(side(damLater, '2026-03-09'), side(dam, '2026-03-02'))).toMatchObject({
      relation: 'same-story',
      old: false,
    });
    expect(relate(side(damLater, '2026-04-09'), side(dam, '2026-03-02'))).toMatchObject({
      relation: 'same-story',
      old: true,
    });
  });

  test('a copy under another headline is the same text', () => {
    const copy = `Wall of water hits town\n${dam.split('\n').slice(1).join('\n')}\nThe railway is closed.`;
    expect(relate(side(copy), side(dam))?.relation).toBe('same-text');
  });

  test('ranks the likest first and leaves out the rest', () => {
    const others = [otherDam, damLater, 'Bakery wins prize\nA bakery in Lund won a prize for its rye bread.'].map(
      (text) => ({
        side: side(text),
        text,
      }),
    );
    expect(rank(side(dam), others).map(({ item }) => item.text)).toEqual([damLater]);
  });
});

describe('sketch', () => {
  const words = Array.from({ length: 400 }, (_, i) => `w${(i * 7919) % 1009}`);

  test('holds about an eighth of the runs, ascending', () => {
    const sketch = sketchOf(words);
    expect(sketch.length).toBeGreaterThan(30);
    expect(sketch.length).toBeLessThan(70);
    expect([...sketch]).toEqual([...sketch].sort((a, b) => a - b));
  });

  test.each([
    ['cut to a third', words.slice(0, 130), true],
    ['half of another text added', [...words, ...Array.from({ length: 200 }, (_, i) => `x${i}`)], true],
    ['every tenth word changed', words.map((word, i) => (i % 10 ? word : 'y')), true],
    ['another text', words.map((word) => `z${word}`), false],
  ])('%s', (_, edited, same) => expect(isSameText(sketchOf(words), sketchOf(edited))).toBe(same));

  test('empty sketches share nothing', () =>
    expect(containment(sketchOf([]), sketchOf([]))).toEqual({ share: 0, shared: 0 }));
});
