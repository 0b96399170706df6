// The keyboard shortcuts as the browser has assigned them.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import type { Interface, WordKey } from '../card/words.ts';

const labels: Readonly<Record<string, WordKey>> = {
  _execute_action: 'command_open',
  'toggle-highlights': 'command_toggle',
  'next-finding': 'command_next',
  'previous-finding': 'command_previous',
};

export function KeyOptions({ face }: { readonly face: Interface }): JSX.Element | null {
  const { words } = face;
  const [commands, setCommands] = useState<readonly Commands.Command[]>([]);
  useEffect(() => {
    // Firefox for Android has no commands.
    void browser.commands?.getAll().then(setCommands);
  }, []);
  if (commands.length === 0) return null;
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{words('options_keys')}</h2>
      <dl class="keys">
        {commands.map(({ name = '', description = '', shortcut }) => {
          const label = labels[name];
          return (
            <div key={name}>
              <dt>{label ? words(label) : description}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : words('key_none')}</dd>
            </div>
          );
        })}
      </dl>
      <p class="hint">{words('keys_hint')}</p>
    </section>
  );
}
