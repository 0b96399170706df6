// Every surface as a reader with a keyboard, a screen reader, other colours or a narrow window meets it.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../src/command/browser/session.ts';
import { projectRoot } from '../../src/command/project.ts';
import { seedScript } from '../../src/command/screenshots/camera.ts';
import { ask, browsers, openCard, openStage, type Stage, tabOf } from './stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly html: string }[];
};

/** Violations of every rule that axe knows for WCAG 2.2 A and AA, and of its best practices, as readable lines. */
async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const violations = (await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  )) as Violation[];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** CSS pixels by which the page is wider than its window. */
const overhang = (page: Page): Promise<unknown> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe.each(browsers)('in %s', (name) => {
  let stage: Stage;
  let news: Page;
  let read: number;
  let refused: number;

  const settings = (change: object) =>
    stage.session.inExtension(`browser.storage.local.set(${JSON.stringify(change)})`);
  const wasBuilt = (file: string) => existsSync(join(projectRoot, 'dist', name, file));

  /** A surface in a tab, once it shows what it has to show. */
  async function open(file: string): Promise<Page> {
    const page = await stage.session.openExtensionPage(file);
    const look =
      '!!document.querySelector("main, .library")?.textContent.trim() && !document.querySelector(".reading")';
    await until(file, () => page.evaluate(look), 30_000);
    return page;
  }

  /** Keys go nowhere, and no focus is drawn, before the window has made the page active. */
  async function inFront(page: Page): Promise<void> {
    await page.bringToFront();
    await until('the page to be active', () => page.evaluate('document.hasFocus()'));
  }

  beforeAll(async () => {
    stage = await openStage(name);
    news = await stage.session.openPage(stage.recorder.address('war-hamas-tehran'));
    read = await tabOf(stage.session, news);
    await (await openCard(stage.session, news)).close();
    const home = await stage.session.openPage(stage.recorder.address('login'));
    refused = await tabOf(stage.session, home);
    const popup = await stage.session.openPopup(home);
    await until('the refusal', () => popup.evaluate('!!document.querySelector(".state:not(.reading)")'), 60_000);
    await popup.close();
  });
  afterAll(() => stage?.close());
  // A test that fails must not leave its language to the next one.
  beforeEach(() => settings({ theme: 'auto', language: 'auto' }));

  const surfaces = () =>
    [
      `popup.html?tab=${read}`,
      `popup.html?tab=${refused}`,
      `panel.html?tab=${read}`,
      'options.html',
      'welcome.html',
      'library.html',
    ].filter((file) => wasBuilt(file.replace(/\?.*/, '')));

  test.each(['light', 'dark'])('axe finds nothing on any surface in the %s theme, folds opened', async (theme) => {
    await settings({ theme, automatic: 'sites', sites: ['courier.example'] });
    for (const file of surfaces()) {
      const page = await open(file);
      await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
      expect([file, await violationsIn(page)]).toEqual([file, []]);
      await page.close();
    }
  });

  test('nothing is wider than the window, from 320 to 800 pixels, in either direction of writing', async () => {
    for (const language of ['de', 'ar']) {
      await settings({ language, theme: 'auto' });
      for (const file of surfaces()) {
        const page = await open(file);
        await page.evaluate('for (const fold of document.querySelectorAll("details:not(.menu)")) fold.open = true');
        // 200: a popup of 400 at 200 % zoom.
        for (const width of /popup|panel/.test(file) ? [200, 320, 440, 800] : [320, 440, 800]) {
          // Higher than any popup: the card fills a window of its own.
          await page.setViewport({ width, height: 700 });
          expect([file, language, width, await overhang(page)]).toEqual([file, language, width, 0]);
        }
        await page.close();
      }
    }
  });

  test('all is reached by keyboard, with a focus that can be seen', async () => {
    const page = await open(`popup.html?tab=${read}`);
    await inFront(page);
    const wanted = (await page.evaluate(`(() => {
      const all = [...document.querySelectorAll('a[href], button, summary, input')].filter((one) => one.checkVisibility());
      all.forEach((one, i) => { one.dataset.stop = i; });
      return all.length;
    })()`)) as number;
    const isFocusDrawn = `(() => {
      const one = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return !('stop' in one.dataset) || (outlineStyle !== 'none' && outlineWidth !== '0px');
    })()`;
    const reached = new Set<string>();
    const blind: string[] = [];
    for (let i = 0; i < wanted + 3; i++) {
      await page.keyboard.press('Tab');
      // Behind the last stop Firefox goes on to its own bar, while the page still names its first one.
      if (!(await page.evaluate('document.hasFocus()'))) break;
      const isDrawn = await until('the focus', () => page.evaluate(isFocusDrawn) as Promise<boolean>, 5_000).catch(
        () => false,
      );
      const [stop, html] = (await page.evaluate(
        `[document.activeElement.dataset.stop ?? '', document.activeElement.outerHTML.slice(0, 120)]`,
      )) as [string, string];
      if (stop !== '' && !isDrawn) blind.push(html);
      reached.add(stop);
    }
    reached.delete('');
    expect([reached.size, blind]).toEqual([wanted, []]);
    await page.close();
  });

  test('Enter on a line of the card takes the page to its sentence', async () => {
    await news.bringToFront();
    await news.evaluate('scrollTo({ top: 0, behavior: "instant" })');
    const page = await open(`popup.html?tab=${read}`);
    await page.evaluate(`(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      [...document.querySelectorAll('.section-claim .said')].at(-1).focus();
    })()`);
    await inFront(page);
    await page.keyboard.press('Enter');
    // A page behind others does not scroll smoothly: it is not drawn.
    await news.bringToFront();
    await until('the page to scroll', () => news.evaluate('scrollY > 200'));
    await page.close();
  });

  test('what happens is said to a screen reader', async () => {
    const page = await open(`popup.html?tab=${read}`);
    expect(await page.evaluate('document.querySelector("[role=status]").textContent')).toBe('The card is ready.');
    await page.close();
  });

  test('settings hold at once in an open surface', async () => {
    const page = await open(`popup.html?tab=${read}`);
    await settings({ theme: 'dark', language: 'fr' });
    await until('the French card', () =>
      page.evaluate(
        'document.documentElement.lang.startsWith("fr") && document.body.textContent.includes("Qui dit quoi")',
      ),
    );
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(23, 24, 26)');
    await page.close();
  });

  test.each([false, true])(
    'axe finds nothing in forced colours (dark: %s), and motion stops where it is not wanted',
    async (dark) => {
      for (const file of surfaces()) {
        const page = await open(file);
        await stage.session.lookAs(page, { dark, forcedColours: true, calm: true });
        expect([file, await violationsIn(page)]).toEqual([file, []]);
        expect(await page.evaluate('document.getAnimations().length')).toBe(0);
        await stage.session.lookAs(page, { dark: false, forcedColours: false, calm: false });
        await page.close();
      }
    },
  );

  // The last one: it changes the card in the archive.
  test('sixty claims, a name of 300 letters, an empty section: nothing is wider than the window, and nothing is lost', async () => {
    await stage.session.inExtension(await seedScript());
    const told = await ask(stage.session, 'tab-state', { tabId: read });
    if (!told.ok || told.answer.state !== 'read') throw new Error('the page is not read');
    for (const bare of [false, true]) {
      await stage.session.inExtension(`swellNutgraf(${JSON.stringify(told.answer.key)}, ${bare})`);
      const page = await open(`popup.html?tab=${read}`);
      await until('the whole card', () => page.evaluate('!!document.querySelector(".read")'));
      await page.evaluate('for (const fold of document.querySelectorAll("details:not(.menu)")) fold.open = true');
      expect(await page.evaluate('document.querySelectorAll(".section-claim .said").length')).toBe(60);
      expect(await page.evaluate('!!document.querySelector(".section-figure")')).toBe(!bare);
      for (const width of [200, 320, 440, 600, 800]) {
        await page.setViewport({ width, height: 700 });
        expect([bare, width, await overhang(page)]).toEqual([bare, width, 0]);
      }
      await page.close();
    }
  });
});
