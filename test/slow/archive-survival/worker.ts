// Saves articles without end, telling which are confirmed: whoever started it ends it in the middle.
import { traceVersion } from '../../../src/context/trace.ts';
import { openArchive } from '../../../src/storage/archive.ts';
import { sampleCard } from '../../storage/sample-card.ts';

/** Large enough that a save takes a few milliseconds. */
const body = (n: number): string => Array.from({ length: 400 }, (_, i) => `word${(i * 7919 + n) % 5000}`).join(' ');

export const cardNumber = (n: number) =>
  sampleCard(`https://courier.example/${n}`, `Report unique${n}x`, `${body(n)}.`);

export const traceNumber = (n: number) => ({
  version: traceVersion,
  terms: [`unique${n}x`, 'report'],
  weights: Uint8Array.of(255, 1),
  names: ['report'],
  sketch: Uint32Array.of(n),
  day: null,
});

/** Every third save reads an article again, so that kills also fall into replacements. */
async function saveFrom(first: number): Promise<void> {
  const opened = await openArchive('survival');
  if (!opened.ok) throw new Error(opened.fault.detail);
  for (let n = first; ; n++) {
    const which = n % 3 === 2 ? n - 2 : n;
    const saved = await opened.value.save(cardNumber(which), n, traceNumber(which));
    postMessage(saved.ok ? { confirmed: which } : { fault: saved.fault });
  }
}

if (typeof document === 'undefined')
  addEventListener('message', ({ data }: MessageEvent<{ readonly first: number }>) => void saveFrom(data.first));
