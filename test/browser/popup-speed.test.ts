// The popup's first card in the real popup, by its own clock.
import { expect, test } from 'vitest';
import { timePopup } from '../../src/command/bench/popup-speed.ts';
import { browsers, openCard, openStage } from './stage.ts';

/** Milliseconds. Tolerant: this catches a popup that waits for something; `npm run bench -- popup` measures. */
const longest = 3_000;

test.runIf(browsers.includes('chromium'))('a card that lies in the archive stands at once', async () => {
  const stage = await openStage('chromium');
  try {
    const page = await stage.session.openPage(stage.recorder.address('war-hamas-tehran'));
    await (await openCard(stage.session, page)).close();
    await stage.session.killBackground();
    const waited: number[] = [];
    for (let i = 0; i < 4; i++) waited.push((await timePopup(stage.session, page)).card);
    expect(Math.min(...waited)).toBeLessThan(longest);
  } finally {
    await stage.close();
  }
});
