// The only script on every page of a site that is read by itself: says that there is an article, and nothing else.
import { send } from '../messages.ts';
import { detect } from '../page/detect/detect.ts';
import { watchAddress } from './address.ts';
import { isAlive } from './alive.ts';
import { createRest } from './rest.ts';

/** Set in the script's own world, which the page does not see: the same document must not be watched twice. */
const world = globalThis as { nutgrafDetector?: true };

function look(): void {
  if (detect(document, location.href).verdict !== 'not-an-article') void send('article-here', {});
}

function start(): void {
  look();
  const rest = createRest(document, () => (isAlive() ? look() : stop()));
  const stopWatching = watchAddress(() => (isAlive() ? rest.begin() : stop()));
  function stop(): void {
    rest.stop();
    stopWatching();
  }
}

if (!world.nutgrafDetector) {
  world.nutgrafDetector = true;
  start();
}
