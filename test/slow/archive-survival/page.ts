// Runs in a browser page: starts and ends the worker, and afterwards holds the archive against what was confirmed.
import { openArchive } from '../../../src/storage/archive.ts';
import { cardNumber, traceNumber } from './worker.ts';

const confirmed = new Set<number>();
const faults: unknown[] = [];
let next = 0;

/** `random` is between 0 and 1: where within the time of some saves the worker ends. */
async function kill(random: number): Promise<void> {
  const worker = new Worker('/worker.js');
  const started = new Promise<void>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<{ confirmed?: number; fault?: unknown }>) => {
      if (data.confirmed === undefined) faults.push(data.fault);
      else confirmed.add(data.confirmed);
      resolve();
    };
  });
  worker.postMessage({ first: next });
  await started;
  await new Promise((resolve) => setTimeout(resolve, random * 60));
  worker.terminate();
  next += 1000 - (next % 3);
}

/** Saves until the browser is killed, telling by the console what is confirmed. */
function saveOn(first: number): void {
  const worker = new Worker('/worker.js');
  worker.onmessage = ({ data }: MessageEvent<{ confirmed?: number; fault?: unknown }>) =>
    console.log(data.confirmed === undefined ? `fault ${JSON.stringify(data.fault)}` : `confirmed ${data.confirmed}`);
  worker.postMessage({ first });
}

/** What is wrong with the archive; empty when nothing is. `heard`: articles that were confirmed before the browser was killed. */
async function check(heard: readonly number[] = []): Promise<string[]> {
  for (const n of heard) confirmed.add(n);
  const opened = await openArchive('survival');
  if (!opened.ok) return [`cannot be opened: ${opened.fault.detail}`];
  const archive = opened.value;
  const wrong: string[] = faults.map((fault) => `a save failed: ${JSON.stringify(fault)}`);
  const listed = await archive.list();
  if (!listed.ok) return [`cannot be listed: ${listed.fault.detail}`];
  const there = new Map(listed.value.map((row) => [row.key, row.id]));
  for (const n of confirmed) if (!there.has(`courier.example/${n}`)) wrong.push(`${n} was confirmed and is lost`);
  const search = archive.search();
  for (const [key, id] of there) {
    const n = Number(key.split('/')[1]);
    const found = await archive.find(key);
    if (!found.ok || found.value?.card.article.text !== cardNumber(n).article.text) wrong.push(`${key} is torn`);
    const hits = await search.find({ text: `unique${n}x`, field: 'headline' });
    if (!hits.ok || hits.value === 'all' || hits.value.length !== 1 || hits.value[0] !== id)
      wrong.push(`${key} is not found by search`);
    const candidates = await archive.candidates(traceNumber(n), '');
    if (!candidates.ok || !candidates.value.some(({ row }) => row.id === id))
      wrong.push(`${key} is not found by its terms`);
  }
  return wrong;
}

const told = () => ({ confirmed: confirmed.size });

/** Saves until the browser has no more room; says what the archive answered, and whether the rest is whole. */
async function fillUp() {
  const opened = await openArchive('survival');
  if (!opened.ok) return { kind: opened.fault.kind, saved: 0 };
  let saved = 0;
  for (let n = 900_000; n < 960_000; n++) {
    const result = await opened.value.save(cardNumber(n), n, traceNumber(n));
    if (!result.ok) return { kind: result.fault.kind, saved };
    confirmed.add(n);
    saved++;
  }
  return { kind: 'never', saved };
}

async function saveOne(): Promise<boolean> {
  const opened = await openArchive('survival');
  return opened.ok && (await opened.value.save(cardNumber(1), 1, traceNumber(1))).ok;
}

Object.assign(globalThis, { survival: { kill, saveOn, check, told, fillUp, saveOne } });
document.title = 'ready';
