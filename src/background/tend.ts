// The housekeeping of the archive: what the reader's limits do not keep is forgotten, what was imported is indexed.
import { traceVersion } from '../context/trace.ts';
import { readSettings, type Settings } from '../settings.ts';
import { openTracing } from './context.ts';
import { archiveOfReader } from './keep.ts';
import { upkeepOf } from './upkeep.ts';

export const upkeep = upkeepOf({
  archive: archiveOfReader,
  limits: readSettings,
  now: () => Date.now(),
  warn: (what, fault) => console.warn(`Nutgraf ${what}`, fault),
});

let known: Pick<Settings, 'keepDays' | 'keepMegabytes'> | undefined;

/** To be told of every change of the settings; does something only where the limits are not those of the last time. */
export async function limitsMayHaveChanged({ keepDays, keepMegabytes }: Settings): Promise<void> {
  if (known && known.keepDays === keepDays && known.keepMegabytes === keepMegabytes) return;
  known = { keepDays, keepMegabytes };
  await upkeep.tidy();
}

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
  await upkeep.tidy();
  const traceOf = await openTracing();
  for (;;) {
    const left = await archive.value.indexSome(traceOf, traceVersion);
    if (!left.ok) console.warn('Nutgraf could not index its archive', left.fault);
    if (!left.ok || left.value === 0) return;
  }
}
