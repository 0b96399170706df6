// The popup's first card, by its own clock, with the background ended before each click.
import { expect, test } from 'vitest';
import { timePopup } from '../../src/command/bench/popup-speed.ts';
import { browsers, openCard, openStage } from './stage.ts';

/** Milliseconds. An idle machine takes under a tenth (npm run bench -- popup); to start the background alone takes a busy one more. */
const longest = 1_500;

test.runIf(browsers.includes('chromium'))('a card in the archive does not wait for the background', async () => {
  const stage = await openStage('chromium');
  try {
    const page = await stage.session.openPage(stage.recorder.address('war-hamas-tehran'));
    await (await openCard(stage.session, page)).close();
    const waited: number[] = [];
    for (let i = 0; i < 6; i++) {
      await stage.session.killBackground();
      waited.push((await timePopup(stage.session, page)).card);
    }
    expect(Math.min(...waited)).toBeLessThan(longest);
  } finally {
    await stage.close();
  }
});
