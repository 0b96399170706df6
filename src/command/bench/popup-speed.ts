// The toolbar popup in real Chromium: by its own clock, until the card stands; with the background awake, and ended before the click.
import { type Session, until } from '../browser/session.ts';
import { serveArticles } from '../serve-articles.ts';
import { openBuilt } from './open-built.ts';
import { at, type Row } from './row.ts';

const runs = 10;

/** Milliseconds since the popup began to load. `card`: the frame that shows headline and summary is drawn. */
export type PopupTimes = { readonly script: number; readonly paint: number; readonly card: number };

/** Opens the popup over `page`, whose card is in the archive, and closes it again. */
export async function timePopup(session: Session, page: Parameters<Session['openPopup']>[0]): Promise<PopupTimes> {
  const popup = await session.openPopup(page);
  const times = await until(
    'the card',
    () =>
      popup.evaluate<PopupTimes | null>(`(() => {
      const [card] = performance.getEntriesByName('card');
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const [script] = performance.getEntriesByName('script');
      return card && paint ? { script: script?.startTime ?? 0, paint: paint.startTime, card: card.startTime } : null;
    })()`),
    60_000,
  );
  await popup.close();
  // What the popup asked last is answered by then: the background is not in the middle of it when it is ended.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return times;
}

/** False where the browser started the background again before its end was seen: such an opening measures something else. */
const ended = (session: Session): Promise<boolean> =>
  session.killBackground().then(
    () => true,
    () => false,
  );

/** The least and the median: what else the machine does only ever adds. */
export async function popupSpeed(): Promise<readonly Row[]> {
  const site = await serveArticles();
  const session = await openBuilt();
  try {
    const page = await session.openPage(site.local('war-hamas-tehran'));
    // Reads the page, and warms what a reader's browser has warm.
    for (let i = 0; i < 3; i++) await timePopup(session, page);
    const rows: Row[] = [];
    for (const name of ['awake', 'ended before the click'] as const) {
      const times: PopupTimes[] = [];
      for (let i = 0; i < runs; i++) {
        const isReady = name === 'awake' || (await ended(session));
        const time = await timePopup(session, page);
        if (isReady) times.push(time);
      }
      const when = (key: keyof PopupTimes, share: number): string =>
        `${Math.round(
          at(
            times.map((time) => time[key]),
            share,
          ),
        )} ms`;
      rows.push({
        what: `popup, own clock, to a rendered card; background ${name}`,
        budget: '≤ 100 ms',
        measured: `${when('card', 0)} least, ${when('card', 0.5)} median of ${times.length} (first paint ${when('paint', 0)})`,
        beside: '',
      });
    }
    return rows;
  } finally {
    await session.close();
    await site.close();
  }
}
