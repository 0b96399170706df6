// Waits until a page that became another one has been drawn.

/** Quiet for so long means drawn; later than `latest` nobody waits any more. Milliseconds. */
const quiet = 350;
const latest = 6_000;

export function settled(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      watcher.disconnect();
      clearTimeout(pause);
      clearTimeout(end);
      resolve();
    };
    let pause = setTimeout(done, quiet);
    const end = setTimeout(done, latest);
    const watcher = new MutationObserver(() => {
      clearTimeout(pause);
      pause = setTimeout(done, quiet);
    });
    watcher.observe(document.documentElement, { childList: true, subtree: true });
  });
}
