// What the earlier articles say about one that was read: asked for by the surfaces, after their card is shown.
import type { Card } from '../article.ts';
import { contextOf, linksOf, readWhole } from '../context/context-of.ts';
import { type Frequencies, readFrequencies } from '../context/frequencies.ts';
import { type Context, noContext } from '../context/statement.ts';
import { type Trace, traceOf } from '../context/trace.ts';
import { english } from '../language/en/index.ts';
import type { Archive } from '../storage/archive.ts';
import type { Result } from '../storage/result.ts';
import { openAnalyser } from './analyser.ts';

let frequencies: Promise<Frequencies> | undefined;

function openFrequencies(): Promise<Frequencies> {
  frequencies ??= openAnalyser()
    .then(({ weights }) => readFrequencies(weights.frequencies))
    .catch((error: unknown) => {
      frequencies = undefined;
      throw error;
    });
  return frequencies;
}

/** How later articles will find this one; opened once, made for each card. */
export async function openTracing(): Promise<(card: Card) => Trace> {
  const tracing = { words: english.terms, frequencies: await openFrequencies() };
  return ({ article }) => traceOf(article, tracing);
}

/** The context of a stored article, by its key; empty where the article is not (any more) there. */
export async function contextOfStored(archive: Archive, key: string): Promise<Result<Context>> {
  // All that a background that was just started has to read, side by side.
  archive.lookAhead();
  const [found, before, traceOf] = await Promise.all([archive.find(key), archive.before(key), openTracing()]);
  if (!found.ok) return found;
  if (!found.value) return { ok: true, value: noContext };
  const { card } = found.value;
  const trace = traceOf(card);
  const candidates = await archive.candidates(trace, key);
  if (!candidates.ok) return candidates;
  const links = linksOf(
    trace,
    candidates.value.map(({ row, trace }) => ({ earlier: row, trace })),
  );
  const ids = new Map(candidates.value.map(({ row }) => [row.key, row.id]));
  const whole = await archive.entries(links.slice(0, readWhole).map((link) => ids.get(link.earlier.key)!));
  if (!whole.ok) return whole;
  const known = {
    links,
    cards: new Map(whole.value.entries.map((entry) => [entry.key, entry.card])),
    // A damaged earlier reading costs only the line that says what changed.
    before: before.ok ? before.value : undefined,
  };
  return { ok: true, value: contextOf(card, known, english, await openFrequencies()) };
}
