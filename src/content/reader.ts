// The script that is loaded into a page to read it: answers the background, and falls silent when the extension is gone.
import { receive, send, type TabState } from '../messages.ts';
import { readSettings, watchSettings } from '../settings.ts';
import { watchAddress } from './address.ts';
import { isAlive } from './alive.ts';
import { createPageReader } from './page-reader.ts';
import { createView } from './painting.ts';
import { createRest } from './rest.ts';

/** Set in the script's own world, which the page does not see: loading the script again changes nothing. */
const world = globalThis as { nutgrafReader?: true };

/** How long a reading that began by itself answers the question that it foresaw, in milliseconds. */
const goodFor = 1_000;

function start(): void {
  // Asked for while the page is read: who paints does not wait for them.
  let settings = readSettings();
  const view = createView(document, () => settings);
  const reader = createPageReader(document, view);
  const rest = createRest(document, () => {
    if (!isAlive()) return stop();
    if (reader.leaveIfGone()) void send('page-changed', {});
  });
  const stops = [
    rest.stop,
    receive({
      'page-tell': () => reader.tell(),
      'page-read': ({ anyway }) => {
        const end = anyway ? reader.read(true) : (begun ?? reader.read(false));
        begun = undefined;
        return end.finally(rest.begin);
      },
      'page-card': ({ card }) => {
        reader.showAhead(card);
        return null;
      },
      'page-show': (span) => ({ found: view.showSpan(span) }),
      'page-mark': ({ span }) => ({ found: view.markSpan(span) }),
      'page-paint': async ({ on }) => {
        await view.paint(on ?? !view.isPainted());
        return { painted: view.isPainted() };
      },
      'page-step': ({ by }) => ({ found: view.step(by) }),
    }),
    watchSettings((changed) => {
      settings = Promise.resolve(changed);
      view.apply(changed);
    }),
    watchAddress(() => (isAlive() ? rest.begin() : stop())),
  ];
  const backAgain = (event: PageTransitionEvent): void => {
    if (event.persisted) void send('page-changed', {});
  };
  window.addEventListener('pageshow', backAgain);
  // Only a page that is to be read gets this script: it begins while the background still hears that it is there.
  let begun: Promise<TabState> | undefined = reader.read(false);
  void begun.then(() =>
    setTimeout(() => {
      begun = undefined;
    }, goodFor),
  );

  function stop(): void {
    window.removeEventListener('pageshow', backAgain);
    for (const end of stops) end();
    view.clear();
  }
}

if (!world.nutgrafReader) {
  world.nutgrafReader = true;
  start();
}
