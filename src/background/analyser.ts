// The analyser of the background: opened on first use, since most starts of the background (a click, a badge) need none.
import browser from 'webextension-polyfill';
import type { Analyser } from '../analysis/analyse.ts';
import { english } from '../language/en/index.ts';
import { type TrainedPart, trainedParts, type Weights } from '../language/language.ts';

let opening: Promise<Analyser> | undefined;

export function openAnalyser(): Promise<Analyser> {
  opening ??= load().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function load(): Promise<Analyser> {
  const entries = await Promise.all(trainedParts.map(async (part) => [part, await weightsOf(part)] as const));
  return { language: english, weights: Object.fromEntries(entries) as Weights };
}

/** A file of the package: nothing leaves the device. */
async function weightsOf(part: TrainedPart): Promise<Uint8Array> {
  const file = await fetch(browser.runtime.getURL(`trained/${part}.bin`));
  if (!file.ok) throw new Error(`the package lacks trained/${part}.bin`);
  return new Uint8Array(await file.arrayBuffer());
}
