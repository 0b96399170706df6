// What is done to the archive after saves and when the reader changes its limits: nothing that anybody waits for.
import type { Archive } from '../storage/archive.ts';
import type { Fault, Result } from '../storage/result.ts';
import type { Retention } from '../storage/retention.ts';

export type Upkeep = {
  /** After every save: search words are merged where enough wait; at the first save and every so often the limits are applied. */
  readonly afterSave: () => Promise<void>;
  /** Applies the limits. */
  readonly tidy: () => Promise<void>;
};

/** Between two looks at the limits of a background that stays awake; each of its starts has one as well. */
const savesBetween = 25;

type Needs = {
  readonly archive: () => Promise<Result<Archive>>;
  readonly limits: () => Promise<Retention>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly warn: (what: string, fault: Fault) => void;
};

export function upkeepOf({ archive, limits, now, warn }: Needs): Upkeep {
  let saves = 0;
  let queue: Promise<void> = Promise.resolve();
  /** One after the other: two at once would do the same work twice. */
  const queued = (work: (archive: Archive) => Promise<void>): Promise<void> => {
    const run = queue.then(async () => {
      const opened = await archive();
      if (opened.ok) await work(opened.value);
    });
    // Whoever asked hears of an exception; the next work is done all the same.
    queue = run.catch(() => undefined);
    return run;
  };
  const tidy = async (open: Archive): Promise<void> => {
    const retained = await open.retain(await limits(), now());
    if (!retained.ok) warn('could not tidy its archive', retained.fault);
  };
  const merge = async (open: Archive): Promise<void> => {
    for (let more = true; more; ) {
      const merged = await open.mergeSome();
      if (!merged.ok) warn('could not merge its search index', merged.fault);
      more = merged.ok && merged.value;
    }
  };
  return {
    afterSave: () =>
      queued(async (open) => {
        await merge(open);
        if (saves++ % savesBetween === 0) await tidy(open);
      }),
    tidy: () => queued(tidy),
  };
}
