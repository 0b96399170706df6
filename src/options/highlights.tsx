// Which kinds are highlighted in pages, and in which colours.
import type { JSX } from 'preact';
import type { FindingKind } from '../article.ts';
import { Icon } from '../card/icons.tsx';
import { findingKinds, kinds } from '../kinds.ts';
import { changeSettings } from '../settings.ts';
import type { OptionsProps } from './page.tsx';

function KindRow({ kind, face, settings }: OptionsProps & { readonly kind: FindingKind }): JSX.Element {
  const { words } = face;
  const { shown, colours } = settings;
  const name = words(kinds[kind].label);
  const own = colours[kind];
  const { [kind]: _, ...others } = colours;
  return (
    <li>
      <label class="choice">
        <input
          type="checkbox"
          checked={shown[kind]}
          aria-label={words('kind_shown', name)}
          onChange={(event) => void changeSettings({ shown: { ...shown, [kind]: event.currentTarget.checked } })}
        />
        <span class={`sample sample-${kind}`} style={own ? { '--own': own } : {}}>
          {name}
        </span>
      </label>
      <input
        type="color"
        value={own ?? kinds[kind].shades.light.line}
        aria-label={words('kind_colour', name)}
        onChange={(event) => void changeSettings({ colours: { ...colours, [kind]: event.currentTarget.value } })}
      />
      {own !== undefined && (
        <button
          type="button"
          class="tool"
          title={words('colour_reset')}
          aria-label={`${words('colour_reset')}: ${name}`}
          onClick={() => void changeSettings({ colours: others })}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}

export function HighlightOptions({ face, settings }: OptionsProps): JSX.Element {
  const { words } = face;
  return (
    <section aria-labelledby="highlights">
      <h2 id="highlights">{words('options_highlights')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.highlights}
          onChange={(event) => void changeSettings({ highlights: event.currentTarget.checked })}
        />
        <span>{words('highlights_on')}</span>
      </label>
      <ul class="kinds">
        {findingKinds.map((kind) => (
          <KindRow key={kind} kind={kind} face={face} settings={settings} />
        ))}
      </ul>
      <label class="choice">
        <input
          type="checkbox"
          checked={!settings.legendDismissed}
          onChange={(event) => void changeSettings({ legendDismissed: !event.currentTarget.checked })}
        />
        <span>{words('legend_again')}</span>
      </label>
    </section>
  );
}
