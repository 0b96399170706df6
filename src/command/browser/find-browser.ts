// Where a browser is on this machine; on Debian as root it is installed when there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import type { BrowserName } from './session.ts';

const onPath: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};
const onMac: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};
const onWindows: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};
const debianPackages: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

function candidates(name: BrowserName): string[] {
  if (process.platform === 'darwin') return [...onMac[name]];
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => process.env[key] ?? []);
    return roots.flatMap((root) => onWindows[name].map((file) => join(root, file)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return onPath[name].flatMap((file) => folders.map((folder) => join(folder, file)));
}

/** NUTGRAF_BROWSER names one that lies elsewhere. */
export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env.NUTGRAF_BROWSER;
  if (named && existsSync(named) && /firefox/i.test(basename(named)) === (name === 'firefox')) return named;
  return candidates(name).find((file) => existsSync(file));
}

export type Found =
  | { readonly ok: true; readonly executable: string }
  | { readonly ok: false; readonly advice: string };

/** Finds the browser, or installs Debian's where that is possible without asking anybody. */
export function provideBrowser(name: BrowserName): Found {
  const found = findBrowser(name);
  if (found) return { ok: true, executable: found };
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`No ${name} here: installing Debian's ${debianPackages[name]} …`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env: environment });
    spawnSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', debianPackages[name]], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    });
    const installed = findBrowser(name);
    if (installed) return { ok: true, executable: installed };
  }
  return { ok: false, advice: adviceFor(name) };
}

function adviceFor(name: BrowserName): string {
  const what = name === 'firefox' ? 'Firefox' : 'Chrome, Chromium, Edge or Brave';
  const how = process.platform === 'linux' ? ` (Debian, Ubuntu: sudo apt-get install ${debianPackages[name]})` : '';
  return `No ${name} was found. Install ${what}${how}, or set NUTGRAF_BROWSER to its path.`;
}
