// The options page: every choice is kept at once and holds at once in open pages.
import { render } from 'preact';
import { applyInterface, openInterface } from '../locale.ts';
import { readSettings, type Settings, watchSettings } from '../settings.ts';
import { OptionsPage } from './page.tsx';

const root = document.getElementById('root');

async function show(settings: Settings): Promise<void> {
  if (!root) return;
  const face = await openInterface(settings.language);
  applyInterface(face);
  document.documentElement.dataset.theme = settings.theme;
  document.title = `Nutgraf: ${face.words('options_title')}`;
  render(<OptionsPage face={face} settings={settings} />, root);
}

watchSettings((settings) => void show(settings));
void readSettings().then(show);
