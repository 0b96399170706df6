// Sets a scene up in a browser and photographs it.
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Settings } from '../../settings.ts';
import { type Session, until } from '../browser/session.ts';
import { projectRoot } from '../project.ts';
import type { ServedArticles } from '../serve-articles.ts';
import type { PageScene, Scene, Subject } from './scenes.ts';

const subjects: Readonly<Record<Subject, string>> = {
  report: 'war-hamas-tehran',
  swollen: 'politics-rail-bill',
  refused: 'home',
};

export type Camera = {
  /** PNG of the whole surface. */
  readonly photograph: (scene: Scene) => Promise<Buffer>;
  /** PNG of what is in sight of the page, with its highlights and the card of one of them. */
  readonly photographPage: (scene: PageScene) => Promise<Buffer>;
  /** The page of a subject, read and with its highlights, and the number of its tab. */
  readonly subject: (subject: Subject) => Promise<{ readonly page: Page; readonly tabId: number }>;
};

/** `seed.ts` as a script for a page of the extension. */
export async function seedScript(): Promise<string> {
  const entry = join(projectRoot, 'src/command/screenshots/seed.ts');
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'iife', write: false });
  return outputFiles[0]!.text;
}

/** Scrolls to the first claim, and gives a place within its words, in CSS pixels of the window. */
const claimInSight = `(() => {
  [...document.querySelectorAll('button')].find((button) => /accept/i.test(button.textContent))?.click();
  const [, claims] = [...CSS.highlights].find(([name, ranges]) => /^ng-b/.test(name) && ranges.size > 0) ?? [];
  const range = claims && [...claims][0];
  if (!range) return null;
  range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = range.getClientRects();
  return box ? [box.x + Math.min(60, box.width / 2), box.y + box.height / 2] : null;
})()`;

export function openCamera(session: Session, site: ServedArticles): Camera {
  const opened = new Map<Subject, Promise<{ readonly page: Page; readonly tabId: number }>>();

  async function readIn(page: Page): Promise<void> {
    const popup = await session.openPopup(page);
    await until(
      'the popup’s answer',
      () => popup.evaluate<boolean>('!!document.querySelector(".card, .state:not(.reading)")'),
      60_000,
    );
    await popup.close();
    await session.inExtension('1');
    await page.bringToFront();
  }

  async function openSubject(subject: Subject): Promise<{ readonly page: Page; readonly tabId: number }> {
    const page = await session.openPage(site.address(subjects[subject]));
    await readIn(page);
    const [tab] = await session.inExtension<{ id: number }[]>(
      'browser.tabs.query({ active: true, lastFocusedWindow: true })',
    );
    if (!tab) throw new Error('no tab is in front');
    if (subject === 'swollen') {
      const state = await session.inExtension<{ answer: { key: string } }>(
        `browser.runtime.sendMessage({ kind: 'tab-state', tabId: ${tab.id} })`,
      );
      await session.inExtension(await seedScript());
      await session.inExtension(`swellNutgraf(${JSON.stringify(state.answer.key)}, false)`);
    }
    return { page, tabId: tab.id };
  }

  const subject = (name: Subject) => {
    const known = opened.get(name) ?? openSubject(name);
    opened.set(name, known);
    return known;
  };

  async function choose(settings: Partial<Settings>): Promise<void> {
    await session.inExtension(
      `browser.storage.local.clear().then(() => browser.storage.local.set(${JSON.stringify(settings)}))`,
    );
  }

  return {
    subject,
    async photographPage({ style, theme, forcedColours = false }) {
      await choose({ theme });
      const page = await session.openPage(site.address(subjects.report));
      try {
        await page.setViewport({ width: 1000, height: 760 });
        await session.lookAs(page, { dark: theme === 'dark', forcedColours, calm: true });
        if (style) await page.addStyleTag({ content: style });
        await readIn(page);
        await until('the highlights', () => page.evaluate('CSS.highlights.size > 0'));
        const [x, y] = await until('a claim', () => page.evaluate(claimInSight) as Promise<[number, number] | null>);
        await page.mouse.move(x, y);
        // The card comes when the pointer rests.
        await new Promise((resolve) => setTimeout(resolve, 900));
        return Buffer.from(await page.screenshot({ type: 'png' }));
      } finally {
        await page.close();
      }
    },
    async photograph(scene) {
      const tab = scene.subject ? (await subject(scene.subject)).tabId : null;
      await choose(scene.settings ?? {});
      const page = await session.openExtensionPage(tab === null ? scene.file : `${scene.file}?tab=${tab}`);
      try {
        await page.setViewport({ width: scene.width, height: 700 });
        await session.lookAs(page, { dark: false, forcedColours: scene.forcedColours ?? false, calm: false });
        await until(
          `${scene.name} to be there`,
          () => page.evaluate('!!document.querySelector("h1, h2") && !document.querySelector(".reading")'),
          30_000,
        );
        if (scene.unfolded)
          await page.evaluate('for (const fold of document.querySelectorAll("details:not(.menu)")) fold.open = true');
        // Fonts and the highlights of the demo come a moment later.
        await new Promise((resolve) => setTimeout(resolve, 400));
        return Buffer.from(await page.screenshot({ type: 'png', fullPage: true }));
      } finally {
        await page.close();
      }
    },
  };
}
