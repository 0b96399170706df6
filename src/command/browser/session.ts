// A browser with the extension in it, driven the same way whichever browser it is.
import type { Browser, Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

/** An extension page that is shown over the browser: the real toolbar popup. `code` is an expression, its value plain data. */
export type Popup = {
  readonly evaluate: <T>(code: string) => Promise<T>;
  /** Clicks the middle of the `index`th element that matches, as a mouse does. */
  readonly click: (selector: string, index?: number) => Promise<void>;
  /** PNG. */
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

/** What a reader may have set in system or browser. */
export type Look = { readonly dark: boolean; readonly forcedColours: boolean; readonly calm: boolean };

export type Session = {
  readonly name: BrowserName;
  /** "Chrome/156.0…", "firefox/153.0…" */
  readonly version: string;
  readonly browser: Browser;
  readonly openPage: (address: string) => Promise<Page>;
  /** In a private window of its own; for a session launched with `inPrivate`. */
  readonly openPrivatePage: (address: string) => Promise<Page>;
  /** A page of the extension in a tab of its own, such as "options.html". */
  readonly openExtensionPage: (file: string) => Promise<Page>;
  /** Clicks the toolbar button while `page` is in front. */
  readonly openPopup: (page: Page) => Promise<Popup>;
  /** Shows `page` as such a reader sees it; Firefox shows all pages so, until it is told otherwise. */
  readonly lookAs: (page: Page, look: Look) => Promise<void>;
  /** Evaluates an expression in a page of the extension: `browser.…` of the background's rights. */
  readonly inExtension: <T>(code: string) => Promise<T>;
  /** Ends the background, as the browsers do when it is idle. */
  readonly killBackground: () => Promise<void>;
  /** Whether the background runs. */
  readonly isBackgroundAlive: () => Promise<boolean>;
  /**
   * Takes the granted hosts away (empty), or grants them again, as the reader may in the browser's own settings. Chromium
   * knows only all or nothing, and only for an extension launched with `grantsHosts`.
   */
  readonly setHostAccess: (origins: readonly string[]) => Promise<void>;
  /** Loads the extension anew, as an update does: what it left in pages is orphaned. */
  readonly reload: () => Promise<void>;
  /** Switches the extension off, or on again, as the reader may in the browser's list of extensions. */
  readonly setEnabled: (isEnabled: boolean) => Promise<void>;
  /** What the browser says against manifest and behaviour, and what it warns of at install. */
  readonly complaints: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

export type Launch = {
  /** Folder of the unpacked extension; null starts the browser without. */
  readonly extension: string | null;
  readonly executable: string;
  readonly headless: boolean;
  /** "127.0.0.1:8123": everything that the browser asks of the network goes there. */
  readonly proxy?: string;
  /** Also in private windows. */
  readonly inPrivate?: boolean;
  /** The reader has granted all sites. Chromium's prompt cannot be answered headless: the manifest asks at install instead. */
  readonly grantsHosts?: boolean;
  /** A command that stays unanswered so long fails and is named, in milliseconds. */
  readonly patience?: number;
};

/** A busy machine may take this long to start a browser, in milliseconds; puppeteer hangs after a start that it gave up. */
export const slowestStart = 180_000;

export const geckoId = 'nutgraf@nutgraf.example';

/** A browser that is busy with something else may answer so late, in milliseconds; now and then Firefox loses an answer for good. */
const latestAnswer = 10_000;

/**
 * Waits until `look` gives something; undefined, null, false and '' mean not yet. A look that stays unanswered is repeated,
 * so it may only look.
 */
export async function until<T>(what: string, look: () => Promise<T>, patience = 10_000): Promise<NonNullable<T>> {
  const end = performance.now() + patience;
  for (;;) {
    const found = await answered(look());
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited ${patience} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The answer, or undefined where none comes in time. */
function answered<T>(answer: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => resolve(undefined), latestAnswer);
    answer.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
