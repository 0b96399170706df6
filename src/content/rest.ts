// When a page that changed its address has come to rest. The text of the new page may come at once, or seconds later.

/** No change of the document for so long is rest; a page that never rests is taken as it is. Milliseconds. */
const quiet = 350;
const patience = 2_000;
/** How long after the address changed a change of the document may still belong to it. */
const watched = 8_000;

export type Rest = {
  /** The address changed: watch from now on. */
  readonly begin: () => void;
  readonly stop: () => void;
};

/** Calls `rested` soon after `begin`, and after every change that follows within some seconds. However often a page moves, it is one watch. */
export function createRest(page: Document, rested: () => void): Rest {
  let end = 0;
  let pending: { readonly timer: ReturnType<typeof setTimeout>; readonly since: number } | undefined;

  function wait(): void {
    const since = pending?.since ?? Date.now();
    clearTimeout(pending?.timer);
    const left = Math.max(0, Math.min(quiet, since + patience - Date.now()));
    pending = { since, timer: setTimeout(rest, left) };
  }
  function rest(): void {
    pending = undefined;
    if (Date.now() > end) watcher.disconnect();
    rested();
  }
  const watcher = new MutationObserver(wait);

  return {
    begin() {
      if (Date.now() > end) watcher.observe(page.documentElement, { childList: true, subtree: true });
      end = Date.now() + watched;
      if (!pending) wait();
    },
    stop() {
      watcher.disconnect();
      clearTimeout(pending?.timer);
    },
  };
}
