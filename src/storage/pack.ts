// A card as compressed bytes. Curly quotes make a browser keep a text in two bytes a letter; packed, text and findings
// together take less than the text alone.
import type { Card } from '../article.ts';
import { compacted, expanded, isCompacted } from './compact.ts';

/** Written straight into the stream: by way of a Blob every card would pass through another process. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  { writable, readable }: CompressionStream | DecompressionStream,
) {
  const writer = writable.getWriter();
  const [, whole] = await Promise.all([
    writer.write(bytes).then(() => writer.close()),
    new Response(readable).arrayBuffer(),
  ]);
  return new Uint8Array(whole);
}

export async function pack(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  return through(new TextEncoder().encode(compacted(card)), new CompressionStream('deflate-raw'));
}

/** Undefined where the bytes are damaged. */
export async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Card | undefined> {
  return (await unpackAny(packed))?.card;
}

/** `old`: it was packed by an earlier version, and would take less room packed anew. */
export async function unpackAny(
  packed: Uint8Array<ArrayBuffer>,
): Promise<{ readonly card: Card; readonly old: boolean } | undefined> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      await through(packed, new DecompressionStream('deflate-raw')),
    );
    const value = JSON.parse(text);
    const card: unknown = expanded(value);
    return isCard(card) ? { card, old: !isCompacted(value) } : undefined;
  } catch {
    // Truncated or foreign bytes: the decompressor, the decoder or the parser throws, each in its own words.
    return undefined;
  }
}

/** Enough of the shape that everything that shows a card can rely on it. */
export function isCard(value: unknown): value is Card {
  if (typeof value !== 'object' || value === null) return false;
  const card = value as Partial<Record<keyof Card, unknown>>;
  const article = card.article as Partial<Record<string, unknown>> | null | undefined;
  return (
    card.format === 'nutgraf-card/1' &&
    typeof article === 'object' &&
    article !== null &&
    typeof article.text === 'string' &&
    typeof article.headline === 'string' &&
    Array.isArray(article.blocks) &&
    [card.summary, card.actors, card.claims, card.figures, card.dates, card.timeline].every(Array.isArray)
  );
}
