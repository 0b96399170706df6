// The view of a read page: the page room's painter, fed with the reader's settings and the interface's words.
import type { Card, FindingKind } from '../article.ts';
import { findingKinds } from '../kinds.ts';
import { createAnchor } from '../page/anchor/create-anchor.ts';
import { createPainter, type Painter } from '../page/paint/painter.ts';
import type { Reading } from '../page/read.ts';
import { changeSettings, type Settings } from '../settings.ts';
import { faceOf } from './face.ts';
import type { View } from './view.ts';

const shownKinds = ({ shown }: Settings): ReadonlySet<FindingKind> =>
  new Set(findingKinds.filter((kind) => shown[kind]));

/** `settings` and the words are asked for when there is something to show: most pages are left before. */
export function createView(page: Document, settings: () => Promise<Settings>): View {
  let painter: Painter | undefined;
  let card: Card | undefined;
  /** For this page; undefined follows the settings. */
  let wished: boolean | undefined;
  let painted = false;

  function draw(chosen: Settings): void {
    painted = wished ?? chosen.highlights;
    if (!painter || !card) return;
    if (painted) painter.paint(card, shownKinds(chosen), chosen.colours);
    else painter.clear();
  }

  return {
    async show(next: Card, reading: Reading) {
      const chosen = await settings();
      card = next;
      painter?.clear();
      painter = createPainter(page, createAnchor(reading), {
        face: await faceOf(chosen.language),
        showLegend: !chosen.legendDismissed,
        onLegendDismissed: () => void changeSettings({ legendDismissed: true }),
        onKinds: (kinds) =>
          void changeSettings({
            shown: Object.fromEntries(findingKinds.map((kind) => [kind, kinds.has(kind)])) as Settings['shown'],
          }),
      });
      draw(chosen);
    },
    clear() {
      painter?.clear();
      painter = undefined;
      card = undefined;
    },
    async paint(on) {
      wished = on;
      draw(await settings());
    },
    isPainted: () => painted && painter !== undefined,
    showSpan: (span) => painter?.flash(span) ?? false,
    markSpan: (span) => painter?.mark(span) ?? span === null,
    step: (by) => (by === 1 ? painter?.next() : painter?.previous()) ?? false,
    apply: draw,
  };
}
