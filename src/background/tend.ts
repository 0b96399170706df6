// The housekeeping of the archive: what the reader's limits do not keep is forgotten, what was imported is indexed.
import { traceVersion } from '../context/trace.ts';
import { readSettings } from '../settings.ts';
import { openTracing } from './context.ts';
import { archiveOfReader } from './keep.ts';

let tending: Promise<void> | undefined;

/** One run at a time; a background that dies in between goes on at its next start. */
export function tendArchive(): Promise<void> {
  tending ??= tend().finally(() => {
    tending = undefined;
  });
  return tending;
}

async function tend(): Promise<void> {
  const archive = await archiveOfReader();
  if (!archive.ok) return;
  const retained = await archive.value.retain(await readSettings(), Date.now());
  if (!retained.ok) console.warn('Nutgraf could not tidy its archive', retained.fault);
  const traceOf = await openTracing();
  for (;;) {
    const left = await archive.value.indexSome(traceOf, traceVersion);
    if (!left.ok) console.warn('Nutgraf could not index its archive', left.fault);
    if (!left.ok || left.value === 0) return;
  }
}
