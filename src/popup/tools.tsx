// The bar on top: copy, save, and the ways to side panel, library and options.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Card } from '../article.ts';
import { Icon, type IconName } from '../card/icons.tsx';
import { cardAsFile, type Format, formats } from '../card/save.ts';
import { saveFile } from '../card/save-file.ts';
import { cardAsMarkdown } from '../card/save-markdown.ts';
import type { Interface } from '../card/words.ts';
import { canOpenPanel, openPanel } from './side-panel.ts';
import type { PageTab } from './tab.ts';

type ToolProps = { readonly icon: IconName; readonly label: string; readonly onPress: () => void };

function Tool({ icon, label, onPress }: ToolProps): JSX.Element {
  return (
    <button type="button" class="tool" title={label} aria-label={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}

function Save({ face, card }: { readonly face: Interface; readonly card: Card }): JSX.Element {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    // Else the popup closes with it.
    event.preventDefault();
    close();
    menu.current.querySelector('summary')?.focus();
  };
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !menu.current?.contains(event.relatedTarget)) close();
  };
  return (
    <details class="menu" ref={menu} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <summary class="tool" title={face.words('save_as')} aria-label={face.words('save_as')}>
        <Icon name="save" />
      </summary>
      <ul>
        {(Object.keys(formats) as Format[]).map((format) => (
          <li key={format}>
            <button
              type="button"
              onClick={() => {
                saveFile(cardAsFile(face, card, format));
                close();
              }}
            >
              {face.words('save_format', formats[format].name)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

type ToolsProps = {
  readonly face: Interface;
  readonly card: Card | null;
  readonly tab: PageTab | null;
  readonly isPanel: boolean;
  readonly onCopy: (text: string) => void;
  readonly onRead: () => void;
};

export function Tools({ face, card, tab, isPanel, onCopy, onRead }: ToolsProps): JSX.Element {
  const { words } = face;
  const leave = (opening: Promise<unknown>) => {
    void opening.then(() => {
      if (!isPanel) window.close();
    });
  };
  const library = () => leave(browser.tabs.create({ url: browser.runtime.getURL('library.html') }));
  return (
    <header class="bar">
      <span class="wordmark">Nutgraf</span>
      <div class="tools" role="toolbar" aria-label={words('surface_tools')}>
        {card && <Tool icon="copy" label={words('copy_markdown')} onPress={() => onCopy(cardAsMarkdown(face, card))} />}
        {card && <Save face={face} card={card} />}
        {card && <Tool icon="again" label={words('read_again')} onPress={onRead} />}
        {tab && !isPanel && canOpenPanel() && (
          <Tool icon="panel" label={words('open_panel')} onPress={() => leave(openPanel(tab.id))} />
        )}
        <Tool icon="library" label={words('open_library')} onPress={library} />
        <Tool icon="options" label={words('open_options')} onPress={() => leave(browser.runtime.openOptionsPage())} />
      </div>
    </header>
  );
}
