// What the reader can choose: type, defaults, reading of stored values, and news of changes.
import browser from 'webextension-polyfill';
import type { FindingKind } from './article.ts';

/** off: a click reads the page at hand. sites: the pages of `sites` are read by themselves. all: every news page is. */
export type Automatic = 'off' | 'sites' | 'all';
export type Theme = 'auto' | 'light' | 'dark';

export type Settings = {
  readonly automatic: Automatic;
  /** Host names, lower case, without "www."; each stands for its subdomains too. Sorted, no double. */
  readonly sites: readonly string[];
  /** Never read by themselves, whatever `automatic` says; form as in `sites`. */
  readonly except: readonly string[];
  /** Whether findings are highlighted in pages at all, and of which kinds. */
  readonly highlights: boolean;
  readonly shown: Readonly<Record<FindingKind, boolean>>;
  /** "#rrggbb" where the reader chose another colour than the kind's own. */
  readonly colours: Readonly<Partial<Record<FindingKind, string>>>;
  readonly theme: Theme;
  /** Language of the interface: a BCP 47 tag, or the browser's. */
  readonly language: string;
  /** What the archive keeps: null keeps everything. */
  readonly keepDays: number | null;
  readonly keepMegabytes: number | null;
  readonly legendDismissed: boolean;
};

export const defaultSettings: Settings = {
  automatic: 'off',
  sites: [],
  except: [],
  highlights: true,
  shown: { actor: true, claim: true, figure: true, date: true },
  colours: {},
  theme: 'auto',
  language: 'auto',
  keepDays: null,
  keepMegabytes: null,
  legendDismissed: false,
};

const findingKinds = ['actor', 'claim', 'figure', 'date'] as const satisfies readonly FindingKind[];
const colour = /^#[0-9a-f]{6}$/i;
const host = /^(?=.{1,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);

function oneOf<T extends string>(value: unknown, choices: readonly T[], otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise;
}

const limit = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;

const hosts = (value: unknown): string[] => {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  return [...new Set(entries.filter((site): site is string => typeof site === 'string' && host.test(site)))].sort();
};

const perKind = <T>(value: unknown, read: (entry: unknown, kind: FindingKind) => T): [FindingKind, T][] =>
  findingKinds.map((kind) => [
    kind,
    read(isRecord(value) && Object.hasOwn(value, kind) ? value[kind] : undefined, kind),
  ]);

/**
 * Stored values are of unknown age and may have been damaged: each field is taken where it makes sense, else the
 * default stands in for it.
 */
export function settingsFrom(stored: unknown): Settings {
  const value = isRecord(stored) ? stored : {};
  return {
    automatic: oneOf(value.automatic, ['off', 'sites', 'all'], defaultSettings.automatic),
    sites: hosts(value.sites),
    except: hosts(value.except),
    highlights: flag(value.highlights, defaultSettings.highlights),
    shown: Object.fromEntries(
      perKind(value.shown, (entry, kind) => flag(entry, defaultSettings.shown[kind])),
    ) as Settings['shown'],
    colours: Object.fromEntries(
      perKind(value.colours, (entry) => entry).filter(([, entry]) => typeof entry === 'string' && colour.test(entry)),
    ) as Settings['colours'],
    theme: oneOf(value.theme, ['auto', 'light', 'dark'], defaultSettings.theme),
    language:
      typeof value.language === 'string' && /^[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{2,8})?$/.test(value.language)
        ? value.language
        : defaultSettings.language,
    keepDays: limit(value.keepDays),
    keepMegabytes: limit(value.keepMegabytes),
    legendDismissed: flag(value.legendDismissed, defaultSettings.legendDismissed),
  };
}

const names = Object.keys(defaultSettings) as readonly (keyof Settings)[];

export async function readSettings(): Promise<Settings> {
  return settingsFrom(await browser.storage.local.get([...names]));
}

/** Each setting has a key of its own, so two windows that change different ones at once both win. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ ...change });
}

/** Calls `heard` with all settings after each change, wherever it was made; returns how to stop. */
export function watchSettings(heard: (settings: Settings) => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && names.some((name) => Object.hasOwn(changes, name))) void readSettings().then(heard);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The host name as `sites` lists it; null for a page that has none (browser pages, files). */
export function siteOf(url: string): string | null {
  const found = URL.canParse(url) ? new URL(url) : null;
  if (!found || !/^https?:$/.test(found.protocol)) return null;
  const name = found.hostname.toLowerCase().replace(/^www\./, '');
  return host.test(name) ? name : null;
}

/** Match patterns of a site and its subdomains, both schemes: what is asked for, and registered, for it. */
export function originsOf(sites: readonly string[] | 'all'): string[] {
  if (sites === 'all') return ['*://*/*'];
  // A subdomain pattern on an address in digits is refused by Firefox.
  return sites.map((site) => (/^[\d.]+$|^localhost$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`));
}

/** Whether `site` is one of `list`, or a subdomain of one. */
const covers = (list: readonly string[], site: string): boolean =>
  list.some((chosen) => site === chosen || site.endsWith(`.${chosen}`));

/** Whether the reader wants pages of this site read by themselves; the browser's grant is another matter. */
export const isChosen = ({ automatic, sites, except }: Settings, site: string): boolean =>
  !covers(except, site) && (automatic === 'all' || (automatic === 'sites' && covers(sites, site)));

/** The change of settings that has one site read by itself, or left alone. */
export function chooseSite(settings: Settings, site: string, on: boolean): Partial<Settings> {
  // What covers the site goes too, else the switch would change nothing.
  const without = (list: readonly string[]) => list.filter((chosen) => !covers([chosen], site));
  if (settings.automatic === 'all') {
    return { except: on ? without(settings.except) : hosts([...settings.except, site]) };
  }
  if (!on) return { sites: without(settings.sites) };
  // Sites that were chosen before everything was switched off stay switched off.
  const before = settings.automatic === 'sites' ? settings.sites : [];
  return { automatic: 'sites', sites: hosts([...before, site]), except: without(settings.except) };
}
