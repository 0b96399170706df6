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

/** The words are asked for when there is something to show. */
export function createView(page: Document, settings: () => Promise<Settings>): View {
  let painter: Painter | undefined;
  let card: Card | undefined;
  /** For this page; undefined follows the settings. */
  let wished: boolean | undefined;
  let painted = false;
  /** Counts what is shown and cleared: who waited for settings or words meanwhile must not paint over it. */
  let shows = 0;
  let prepared: { readonly reading: Reading; readonly making: Promise<Painter> } | undefined;

  function draw(chosen: Settings): void {
    painted = wished ?? chosen.highlights;
    if (!painter || !card) return;
    if (painted) painter.paint(card, shownKinds(chosen), chosen.colours);
    else painter.clear();
  }

  async function make(reading: Reading): Promise<Painter> {
    const { language, legendDismissed } = await settings();
    return createPainter(page, createAnchor(reading), {
      face: await faceOf(language),
      showLegend: !legendDismissed,
      onLegendDismissed: () => void changeSettings({ legendDismissed: true }),
      onKinds: (kinds) =>
        void changeSettings({
          shown: Object.fromEntries(findingKinds.map((kind) => [kind, kinds.has(kind)])) as Settings['shown'],
        }),
    });
  }

  return {
    prepare(reading) {
      const making = make(reading);
      prepared = { reading, making };
      making.then(
        (made) => made.lookAhead(reading.article.blocks),
        // Who shows the card waits for the same, and hears of it.
        () => undefined,
      );
    },
    async show(next, reading) {
      const mine = ++shows;
      const made = await (prepared?.reading === reading ? prepared.making : make(reading));
      const chosen = await settings();
      if (mine !== shows) return;
      card = next;
      painter?.clear();
      painter = made;
      draw(chosen);
    },
    clear() {
      shows++;
      prepared = undefined;
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
