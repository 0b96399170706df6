// Runs in a page of the extension: swells the card that lies in the archive under `key`.
import { openArchive } from '../../storage/archive.ts';
import { swollen } from './swollen-card.ts';

async function swell(key: string): Promise<string> {
  const archive = await openArchive();
  if (!archive.ok) throw new Error(archive.fault.detail);
  const found = await archive.value.find(key);
  if (!found.ok || !found.value) throw new Error(`the archive has no ${key}`);
  const saved = await archive.value.save(swollen(found.value.card), Date.now());
  return saved.ok ? saved.value.key : saved.fault.detail;
}

Object.assign(globalThis, { swellNutgraf: swell });
