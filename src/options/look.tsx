// Theme and language of the interface.
import type { JSX } from 'preact';
import type { WordKey } from '../card/words.ts';
import { languages } from '../locale.ts';
import { changeSettings, type Theme } from '../settings.ts';
import type { OptionsProps } from './page.tsx';

const themes: readonly (readonly [Theme, WordKey])[] = [
  ['auto', 'theme_auto'],
  ['light', 'theme_light'],
  ['dark', 'theme_dark'],
];

export function LookOptions({ face, settings }: OptionsProps): JSX.Element {
  const { words } = face;
  return (
    <section aria-labelledby="look">
      <h2 id="look">{words('options_look')}</h2>
      <fieldset>
        <legend>{words('theme')}</legend>
        <div class="row">
          {themes.map(([theme, label]) => (
            <label key={theme} class="choice">
              <input
                type="radio"
                name="theme"
                checked={settings.theme === theme}
                onChange={() => void changeSettings({ theme })}
              />
              <span>{words(label)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label class="field">
        <span>{words('language')}</span>
        <select
          value={settings.language}
          onChange={(event) => void changeSettings({ language: event.currentTarget.value })}
        >
          <option value="auto">{words('language_auto')}</option>
          {Object.entries(languages).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
