// The bar below: highlights of this page on or off, and whether this site is read by itself.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Interface } from '../card/words.ts';
import { send } from '../messages.ts';
import { changeSettings, chooseSite, isChosen, originsOf, type Settings, siteOf } from '../settings.ts';
import type { PageTab } from './tab.ts';

type SwitchProps = { readonly label: string; readonly on: boolean; readonly onFlip: (on: boolean) => void };

export function Switch({ label, on, onFlip }: SwitchProps): JSX.Element {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onFlip(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

type SwitchesProps = {
  readonly face: Interface;
  readonly settings: Settings;
  readonly tab: PageTab;
  readonly painted: boolean | null;
};

export function Switches({ face, settings, tab, painted }: SwitchesProps): JSX.Element | null {
  const [isPainted, setPainted] = useState(painted);
  const [denied, setDenied] = useState(false);
  const site = siteOf(tab.url);
  if (site === null && isPainted === null) return null;

  const paint = (on: boolean) => {
    setPainted(on);
    void send('paint-tab', { tabId: tab.id, on }).then((sent) => sent.ok && setPainted(sent.answer.painted));
  };
  const flip = async (on: boolean) => {
    if (site === null) return;
    setDenied(false);
    // Asked for within the click. The prompt may close the popup, so the choice is written down meanwhile: without the
    // grant it does nothing.
    const asked = on ? browser.permissions.request({ origins: originsOf([site]) }) : Promise.resolve(true);
    await changeSettings(chooseSite(settings, site, on));
    if (await asked) return;
    setDenied(true);
    await changeSettings({ automatic: settings.automatic, sites: settings.sites, except: settings.except });
  };
  return (
    <footer class="switches">
      {isPainted !== null && <Switch label={face.words('switch_highlights')} on={isPainted} onFlip={paint} />}
      {site !== null && (
        <Switch label={face.words('switch_site', site)} on={isChosen(settings, site)} onFlip={(on) => void flip(on)} />
      )}
      {denied && site !== null && <p role="alert">{face.words('permission_denied', site)}</p>}
    </footer>
  );
}
