// Reading keeps nothing of a page: a window read once is free to go, whatever is read after it.
import { setTimeout as after } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { createAnchor } from '../../src/page/anchor/create-anchor.ts';
import { readPage } from '../../src/page/read.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const sentence = 'The harbour office said on Monday that 14 people had been taken ashore. ';

function readOne(n: number): WeakRef<Document> {
  const { window } = new JSDOM(
    `<title>Ferry ${n} aground</title><main><h1>Ferry ${n} aground</h1>${`<p class="p${n}">${sentence.repeat(3)}</p>`.repeat(5)}</main>`,
    { url: `https://odd.example/2024/05/ferry-aground-${n}` },
  );
  const reading = readPage(window.document);
  createAnchor(reading).rangeOf({ start: 0, end: 5 });
  const held = new WeakRef(window.document);
  window.close();
  return held;
}

test('no document outlives its reading', async () => {
  const pages = Array.from({ length: 3 }, (_, n) => readOne(n));
  // jsdom holds nodes by WeakRef, and what a WeakRef was made of or asked for lives until the running job ends:
  // a loop over pages must await something between two of them.
  const alive = (): number => pages.filter((page) => page.deref() !== undefined).length;
  for (let look = 0, left = pages.length; look < 20 && left > 0; look++) {
    // jsdom's own last tasks for a window run on timers.
    await after(20);
    collectGarbage();
    await after(0);
    left = alive();
  }
  expect(alive()).toBe(0);
});
