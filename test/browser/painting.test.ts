// Highlights, hover card, walk by keyboard and legend in real browsers, on the fixture pages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import type { Article, Card, Span } from '../../src/article.ts';
import { openAnalyser } from '../../src/command/analyser.ts';
import { findBrowser } from '../../src/command/browser/find-browser.ts';
import { launch } from '../../src/command/browser/launch.ts';
import { type Session, until } from '../../src/command/browser/session.ts';
import { type ServedArticles, serveArticles } from '../../src/command/serve-articles.ts';
import { findingKinds } from '../../src/kinds.ts';
import type { Bench } from './painting-page.ts';

declare const bench: Bench;

const analyser = openAnalyser();
const all = [...findingKinds];
let script = '';
let site: ServedArticles;

beforeAll(async () => {
  const entry = join(import.meta.dirname, 'painting-page.ts');
  const built = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', logLevel: 'warning' });
  script = built.outputFiles[0]!.text;
  site = await serveArticles();
});
afterAll(() => site.close());

const names = (['chromium', 'firefox'] as const).filter((name) => (process.env.NUTGRAF_ONLY ?? name) === name);

describe.each(names)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    const executable = findBrowser(name);
    if (!executable) throw new Error(`${name} is missing: npm test installs it, or says how`);
    session = await launch(name, { extension: null, executable, headless: true });
  });
  afterAll(() => session?.close());

  const openRead = async (slug: string): Promise<{ page: Page; card: Card }> => {
    const page = await session.openPage(site.local(slug));
    await page.bringToFront();
    await page.evaluate(script);
    await page.evaluate(() => document.querySelector('.consent, [role="dialog"]')?.remove());
    const article: Article = await page.evaluate(() => bench.read());
    return { page, card: analyse(article, analyser) };
  };
  const openPainted = async (slug: string): Promise<{ page: Page; card: Card }> => {
    const { page, card } = await openRead(slug);
    await page.evaluate(() => bench.create());
    await page.evaluate((...args) => bench.paint(...args), card, all);
    return { page, card };
  };
  const hover = async (page: Page, span: Span): Promise<void> => {
    const at = await page.evaluate((one) => bench.centreOfSpan(one), span);
    if (!at) throw new Error('the words are not in the page');
    await page.mouse.move(at[0]! - 2, at[1]!);
    await page.mouse.move(at[0]!, at[1]!);
  };
  const cardText = (page: Page): Promise<string> =>
    until('the hover card', () => page.evaluate(() => bench.cardText()));
  const press = async (page: Page, selector: string): Promise<void> => {
    const at = await page.evaluate((one) => bench.centreOf(one), selector);
    if (!at) throw new Error(`no ${selector}`);
    await page.mouse.click(at[0]!, at[1]!);
  };

  type Clip = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  const look = async (page: Page, clip?: Clip): Promise<string> =>
    String(await page.screenshot({ encoding: 'base64', ...(clip ? { clip } : {}) }));
  /** How many pixels differ between two pictures. */
  const differing = (page: Page, one: string, other: string): Promise<number> =>
    page.evaluate(
      async (...pictures) => {
        const [a, b] = await Promise.all(
          pictures.map(async (picture) => {
            const image = new Image();
            image.src = `data:image/png;base64,${picture}`;
            await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height);
            const context = canvas.getContext('2d')!;
            context.drawImage(image, 0, 0);
            return new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
          }),
        );
        return a!.reduce((count, pixel, i) => count + (pixel === b![i] ? 0 : 1), Math.abs(a!.length - b!.length));
      },
      one,
      other,
    );
  /** Two pictures of the same page may differ in a pixel or two. */
  const noise = 20;

  test('what is painted are the words of the findings, and the page’s own elements stay as they were', async () => {
    const { page, card } = await openRead('war-hamas-tehran');
    const before = await page.evaluate(() => bench.markUp());
    await page.evaluate(() => bench.create());
    const count = await page.evaluate((...args) => bench.paint(...args), card, all);
    expect(count).toBeGreaterThan(50);
    const painted = await page.evaluate(() => bench.painted());
    for (const key of Object.keys(painted)) expect(key).toMatch(/^ng-[a-d][12][12]$/);
    const figures = painted['ng-c21'] ?? [];
    expect(figures).toContain('at least 1,400 people');
    for (const words of figures) expect(card.figures.map((figure) => figure.text)).toContain(words);
    expect(painted['ng-b21']?.some((words) => words.includes('denied'))).toBe(true);
    expect(await page.evaluate(() => bench.markUp())).toBe(before);
    await page.evaluate(() => bench.clear());
    expect(
      await page.evaluate(() => [
        CSS.highlights.size,
        document.adoptedStyleSheets.length,
        document.querySelectorAll('ng-host').length,
      ]),
    ).toEqual([0, 0, 0]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  test('the paint can be seen, and each kind can be switched off', async () => {
    const { page, card } = await openRead('war-hamas-tehran');
    await page.evaluate(() => bench.create());
    const span = card.figures.find(({ text }) => text.includes('1,400'))!;
    const middle = await page.evaluate((one) => bench.centreOfSpan(one), span);
    const [left, top] = await page.evaluate(() => [scrollX, scrollY]);
    const clip = { x: middle![0]! + left! - 30, y: middle![1]! + top! - 12, width: 60, height: 26 };
    const bare = await look(page, clip);
    await page.evaluate((...args) => bench.paint(...args), card, all);
    expect(await differing(page, await look(page, clip), bare)).toBeGreaterThan(200);
    await page.evaluate((...args) => bench.paint(...args), card, []);
    expect(await page.evaluate(() => bench.painted())).toEqual({});
    expect(await differing(page, await look(page, clip), bare)).toBeLessThan(noise);
    for (const kind of all) {
      await page.evaluate((...args) => bench.paint(...args), card, [kind]);
      const keys = Object.keys(await page.evaluate(() => bench.painted()));
      expect(keys.length).toBeGreaterThan(0);
      expect(new Set(keys.map((key) => key[3]))).toEqual(new Set(['abcd'[all.indexOf(kind)]]));
    }
    await page.close();
  });

  test('light text is painted in the dark tone', async () => {
    for (const slug of ['science-lake', 'photo-drought']) {
      const { page } = await openPainted(slug);
      const keys = Object.keys(await page.evaluate(() => bench.painted()));
      expect([slug, keys.length > 2, keys.filter((key) => key.endsWith('1'))]).toEqual([slug, true, []]);
      await page.close();
    }
  });

  test('resting on a figure opens its card; leaving closes it', async () => {
    const { page, card } = await openPainted('war-hamas-tehran');
    await hover(page, card.figures.find(({ text }) => text.includes('1,400'))!);
    const text = await cardText(page);
    expect(text).toContain('at least 1,400 people');
    expect(await page.evaluate(() => bench.cardRole())).toBe('tooltip');
    expect(Object.keys(await page.evaluate(() => bench.painted()))).toContain('ng-m1');
    await page.mouse.move(5, 5);
    await until('the card to go', async () => (await page.evaluate(() => bench.cardText())) === null);
    expect(Object.keys(await page.evaluate(() => bench.painted()))).not.toContain('ng-m1');
    await page.close();
  });

  test('resting on a claim names its speaker and stance', async () => {
    const { page, card } = await openPainted('war-hamas-tehran');
    const claim = card.claims.find(
      ({ stance, confidence, cueSpan }) => stance === 'denies' && confidence >= 0.5 && cueSpan,
    )!;
    await hover(page, claim.cueSpan!);
    const text = await cardText(page);
    expect(text).toContain(claim.speaker ?? 'No source');
    expect(text).toContain(claim.cue);
    await page.close();
  });

  test('the walk by keyboard goes from finding to finding and gives the focus back', async () => {
    const { page } = await openPainted('war-hamas-tehran');
    await page.evaluate(() => document.querySelector<HTMLElement>('a[rel=author]')?.focus());
    expect(await page.evaluate(() => bench.next())).toBe(true);
    expect(await page.evaluate(() => [bench.cardRole(), document.activeElement?.localName])).toEqual([
      'dialog',
      'ng-host',
    ]);
    const first = await cardText(page);
    await page.keyboard.press('ArrowRight');
    const second = await cardText(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await cardText(page)).toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => [bench.cardText(), document.activeElement?.getAttribute('rel')])).toEqual([
      null,
      'author',
    ]);
    await page.close();
  });

  test('the buttons of the walk can be reached by Tab', async () => {
    const { page } = await openPainted('business-results');
    await page.evaluate(() => bench.next());
    const first = await cardText(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await cardText(page)).not.toBe(first);
    await page.close();
  });

  test('a flash scrolls to the words and goes out by itself', async () => {
    const { page, card } = await openPainted('war-hamas-tehran');
    const last = card.figures.at(-1)!;
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate((span) => bench.flash(span), last)).toBe(true);
    expect(Object.keys(await page.evaluate(() => bench.painted()))).toContain('ng-f1');
    await until('the page to scroll', () => page.evaluate(() => scrollY > 400));
    await until(
      'the flash to go out',
      async () => !Object.keys(await page.evaluate(() => bench.painted())).includes('ng-f1'),
    );
    const beyond = { start: 10_000_000, end: 10_000_004 };
    expect(await page.evaluate((span) => bench.flash(span), beyond)).toBe(false);
    await page.close();
  });

  test('the legend switches a kind and can be dismissed for good', async () => {
    const { page } = await openPainted('war-hamas-tehran');
    await press(page, '.legend .figure');
    expect(await page.evaluate(() => bench.heard.kinds)).toEqual([['actor', 'claim', 'date']]);
    expect(Object.keys(await page.evaluate(() => bench.painted())).filter((key) => key.startsWith('ng-c'))).toEqual([]);
    await press(page, '.legend button:last-child');
    expect(await page.evaluate(() => [bench.heard.dismissed, bench.hasLegend()])).toEqual([1, false]);
    await page.close();
  });

  test('the legend stands above what is fixed in its corner', async () => {
    const { page, card } = await openRead('war-hamas-tehran');
    await page.evaluate(() => {
      const banner = document.createElement('div');
      banner.style.cssText = 'position:fixed;inset:auto 0 0 0;height:90px;background:#fff';
      document.body.append(banner);
      bench.create();
    });
    await page.evaluate((...args) => bench.paint(...args), card, all);
    const at = await page.evaluate(() => bench.centreOf('.legend'));
    expect(at![1]).toBeLessThan((await page.evaluate(() => innerHeight)) - 90);
    await page.close();
  });

  test('a page script cannot press our buttons', async () => {
    const { page } = await openPainted('war-hamas-tehran');
    await page.evaluate(() => {
      const root = document.querySelector('ng-host')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
    });
    expect(await page.evaluate(() => [bench.heard.dismissed, bench.heard.kinds.length])).toEqual([0, 0]);
    await page.close();
  });

  test('what is copied is what would have been copied', async () => {
    const { page, card } = await openRead('crime-armored-car');
    const copied = (): Promise<string> =>
      page.evaluate(() => {
        getSelection()?.selectAllChildren(document.documentElement);
        const text = String(getSelection());
        getSelection()?.removeAllRanges();
        return text;
      });
    const before = await copied();
    await page.evaluate(() => bench.create());
    await page.evaluate((...args) => bench.paint(...args), card, all);
    await page.evaluate(() => bench.next());
    expect(await copied()).toBe(before);
    await page.close();
  });

  test('highlights come back after a page has redrawn its text', async () => {
    const { page } = await openPainted('spa-city-news');
    const before = await page.evaluate(() => bench.painted());
    await page.evaluate(() => {
      const content = document.querySelector('.content')!;
      content.replaceWith(content.cloneNode(true));
    });
    expect(
      Object.values(await page.evaluate(() => bench.painted()))
        .flat()
        .filter(Boolean),
    ).not.toEqual(Object.values(before).flat());
    await page.evaluate(() => bench.next());
    const { 'ng-m1': _, ...after } = await page.evaluate(() => bench.painted());
    expect(after).toEqual(before);
    await page.close();
  });

  test('a page script that removes the host or the style sheet does not break anything', async () => {
    const { page, card } = await openPainted('sport-cup-final');
    await page.evaluate(() => {
      document.querySelector('ng-host')?.remove();
      document.adoptedStyleSheets = [];
    });
    await page.evaluate((...args) => bench.paint(...args), card, all);
    expect(await page.evaluate(() => [bench.hasLegend(), document.adoptedStyleSheets.length])).toEqual([true, 1]);
    await page.close();
  });

  test('card and legend have no fault that axe can see', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const { page } = await openPainted('war-hamas-tehran');
    await page.evaluate(() => bench.next());
    await page.evaluate(axe);
    const faults = await page.evaluate(async () => {
      const { axe: runner } = globalThis as unknown as {
        axe: {
          run: (at: unknown, how: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations } = await runner.run(document.querySelector('ng-host'), {
        rules: { region: { enabled: false } },
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(faults).toEqual([]);
    await page.close();
  });

  test('a title that is mark-up stays text', async () => {
    const { page, card } = await openRead('war-hamas-tehran');
    const evil = '<img src=x onerror="document.title=\'broken\'"><b>Bold</b>';
    const [actor] = card.actors;
    await page.evaluate(() => bench.create());
    await page.evaluate(
      (...args) => bench.paint(...args),
      { ...card, actors: [{ ...actor!, name: evil, role: evil, confidence: 1 }], claims: [], figures: [], dates: [] },
      all,
    );
    await page.evaluate(() => bench.next());
    expect(await cardText(page)).toContain(evil);
    expect(
      await page.evaluate(() => document.querySelector('ng-host')?.shadowRoot?.querySelectorAll('img, b').length),
    ).toBe(0);
    expect(await page.title()).not.toBe('broken');
    await page.close();
  });

  if (name === 'chromium')
    test('print is unaffected', async () => {
      const { page, card } = await openRead('war-hamas-tehran');
      await page.emulateMediaType('print');
      await page.evaluate(() => scrollTo(0, 900));
      const bare = await look(page);
      await page.evaluate(() => bench.create());
      await page.evaluate((...args) => bench.paint(...args), card, all);
      expect(await differing(page, await look(page), bare)).toBeLessThan(noise);
      await page.close();
    });

  if (name === 'chromium')
    test('reduced motion is honoured', async () => {
      const { page, card } = await openPainted('war-hamas-tehran');
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      const at = await page.evaluate((span) => {
        bench.flash(span);
        return scrollY;
      }, card.figures.at(-1)!);
      expect(at).toBeGreaterThan(400);
      await page.close();
    });
});
