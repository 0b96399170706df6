// Claims and figures that one side has and the other has not.
import { describe, expect, test } from 'vitest';
import { claimsElsewhere, newClaims } from '../../src/context/new-claims.ts';
import { figuresElsewhere, newFigures } from '../../src/context/new-figures.ts';
import { inkOfArticle, isQuoted } from '../../src/context/told-before.ts';
import { english } from '../../src/language/en/index.ts';
import { cardOf, earlier, frequencies, here } from './card-of.ts';

const words = english.terms;
const quote = 'The turbines were flooded before anybody closed the sluice';
const said = { speaker: 'Ida Kerrin', speakerId: 'a0', form: 'direct', words: quote } as const;
const withQuote = (claim = {}) =>
  cardOf(`Dam above Osla bursts\n“${quote},” said Ida Kerrin. Rain fell.`, '2026-03-03', {
    actors: [{ name: 'Ida Kerrin' }],
    claims: [{ ...said, ...claim }],
  });
const other = (body: string, key: string) => earlier(cardOf(`Dam above Osla bursts\n${body}`, '2026-03-02'), key, 'X');
const plain = [other('The dam broke on Sunday.', 'a'), other('Villages below the dam were cleared.', 'b')];

describe('claims', () => {
  const now = here(withQuote());
  const find = (others = plain, side = now) => newClaims(side, others, words, frequencies);

  test('a quotation that no other article has, with who said it', () => {
    expect(find()).toEqual([
      {
        kind: 'claim',
        id: 'c0',
        text: `Ida Kerrin: ${quote}`,
        evidence: { start: 22, end: 100, text: `“${quote},” said Ida Kerrin.`, key: null },
        because: 'nothing like it in 2 earlier articles on this event',
      },
    ]);
  });

  test('in other words it is told all the same', () => {
    expect(find([plain[0]!, other('Nobody closed the sluice until the turbines were flooded.', 'c')])).toEqual([]);
  });

  test('a few of its words in a row are enough', () => {
    expect(find([plain[0]!, other('“Before anybody closed the sluice” was all that he wrote.', 'c')])).toEqual([]);
    expect(isQuoted(quote, inkOfArticle(now))).toBe(true);
    expect(isQuoted('The turbines were', inkOfArticle(now))).toBe(false);
  });

  test.each([
    ['in the words of the reporter', { form: 'indirect' }],
    ['by nobody who is named', { speaker: null, speakerId: null }],
    ['not surely read', { confidence: 0.6 }],
    ['read out: they may be the words of another', { cue: 'read' }],
  ])('none that is %s', (_, claim) => expect(find(plain, here(withQuote(claim)))).toEqual([]));

  test('two other articles at least, or nothing is new', () => expect(find(plain.slice(0, 1))).toEqual([]));

  test('what a key actor says there and nobody passes on here', () => {
    const there = earlier(withQuote(), 'a', 'X');
    const silent = here(cardOf('Dam above Osla bursts\nThe dam broke on Sunday.', '2026-03-03'));
    expect(claimsElsewhere(silent, [there, { ...there, key: 'b' }], words, frequencies)).toMatchObject([
      { kind: 'claim', text: `Ida Kerrin: ${quote}`, evidence: { key: 'a' } },
    ]);
    expect(claimsElsewhere(now, [there], words, frequencies)).toEqual([]);
  });
});

describe('figures', () => {
  const sentence = 'The flood destroyed 340 greenhouses near Osla.';
  const figure = { text: '340 greenhouses', value: 340, unit: 'greenhouses', kind: 'count', outcome: null } as const;
  const withFigure = (more = {}) =>
    cardOf(`Dam bursts\n${sentence}`, '2026-03-03', {
      figures: [{ ...figure, counts: 'greenhouses near Osla', ...more }],
    });
  const find = (others = plain, card = withFigure()) => newFigures(here(card), others, words, frequencies);

  test('a figure that no other article has, with its sentence', () => {
    expect(find()).toMatchObject([{ kind: 'figure', id: 'f0', text: sentence, evidence: { key: null } }]);
  });

  test('the same number there, or the same things counted, speaks against it', () => {
    expect(find([plain[0]!, other('It took 340 men to close it.', 'c')])).toEqual([]);
    expect(find([plain[0]!, other('Dozens of greenhouses near Osla were hit.', 'c')])).toEqual([]);
  });

  test.each([
    ['nobody has counted', { qualifier: '~' }],
    ['says not what it counts', { counts: null }],
    ['is a duration', { kind: 'duration' }],
    ['was read with another number in it', { counts: 'greenhouses 12 near Osla' }],
  ])('none that %s', (_, more) => expect(find(plain, withFigure(more))).toEqual([]));

  test('another toll is one that moved, not a new one', () => {
    const toll = cardOf('Dam bursts\nAt least 12 villagers drowned near the mill.', '2026-03-03', {
      figures: [{ text: '12 villagers', value: 12, counts: 'villagers drowned near the mill' }],
    });
    const before = earlier(
      cardOf('Dam bursts\nNine died.', '2026-03-02', { figures: [{ text: 'Nine', value: 9 }] }),
      'c',
      'Z',
    );
    expect(find(plain, toll)).toHaveLength(1);
    expect(find([plain[0]!, before], toll)).toEqual([]);
  });

  test('a figure from the top of an earlier article that is missing here', () => {
    const silent = here(cardOf('Dam bursts\nThe dam broke on Sunday.', '2026-03-03'));
    const there = earlier(withFigure(), 'a', 'X');
    expect(figuresElsewhere(silent, [there], words, frequencies)).toMatchObject([
      { kind: 'figure', text: sentence, evidence: { key: 'a' } },
    ]);
    expect(figuresElsewhere(here(withFigure()), [there], words, frequencies)).toEqual([]);
  });
});
