// The whole card. Data and callbacks in, no browser API: popup, side panel and library show the same.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Card } from '../article.ts';
import { Actors } from './actors.tsx';
import { Claims } from './claims.tsx';
import { Contents } from './contents.tsx';
import { Figures } from './figures.tsx';
import { Masthead } from './masthead.tsx';
import { Places } from './places.tsx';
import { Summary } from './summary.tsx';
import { type Actions, type Level, type Surroundings, SurroundingsContext } from './surroundings.ts';
import { Timeline } from './timeline.tsx';
import { WhatWasRead } from './what-was-read.tsx';
import type { Interface } from './words.ts';

const isEmpty = ({ summary, actors, claims, figures, dates, timeline }: Card): boolean =>
  [summary, actors, claims, figures, dates, timeline].every((list) => list.length === 0);

type CardViewProps = {
  readonly card: Card;
  readonly face: Interface;
  readonly actions: Actions;
  readonly level?: Level;
  /** Draws first what the first view holds, and the rest once that stands: the reader waits for headline and summary alone. */
  readonly staged?: boolean;
  /** What the archive adds; stands below the summary. */
  readonly children?: ComponentChildren;
};

export function CardView({ card, face, actions, level = 1, staged = false, children }: CardViewProps): JSX.Element {
  const surroundings = useMemo<Surroundings>(
    () => ({ ...face, ...actions, article: card.article, level }),
    [card, face, actions, level],
  );
  const [isWhole, setWhole] = useState(!staged);
  // Effects run after the frame.
  useEffect(() => setWhole(true), []);
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <article class={isWhole ? 'card' : 'card begun'}>
        <Masthead article={card.article} />
        <Summary card={card} />
        <Contents card={card} />
        {isWhole && (
          <>
            {children}
            <Actors card={card} />
            <Claims card={card} />
            <Figures card={card} />
            <Timeline card={card} />
            <Places card={card} />
            {isEmpty(card) && <p class="nothing">{face.words('nothing_found')}</p>}
            <WhatWasRead article={card.article} />
          </>
        )}
      </article>
    </SurroundingsContext.Provider>
  );
}
