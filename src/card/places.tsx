// Where it happens: places that are only a setting.
import type { JSX } from 'preact';
import type { Card } from '../article.ts';
import { isSetting } from './actor-order.ts';
import { Place } from './line.tsx';
import { Section } from './section.tsx';
import { useSurroundings } from './surroundings.ts';
import { number } from './words.ts';

export function Places({ card }: { readonly card: Card }): JSX.Element | null {
  const surroundings = useSurroundings();
  const places = card.actors.filter((actor) => isSetting(actor) && actor.mentions.length > 0);
  if (places.length === 0) return null;
  return (
    <Section id="place" icon="place" title={surroundings.words('section_places')} count={places.length}>
      <ul class="places">
        {places.map((place) => (
          <li key={place.id}>
            <Place span={place.mentions[0]!} lang={surroundings.article.language}>
              {place.name}
              {place.mentions.length > 1 && <span class="count">{number(surroundings, place.mentions.length)}</span>}
            </Place>
          </li>
        ))}
      </ul>
    </Section>
  );
}
