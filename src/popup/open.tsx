// Opens a surface that shows the card of the page at hand: popup and side panel.
import { render } from 'preact';
import { applyInterface, openInterface } from '../locale.ts';
import { type Settings, watchSettings } from '../settings.ts';
import { App } from './app.tsx';
import { asked } from './first-page.ts';

export async function openSurface(isPanel: boolean): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  // Read by the benchmark, as is 'card': when the script begins to run.
  performance.mark('script');
  const { page, settings } = asked();
  const show = async (settings: Settings) => {
    const face = await openInterface(settings.language);
    applyInterface(face);
    document.documentElement.dataset.theme = settings.theme;
    render(<App face={face} settings={settings} first={await page} isPanel={isPanel} />, root);
  };
  await show(await settings);
  watchSettings((settings) => void show(settings));
}
