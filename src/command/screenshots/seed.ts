// Runs in a page of the extension: swells the card that lies in the archive under `key`; `bare`: and takes its figures and places away.
import { openArchive } from '../../storage/archive.ts';
import { swollen } from './swollen-card.ts';

async function swell(key: string, bare: boolean): Promise<string> {
  const archive = await openArchive();
  if (!archive.ok) throw new Error(archive.fault.detail);
  const found = await archive.value.find(key);
  if (!found.ok || !found.value) throw new Error(`the archive has no ${key}`);
  const card = swollen(found.value.card);
  const shown = bare ? { ...card, figures: [], actors: card.actors.filter(({ kind }) => kind !== 'place') } : card;
  const saved = await archive.value.save(shown, Date.now());
  return saved.ok ? saved.value.key : saved.fault.detail;
}

Object.assign(globalThis, { swellNutgraf: swell });
