// A card that is too much of everything: 60 claims, names of 300 characters, two dozen figures; made of a real one, so that its spans hold.
import type { Card } from '../../article.ts';

const longName = 'Oberstaatsanwältin Maria-Magdalena Fürstin von Hohenwaldstein-Schwarzenbergheim zu Ostermiething '
  .repeat(4)
  .slice(0, 300);

function fill<T>(list: readonly T[], length: number, change: (item: T, index: number) => T): T[] {
  return list.length === 0 ? [] : Array.from({ length }, (_, i) => change(list[i % list.length]!, i));
}

export function swollen(card: Card): Card {
  return {
    ...card,
    actors: fill(card.actors, 40, (actor, i) => ({
      ...actor,
      id: i < card.actors.length ? actor.id : `swollen-${i}`,
      key: i < 6,
      ...(i === 1 ? { name: longName, role: longName } : {}),
    })),
    claims: fill(card.claims, 60, (claim, i) => ({
      ...claim,
      id: `swollen-${i}`,
      confidence: i % 6 === 0 ? 0.3 : 0.9,
      disputedBy: i === 1 ? ['swollen-2'] : [],
      ...(i % 9 === 4 ? { speaker: longName, speakerId: null } : {}),
    })),
    figures: fill(card.figures, 24, (figure, i) => ({ ...figure, id: `swollen-${i}`, confidence: 0.9 })),
  };
}
