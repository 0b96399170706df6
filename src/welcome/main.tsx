// The welcome page, opened once after the installation.
import { render } from 'preact';
import { applyInterface, openInterface } from '../locale.ts';
import { readSettings, type Settings, watchSettings } from '../settings.ts';
import { WelcomePage } from './page.tsx';

const root = document.getElementById('root');
let shown = '';

async function show(settings: Settings): Promise<void> {
  document.documentElement.dataset.theme = settings.theme;
  // A new interface draws the demo anew; other settings must not.
  if (!root || shown === settings.language) return;
  shown = settings.language;
  const face = await openInterface(settings.language);
  applyInterface(face);
  document.title = `Nutgraf: ${face.words('welcome_title')}`;
  render(<WelcomePage face={face} />, root);
}

watchSettings((settings) => void show(settings));
void readSettings().then(show);
