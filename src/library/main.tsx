// The library: everything that was read, searchable, and what the reader wants to do with it.
import { render } from 'preact';
import { applyInterface, openInterface } from '../locale.ts';
import { readSettings, type Settings, watchSettings } from '../settings.ts';
import { openArchive } from '../storage/archive.ts';
import { Library, Unavailable } from './library.tsx';

async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const archive = await openArchive();
  const show = async (settings: Settings) => {
    const face = await openInterface(settings.language);
    applyInterface(face);
    document.documentElement.dataset.theme = settings.theme;
    document.title = `${face.words('library_title')} – Nutgraf`;
    render(
      archive.ok ? <Library face={face} archive={archive.value} /> : <Unavailable face={face} fault={archive.fault} />,
      root,
    );
  };
  await show(await readSettings());
  watchSettings((settings) => void show(settings));
}

void main();
