// The one choice of the first run: automatic, for which the browser asks within the click, or by click only.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Interface, WordKey } from '../card/words.ts';
import { changeSettings, originsOf } from '../settings.ts';

export function Choice({ face }: { readonly face: Interface }): JSX.Element {
  const { words } = face;
  const [told, setTold] = useState<WordKey | null>(null);
  const chooseAll = async () => {
    const isGranted = await browser.permissions.request({ origins: originsOf('all') });
    if (isGranted) await changeSettings({ automatic: 'all' });
    setTold(isGranted ? 'welcome_chosen_automatic' : 'denied');
  };
  const chooseClick = async () => {
    await changeSettings({ automatic: 'off' });
    setTold('welcome_chosen_click');
  };
  return (
    <section class="chosen" aria-labelledby="choice">
      <h2 id="choice">{words('welcome_choice')}</h2>
      <div class="choices">
        <div>
          <button type="button" class="press main" onClick={() => void chooseAll()}>
            {words('welcome_automatic')}
          </button>
          <p class="hint">{words('welcome_automatic_text')}</p>
        </div>
        <div>
          <button type="button" class="press" onClick={() => void chooseClick()}>
            {words('welcome_click')}
          </button>
          <p class="hint">{words('welcome_click_text')}</p>
        </div>
      </div>
      <p role="status" class="told-choice">
        {told ? words(told) : ''}
      </p>
    </section>
  );
}
