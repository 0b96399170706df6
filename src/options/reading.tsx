// Which pages are read by themselves; permission is asked for within the click that needs it.
import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { WordKey } from '../card/words.ts';
import { type Automatic, changeSettings, originsOf } from '../settings.ts';
import type { OptionsProps } from './page.tsx';
import { SiteList } from './sites.tsx';

const choices: readonly (readonly [Automatic, WordKey])[] = [
  ['off', 'automatic_off'],
  ['sites', 'automatic_sites'],
  ['all', 'automatic_all'],
];

/** Which of these sites (or `all`) the browser permits to read; asked again when that changes. */
function useGranted(sites: readonly string[]): { readonly all: boolean; readonly sites: ReadonlySet<string> } {
  const [granted, setGranted] = useState({ all: true, sites: new Set(sites) });
  const ask = useCallback(async () => {
    const contains = (of: readonly string[] | 'all') => browser.permissions.contains({ origins: originsOf(of) });
    const each = await Promise.all(sites.map((site) => contains([site])));
    setGranted({ all: await contains('all'), sites: new Set(sites.filter((_, i) => each[i])) });
  }, [sites]);
  useEffect(() => {
    const heard = () => void ask();
    heard();
    browser.permissions.onAdded.addListener(heard);
    browser.permissions.onRemoved.addListener(heard);
    return () => {
      browser.permissions.onAdded.removeListener(heard);
      browser.permissions.onRemoved.removeListener(heard);
    };
  }, [ask]);
  return granted;
}

export function ReadingOptions({ face, settings }: OptionsProps): JSX.Element {
  const { words } = face;
  const { automatic, sites, except } = settings;
  const granted = useGranted(sites);
  const [denied, setDenied] = useState(false);

  /** Must run within a click. */
  const request = async (of: readonly string[] | 'all'): Promise<boolean> => {
    const isGranted = await browser.permissions.request({ origins: originsOf(of) });
    setDenied(!isGranted);
    return isGranted;
  };
  const choose = async (choice: Automatic) => {
    const isGranted = choice === 'all' ? await request('all') : true;
    if (isGranted) await changeSettings({ automatic: choice });
  };
  const add = async (site: string) => {
    if (await request([site])) await changeSettings({ sites: [...new Set([...sites, site])].sort() });
  };
  const remove = async (site: string) => {
    await changeSettings({ sites: sites.filter((other) => other !== site) });
    // What is not needed any more is given back.
    if (automatic !== 'all') await browser.permissions.remove({ origins: originsOf([site]) });
  };
  const permit = (of: readonly string[] | 'all') => (
    <button type="button" class="small" onClick={() => void request(of)}>
      {words('site_permit')}
    </button>
  );
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{words('options_reading')}</h2>
      <p class="hint">{words('options_reading_hint')}</p>
      <fieldset aria-labelledby="reading">
        {choices.map(([choice, label]) => (
          <label key={choice} class="choice">
            {/* The browser's answer decides, not the click. */}
            <input
              type="radio"
              name="automatic"
              checked={automatic === choice}
              onClick={(event) => {
                if (choice !== automatic) event.preventDefault();
                void choose(choice);
              }}
            />
            <span>{words(label)}</span>
          </label>
        ))}
      </fieldset>
      <p role="alert">{denied ? words('denied') : ''}</p>
      {automatic === 'all' && !granted.all && (
        <p class="missing">
          {words('all_not_permitted')} {permit('all')}
        </p>
      )}
      {automatic === 'sites' && (
        <SiteList
          id="sites"
          face={face}
          title={words('sites_title')}
          sites={sites}
          onAdd={(site) => void add(site)}
          onRemove={(site) => void remove(site)}
          beside={(site) =>
            granted.sites.has(site) ? null : (
              <span class="missing">
                {words('site_not_permitted')} {permit([site])}
              </span>
            )
          }
        />
      )}
      {automatic !== 'off' && (
        <SiteList
          id="except"
          face={face}
          title={words('except_title')}
          sites={except}
          onAdd={(site) => void changeSettings({ except: [...new Set([...except, site])].sort() })}
          onRemove={(site) => void changeSettings({ except: except.filter((other) => other !== site) })}
        />
      )}
    </section>
  );
}
