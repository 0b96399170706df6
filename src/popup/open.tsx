// Opens a surface that shows the card of the page at hand: popup and side panel.
import { render } from 'preact';
import { applyInterface, openInterface } from '../locale.ts';
import { readSettings, type Settings, watchSettings } from '../settings.ts';
import { App } from './app.tsx';
import { archive } from './view.ts';

export async function openSurface(isPanel: boolean): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  // The database opens while the settings are read.
  void archive();
  const show = async (settings: Settings) => {
    const face = await openInterface(settings.language);
    applyInterface(face);
    document.documentElement.dataset.theme = settings.theme;
    render(<App face={face} settings={settings} isPanel={isPanel} />, root);
  };
  await show(await readSettings());
  watchSettings((settings) => void show(settings));
}
