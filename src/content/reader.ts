// The script that is loaded into a page to read it: answers the background, and falls silent when the extension is gone.
import { receive, send } from '../messages.ts';
import { readSettings, watchSettings } from '../settings.ts';
import { watchAddress } from './address.ts';
import { isAlive } from './alive.ts';
import { createPageReader } from './page-reader.ts';
import { createView } from './painting.ts';
import { createRest } from './rest.ts';

/** Set in the script's own world, which the page does not see: loading the script again changes nothing. */
const world = globalThis as { nutgrafReader?: true };

function start(): void {
  const view = createView(document, readSettings);
  const reader = createPageReader(document, view);
  const rest = createRest(document, () => {
    if (!isAlive()) return stop();
    if (reader.leaveIfGone()) void send('page-changed', {});
  });
  const stops = [
    rest.stop,
    receive({
      'page-tell': () => reader.tell(),
      'page-read': ({ anyway }) => reader.read(anyway).finally(rest.begin),
      'page-show': (span) => ({ found: view.showSpan(span) }),
      'page-mark': ({ span }) => ({ found: view.markSpan(span) }),
      'page-paint': async ({ on }) => {
        await view.paint(on ?? !view.isPainted());
        return { painted: view.isPainted() };
      },
      'page-step': ({ by }) => ({ found: view.step(by) }),
    }),
    watchSettings(view.apply),
    watchAddress(() => (isAlive() ? rest.begin() : stop())),
  ];
  const backAgain = (event: PageTransitionEvent): void => {
    if (event.persisted) void send('page-changed', {});
  };
  window.addEventListener('pageshow', backAgain);

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
