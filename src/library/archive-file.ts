// The archive as a file for the reader. The pieces become parts of a Blob, which the browser keeps on disk when it is large.
import type { Archive } from '../storage/archive.ts';
import type { Exported } from '../storage/exporting.ts';
import type { Result } from '../storage/result.ts';

/** Characters that are put together into one part. */
const partLength = 1_000_000;
const keptFor = 60_000;

export type ArchiveFile = Exported & { readonly blob: Blob; readonly name: string };

export async function archiveFile(archive: Archive, now: Date): Promise<Result<ArchiveFile>> {
  const parts: Blob[] = [];
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    parts.push(new Blob(waiting));
    waiting = [];
    length = 0;
  };
  const exported = await archive.exportTo((piece) => {
    waiting.push(piece);
    length += piece.length;
    if (length >= partLength) flush();
  }, now);
  flush();
  if (!exported.ok) return exported;
  const name = `nutgraf-archive-${now.toISOString().slice(0, 10)}.json`;
  return { ok: true, value: { ...exported.value, blob: new Blob(parts, { type: 'application/json' }), name } };
}

/** A link with a `download` attribute needs no permission; the browser takes the content over a moment after the click. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keptFor);
}
