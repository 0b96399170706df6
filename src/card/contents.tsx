// The card's contents at one glance: how many actors, claims, figures and dates there are; a click goes to the section.
import type { JSX } from 'preact';
import type { Card, FindingKind } from '../article.ts';
import { kinds } from '../kinds.ts';
import { isSetting } from './actor-order.ts';
import { Icon } from './icons.tsx';
import { useSurroundings } from './surroundings.ts';
import { number } from './words.ts';

export function Contents({ card }: { readonly card: Card }): JSX.Element | null {
  const surroundings = useSurroundings();
  const { words } = surroundings;
  const counts: Readonly<Record<FindingKind, number>> = {
    actor: card.actors.filter((actor) => !isSetting(actor)).length,
    claim: card.claims.length,
    figure: card.figures.length,
    date:
      card.timeline.length ||
      new Set(card.dates.flatMap(({ iso, text }) => (iso === null ? [] : [`${iso} ${text}`]))).size,
  };
  const found = (Object.keys(kinds) as FindingKind[]).filter((kind) => counts[kind] > 0);
  if (found.length < 2) return null;
  return (
    <nav class="contents" aria-label={words('contents')}>
      <ul>
        {found.map((kind) => (
          <li key={kind}>
            <a class={`to-${kind}`} href={`#nutgraf-${kind}`}>
              <Icon name={kind} />
              <span>{words(kinds[kind].label)}</span>
              <span class="count">{number(surroundings, counts[kind])}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
