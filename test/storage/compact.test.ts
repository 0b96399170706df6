import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/article.ts';
import { compacted, expanded } from '../../src/storage/compact.ts';
import { pack, unpack, unpackAny } from '../../src/storage/pack.ts';
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
});

describe('packing', () => {
  test('is the same bytes for the same card', async () => {
    const url = 'https://courier.example/1';
    expect(await pack(fullCard(url))).toEqual(await pack(fullCard(url)));
  });

  test('cards that were packed as plain JSON are read, and known as old', async () => {
    const one = fullCard('https://courier.example/1');
    const claims = Array.from({ length: 30 }, (_, i) =>
      one.claims.map((claim, k) => ({ ...claim, id: `c${2 * i + k}` })),
    );
    const card = { ...one, claims: claims.flat() };
    const stream = new Blob([JSON.stringify(card)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const old = new Uint8Array(await new Response(stream).arrayBuffer());
    expect(await unpackAny(old)).toEqual({ card, old: true });
    expect(await unpackAny(await pack(card))).toEqual({ card, old: false });
    expect((await pack(card)).length).toBeLessThan(old.length);
  });

  test('bytes that unpack to something else are damaged', async () => {
    for (const text of ['{"compact":1}', '{"compact":1,"text":"a","head":{},"keys":[99,99]}', '[]', 'null', '{']) {
      const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
      expect(await unpack(new Uint8Array(await new Response(stream).arrayBuffer()))).toBeUndefined();
    }
  });
});
