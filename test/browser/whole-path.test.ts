// The main job in real browsers: a click on the toolbar button reads the page, keeps it, shows its card and paints it.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOfBrowser } from '../../src/command/browser/recorder.ts';
import { type Popup, until } from '../../src/command/browser/session.ts';
import { badgeOf, browsers, openCard, openStage, paintedNames, type Stage, storedCount, tabOf } from './stage.ts';

type Line = { readonly name?: string; readonly role?: string; readonly stance?: string; readonly said?: string };

const actorsOf = (popup: Popup) =>
  popup.evaluate<Line[]>(`[...document.querySelectorAll('.actor')].map((actor) => ({
    name: actor.querySelector('h3').textContent, role: actor.querySelector('.role')?.textContent ?? '' }))`);
const claimsOf = (popup: Popup) =>
  popup.evaluate<
    Line[]
  >(`[...document.querySelectorAll('.section-claim .claim, .section-claim .side')].map((claim) => ({
    name: (claim.closest('.group, .side').querySelector('.speaker')).textContent,
    stance: claim.querySelector('.stance').textContent, said: claim.querySelector('.said').textContent }))`);
const figuresOf = (popup: Popup) =>
  popup.evaluate<string[]>(
    `[...document.querySelectorAll('.section-figure .figure, .section-figure .compared')].map((figure) => figure.textContent)`,
  );

describe.each(browsers)('in %s', (name) => {
  let stage: Stage;
  let page: Page;
  let popup: Popup;
  let tabId: number;

  beforeAll(async () => {
    stage = await openStage(name);
    page = await stage.session.openPage(stage.recorder.address('war-hamas-tehran'));
    tabId = await tabOf(stage.session, page);
  });
  afterAll(() => stage?.close());

  test('before the click nothing is read, painted or stored', async () => {
    expect(await paintedNames(page)).toEqual([]);
    expect(await badgeOf(stage.session, tabId)).toBe('');
    expect(await storedCount(stage.session)).toBe(0);
  });

  test('a click on the toolbar button shows actors with their roles', async () => {
    popup = await openCard(stage.session, page);
    const actors = await actorsOf(popup);
    expect(actors.map((actor) => actor.name)).toEqual(
      expect.arrayContaining(['Ismail Haniyeh', expect.stringContaining('Khamenei')]),
    );
    expect(actors.find((actor) => actor.name === 'Ismail Haniyeh')?.role).toMatch(/Hamas leader/i);
    expect(actors.filter((actor) => actor.role).length).toBeGreaterThan(2);
  });

  test('… claims with speaker and stance', async () => {
    const claims = await claimsOf(popup);
    expect(claims.length).toBeGreaterThan(5);
    expect(claims.every((claim) => claim.stance && claim.said)).toBe(true);
    expect(claims).toContainEqual({
      name: expect.stringMatching(/^(?:Iran|Tehran)/),
      stance: expect.stringContaining('denies'),
      said: expect.stringContaining('any part in the October 7 attack'),
    });
  });

  test('… figures with their qualifier', async () => {
    const figures = (await figuresOf(popup)).map((text) => text.replaceAll(/\s+/g, ' '));
    expect(figures).toContainEqual(expect.stringMatching(/at least 1,400 people/));
    expect(figures).toContainEqual(expect.stringMatching(/9,488 people/));
  });

  test('the card was stored before it was shown, and the badge counts its claims', async () => {
    expect(await storedCount(stage.session)).toBe(1);
    expect(Number(await badgeOf(stage.session, tabId))).toBeGreaterThan(5);
  });

  test('the page is painted, and its elements are as they were', async () => {
    const names = await until('highlights', async () => {
      const painted = await paintedNames(page);
      return painted.length > 2 ? painted : null;
    });
    expect(names.every((each) => /^ng-[a-z]\d*$/.test(each))).toBe(true);
    expect(await page.evaluate('document.querySelectorAll("ng-host").length')).toBeLessThanOrEqual(1);
    expect(await page.evaluate('document.querySelectorAll("mark, [data-nutgraf], [class*=nutgraf]").length')).toBe(0);
  });

  test('a click on a line leads the page to its words and lights them up', async () => {
    const lines = await claimsOf(popup);
    const index = lines.findIndex((line) => line.said?.includes('regional war'));
    expect(index).toBeGreaterThanOrEqual(0);
    await page.evaluate('scrollTo({ top: 0, behavior: "instant" })');
    const selector = '.section-claim :is(.claim, .side) .said';
    await popup.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
    await popup.click(selector, index);
    const flashed = await until('the flash', () =>
      page.evaluate(`[...(CSS.highlights.get('ng-f1') ?? CSS.highlights.get('ng-f2') ?? [])].map(String).join('')`),
    );
    expect(flashed).toContain('regional war');
    await until('the page to have moved', () => page.evaluate('scrollY > 200'));
    const inSight = `(() => { const [range] = CSS.highlights.get('ng-f1') ?? CSS.highlights.get('ng-f2') ?? [];
      const box = range?.getBoundingClientRect(); return box && box.top > 0 && box.bottom < innerHeight; })()`;
    await until('the words in sight', () => page.evaluate(inSight));
  });

  test('the card is read from the archive: it is there when the background has died since', async () => {
    await popup.close();
    await stage.session.killBackground();
    popup = await openCard(stage.session, page);
    expect((await actorsOf(popup)).map((actor) => actor.name)).toContain('Ismail Haniyeh');
    expect(await storedCount(stage.session)).toBe(1);
    await popup.close();
  });

  test('the network hears just what it hears without the extension', async () => {
    const bare = await openStage(name, { extension: null });
    const barePage = await bare.session.openPage(bare.recorder.address('war-hamas-tehran'));
    await barePage.evaluate('scrollTo(0, document.body.scrollHeight)');
    await bare.close();
    const asked = (requests: readonly string[]) => [...new Set(requests.filter((each) => !isOfBrowser(each)))].sort();
    expect(asked(stage.recorder.requests)).toEqual(asked(bare.recorder.requests));
  });

  test('every key that the manifest suggests is assigned', async () => {
    const commands = await stage.session.inExtension<{ name: string; shortcut: string }[]>('browser.commands.getAll()');
    expect(Object.fromEntries(commands.map((command) => [command.name, command.shortcut]))).toEqual({
      _execute_action: 'Alt+Shift+U',
      'toggle-highlights': 'Alt+Shift+H',
      'next-finding': 'Alt+Shift+J',
      'previous-finding': 'Alt+Shift+K',
    });
  });

  test('the browser has nothing to complain of, and warns of nothing at install', async () => {
    expect(await stage.session.complaints()).toEqual([]);
  });
});
