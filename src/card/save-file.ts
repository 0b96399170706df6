// Hands a file over to the reader: a link with a `download` attribute, which needs no permission.
import type { SavedFile } from './save.ts';

/** The browser takes the content over a moment after the click; the address must live that long. */
const keptFor = 60_000;

export function saveFile(file: SavedFile): void {
  const address = URL.createObjectURL(new Blob([file.content], { type: file.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
