import { describe, expect, test } from 'vitest';
import { pack, unpack, unpackAny } from '../../src/storage/pack.ts';
import { fullCard } from './full-card.ts';

const url = 'https://courier.example/1';
const deflated = async (bytes: string | Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

describe('packing', () => {
  test('is the same bytes for the same card', async () => {
    expect(await pack(fullCard(url))).toEqual(await pack(fullCard(url)));
    expect(await unpack(await pack(fullCard(url)))).toEqual(fullCard(url));
  });

  test('cards that were packed as plain JSON are read, and known as old', async () => {
    const one = fullCard(url);
    const claims = Array.from({ length: 30 }, (_, i) =>
      one.claims.map((claim, k) => ({ ...claim, id: `c${2 * i + k}` })),
    );
    const card = { ...one, claims: claims.flat() };
    const old = await deflated(JSON.stringify(card));
    expect(await unpackAny(old)).toEqual({ card, old: true });
    expect(await unpackAny(await pack(card))).toEqual({ card, old: false });
    expect((await pack(card)).length).toBeLessThan(old.length);
  });

  test.each([
    '{"compact":1}',
    '{"compact":1,"text":"a","head":{},"keys":[99,99]}',
    '[]',
    'null',
    '{',
    '{"format":"x"}',
  ])('bytes that unpack to %s are damaged', async (text) => expect(await unpack(await deflated(text))).toBeUndefined());

  test('bytes that are no text, or were never packed, are damaged', async () => {
    const card = JSON.stringify(fullCard(url)).replace('Osla', '\u0001');
    const bytes = new TextEncoder().encode(card).map((byte) => (byte === 1 ? 0xff : byte));
    expect(await unpack(await deflated(bytes))).toBeUndefined();
    expect(await unpack(Uint8Array.of(1, 2, 3))).toBeUndefined();
  });
});
