// Private windows: read on request, shown, painted, and never stored.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../src/command/browser/session.ts';
import { browsers, openCard, openStage, paintedNames, type Stage, storedCount } from './stage.ts';

describe.each(browsers)('in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name, { inPrivate: true });
  });
  afterAll(() => stage?.close());

  test('a private window shows the card, paints the page and keeps nothing', async () => {
    // Asked before there is a private window: the page that asks must stand in an ordinary one.
    expect(await storedCount(stage.session)).toBe(0);
    const page = await stage.session.openPrivatePage(stage.recorder.address('disaster-ferry'));
    const popup = await openCard(stage.session, page);
    expect(await popup.evaluate<string>('document.body.innerText')).toContain('Private window: this card is not kept.');
    await until('highlights', async () => (await paintedNames(page)).length > 0);
    await popup.close();
    expect(await storedCount(stage.session)).toBe(0);
    const kept = await stage.session.inExtension<string>(
      `Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)]).then((all) => JSON.stringify(all))`,
    );
    expect(kept).not.toMatch(/ferry/i);
    await page.close();
  });
});
